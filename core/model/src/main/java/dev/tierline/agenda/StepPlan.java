package dev.tierline.agenda;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.EscalationStep;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.sla.ServiceClock;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TimedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which steps of the policies are still to fire on one ticket, and which are passed over. */
final class StepPlan {

    private static final int ONLY_EPISODE = 1;
    private static final int FIRST_TIME = 1;

    private final Map<ServiceMetric, ServiceClock> clocks;
    private final Map<Trigger, Optional<Instant>> fires = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<StepKey> settled;

    StepPlan(Ticket ticket, Map<ServiceMetric, ServiceClock> clocks) {
        this.clocks = clocks;
        this.settled = new HashSet<>(ticket.settledSteps());
    }

    /** Goes through the revisions in order; the first holds since before the ticket was opened. */
    List<Item> steps(List<DepartmentRevision> revisions) {
        for (int i = 0; i < revisions.size(); i++) {
            Instant from = i == 0 ? null : revisions.get(i).from();
            Instant until = i + 1 < revisions.size() ? revisions.get(i + 1).from() : null;
            for (EscalationPolicy policy : revisions.get(i).department().policies()) {
                for (EscalationStep step : policy.steps()) {
                    plan(new StepKey(policy.id(), ONLY_EPISODE, step.id(), FIRST_TIME), step, from, until);
                }
            }
        }
        return items;
    }

    private void plan(StepKey key, EscalationStep step, @Nullable Instant from, @Nullable Instant until) {
        if (settled.contains(key)) {
            return;
        }
        Instant due = fires.computeIfAbsent(step.trigger(), this::firesAt).orElse(null);
        if (due == null || (until != null && !due.isBefore(until))) {
            return;
        }
        settled.add(key);
        items.add(
                from != null && due.isBefore(from)
                        ? new Skipping(from, key, due)
                        : new Firing(due, key, step.recipients()));
    }

    private Optional<Instant> firesAt(Trigger trigger) {
        return trigger.firesAt(requireNonNull(clocks.get(trigger.metric())));
    }

    private record Firing(Instant due, StepKey key, List<Recipient> recipients) implements Item {
        @Override
        public TicketEvent perform(Ticket ticket, Reach reach) {
            return new TimedEvent.StepFired(due, key, reach.of(recipients, ticket), reach.now());
        }
    }

    private record Skipping(Instant due, StepKey key, Instant missed) implements Item {
        @Override
        public TicketEvent perform(Ticket ticket, Reach reach) {
            return new TimedEvent.StepSkipped(due, key, missed, reach.now());
        }
    }
}
