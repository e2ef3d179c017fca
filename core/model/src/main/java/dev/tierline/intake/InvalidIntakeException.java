package dev.tierline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form, a matrix, a category tree or a list of rules contradicts itself; it lists every fault, each with its path.
 *
 * <p>Example of a message: {@code form 'new-laptop' has a fault: fields["serial"].shownWhen: no field "device" before it; expected one
 * of: model}.
 */
public final class InvalidIntakeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<IntakeFault> faults;

    InvalidIntakeException(String what, List<IntakeFault> faults) {
        super(what + " has " + text(faults));
        this.faults = new ArrayList<>(faults);
    }

    static String text(List<IntakeFault> faults) {
        return (faults.size() == 1 ? "a fault: " : faults.size() + " faults: ")
                + faults.stream().map(IntakeFault::toString).collect(Collectors.joining("; "));
    }

    static void throwUnlessEmpty(String what, List<IntakeFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidIntakeException(what, faults);
        }
    }

    /**
     * Lists what is wrong.
     *
     * @return every fault, in the order of the definition
     */
    public List<IntakeFault> faults() {
        return List.copyOf(faults);
    }
}
