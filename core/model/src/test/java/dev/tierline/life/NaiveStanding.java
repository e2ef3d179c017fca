package dev.tierline.life;

import dev.tierline.ticket.TicketStatus;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a naive ticket stands: its status, who holds it, what time brings about. */
abstract class NaiveStanding {

    static final Set<TicketStatus> SOLVED = EnumSet.of(TicketStatus.RESOLVED, TicketStatus.CLOSED);

    private static final long HOUR = 3_600_000;
    private static final long SILENCE = 72 * HOUR;
    private static final long REOPEN_WITHIN = 14 * 24 * HOUR;

    final boolean orderly;
    TicketStatus status = TicketStatus.QUEUED;
    long since;
    long waitsUntil;
    long spokeAt;

    @Nullable
    String holder;

    int priority;
    int judged;
    boolean solutionWritten;
    boolean confirmed;
    boolean verified;
    long consentUntil;

    @Nullable
    String session;

    private TicketStatus statusBefore = TicketStatus.QUEUED;
    private long sinceBefore;
    private long changedAt;

    NaiveStanding(boolean orderly, int priority, int judged, long now) {
        this.orderly = orderly;
        this.priority = priority;
        this.judged = judged;
        this.since = now;
        this.sinceBefore = now;
        this.changedAt = now;
    }

    boolean alive() {
        return !SOLVED.contains(status) && !silenced();
    }

    private boolean silenced() {
        return status == TicketStatus.CANCELLED || merged();
    }

    boolean merged() {
        return status == TicketStatus.MERGED;
    }

    private boolean waiting() {
        return status.name().startsWith("WAITING");
    }

    /** What an orderly department allows as long as the ticket lives, a permissive one unless it was merged. */
    boolean mayChange() {
        return orderly ? alive() : !merged();
    }

    boolean taken() {
        return alive() && (!orderly || status != TicketStatus.QUEUED);
    }

    /** What comes about by itself before an instant, the earliest first. */
    void pass(long now) {
        while (true) {
            long wait = waitsUntil > 0 ? waitsUntil : Long.MAX_VALUE;
            long consent = session != null ? consentUntil : Long.MAX_VALUE;
            long silence = status == TicketStatus.RESOLVED ? Math.max(since, spokeAt) + SILENCE : Long.MAX_VALUE;
            long first = Math.min(wait, Math.min(consent, silence));
            if (first >= now) {
                return;
            }
            if (first == wait) {
                goOn(first);
            } else if (first == consent) {
                session = null;
                consentUntil = 0;
            } else {
                stand(TicketStatus.CLOSED, first);
            }
        }
    }

    /** What happens at one instant counts together: a status that is left and entered again at one instant was never left. */
    void stand(TicketStatus next, long now) {
        if (status != next) {
            if (now != changedAt) {
                statusBefore = status;
                sinceBefore = since;
                changedAt = now;
            }
            since = next == statusBefore ? sinceBefore : now;
        }
        status = next;
        waitsUntil = 0;
        if (!alive()) {
            session = null;
            verified = false;
            consentUntil = 0;
        }
    }

    /** A wait is over: who holds it works on, and what nobody holds is in the queue. */
    void goOn(long now) {
        stand(holder == null ? TicketStatus.QUEUED : TicketStatus.IN_PROGRESS, now);
    }

    void hold(@Nullable String next) {
        if (session != null && !session.equals(next)) {
            session = null;
        }
        holder = next;
    }

    boolean changePriority(int to, boolean reason) {
        if (!mayChange()) {
            return false;
        }
        if (orderly && !reason && to != priority && judged != 0 && to != judged) {
            return false;
        }
        priority = to;
        return true;
    }

    boolean assess(int gives) {
        if (!mayChange()) {
            return false;
        }
        judged = gives;
        priority = gives;
        return true;
    }

    boolean unassign(long now) {
        if (!mayChange()) {
            return false;
        }
        hold(null);
        if (status == TicketStatus.ASSIGNED) {
            stand(TicketStatus.QUEUED, now);
        }
        return true;
    }

    boolean release(boolean keeping, long now) {
        if (!taken()) {
            return false;
        }
        if (!keeping) {
            hold(null);
        }
        stand(TicketStatus.QUEUED, now);
        return true;
    }

    boolean accept(long now) {
        if (!alive() || (orderly && status != TicketStatus.QUEUED)) {
            return false;
        }
        stand(TicketStatus.ASSIGNED, now);
        return true;
    }

    boolean start(long now) {
        if (!alive() || (orderly && status != TicketStatus.QUEUED && status != TicketStatus.ASSIGNED)) {
            return false;
        }
        stand(TicketStatus.IN_PROGRESS, now);
        return true;
    }

    boolean await(TicketStatus waiting, long until, long now) {
        if (!taken() || (until != 0 && until <= now)) {
            return false;
        }
        stand(waiting, now);
        waitsUntil = until;
        return true;
    }

    boolean resume(long now) {
        if (!waiting()) {
            return false;
        }
        stand(TicketStatus.IN_PROGRESS, now);
        return true;
    }

    boolean resolve(boolean solution, long now) {
        if (!mayChange()) {
            return false;
        }
        solutionWritten |= solution;
        stand(TicketStatus.RESOLVED, now);
        return true;
    }

    boolean close(long now) {
        if (merged() || (orderly && status != TicketStatus.RESOLVED)) {
            return false;
        }
        stand(TicketStatus.CLOSED, now);
        return true;
    }

    boolean cancel(long now) {
        if (!mayChange()) {
            return false;
        }
        stand(TicketStatus.CANCELLED, now);
        return true;
    }

    boolean reopen(TicketStatus into, long now) {
        boolean may = SOLVED.contains(status) || (!orderly && status == TicketStatus.CANCELLED);
        if (!may || (status == TicketStatus.CLOSED && now - since > REOPEN_WITHIN)) {
            return false;
        }
        confirmed = false;
        stand(into, now);
        return true;
    }

    /** The customer has more to say on what is done: it comes back to life, or he is refused. */
    boolean bringBack(long now) {
        return alive() || reopen(holder == null ? TicketStatus.QUEUED : TicketStatus.ASSIGNED, now);
    }

    boolean reply(boolean customer, long now) {
        if (merged() || (customer && !bringBack(now))) {
            return false;
        }
        if (customer && status == TicketStatus.WAITING_CUSTOMER) {
            goOn(now);
        }
        spokeAt = now;
        return true;
    }
}
