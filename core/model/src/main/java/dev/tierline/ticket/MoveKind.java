package dev.tierline.ticket;

import static dev.tierline.ticket.MoveKind.Reach.ALIVE;
import static dev.tierline.ticket.MoveKind.Reach.ALWAYS;
import static dev.tierline.ticket.MoveKind.Reach.MERGED;
import static dev.tierline.ticket.MoveKind.Reach.SOLVED;
import static dev.tierline.ticket.MoveKind.Reach.TABLE;
import static dev.tierline.ticket.MoveKind.Reach.UNMERGED;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of {@link Move}; a {@link LifeCycle} says in which status those of them are legal that change it, or what it has. */
public enum MoveKind {
    /** A ticket comes into being. */
    OPEN(TABLE),
    /** Its priority changes. */
    CHANGE_PRIORITY(TABLE),
    /** It goes to another tier, another team, or both. */
    MOVE_TO(TABLE),
    /** A person gets it. */
    ASSIGN(TABLE),
    /** Nobody holds it any more. */
    UNASSIGN(TABLE),
    /** It goes back into the queue. */
    RELEASE(TABLE),
    /** It is taken on, not started. */
    ACCEPT(TABLE),
    /** Work begins. */
    START(TABLE),
    /** Work waits for somebody else, or until a date. */
    WAIT(TABLE),
    /** The wait is over. */
    RESUME(TABLE),
    /** A solution is given. */
    RESOLVE(TABLE),
    /** It is closed. */
    CLOSE(TABLE),
    /** It is withdrawn. */
    CANCEL(TABLE),
    /** It comes back to life. */
    REOPEN(TABLE),
    /** Something is written that the customer reads, or that he wrote. */
    REPLY(UNMERGED),
    /** Something is written that only the staff reads. */
    NOTE(ALWAYS),
    /** Time that work took is recorded. */
    LOG_TIME(ALWAYS),
    /** Impact and urgency are judged. */
    ASSESS(CHANGE_PRIORITY),
    /** It goes up the ladder, or sideways, to whoever can solve it. */
    ESCALATE(MOVE_TO),
    /** It comes back down the ladder. */
    HAND_BACK(MOVE_TO),
    /** It goes to an outside organisation, under a number there. */
    HAND_OUTSIDE(WAIT),
    /** A bug is filed with the development team, and awaited. */
    FILE_BUG(WAIT),
    /** It is recorded how far the development team is with a bug. */
    FOLLOW_BUG(ALWAYS),
    /** Somebody with more authority is told. */
    CALL_IN(ALIVE),
    /** It is judged how hard the case is. */
    JUDGE_COMPLEXITY(ALIVE),
    /** It is found out what is wrong. */
    DIAGNOSE(ALIVE),
    /** A way to solve it is proposed. */
    PROPOSE_COURSE(ALIVE),
    /** A proposed way is tried. */
    TRY_COURSE(ALIVE),
    /** The solution is published. */
    PUBLISH_SOLUTION(SOLVED),
    /** The customer says that it is solved. */
    CONFIRM(SOLVED),
    /** The customer says how content he is. */
    RATE(SOLVED),
    /** It is tied to something. */
    LINK(ALWAYS),
    /** A tie is undone. */
    UNLINK(ALWAYS),
    /** It is merged into another ticket, for good. */
    MERGE(UNMERGED),
    /** The customer of a ticket that was merged writes on it. */
    WRITE_AFTER_MERGE(MERGED),
    /** The ticket in which it goes on takes note. */
    HEAR_FROM_MERGED(UNMERGED),
    /** The requester's identity is verified. */
    VERIFY_REQUESTER(ALIVE),
    /** The customer consents to a remote session. */
    GIVE_CONSENT(ALIVE),
    /** He withdraws his consent. */
    WITHDRAW_CONSENT(ALWAYS),
    /** Somebody takes over the customer's machine. */
    START_SESSION(ALIVE),
    /** The session ends. */
    END_SESSION(ALWAYS);

    /** In which statuses a kind of move is legal. */
    enum Reach {
        /** As the department's table says. */
        TABLE,
        /** In each. */
        ALWAYS,
        /** In each but one: what is merged goes on elsewhere. */
        UNMERGED,
        /** In that one. */
        MERGED,
        /** As long as the ticket is not done. */
        ALIVE,
        /** While it is resolved or closed. */
        SOLVED;

        boolean takesIn(TicketStatus status) {
            return switch (this) {
                case TABLE -> false;
                case ALWAYS -> true;
                case UNMERGED -> status != TicketStatus.MERGED;
                case MERGED -> status == TicketStatus.MERGED;
                case ALIVE -> !status.isDone();
                case SOLVED -> status == TicketStatus.RESOLVED || status == TicketStatus.CLOSED;
            };
        }
    }

    private final Reach reach;
    private final @Nullable MoveKind like;

    MoveKind(Reach reach) {
        this.reach = reach;
        this.like = null;
    }

    MoveKind(MoveKind like) {
        this.reach = TABLE;
        this.like = like;
    }

    /**
     * Tells whether a department's table says where the move is legal. All others are legal where every department has them: what merely
     * adds to the record of a ticket always, work on it as long as it is not done, the customer's verdict once it is resolved.
     *
     * @return true for the kinds that a {@link LifeCycle} lists; false also for those that go by another kind's line
     */
    public boolean isGoverned() {
        return reach == TABLE && like == null;
    }

    /**
     * Returns the kind whose line in a department's table counts for this one: an escalation is legal where moving is, unless the ticket is
     * done; a bug can be filed where waiting is.
     *
     * @return another kind, or this one
     */
    public MoveKind line() {
        return like == null ? this : like;
    }

    /** Tells whether the move puts the ticket into a queue, where it is worked again: no way back to life for one that is done. */
    boolean takesUpAnew() {
        return this == ESCALATE || this == HAND_BACK;
    }

    boolean isLegalEverywhere(TicketStatus status) {
        return reach.takesIn(status);
    }

    /** Prints the kind as people say it, such as {@code change priority}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
