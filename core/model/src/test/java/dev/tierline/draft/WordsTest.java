package dev.tierline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.department.Department;
import dev.tierline.department.DepartmentFault;
import dev.tierline.department.InvalidDepartmentException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In whose words it is said what is wrong. */
class WordsTest {

    private static final ResourceBundle GERMAN = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"tierline.missing", "fehlt"}, {"tierline.no.staff", "niemand heißt"}, {"tierline.negative", "negativ:"}
            };
        }
    };

    @Test
    @DisplayName("a host's bundle says what it has words for, English the rest")
    void anotherBundle() {
        InvalidDepartmentException invalid = assertThrows(
                InvalidDepartmentException.class, () -> Department.from(broken(), Validators.STANDARD, GERMAN));

        assertEquals(
                List.of(
                        "handOffLimit: negativ: \"-1\"",
                        "manager: niemand heißt \"{x} ${1+1} \\ \"q\"\"",
                        "name: fehlt",
                        "staff[\"s3\"].hours: no calendar \"x\""),
                text(invalid));
    }

    @Test
    @DisplayName("the words are the same whatever a validator makes of templates")
    void anotherInterpolator() {
        assertEquals(english(Validators.STANDARD), english(Validators.verbatim()));
    }

    @Test
    @DisplayName("a validator that has words of its own for a key keeps them")
    void wordsOfTheValidator() {
        assertEquals(
                "manager: nobody called \"{x} ${1+1} \\ \"q\"\"",
                english(Validators.speaking("tierline.no.staff", "nobody called"))
                        .get(1));
    }

    @Test
    @DisplayName("what a text holds is never filled in by a validator")
    void nothingIsFilledIn() {
        assertEquals(
                "manager: no staff member \"{x} ${1+1} \\ \"q\"\"",
                english(Validators.STANDARD).get(1));
    }

    private static List<String> english(Validator validator) {
        return text(assertThrows(InvalidDepartmentException.class, () -> Department.from(broken(), validator)));
    }

    private static List<String> text(InvalidDepartmentException invalid) {
        return invalid.faults().stream().map(DepartmentFault::toString).toList();
    }

    private static DepartmentDraft broken() {
        DepartmentDraft draft = WholeDepartment.draft();
        draft.name = null;
        draft.manager = "{x} ${1+1} \\ \"q\"";
        draft.handOffLimit = -1;
        draft.staff.get(3).hours = "x";
        return draft;
    }
}
