package dev.tierline.draft;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.priority.Priority;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Within how much working time a ticket is to leave a tier. Not safe for use by several threads. */
public final class InnerTargetDraft implements Draft<WorkingTime> {

    /** Tickets of which priority: 1 (most pressing) to 9. */
    @Required
    @Min(value = 1, message = "{tierline.priority}")
    @Max(value = 9, message = "{tierline.priority}")
    public @Nullable Integer priority;

    /** How much working time. */
    @Required
    @Amount
    public @Nullable Duration within;

    /** Creates an empty draft. */
    public InnerTargetDraft() {}

    static InnerTargetDraft of(Priority priority, WorkingTime within) {
        InnerTargetDraft draft = new InnerTargetDraft();
        draft.priority = priority.level();
        draft.within = within.toDuration();
        return draft;
    }

    Priority priority() {
        return Given.read("priority", priority, Priority::of);
    }

    @Override
    public WorkingTime toValue() {
        return Given.read("within", within, WorkingTime::of);
    }
}
