package dev.tierline.draft;

import dev.tierline.form.FormValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One answer to a field of a form: exactly one of its fields is set, or there are choices. Not safe for use by several threads. */
public final class AnswerDraft implements Draft<FormValue> {

    /** A text. */
    public @Nullable String text;

    /** A number. */
    public @Nullable BigDecimal number;

    /** A date. */
    public @Nullable LocalDate date;

    /** Whether a box is checked. */
    public @Nullable Boolean checked;

    /** What is chosen; counts where nothing else is set. */
    @Required
    public List<@Required String> choices = new ArrayList<>();

    /** Creates an empty draft. */
    public AnswerDraft() {}

    static AnswerDraft of(FormValue value) {
        AnswerDraft draft = new AnswerDraft();
        if (value instanceof FormValue.Text given) {
            draft.text = given.value();
        } else if (value instanceof FormValue.Numeric given) {
            draft.number = given.value();
        } else if (value instanceof FormValue.Date given) {
            draft.date = given.value();
        } else if (value instanceof FormValue.Checked given) {
            draft.checked = given.value();
        } else if (value instanceof FormValue.Choices given) {
            draft.choices.addAll(given.options());
        }
        return draft;
    }

    boolean saysOne() {
        long set =
                Stream.of(text, number, date, checked).filter(Objects::nonNull).count();
        return set == 0 || (set == 1 && choices.isEmpty());
    }

    @Override
    public FormValue toValue() {
        List<String> chosen = Given.each("choices", choices, choice -> choice);
        if (!saysOne()) {
            throw new IllegalArgumentException(
                    "more than one answer: expected a text, a number, a date, a check mark or choices");
        }
        if (text != null) {
            return FormValue.text(text);
        } else if (number != null) {
            return FormValue.number(number);
        } else if (date != null) {
            return FormValue.date(date);
        } else if (checked != null) {
            return FormValue.checked(checked);
        }
        return new FormValue.Choices(new LinkedHashSet<>(chosen));
    }
}
