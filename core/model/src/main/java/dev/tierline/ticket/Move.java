package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does to a ticket. An operation of the desk is a list of moves, committed as one.
 *
 * <p>A move that would leave everything as it is has no event: to start a ticket that is in progress, where the
 * {@link LifeCycle} permits it, changes nothing. All moves are immutable.
 */
public sealed interface Move
        permits Opening,
                Move.ChangePriority,
                Move.MoveTo,
                Move.Assign,
                Move.Unassign,
                Move.Release,
                Move.Accept,
                Move.Start,
                Move.Wait,
                Move.Resume,
                Move.Resolve,
                Move.Close,
                Move.Cancel,
                Move.Reopen,
                Move.Reply,
                Move.Note,
                Move.LogTime,
                HandOffMove,
                CaseMove,
                LinkMove,
                RemoteMove {

    /**
     * Returns the kind, which the life cycle's table speaks of.
     *
     * @return the kind
     */
    MoveKind kind();

    /**
     * Changes the priority. What the clocks have consumed stays consumed. Where impact and urgency were judged, it overrules what they give
     * until they are judged anew.
     *
     * @param to the new priority
     * @param reason why, 1 to 100,000 characters; null if nobody says
     */
    record ChangePriority(Priority to, @Nullable String reason) implements Move {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the reason is blank or too long
         */
        public ChangePriority {
            requireNonNull(to, "to");
            if (reason != null) {
                WrittenText.require(reason);
            }
        }

        /**
         * Changes the priority and does not say why.
         *
         * @param to the new priority
         */
        public ChangePriority(Priority to) {
            this(to, null);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.CHANGE_PRIORITY;
        }
    }

    /**
     * Moves the ticket to a tier and a team, whoever holds it and wherever it stands in its life. People who pass work on say so by
     * {@link HandOffMove.Escalate} and {@link HandOffMove.HandBack}, which put it into the queue there.
     *
     * @param tier the tier it stands on then, null for none
     * @param team the team whose queue it is in then, null for nobody's
     * @param reason why, 1 to 100,000 characters; null if nobody says
     */
    record MoveTo(
            @Nullable Tier tier,
            @Nullable TeamId team,
            @Nullable String reason) implements Move {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public MoveTo {
            if (reason != null) {
                WrittenText.require(reason);
            }
        }

        /**
         * Moves the ticket and does not say why.
         *
         * @param tier the tier it stands on then, null for none
         * @param team the team whose queue it is in then, null for nobody's
         */
        public MoveTo(@Nullable Tier tier, @Nullable TeamId team) {
            this(tier, team, null);
        }

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
     * Leaves the next act to somebody else, or to a later time.
     *
     * @param on whose act is awaited
     * @param until when work goes on by itself, whatever came, floored to the millisecond; null if the wait has no end. To wait for
     *     {@link WaitingFor#DATE} it must be given
     */
    record Wait(WaitingFor on, @Nullable Instant until) implements Move {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a date is awaited and none is given
         */
        public Wait {
            if (on == WaitingFor.DATE && until == null) {
                throw new IllegalArgumentException("wait for a date without one: expected an instant");
            }
            requireNonNull(on, "on");
            until = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
        }

        /**
         * Leaves the next act to somebody else, for as long as it takes.
         *
         * @param on whose act is awaited
         * @throws IllegalArgumentException if a date is awaited
         */
        public Wait(WaitingFor on) {
            this(on, null);
        }

        /**
         * Waits until a date.
         *
         * @param date when work goes on
         * @return the move
         */
        public static Wait until(Instant date) {
            return new Wait(WaitingFor.DATE, date);
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

    /**
     * Says that a solution was given.
     *
     * @param solution what solved it, 1 to 100,000 characters; null if nothing is written down
     * @param rootCause why it went wrong, for the staff, as long; null if not known, and without a solution
     */
    record Resolve(@Nullable String solution, @Nullable String rootCause) implements Move {
        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if one is blank or too long, or a root cause comes without a solution
         */
        public Resolve {
            if (solution != null) {
                WrittenText.require(solution);
            }
            if (rootCause != null) {
                WrittenText.require(rootCause);
                if (solution == null) {
                    throw new IllegalArgumentException("root cause without a solution: expected both, or a diagnosis");
                }
            }
        }

        /** Says that a solution was given, and not which. */
        public Resolve() {
            this(null, null);
        }

        /**
         * Says what solved it.
         *
         * @param solution the solution
         */
        public Resolve(String solution) {
            this(solution, null);
        }

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
         * @throws IllegalArgumentException if it is one of the statuses that are done, or {@link TicketStatus#WAITING_UNTIL}, which
         *     needs a date ({@link Wait#until})
         */
        public Reopen {
            if (into.isDone() || into == TicketStatus.WAITING_UNTIL) {
                throw new IllegalArgumentException("reopening into " + into
                        + ": expected a status that is not done, and does not need a date to wait for");
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
