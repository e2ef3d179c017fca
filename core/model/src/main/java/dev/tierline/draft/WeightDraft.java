package dev.tierline.draft;

import dev.tierline.priority.Priority;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** How much of somebody's capacity a ticket takes. Not safe for use by several threads. */
public final class WeightDraft implements Draft<Integer> {

    /** Tickets of which priority: 1 (most pressing) to 9. */
    @Required
    @Min(value = 1, message = "{tierline.priority}")
    @Max(value = 9, message = "{tierline.priority}")
    public @Nullable Integer priority;

    /** What each of them weighs, 0 or more. */
    @Required
    @PositiveOrZero(message = "{tierline.negative}")
    public @Nullable Integer weight;

    /** Creates an empty draft. */
    public WeightDraft() {}

    static WeightDraft of(Priority priority, int weight) {
        WeightDraft draft = new WeightDraft();
        draft.priority = priority.level();
        draft.weight = weight;
        return draft;
    }

    Priority priority() {
        return Given.read("priority", priority, Priority::of);
    }

    @Override
    public Integer toValue() {
        return Given.in("weight", weight);
    }
}
