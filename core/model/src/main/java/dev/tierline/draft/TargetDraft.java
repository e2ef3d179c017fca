package dev.tierline.draft;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.priority.Priority;
import dev.tierline.ticket.ServiceMetric;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One promise. Example: metric {@code RESOLUTION}, priority 1, within {@code PT4H}. Not safe for use by several threads.
 */
public final class TargetDraft implements Draft<WorkingTime> {

    /** What is promised. */
    @Required
    public @Nullable ServiceMetric metric;

    /** To tickets of which priority: 1 (most pressing) to 9. */
    @Required
    @Min(value = 1, message = "{tierline.priority}")
    @Max(value = 9, message = "{tierline.priority}")
    public @Nullable Integer priority;

    /** Within how much working time. */
    @Required
    @Amount
    public @Nullable Duration within;

    /** What there can be one target for. */
    record Key(ServiceMetric metric, Priority priority) {
        @Override
        public String toString() {
            return metric + " " + priority;
        }
    }

    /** Creates an empty draft. */
    public TargetDraft() {}

    static TargetDraft of(ServiceMetric metric, Priority priority, WorkingTime within) {
        TargetDraft draft = new TargetDraft();
        draft.metric = metric;
        draft.priority = priority.level();
        draft.within = within.toDuration();
        return draft;
    }

    Key key() {
        return new Key(Given.in("metric", metric), Given.read("priority", priority, Priority::of));
    }

    @Override
    public WorkingTime toValue() {
        return Given.read("within", within, WorkingTime::of);
    }
}
