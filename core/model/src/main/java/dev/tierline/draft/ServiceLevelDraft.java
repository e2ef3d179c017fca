package dev.tierline.draft;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.consistency.Known;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is promised. Not safe for use by several threads. */
public final class ServiceLevelDraft implements Draft<ServiceLevel> {

    /** By which intake rules name it; not used for what the department promises where no rule says otherwise. */
    @Known
    @Identifier
    public @Nullable String id;

    /** The targets, one for each metric and priority at most. */
    @Required
    public List<@Required @Valid TargetDraft> targets = new ArrayList<>();

    /** The statuses in which the resolution clock pauses. */
    @Required
    public List<@Required TicketStatus> pausedIn = new ArrayList<>();

    /** Creates an empty draft. */
    public ServiceLevelDraft() {}

    /**
     * Returns the draft of a service level that stands.
     *
     * @param level the service level
     * @return its draft, without an id
     */
    public static ServiceLevelDraft of(ServiceLevel level) {
        ServiceLevelDraft draft = new ServiceLevelDraft();
        level.targets()
                .forEach((metric, perPriority) -> perPriority.forEach(
                        (priority, within) -> draft.targets.add(TargetDraft.of(metric, priority, within))));
        draft.pausedIn.addAll(level.pausedIn());
        return draft;
    }

    @Override
    public ServiceLevel toValue() {
        Map<ServiceMetric, Map<Priority, WorkingTime>> promised = new EnumMap<>(ServiceMetric.class);
        Given.map("targets", targets, TargetDraft::key)
                .forEach((key, within) -> promised.computeIfAbsent(key.metric(), metric -> new TreeMap<>())
                        .put(key.priority(), within));
        return new ServiceLevel(promised, new LinkedHashSet<>(Given.each("pausedIn", pausedIn, status -> status)));
    }
}
