package dev.tierline.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.department.Department;
import dev.tierline.department.DepartmentFault;
import dev.tierline.department.InvalidDepartmentException;
import dev.tierline.draft.CalendarDraft;
import dev.tierline.draft.DepartmentDraft;
import dev.tierline.draft.ServiceLevelDraft;
import dev.tierline.draft.StaffDraft;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DepartmentValidationTest {

    @Test
    @DisplayName("a draft that is right becomes a department, and comes back from it")
    void right() {
        Department department = DepartmentValidation.department(draft());

        assertEquals("IT support", department.name());
        assertEquals(department, DepartmentValidation.department(department.draft()));
    }

    @Test
    @DisplayName("everything that is wrong is told in English, or in a host's words")
    void wrong() {
        DepartmentDraft draft = draft();
        draft.manager = "bo";
        draft.staff.get(0).name = "";

        assertEquals(
                List.of(
                        "manager: no staff member \"bo\"",
                        "staff[\"anna\"].name: blank: expected text that people can read"),
                told(assertThrows(InvalidDepartmentException.class, () -> DepartmentValidation.department(draft))));
        ListResourceBundle dutch = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"tierline.blank", "leeg"}};
            }
        };
        assertEquals(
                List.of("manager: no staff member \"bo\"", "staff[\"anna\"].name: leeg"),
                told(assertThrows(
                        InvalidDepartmentException.class, () -> DepartmentValidation.department(draft, dutch))));
    }

    @Test
    @DisplayName("the validator is one, whoever asks for it, and serves all at once")
    void manyThreads() {
        Set<Department> made = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> DepartmentValidation.department(draft()))
                .collect(Collectors.toSet());

        assertEquals(1, made.size());
        assertSame(DepartmentValidation.standard(), DepartmentValidation.standard());
    }

    private static List<String> told(InvalidDepartmentException wrong) {
        return wrong.faults().stream().map(DepartmentFault::toString).toList();
    }

    private static DepartmentDraft draft() {
        DepartmentDraft draft = new DepartmentDraft();
        draft.name = "IT support";
        draft.calendar = new CalendarDraft();
        draft.calendar.zone = "Europe/Brussels";
        draft.calendar.weekly = "Mon-Fri 08:00-18:00";
        draft.serviceLevel = new ServiceLevelDraft();
        StaffDraft anna = new StaffDraft();
        anna.id = "anna";
        anna.name = "Anna";
        draft.staff.add(anna);
        draft.manager = "anna";
        return draft;
    }
}
