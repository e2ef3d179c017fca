package dev.tierline.draft;

import dev.tierline.priority.Priority;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Urgency;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** One cell of the priority matrix. Not safe for use by several threads. */
public final class PriorityDraft implements Draft<Priority> {

    /** How much a request touches. */
    @Required
    public @Nullable Impact impact;

    /** How soon it is needed. */
    @Required
    public @Nullable Urgency urgency;

    /** Which priority the two give: 1 (most pressing) to 9. */
    @Required
    @Min(value = 1, message = "{tierline.priority}")
    @Max(value = 9, message = "{tierline.priority}")
    public @Nullable Integer priority;

    /** Creates an empty draft. */
    public PriorityDraft() {}

    /**
     * Returns the draft of one cell.
     *
     * @param impact how much a request touches
     * @param urgency how soon it is needed
     * @param priority which priority the two give
     * @return the draft
     */
    public static PriorityDraft of(Impact impact, Urgency urgency, Priority priority) {
        PriorityDraft draft = new PriorityDraft();
        draft.impact = impact;
        draft.urgency = urgency;
        draft.priority = priority.level();
        return draft;
    }

    @Override
    public Priority toValue() {
        return Given.read("priority", priority, Priority::of);
    }
}
