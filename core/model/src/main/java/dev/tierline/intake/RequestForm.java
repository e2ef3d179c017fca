package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import java.util.List;
import java.util.Map;

/**
 * What a department asks about one kind of request, and the judge of what was answered.
 *
 * <p>Example:
 * <pre>{@code
 * RequestForm form = RequestForm.of("broken-device", "Broken device",
 *         FormField.choice("device", "Which device?", "laptop", "phone").required(true),
 *         FormField.text("imei", "IMEI").pattern("\\d{15}").required(true)
 *                 .shownWhen(ShownWhen.is("device", FormValue.choices("phone"))));
 * FormAnswers answers = form.check(Map.of("device", FormValue.choices("laptop")));
 * }</pre>
 *
 * <p>A form that exists is valid: keys differ, every condition looks at a field before it and at answers that this field can have, bounds
 * are in order, patterns compile. Immutable, safe for any number of threads.
 *
 * @param id its id
 * @param name what people call it, 1 to 200 characters
 * @param fields what is asked, in order; at most 500
 */
public record RequestForm(FormId id, String name, List<FormField> fields) {

    /**
     * Checks the form as a whole.
     *
     * @throws InvalidIntakeException if anything is wrong; it lists every fault with its path
     */
    public RequestForm {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        fields = List.copyOf(fields);
        InvalidIntakeException.throwUnlessEmpty("form '" + id + "'", FormFaults.of(name, fields));
    }

    /**
     * Returns a form of some fields.
     *
     * @param id its id
     * @param name what people call it
     * @param fields what is asked, in order
     * @return the form
     * @throws InvalidIntakeException if anything is wrong; it lists every fault with its path
     */
    public static RequestForm of(String id, String name, FormField... fields) {
        return new RequestForm(FormId.of(id), name, List.of(fields));
    }

    /**
     * Judges what was answered.
     *
     * <p>A {@linkplain FormValue#isBlank() blank} value is no answer. Fields whose condition does not hold are not shown and must not
     * be answered; whether a field is shown cannot be told while the one it depends on has a fault, so that one mistake is reported once.
     *
     * @param given what was answered, by the key of the field
     * @return the answers to the fields that are shown
     * @throws InvalidAnswersException if an answer is missing, of the wrong type, out of range, not matching, to a field that is not
     *     shown or to none of this form; it lists every fault
     */
    public FormAnswers check(Map<String, FormValue> given) {
        return new AnswerCheck(this, given).answers();
    }
}
