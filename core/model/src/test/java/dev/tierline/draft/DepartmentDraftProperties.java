package dev.tierline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.Department;
import dev.tierline.department.DepartmentFault;
import dev.tierline.department.InvalidDepartmentException;
import java.util.HashSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DepartmentDraftProperties {

    @Property(tries = 500, seed = "20100331")
    void aDepartmentComesBackFromItsDraft(@ForAll long seed) {
        Department department = WholeDepartment.of(seed);

        assertEquals(department, Department.from(department.draft(), Validators.STANDARD));
    }

    @Property(tries = 10_000, seed = "20100331")
    void aBrokenDraftGivesFaultsOrADepartmentAndNothingElse(@ForAll long seed) throws ReflectiveOperationException {
        Random random = new Random(seed);
        DepartmentDraft draft = WholeDepartment.draft();
        new Mutations(random).breakSome(draft, 1 + random.nextInt(4));

        try {
            Department department = Department.from(draft, Validators.STANDARD);
            assertEquals(department, Department.from(department.draft(), Validators.STANDARD));
        } catch (InvalidDepartmentException broken) {
            assertFalse(broken.faults().isEmpty());
            assertEquals(broken.faults().size(), new HashSet<>(broken.faults()).size());
            for (DepartmentFault fault : broken.faults()) {
                // An empty path would mean that a value found what no constraint did.
                assertFalse(fault.path().isEmpty(), fault::toString);
                assertFalse(fault.problem().startsWith("{"), fault::toString);
                assertTrue(fault.problem().length() < 1_000_000, fault::toString);
            }
        }
    }
}
