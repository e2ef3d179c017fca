package dev.tierline.draft;

import dev.tierline.consistency.Known;
import dev.tierline.intake.CheckBoxField;
import dev.tierline.intake.ChoiceField;
import dev.tierline.intake.DateField;
import dev.tierline.intake.FormField;
import dev.tierline.intake.NumberField;
import dev.tierline.intake.ShownWhen;
import dev.tierline.intake.TextField;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form. What does not belong to its kind is passed over. Example: kind {@code TEXT}, key {@code serial}, label
 * {@code Serial number}, pattern {@code [A-Z]{2}\d{6}}. Not safe for use by several threads.
 */
public final class FieldDraft implements Draft<FormField> {

    private static final int LENGTH = 1_000;

    /** What it takes as an answer; a text unless said. */
    @Required
    public @Nullable FieldKind kind = FieldKind.TEXT;

    /** The name by which answers and conditions refer to it. */
    @Known
    @Required
    public @Nullable String key;

    /** What people read beside it. */
    @Required
    public @Nullable String label;

    /** Whether it must be answered when it is shown. */
    public boolean required;

    /** When it is shown; null for always. */
    @Valid
    public @Nullable ConditionDraft shownWhen;

    /** TEXT: what the whole text must match; null for any. */
    public @Nullable String pattern;

    /** TEXT: how many characters a text may have; null for 1,000. */
    public @Nullable Integer maximumLength;

    /** NUMBER: the least that is taken; null for none. */
    public @Nullable BigDecimal minimum;

    /** NUMBER: the greatest that is taken; null for none. */
    public @Nullable BigDecimal maximum;

    /** NUMBER: how many digits there may be after the point; null for none. */
    public @Nullable Integer decimals;

    /** DATE: the first that is taken; null for none. */
    public @Nullable LocalDate earliest;

    /** DATE: the last that is taken; null for none. */
    public @Nullable LocalDate latest;

    /** CHOICE: what can be chosen. */
    @Required
    public List<@Required String> options = new ArrayList<>();

    /** CHOICE: whether more than one can be chosen. */
    public boolean several;

    /** Creates an empty draft. */
    public FieldDraft() {}

    static FieldDraft of(FormField field) {
        FieldDraft draft = new FieldDraft();
        draft.key = field.key();
        draft.label = field.label();
        draft.required = field.required();
        draft.shownWhen = Given.ifAny(field.shownWhen(), ConditionDraft::of);
        if (field instanceof TextField text) {
            draft.pattern = text.pattern();
            draft.maximumLength = text.maximumLength();
        } else if (field instanceof NumberField number) {
            draft.kind = FieldKind.NUMBER;
            draft.minimum = number.minimum();
            draft.maximum = number.maximum();
            draft.decimals = number.decimals();
        } else if (field instanceof DateField date) {
            draft.kind = FieldKind.DATE;
            draft.earliest = date.earliest();
            draft.latest = date.latest();
        } else if (field instanceof ChoiceField choice) {
            draft.kind = FieldKind.CHOICE;
            draft.options.addAll(choice.options());
            draft.several = choice.several();
        } else {
            draft.kind = FieldKind.CHECK_BOX;
        }
        return draft;
    }

    @Override
    public FormField toValue() {
        String known = Given.in("key", key);
        String text = Given.in("label", label);
        ShownWhen condition = Given.readIfAny("shownWhen", shownWhen, ConditionDraft::toValue);
        return switch (Given.in("kind", kind)) {
            case TEXT ->
                new TextField(
                        known, text, required, condition, pattern, maximumLength == null ? LENGTH : maximumLength);
            case NUMBER ->
                new NumberField(known, text, required, condition, minimum, maximum, decimals == null ? 0 : decimals);
            case DATE -> new DateField(known, text, required, condition, earliest, latest);
            case CHOICE ->
                new ChoiceField(
                        known, text, required, condition, Given.each("options", options, option -> option), several);
            case CHECK_BOX -> new CheckBoxField(known, text, required, condition);
        };
    }
}
