package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a ticket. The history of a ticket is the list of its events; {@link Ticket#fold} gives the
 * ticket from them.
 *
 * <p>All events are immutable; instants have millisecond precision.
 */
public sealed interface TicketEvent {

    /**
     * Returns when it happened; for what time brought about, when it was due.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Returns who did it.
     *
     * @return the actor
     */
    Actor by();

    /** What time brought about: it was due at one instant and performed at a later one. */
    sealed interface Timed extends TicketEvent {

        /**
         * Returns when the desk performed it.
         *
         * @return an instant after {@link #at()}, which is when it was due
         */
        Instant ranAt();

        @Override
        default Actor by() {
            return Actor.system();
        }
    }

    /**
     * The ticket came into being.
     *
     * @param at when
     * @param by who opened it
     * @param ticket its id
     * @param priority its priority
     * @param tier its tier, null for none
     * @param team its team, null for none
     * @param intake what was known
     */
    record Opened(
            Instant at,
            Actor by,
            TicketId ticket,
            Priority priority,
            @Nullable Tier tier,
            @Nullable TeamId team,
            Intake intake)
            implements TicketEvent {
        /** Checks that the parts are given. */
        public Opened {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(ticket, "ticket");
            requireNonNull(priority, "priority");
            requireNonNull(intake, "intake");
        }
    }

    /**
     * The priority changed.
     *
     * @param at when
     * @param by who changed it
     * @param from the priority before
     * @param to the priority after
     */
    record PriorityChanged(Instant at, Actor by, Priority from, Priority to) implements TicketEvent {
        /** Checks that the parts are given. */
        public PriorityChanged {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }
    }

    /**
     * The ticket went to another tier, another team or both.
     *
     * @param at when
     * @param by who moved it
     * @param fromTier the tier before, null for none
     * @param toTier the tier after, null for none
     * @param fromTeam the team before, null for none
     * @param toTeam the team after, null for none
     */
    record Moved(
            Instant at,
            Actor by,
            @Nullable Tier fromTier,
            @Nullable Tier toTier,
            @Nullable TeamId fromTeam,
            @Nullable TeamId toTeam)
            implements TicketEvent {
        /** Checks that the parts are given. */
        public Moved {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
        }
    }

    /**
     * A person got the ticket.
     *
     * @param at when
     * @param by who assigned it
     * @param from who held it before, null if nobody did
     * @param to who holds it now
     */
    record Assigned(Instant at, Actor by, @Nullable StaffId from, StaffId to) implements TicketEvent {
        /** Checks that the parts are given. */
        public Assigned {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(to, "to");
        }
    }

    /**
     * Nobody holds the ticket any more.
     *
     * @param at when
     * @param by who took it away
     * @param from who held it before
     */
    record Unassigned(Instant at, Actor by, StaffId from) implements TicketEvent {
        /** Checks that the parts are given. */
        public Unassigned {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(from, "from");
        }
    }

    /**
     * The status changed.
     *
     * @param at when
     * @param by who changed it
     * @param move the kind of move that changed it
     * @param from the status before
     * @param to the status after
     */
    record StatusChanged(Instant at, Actor by, MoveKind move, TicketStatus from, TicketStatus to)
            implements TicketEvent {
        /** Checks that the parts are given. */
        public StatusChanged {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(move, "move");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        /**
         * Tells whether the ticket came back to life.
         *
         * @return true if it was done and is not any more
         */
        public boolean isReopening() {
            return from.isDone() && !to.isDone();
        }
    }

    /**
     * A promised time ran out. It stays a fact whatever comes later.
     *
     * @param at the instant of the breach
     * @param metric which promise
     * @param ranAt when the desk took note of it, later than {@code at}
     */
    record Breached(Instant at, ServiceMetric metric, Instant ranAt) implements Timed {
        /** Checks that the parts are given. */
        public Breached {
            requireNonNull(at, "at");
            requireNonNull(metric, "metric");
            requireNonNull(ranAt, "ranAt");
        }
    }

    /**
     * A step of an escalation policy fired.
     *
     * @param at when it was due
     * @param key which firing of which step
     * @param recipients who is told; empty if the step reached nobody
     * @param ranAt when the desk performed it, later than {@code at}
     */
    record StepFired(Instant at, StepKey key, List<StaffId> recipients, Instant ranAt) implements Timed {
        /** Checks that the parts are given and copies the list. */
        public StepFired {
            requireNonNull(at, "at");
            requireNonNull(key, "key");
            recipients = List.copyOf(recipients);
            requireNonNull(ranAt, "ranAt");
        }
    }

    /**
     * A step of an escalation policy was passed over: it came with a change of the department, and would have fired before it.
     *
     * @param at when the department changed
     * @param key which firing of which step
     * @param missed when the step would have fired, before {@code at}
     * @param ranAt when the desk took note of it, later than {@code at}
     */
    record StepSkipped(Instant at, StepKey key, Instant missed, Instant ranAt) implements Timed {
        /** Checks that the parts are given. */
        public StepSkipped {
            requireNonNull(at, "at");
            requireNonNull(key, "key");
            requireNonNull(missed, "missed");
            requireNonNull(ranAt, "ranAt");
        }
    }

    /**
     * Somebody wrote what both sides read.
     *
     * @param at when
     * @param by who: the customer, or staff in answer to him
     * @param text the key of what was written, under which it is kept apart
     */
    record Replied(Instant at, Actor by, String text) implements TicketEvent {
        /** Checks that the parts are given. */
        public Replied {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(text, "text");
        }

        /**
         * Tells whether it answers the customer.
         *
         * @return true unless he wrote it himself
         */
        public boolean isResponse() {
            return !(by instanceof Actor.Requester);
        }
    }

    /**
     * Somebody wrote what only the staff reads.
     *
     * @param at when
     * @param by who
     * @param text the key of what was written, under which it is kept apart
     */
    record Noted(Instant at, Actor by, String text) implements TicketEvent {
        /** Checks that the parts are given. */
        public Noted {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(text, "text");
        }
    }

    /**
     * Time that work took was recorded.
     *
     * @param at when it was recorded
     * @param by who recorded it
     * @param worker whose time
     * @param spent how long, in whole minutes
     * @param activity on what
     * @param billable whether the customer may be charged for it
     */
    record TimeLogged(Instant at, Actor by, StaffId worker, Duration spent, String activity, boolean billable)
            implements TicketEvent {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the time is not whole minutes, one or more
         */
        public TimeLogged {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(worker, "worker");
            requireNonNull(activity, "activity");
            if (spent.compareTo(Duration.ofMinutes(1)) < 0 || !spent.equals(Duration.ofMinutes(spent.toMinutes()))) {
                throw new IllegalArgumentException("time spent of " + spent + ": expected whole minutes, one or more");
            }
        }
    }
}
