package dev.tierline.life;

import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as somebody would write it down on paper: fields that change, and ifs. It knows the statuses and nothing of how the product
 * works; each move answers whether it may be made. Times are milliseconds, 0 is none; tiers are numbers, 0 is none.
 */
final class NaiveTicket extends NaivePlace {

    private static final long LONGEST_CONSENT = 30L * 24 * 3_600_000;

    int minutes;

    @Nullable
    String mergedInto;

    final List<String> courses = new ArrayList<>();
    int rating;

    @Nullable
    String article;

    NaiveTicket(boolean orderly, int priority, int judged, long now) {
        super(orderly, priority, judged, now);
    }

    boolean whileAlive() {
        return alive();
    }

    boolean propose() {
        if (!alive()) {
            return false;
        }
        courses.add("UNTRIED");
        return true;
    }

    boolean tryCourse(int course, String result) {
        if (!alive() || course > courses.size()) {
            return false;
        }
        courses.set(course - 1, result);
        return true;
    }

    boolean publish(String where) {
        if (!SOLVED.contains(status) || !solutionWritten) {
            return false;
        }
        if (!where.equals(article)) {
            article = where;
            tie("ARTICLE:" + where);
        }
        return true;
    }

    boolean confirm(boolean staff, long now) {
        if (staff || !SOLVED.contains(status)) {
            return false;
        }
        confirmed = true;
        stand(TicketStatus.CLOSED, now);
        return true;
    }

    boolean rate(boolean staff, int score) {
        if (staff || !SOLVED.contains(status)) {
            return false;
        }
        rating = score;
        return true;
    }

    boolean link(LinkKind kind, String target, String self) {
        String otherWay = switch (kind) {
            case DUPLICATE_OF -> "DUPLICATED_BY";
            case DUPLICATED_BY -> "DUPLICATE_OF";
            case CAUSED_BY -> "CAUSES";
            default -> "nothing";
        };
        boolean itself = kind.isBetweenTickets() && target.equals(self);
        if (itself || links.contains(otherWay + ":" + target)) {
            return false;
        }
        tie(kind.name() + ":" + target);
        return true;
    }

    boolean unlink(LinkKind kind, String target) {
        links.remove(kind.name() + ":" + target);
        return true;
    }

    boolean merge(String into, String self, long now) {
        if (merged() || into.equals(self)) {
            return false;
        }
        tie("MERGED_INTO:" + into);
        mergedInto = into;
        stand(TicketStatus.MERGED, now);
        return true;
    }

    boolean absorb(String other, String self) {
        boolean before = links.contains("MERGED_FROM:" + other);
        if (merged() || other.equals(self) || (!before && !alive())) {
            return false;
        }
        tie("MERGED_FROM:" + other);
        return true;
    }

    boolean writeAfterMerge(long now) {
        spokeAt = merged() ? now : spokeAt;
        return merged();
    }

    boolean hearFromMerged(long now) {
        return !merged() && bringBack(now);
    }

    boolean verify() {
        verified |= alive();
        return alive();
    }

    boolean consent(long until, long now) {
        if (!alive() || !verified || until <= now || until - now > LONGEST_CONSENT) {
            return false;
        }
        session = null;
        consentUntil = until;
        return true;
    }

    void withdraw() {
        consentUntil = 0;
        session = null;
    }

    boolean startSession(String who, long now) {
        if (!alive()) {
            return false;
        }
        if (who.equals(session)) {
            return true;
        }
        if (!verified || consentUntil <= now || session != null || !who.equals(holder)) {
            return false;
        }
        session = who;
        return true;
    }
}
