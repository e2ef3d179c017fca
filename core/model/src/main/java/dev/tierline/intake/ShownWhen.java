package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormValue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a field is shown: a condition on the answer to a field before it.
 *
 * <p>Example: {@code FormField.text("imei", "IMEI").shownWhen(ShownWhen.is("device", FormValue.choices("phone")))}. A field that is not
 * shown has no answer, so what depends on it is not shown either. Immutable.
 */
public sealed interface ShownWhen {

    /**
     * Returns which field the condition looks at.
     *
     * @return its key
     */
    String field();

    /**
     * Tells whether the condition holds.
     *
     * @param answer what was answered in that field, null if nothing or if the field is not shown
     * @return true if the dependent field is shown
     */
    boolean holds(@Nullable FormValue answer);

    /**
     * Shows a field when another has any answer. Not for a check box, which always has one.
     *
     * @param field the other field's key
     * @return the condition
     */
    static ShownWhen answered(String field) {
        return new Answered(field);
    }

    /**
     * Shows a field when a box is checked.
     *
     * @param field the check box's key
     * @return the condition
     */
    static ShownWhen checked(String field) {
        return new Checked(field);
    }

    /**
     * Shows a field when another has one of some answers.
     *
     * @param field the other field's key
     * @param values the answers, one or more, each one that the other field takes
     * @return the condition
     */
    static ShownWhen is(String field, FormValue... values) {
        return new OneOf(field, new LinkedHashSet<>(List.of(values)));
    }

    /**
     * The other field has an answer.
     *
     * @param field the other field's key
     */
    record Answered(String field) implements ShownWhen {
        /** Checks that the key is given. */
        public Answered {
            requireNonNull(field, "field");
        }

        @Override
        public boolean holds(@Nullable FormValue answer) {
            return answer != null && !answer.isBlank();
        }
    }

    /**
     * The box is checked.
     *
     * @param field the check box's key
     */
    record Checked(String field) implements ShownWhen {
        /** Checks that the key is given. */
        public Checked {
            requireNonNull(field, "field");
        }

        @Override
        public boolean holds(@Nullable FormValue answer) {
            return answer instanceof FormValue.Checked checked && checked.value();
        }
    }

    /**
     * The other field has one of these answers. Where several options were chosen, it is enough that all those of one of these answers
     * are among them.
     *
     * @param field the other field's key
     * @param values the answers
     */
    record OneOf(String field, Set<FormValue> values) implements ShownWhen {
        /** Copies the answers. */
        public OneOf {
            requireNonNull(field, "field");
            values.forEach(value -> requireNonNull(value, "value"));
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public boolean holds(@Nullable FormValue answer) {
            if (answer instanceof FormValue.Choices chosen) {
                return values.stream()
                        .anyMatch(value -> value instanceof FormValue.Choices asked
                                && chosen.options().containsAll(asked.options()));
            }
            return answer != null && values.contains(answer);
        }
    }
}
