package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does to a ticket. An operation of the desk is a list of moves, committed as one.
 *
 * <p>A move that would leave everything as it is has no event: to start a ticket that is in progress, where the
 * {@link LifeCycle} permits it, changes nothing. All moves are immutable.
 */
public sealed interface Move {

    /**
     * Returns the kind, which the life cycle's table speaks of.
     *
     * @return the kind
     */
    MoveKind kind();

    /**
     * Brings a ticket into being: queued, with the given priority and place.
     *
     * @param ticket its id
     * @param priority its priority
     * @param tier where it stands on the ladder, null in a department without tiers
     * @param team whose queue it is in, null if nobody's
     * @param intake what was known when it came in
     */
    record Open(
            TicketId ticket,
            Priority priority,
            @Nullable Tier tier,
            @Nullable TeamId team,
            Intake intake) implements Move {
        /** Checks that id, priority and intake are given. */
        public Open {
            requireNonNull(ticket, "ticket");
            requireNonNull(priority, "priority");
            requireNonNull(intake, "intake");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.OPEN;
        }
    }

    /**
     * Changes the priority. What the clocks have consumed stays consumed.
     *
     * @param to the new priority
     */
    record ChangePriority(Priority to) implements Move {
        /** Checks that the priority is given. */
        public ChangePriority {
            requireNonNull(to, "to");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.CHANGE_PRIORITY;
        }
    }

    /**
     * Moves the ticket to a tier and a team: up the ladder, sideways or back down.
     *
     * @param tier the tier it stands on then, null for none
     * @param team the team whose queue it is in then, null for nobody's
     */
    record MoveTo(@Nullable Tier tier, @Nullable TeamId team) implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.MOVE_TO;
        }
    }

    /**
     * Gives the ticket to a person. A queued ticket is assigned then; any other keeps its status.
     *
     * @param to who holds it then
     */
    record Assign(StaffId to) implements Move {
        /** Checks that the person is given. */
        public Assign {
            requireNonNull(to, "to");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.ASSIGN;
        }
    }

    /** Takes the ticket from whoever holds it. An assigned ticket is queued then; any other keeps its status. */
    record Unassign() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.UNASSIGN;
        }
    }

    /**
     * Puts the ticket back into its team's queue.
     *
     * @param keepingAssignee true if whoever held it stays named on it, as queues of some departments do
     */
    record Release(boolean keepingAssignee) implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.RELEASE;
        }
    }

    /** Takes the ticket on without starting; nobody need be named. */
    record Accept() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.ACCEPT;
        }
    }

    /** Begins work. */
    record Start() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.START;
        }
    }

    /**
     * Leaves the next act to somebody else.
     *
     * @param on whose act is awaited
     */
    record Wait(WaitingFor on) implements Move {
        /** Checks that it is said who is waited for. */
        public Wait {
            requireNonNull(on, "on");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.WAIT;
        }
    }

    /** Ends a wait: work goes on. */
    record Resume() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.RESUME;
        }
    }

    /** Says that a solution was given. */
    record Resolve() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.RESOLVE;
        }
    }

    /** Closes the ticket. */
    record Close() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.CLOSE;
        }
    }

    /** Withdraws the ticket. */
    record Cancel() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.CANCEL;
        }
    }

    /**
     * Brings a ticket that is done back to life.
     *
     * @param into the status it goes on in
     */
    record Reopen(TicketStatus into) implements Move {
        /**
         * Checks the status.
         *
         * @throws IllegalArgumentException if it is one of the statuses that are done
         */
        public Reopen {
            if (into.isDone()) {
                throw new IllegalArgumentException("reopening into " + into + ": expected a status that is not done");
            }
        }

        @Override
        public MoveKind kind() {
            return MoveKind.REOPEN;
        }
    }

    /**
     * Writes what both sides read. A reply by staff is a response; one by the customer ends a wait for him.
     *
     * @param text what is written, 1 to 100,000 characters
     */
    record Reply(String text) implements Move {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public Reply {
            WrittenText.require(text);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.REPLY;
        }
    }

    /**
     * Writes what only the staff reads.
     *
     * @param text what is written, 1 to 100,000 characters
     */
    record Note(String text) implements Move {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public Note {
            WrittenText.require(text);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.NOTE;
        }
    }

    /**
     * Records time that work took.
     *
     * @param worker whose time
     * @param spent how long, whole minutes, from one minute to a day
     * @param activity on what, such as {@code diagnosis}; no personal data belongs here
     * @param billable whether the customer may be charged for it
     */
    record LogTime(StaffId worker, Duration spent, String activity, boolean billable) implements Move {
        private static final Duration DAY = Duration.ofDays(1);

        /**
         * Checks the time and the activity.
         *
         * @throws IllegalArgumentException if the time is not whole minutes up to a day, or the activity is blank or longer than 200
         *     characters
         */
        public LogTime {
            requireNonNull(worker, "worker");
            if (!spent.equals(Duration.ofMinutes(spent.toMinutes()))
                    || spent.compareTo(Duration.ofMinutes(1)) < 0
                    || spent.compareTo(DAY) > 0) {
                throw new IllegalArgumentException(
                        "time spent of " + spent + ": expected whole minutes, from PT1M to PT24H");
            }
            IdText.require(activity, "an activity");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.LOG_TIME;
        }
    }
}
