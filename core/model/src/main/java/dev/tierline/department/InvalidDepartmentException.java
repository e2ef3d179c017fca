package dev.tierline.department;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a department contradicts itself; it lists every fault, each with the path of what is wrong. */
public final class InvalidDepartmentException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final ArrayList<DepartmentFault> faults;

    /**
     * Creates the exception.
     *
     * @param faults every fault, each such as {@code teams["help-desk"].supervisor: no staff member "anna.k"}
     */
    public InvalidDepartmentException(List<DepartmentFault> faults) {
        super(faults.size()
                + (faults.size() == 1 ? " fault: " : " faults: ")
                + faults.stream().map(DepartmentFault::toString).collect(Collectors.joining("; ")));
        this.faults = new ArrayList<>(faults);
    }

    /**
     * Returns every fault.
     *
     * @return each with the path of what is wrong and what was expected
     */
    public List<DepartmentFault> faults() {
        return List.copyOf(faults);
    }
}
