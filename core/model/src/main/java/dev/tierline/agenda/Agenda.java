package dev.tierline.agenda;

import dev.tierline.department.Department;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.EscalationStep;
import dev.tierline.escalation.Recipient;
import dev.tierline.sla.ServiceClock;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What time will bring about on one ticket, as far as its facts tell today: breaches and the steps of escalation policies.
 *
 * <p>Something due at an instant is judged after the last fact of that instant, so it is performed from one millisecond
 * later on; {@link #wakeAt()} says exactly that. Performing late changes nothing but {@code ranAt} and the recipients,
 * who are looked up when a step is performed.
 *
 * <p>Example: due on Monday at 10:00 and warned at 75 %, a four-hour ticket opened on Friday at 16:00 wakes on Monday at
 * 9:00:00.001 and, when that is done, at 10:00:00.001. Immutable.
 */
public final class Agenda {

    private static final int ONLY_EPISODE = 1;
    private static final int FIRST_TIME = 1;

    private final Ticket ticket;
    private final Department department;
    private final List<Item> items;

    private Agenda(Ticket ticket, Department department, List<Item> items) {
        this.ticket = ticket;
        this.department = department;
        this.items = items;
    }

    /**
     * Plans a ticket.
     *
     * @param ticket the facts
     * @param department the rules
     * @return what is due and will be
     */
    public static Agenda of(Ticket ticket, Department department) {
        Map<ServiceMetric, ServiceClock> clocks = new EnumMap<>(ServiceMetric.class);
        for (ServiceMetric metric : ServiceMetric.values()) {
            clocks.put(metric, department.clock(ticket, metric));
        }
        List<Item> items = new ArrayList<>();
        clocks.forEach((metric, clock) -> {
            if (!ticket.breaches().containsKey(metric)) {
                clock.usedUp(100).ifPresent(due -> items.add(new Breach(due, metric)));
            }
        });
        for (EscalationPolicy policy : department.policies()) {
            for (EscalationStep step : policy.steps()) {
                StepKey key = new StepKey(policy.id(), ONLY_EPISODE, step.id(), FIRST_TIME);
                ServiceClock clock = clocks.get(step.trigger().metric());
                if (clock != null && !ticket.hasFired(key)) {
                    step.trigger().firesAt(clock).ifPresent(due -> items.add(new Firing(due, key, step.recipients())));
                }
            }
        }
        items.sort(Comparator.comparing(Item::due));
        return new Agenda(ticket, department, List.copyOf(items));
    }

    /**
     * Returns when the ticket must be looked at again though nobody touches it.
     *
     * @return the first instant at which something can be performed; empty if nothing will happen by itself
     */
    public Optional<Instant> wakeAt() {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(0).due().plusMillis(1));
    }

    /**
     * Performs everything that was due before an instant, in due order.
     *
     * @param now the instant; what is due at it is not performed, for more facts of it may come
     * @return the ticket afterwards and what happened; no event if nothing was due
     */
    public Transition performBefore(Instant now) {
        Ticket after = ticket;
        List<TicketEvent> events = new ArrayList<>();
        for (Item item : items) {
            if (!item.due().isBefore(now)) {
                break;
            }
            TicketEvent event = item.perform(after, department, now);
            after = after.after(event);
            events.add(event);
        }
        return new Transition(after, events);
    }

    /** One thing that is due once. */
    private sealed interface Item {
        Instant due();

        TicketEvent perform(Ticket ticket, Department department, Instant now);
    }

    private record Breach(Instant due, ServiceMetric metric) implements Item {
        @Override
        public TicketEvent perform(Ticket ticket, Department department, Instant now) {
            return new TicketEvent.Breached(due, metric, now);
        }
    }

    private record Firing(Instant due, StepKey key, List<Recipient> recipients) implements Item {
        @Override
        public TicketEvent perform(Ticket ticket, Department department, Instant now) {
            Set<StaffId> reached = new LinkedHashSet<>();
            recipients.forEach(recipient -> department.reach(recipient, ticket).ifPresent(reached::add));
            return new TicketEvent.StepFired(due, key, List.copyOf(reached), now);
        }
    }
}
