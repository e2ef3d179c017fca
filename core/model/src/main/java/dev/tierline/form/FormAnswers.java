package dev.tierline.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was answered to a form, as {@code RequestForm.check} accepted it: only fields that were shown, each answer one that its field
 * takes. A check box that was shown has an answer, checked or not; of other fields, those left empty are absent.
 *
 * <p>Example: {@code answers.text("serial")} is {@code Optional.of("AB123456")}, {@code answers.isChecked("consent")} is true. Answers
 * read from a store are made by the constructor, which trusts them: the form of that day may have changed since. To judge them by
 * today's form, give {@link #values} to its {@code check}. Immutable; prints its form and keys only.
 *
 * @param form which form was answered
 * @param values the answers by the key of the field, in the order of the form
 */
public record FormAnswers(FormId form, Map<String, FormValue> values) {

    /** Copies the answers. */
    public FormAnswers {
        requireNonNull(form, "form");
        values.forEach((key, value) -> {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        });
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Finds an answer.
     *
     * @param key the field's key
     * @return the answer, empty if there is none
     */
    public Optional<FormValue> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Finds a text.
     *
     * @param key the field's key
     * @return the text, empty if there is no answer or it is no text
     */
    public Optional<String> text(String key) {
        return find(key, FormValue.Text.class).map(FormValue.Text::value);
    }

    /**
     * Finds a number.
     *
     * @param key the field's key
     * @return the number, empty if there is no answer or it is no number
     */
    public Optional<BigDecimal> number(String key) {
        return find(key, FormValue.Numeric.class).map(FormValue.Numeric::value);
    }

    /**
     * Finds a date.
     *
     * @param key the field's key
     * @return the date, empty if there is no answer or it is no date
     */
    public Optional<LocalDate> date(String key) {
        return find(key, FormValue.Date.class).map(FormValue.Date::value);
    }

    /**
     * Finds what was chosen.
     *
     * @param key the field's key
     * @return the options, empty if there is no answer or it is no choice
     */
    public Set<String> choices(String key) {
        return find(key, FormValue.Choices.class)
                .map(FormValue.Choices::options)
                .orElse(Set.of());
    }

    /**
     * Tells whether a box was checked.
     *
     * @param key the field's key
     * @return true if it was; false also if it was not shown
     */
    public boolean isChecked(String key) {
        return find(key, FormValue.Checked.class).map(FormValue.Checked::value).orElse(false);
    }

    @Override
    public String toString() {
        return "FormAnswers[form=" + form + ", keys=" + values.keySet() + "]";
    }

    private <T extends FormValue> Optional<T> find(String key, Class<T> type) {
        return find(key).filter(type::isInstance).map(type::cast);
    }
}
