package dev.tierline.agenda;

import dev.tierline.department.Department;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.department.Presence;
import dev.tierline.sla.ServiceClock;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What time will bring about on one ticket, as far as its facts tell today: the end of a wait, of silence and of a consent, breaches, and
 * the steps of escalation policies. Of what is due at one instant, what changes the facts comes first. Nothing is due any more on a ticket
 * that was merged or cancelled, whatever becomes of its department.
 *
 * <p>Something due at an instant is judged after the last fact of that instant, so it is performed from one millisecond
 * later on; {@link #wakeAt()} says exactly that. Performing late changes nothing but {@code ranAt} and the recipients,
 * who are looked up when a step is performed.
 *
 * <p>Example: due on Monday at 10:00 and warned at 75 %, a four-hour ticket opened on Friday at 16:00 wakes on Monday at
 * 9:00:00.001 and, when that is done, at 10:00:00.001. Immutable.
 */
public final class Agenda {

    private final Ticket ticket;
    private final DepartmentTimeline timeline;
    private final List<Item> items;

    private Agenda(Ticket ticket, DepartmentTimeline timeline, List<Item> items) {
        this.ticket = ticket;
        this.timeline = timeline;
        this.items = items;
    }

    /**
     * Plans a ticket by a department that has always been.
     *
     * @param ticket the facts
     * @param department the rules
     * @return what is due and will be
     */
    public static Agenda of(Ticket ticket, Department department) {
        return of(ticket, DepartmentTimeline.of(department));
    }

    /**
     * Plans a ticket by the rules in force when things happen.
     *
     * <p>A step of a policy fires if its instant falls while a revision is in force that has it. One that came with a revision and
     * would have fallen before is skipped at the revision's instant; one that went with a revision and falls later does nothing.
     *
     * @param ticket the facts
     * @param timeline the rules, from when on each holds
     * @return what is due and will be
     */
    public static Agenda of(Ticket ticket, DepartmentTimeline timeline) {
        Map<ServiceMetric, ServiceClock> clocks = new EnumMap<>(ServiceMetric.class);
        for (ServiceMetric metric : ServiceMetric.values()) {
            clocks.put(metric, timeline.clock(ticket, metric));
        }
        List<Item> items = new ArrayList<>();
        items.addAll(Change.of(ticket, timeline));
        clocks.forEach((metric, clock) -> {
            if (!ticket.breaches().containsKey(metric)) {
                clock.usedUp(100).ifPresent(due -> items.add(new Breach(due, metric)));
            }
        });
        items.addAll(new StepPlan(ticket, clocks).steps(timeline.since(ticket.openedAt())));
        if (ticket.status().isSilenced()) {
            Instant silent = silentSince(ticket.phases());
            items.removeIf(item -> !item.due().isBefore(silent));
        }
        items.sort(Comparator.comparing(Item::due));
        return new Agenda(ticket, timeline, List.copyOf(items));
    }

    /** A ticket that was cancelled, then merged, has been silent since it was cancelled. */
    private static Instant silentSince(List<Phase> phases) {
        int i = phases.size() - 1;
        while (i > 0 && phases.get(i - 1).status().isSilenced()) {
            i--;
        }
        return phases.get(i).from();
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
     * Performs everything that was due before an instant, in due order, if nobody is away and on
     * call is as planned.
     *
     * @param now the instant; what is due at it is not performed, for more facts of it may come
     * @return the ticket afterwards and what happened; no event if nothing was due
     */
    public Transition performBefore(Instant now) {
        return performBefore(now, Presence.AS_PLANNED);
    }

    /**
     * Performs everything that was due before an instant, in due order.
     *
     * @param now the instant; what is due at it is not performed, for more facts of it may come
     * @param presence who is away, so that his deputy is told, and who is on call; asked only if a step tells somebody
     * @return the ticket afterwards and what happened; no event if nothing was due
     */
    public Transition performBefore(Instant now, Presence presence) {
        Ticket after = ticket;
        Reach reach = new Reach(timeline.at(now).department(), now, presence);
        List<TicketEvent> events = new ArrayList<>();
        List<Item> left = items;
        int next = 0;
        while (next < left.size() && left.get(next).due().isBefore(now)) {
            Item item = left.get(next);
            TicketEvent event = item.perform(after, reach);
            after = after.after(event);
            events.add(event);
            next++;
            if (item.changesFacts()) {
                left = of(after, timeline).items;
                next = 0;
            }
        }
        return new Transition(after, events);
    }

    private record Breach(Instant due, ServiceMetric metric) implements Item {
        @Override
        public TicketEvent perform(Ticket ticket, Reach reach) {
            return new TimedEvent.Breached(due, metric, reach.now());
        }
    }
}
