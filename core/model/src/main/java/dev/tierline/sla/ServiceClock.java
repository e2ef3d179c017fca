package dev.tierline.sla;

import dev.tierline.calendar.NoSuchMomentException;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One promise on one ticket, as a clock that is derived from the ticket's facts and never stored.
 *
 * <p>The first-response clock runs from opening until the ticket is responded to. The resolution clock runs from opening,
 * pauses in the statuses that the service level names, stands still while the ticket is done and goes on when it comes
 * back to life. The target in force is that of the priority at the instant, by the terms in force at the instant; a change of
 * priority or of terms keeps what is consumed, each stretch counted in the calendar of its own time.
 *
 * <p>Edges. The clock is <em>due</em> when its target is used up; used up exactly at closing, it is due then. If it still
 * runs after that instant it is breached, and the breach carries the due instant; stopped or paused exactly then, it is in
 * time; resumed with nothing left, it is due at once. A running or paused clock that a change puts over its target is
 * breached at that instant; one that stands still is judged when the ticket comes back to life. All facts of one instant
 * count together.
 *
 * <p>Example: with Mon–Fri 8:00–18:00 and a target of four hours, a ticket opened on Friday at 16:00 is due on Monday at
 * 10:00; if it waits for the customer from Friday 17:00 to Monday 9:00, it is due on Monday at 12:00. Immutable.
 */
public final class ServiceClock {

    private final Ticket ticket;
    private final ServiceMetric metric;

    /** The ticket's phases, cut where other terms come into force. */
    private final List<Stretch> stretches;

    /** What is consumed when each stretch begins. */
    private final List<WorkingTime> consumedAt;

    /**
     * Creates the clock of a promise.
     *
     * @param ticket the facts
     * @param metric which promise
     * @param level the targets
     * @param calendar the working time
     */
    public ServiceClock(Ticket ticket, ServiceMetric metric, ServiceLevel level, SupportCalendar calendar) {
        this(ticket, metric, List.of(new ServiceTerms(ticket.openedAt(), level, calendar)));
    }

    /**
     * Creates the clock of a promise whose terms change.
     *
     * @param ticket the facts
     * @param metric which promise
     * @param terms what holds when, at least one, in the order of their instants
     * @throws IllegalArgumentException if there are none, or they are out of order
     */
    public ServiceClock(Ticket ticket, ServiceMetric metric, List<ServiceTerms> terms) {
        this.ticket = ticket;
        this.metric = metric;
        this.stretches = stretches(ticket.phases(), terms);
        this.consumedAt = consumedAtStretches();
    }

    /**
     * Reads the clock.
     *
     * @param now the instant of the reading, not before the ticket's last fact; facts of that very instant count
     * @return what it shows
     * @throws IllegalArgumentException if the instant lies before the ticket's last change of status or priority
     */
    public ClockReading read(Instant now) {
        Phase last = ticket.phases().get(ticket.phases().size() - 1);
        if (now.isBefore(last.from())) {
            throw new IllegalArgumentException("clock of ticket '" + ticket.id() + "' read at " + now
                    + ": expected an instant not before its last change at " + last.from());
        }
        int present = stretchAt(now);
        ClockState state = isMet() ? ClockState.STOPPED : stateIn(stretches.get(present));
        Crossing crossing = crossing(100);
        Instant breachedAt = ticket.breaches().get(metric);
        if (breachedAt == null && crossing != null && crossing.happenedBy(now)) {
            breachedAt = crossing.at;
        }
        Instant dueAt = crossing != null && breachedAt == null && state == ClockState.RUNNING ? crossing.at : null;
        WorkingTime target = stretches.get(present).target(metric).orElse(null);
        return new ClockReading(state, target, consumedBy(now, present), dueAt, breachedAt);
    }

    /**
     * Finds when a share of the target is used up while the clock goes on, as far as the facts tell today: for a whole
     * target the instant of the breach, past or to come.
     *
     * @param percent the share, 1 or more; 100 is the whole target
     * @return the first instant at which the share is used up and the clock runs on, or at which a change puts a running or
     *     paused clock over it; empty if that never happens unless something changes
     */
    public Optional<Instant> usedUp(int percent) {
        if (percent < 1) {
            throw new IllegalArgumentException("share of " + percent + " %: expected 1 or more");
        }
        Crossing crossing = crossing(percent);
        return crossing == null ? Optional.empty() : Optional.of(crossing.at);
    }

    /**
     * Finds when what is promised is owed.
     *
     * @param now the present; whether the clock runs is judged by the terms in force then
     * @return when the target is used up, or was if it is breached, as long as the clock runs; empty if it does not run or is
     *     never due
     */
    public Optional<Instant> owedAt(Instant now) {
        if (isMet() || stateIn(stretches.get(stretchAt(now))) != ClockState.RUNNING) {
            return Optional.empty();
        }
        Instant breachedAt = ticket.breaches().get(metric);
        return breachedAt == null ? usedUp(100) : Optional.of(breachedAt);
    }

    private @Nullable Crossing crossing(int percent) {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            ClockState state = stateIn(stretch);
            Optional<WorkingTime> target = stretch.target(metric);
            if (state == ClockState.STOPPED || target.isEmpty()) {
                continue;
            }
            WorkingTime share = share(target.get(), percent);
            if (consumedAt.get(i).compareTo(share) > 0) {
                return new Crossing(stretch.from(), true);
            }
            if (state == ClockState.RUNNING && mayUseUp(share, i)) {
                Instant end = runsUntil(i);
                Instant usedUp = stretch.used(share.minus(consumedAt.get(i)));
                if (usedUp != null && (end == null || usedUp.isBefore(end))) {
                    return new Crossing(usedUp, false);
                }
            }
        }
        return null;
    }

    private boolean mayUseUp(WorkingTime share, int i) {
        return i + 1 == stretches.size() || consumedAt.get(i + 1).compareTo(share) >= 0;
    }

    private List<WorkingTime> consumedAtStretches() {
        List<WorkingTime> sums = new ArrayList<>(stretches.size());
        WorkingTime consumed = WorkingTime.ZERO;
        for (int i = 0; i < stretches.size(); i++) {
            sums.add(consumed);
            Instant end = runsUntil(i);
            if (end != null && stateIn(stretches.get(i)) == ClockState.RUNNING) {
                consumed = consumed.plus(stretches.get(i).workingTimeUntil(end));
            }
        }
        return sums;
    }

    private WorkingTime consumedBy(Instant now, int present) {
        WorkingTime before = consumedAt.get(present);
        if (stateIn(stretches.get(present)) != ClockState.RUNNING) {
            return before;
        }
        Instant end = runsUntil(present);
        return before.plus(stretches.get(present).workingTimeUntil(end == null || end.isAfter(now) ? now : end));
    }

    private int stretchAt(Instant now) {
        int i = stretches.size() - 1;
        while (i > 0 && stretches.get(i).from().isAfter(now)) {
            i--;
        }
        return i;
    }

    private boolean isMet() {
        return metric == ServiceMetric.FIRST_RESPONSE && ticket.respondedAt() != null;
    }

    /** Returns when stretch {@code i} ends for this clock: with its successor or, for a first response, when it is given. */
    private @Nullable Instant runsUntil(int i) {
        Instant next = i + 1 < stretches.size() ? stretches.get(i + 1).from() : null;
        Instant responded = metric == ServiceMetric.FIRST_RESPONSE ? ticket.respondedAt() : null;
        return responded == null || (next != null && next.isBefore(responded)) ? next : responded;
    }

    private ClockState stateIn(Stretch stretch) {
        return switch (metric) {
            case FIRST_RESPONSE -> {
                Instant responded = ticket.respondedAt();
                yield responded == null || stretch.from().isBefore(responded) ? ClockState.RUNNING : ClockState.STOPPED;
            }
            case RESOLUTION -> resolutionStateIn(stretch);
        };
    }

    private static ClockState resolutionStateIn(Stretch stretch) {
        if (stretch.phase().status().isDone()) {
            return ClockState.STOPPED;
        }
        return stretch.terms().level().pausedIn().contains(stretch.phase().status())
                ? ClockState.PAUSED
                : ClockState.RUNNING;
    }

    private static WorkingTime share(WorkingTime target, int percent) {
        if (percent == 100) {
            return target;
        }
        long hundredths = target.toMillis() / 100;
        long rest = target.toMillis() % 100;
        return WorkingTime.ofMillis(
                Math.addExact(Math.multiplyExact(hundredths, (long) percent), -Math.floorDiv(-rest * percent, 100L)));
    }

    /** When the target is used up, and whether it takes time or a change to get there. */
    private record Crossing(Instant at, boolean byChange) {

        /** A clock that runs up to its target is judged after the last fact of that instant; a change has happened by it. */
        boolean happenedBy(Instant now) {
            return byChange ? !at.isAfter(now) : at.isBefore(now);
        }
    }

    private static List<Stretch> stretches(List<Phase> phases, List<ServiceTerms> terms) {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("clock without terms: expected at least one service level and calendar");
        }
        List<Stretch> stretches = new ArrayList<>(phases.size());
        int next = 1;
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            while (next < terms.size() && !terms.get(next).from().isAfter(phase.from())) {
                next++;
            }
            stretches.add(new Stretch(phase.from(), phase, terms.get(next - 1)));
            Instant end = i + 1 < phases.size() ? phases.get(i + 1).from() : null;
            while (next < terms.size() && (end == null || terms.get(next).from().isBefore(end))) {
                requireOrder(terms.get(next - 1), terms.get(next));
                stretches.add(new Stretch(terms.get(next).from(), phase, terms.get(next)));
                next++;
            }
        }
        return stretches;
    }

    private static void requireOrder(ServiceTerms before, ServiceTerms after) {
        if (after.from().isBefore(before.from())) {
            throw new IllegalArgumentException("terms from " + after.from() + " listed after those from "
                    + before.from() + ": expected the order of their instants");
        }
    }

    /** A phase of the ticket, or the part of it in which one set of terms is in force. */
    private record Stretch(Instant from, Phase phase, ServiceTerms terms) {

        Optional<WorkingTime> target(ServiceMetric metric) {
            return terms.level().target(metric, phase.priority());
        }

        WorkingTime workingTimeUntil(Instant end) {
            return terms.calendar().between(from, end);
        }

        @Nullable
        Instant used(WorkingTime left) {
            try {
                return terms.calendar().plus(from, left);
            } catch (NoSuchMomentException never) {
                return null;
            }
        }
    }
}
