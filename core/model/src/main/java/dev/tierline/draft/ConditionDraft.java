package dev.tierline.draft;

import dev.tierline.intake.ShownWhen;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a field of a form is shown. Not safe for use by several threads. */
public final class ConditionDraft implements Draft<ShownWhen> {

    /** The key of the field that it looks at. */
    @Required
    public @Nullable String field;

    /** What that field must have; any answer unless said. */
    @Required
    public @Nullable ConditionKind kind = ConditionKind.ANSWERED;

    /** ONE_OF: the answers. */
    @Required
    public List<@Required @Valid AnswerDraft> values = new ArrayList<>();

    /** Creates an empty draft. */
    public ConditionDraft() {}

    static ConditionDraft of(ShownWhen condition) {
        ConditionDraft draft = new ConditionDraft();
        draft.field = condition.field();
        if (condition instanceof ShownWhen.OneOf oneOf) {
            draft.kind = ConditionKind.ONE_OF;
            oneOf.values().forEach(value -> draft.values.add(AnswerDraft.of(value)));
        } else if (condition instanceof ShownWhen.Checked) {
            draft.kind = ConditionKind.CHECKED;
        }
        return draft;
    }

    @Override
    public ShownWhen toValue() {
        String other = Given.in("field", field);
        return switch (Given.in("kind", kind)) {
            case ANSWERED -> new ShownWhen.Answered(other);
            case CHECKED -> new ShownWhen.Checked(other);
            case ONE_OF -> new ShownWhen.OneOf(other, new LinkedHashSet<>(Given.values("values", values)));
        };
    }
}
