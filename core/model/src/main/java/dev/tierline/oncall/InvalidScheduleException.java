package dev.tierline.oncall;

import java.util.ArrayList;
import java.util.List;

/** Thrown when an on-call schedule contradicts itself; it lists every fault, each with the path of what is wrong. */
public final class InvalidScheduleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> faults;

    /**
     * Creates the exception.
     *
     * @param faults every fault, each such as {@code layers["nights"].slots: none; expected one or more}
     */
    public InvalidScheduleException(List<String> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault: " : " faults: ") + String.join("; ", faults));
        this.faults = new ArrayList<>(faults);
    }

    /**
     * Returns every fault.
     *
     * @return each with the path of what is wrong and what was expected
     */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
