package dev.tierline.intake;

import dev.tierline.form.FormId;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers to a form are not what it asks for; it lists every fault, each with its path and what would be accepted.
 *
 * <p>Example of a message: {@code answers to form 'new-laptop' have a fault: answers["serial"]: text of 5 characters that does not match;
 * expected the whole text to match [A-Z]{2}\d{6}}. Answers are not quoted, as they may be about a person.
 */
public final class InvalidAnswersException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String form;
    private final ArrayList<IntakeFault> faults;

    InvalidAnswersException(FormId form, List<IntakeFault> faults) {
        super("answers to form '" + form + "' have " + InvalidIntakeException.text(faults));
        this.form = form.value();
        this.faults = new ArrayList<>(faults);
    }

    /**
     * Says which form was answered.
     *
     * @return its id
     */
    public FormId form() {
        return FormId.of(form);
    }

    /**
     * Lists what is wrong.
     *
     * @return every fault: in the order of the form, then the answers that belong to no field
     */
    public List<IntakeFault> faults() {
        return List.copyOf(faults);
    }
}
