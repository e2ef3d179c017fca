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
public sealed interface TicketEvent
        permits TimedEvent,
                TicketEvent.Opened,
                TicketEvent.PriorityChanged,
                TicketEvent.Moved,
                TicketEvent.Assigned,
                TicketEvent.Unassigned,
                TicketEvent.StatusChanged,
                TicketEvent.Replied,
                TicketEvent.Noted,
                TicketEvent.TimeLogged,
                TicketEvent.TextsErased,
                HandOffEvent,
                CaseEvent,
                LinkEvent,
                RemoteEvent {

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

    /**
     * Lists the texts that it cites.
     *
     * @return their keys, in the order in which they were written; empty if it cites none
     */
    default List<String> texts() {
        return List.of();
    }

    /**
     * Tells whether only the staff is shown it.
     *
     * @return true if customers are not
     */
    default boolean isInternal() {
        return false;
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
     * @param assessment its impact and urgency, null if nobody judged them
     * @param symptoms the key of what the customer saw, null if nothing was written down
     * @param answers the key of what was answered on a form, null if there was none
     */
    record Opened(
            Instant at,
            Actor by,
            TicketId ticket,
            Priority priority,
            @Nullable Tier tier,
            @Nullable TeamId team,
            Intake intake,
            @Nullable Assessment assessment,
            @Nullable String symptoms,
            @Nullable String answers)
            implements TicketEvent {
        /** Checks that the parts are given. */
        public Opened {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(ticket, "ticket");
            requireNonNull(priority, "priority");
            requireNonNull(intake, "intake");
        }

        @Override
        public List<String> texts() {
            return symptoms == null
                    ? Texts.of(answers)
                    : answers == null ? List.of(symptoms) : List.of(symptoms, answers);
        }
    }

    /**
     * The priority changed.
     *
     * @param at when
     * @param by who changed it
     * @param from the priority before
     * @param to the priority after
     * @param reason the key of why, null if it follows from impact and urgency, or nobody said
     */
    record PriorityChanged(
            Instant at,
            Actor by,
            Priority from,
            Priority to,
            @Nullable String reason) implements TicketEvent {
        /** Checks that the parts are given. */
        public PriorityChanged {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        @Override
        public List<String> texts() {
            return Texts.of(reason);
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
     * @param spent the time that was spent on it so far
     * @param reason the key of why, null if nobody said
     */
    record Moved(
            Instant at,
            Actor by,
            @Nullable Tier fromTier,
            @Nullable Tier toTier,
            @Nullable TeamId fromTeam,
            @Nullable TeamId toTeam,
            Duration spent,
            @Nullable String reason)
            implements TicketEvent {
        /** Checks that the parts are given. */
        public Moved {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(spent, "spent");
        }

        /**
         * Tells whether it went up the ladder.
         *
         * @return true if the tier after is above the one before
         */
        public boolean isEscalation() {
            return fromTier != null && toTier != null && toTier.isAbove(fromTier);
        }

        /**
         * Tells whether it came back down the ladder.
         *
         * @return true if the tier before is above the one after
         */
        public boolean isHandBack() {
            return fromTier != null && toTier != null && fromTier.isAbove(toTier);
        }

        @Override
        public List<String> texts() {
            return Texts.of(reason);
        }
    }

    /**
     * A person got the ticket.
     *
     * @param at when
     * @param by who assigned it
     * @param from who held it before, null if nobody did
     * @param to who holds it now
     * @param spent the time that was spent on it so far
     */
    record Assigned(Instant at, Actor by, @Nullable StaffId from, StaffId to, Duration spent) implements TicketEvent {
        /** Checks that the parts are given. */
        public Assigned {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(to, "to");
            requireNonNull(spent, "spent");
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
     * @param until when a wait that begins ends by itself, null if it does not
     */
    record StatusChanged(
            Instant at,
            Actor by,
            MoveKind move,
            TicketStatus from,
            TicketStatus to,
            @Nullable Instant until) implements TicketEvent {
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

        @Override
        public List<String> texts() {
            return List.of(text);
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

        @Override
        public List<String> texts() {
            return List.of(text);
        }

        @Override
        public boolean isInternal() {
            return true;
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

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * What was written on the ticket was erased; the events that cite it stay.
     *
     * @param at when
     * @param by who erased it
     * @param erased how many texts, one or more
     */
    record TextsErased(Instant at, Actor by, int erased) implements TicketEvent {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there was none
         */
        public TextsErased {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            if (erased < 1) {
                throw new IllegalArgumentException(erased + " texts erased: expected one or more");
            }
        }
    }
}
