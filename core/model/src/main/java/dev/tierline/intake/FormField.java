package dev.tierline.intake;

import dev.tierline.form.FormValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a {@link RequestForm}: what is asked and what is taken as an answer.
 *
 * <p>Example: {@code FormField.text("serial", "Serial number").required(true).pattern("[A-Z]{2}\\d{6}")}. A field is only a part: it may
 * contradict itself, and the form that it is put into refuses it then. Immutable.
 */
public sealed interface FormField permits TextField, NumberField, DateField, ChoiceField, CheckBoxField {

    /**
     * Returns the name by which answers and conditions refer to the field.
     *
     * @return a letter, then up to 63 letters of a-z, digits, '_', '.' or '-'
     */
    String key();

    /**
     * Returns what people read beside the field.
     *
     * @return 1 to 200 characters
     */
    String label();

    /**
     * Tells whether the field must be answered when it is shown; a check box must be checked then.
     *
     * @return true if it must
     */
    boolean required();

    /**
     * Returns when the field is shown.
     *
     * @return a condition on a field before it, null if it is always shown
     */
    @Nullable
    ShownWhen shownWhen();

    /**
     * Says whether the field must be answered.
     *
     * @param must true if it must, when it is shown
     * @return this with that
     */
    FormField required(boolean must);

    /**
     * Says when the field is shown.
     *
     * @param condition a condition on a field before it, null for always
     * @return this with that
     */
    FormField shownWhen(@Nullable ShownWhen condition);

    /**
     * Says what is wrong with the definition of this field, seen by itself.
     *
     * @return every fault, its path from the form on; empty if nothing is
     */
    List<IntakeFault> definitionFaults();

    /**
     * Says what is wrong with an answer to this field, seen by itself. Only for a field without {@link #definitionFaults}.
     *
     * @param answer the answer
     * @return every fault, its path {@code answers["key"]}; empty if it would be accepted
     */
    List<IntakeFault> faultsIn(FormValue answer);

    /**
     * Returns a field for a text of at most 1,000 characters.
     *
     * @param key its key
     * @param label what people read
     * @return the field, not required and always shown
     */
    static TextField text(String key, String label) {
        return new TextField(key, label, false, null, null, TextField.MOST_WITH_PATTERN);
    }

    /**
     * Returns a field for a whole number.
     *
     * @param key its key
     * @param label what people read
     * @return the field, not required and always shown
     */
    static NumberField number(String key, String label) {
        return new NumberField(key, label, false, null, null, null, 0);
    }

    /**
     * Returns a field for a date.
     *
     * @param key its key
     * @param label what people read
     * @return the field, not required and always shown
     */
    static DateField date(String key, String label) {
        return new DateField(key, label, false, null, null, null);
    }

    /**
     * Returns a field for one of several options.
     *
     * @param key its key
     * @param label what people read
     * @param options what can be chosen
     * @return the field, not required and always shown
     */
    static ChoiceField choice(String key, String label, String... options) {
        return new ChoiceField(key, label, false, null, List.of(options), false);
    }

    /**
     * Returns a field for a box to check.
     *
     * @param key its key
     * @param label what people read
     * @return the field, not required and always shown
     */
    static CheckBoxField checkBox(String key, String label) {
        return new CheckBoxField(key, label, false, null);
    }
}
