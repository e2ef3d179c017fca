package dev.tierline.ticket;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.tier.Tier;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What moves make happen by which work goes to others, or others learn of it. */
record HandOffRules(MoveRules moves) {

    void make(HandOffMove move) {
        if (move instanceof HandOffMove.Escalate escalate) {
            escalate(escalate);
        } else if (move instanceof HandOffMove.HandBack back) {
            handBack(back);
        } else if (move instanceof HandOffMove.HandOutside outside) {
            handOutside(outside);
        } else if (move instanceof HandOffMove.FileBug bug) {
            fileBug(bug.reference());
        } else if (move instanceof HandOffMove.FollowBug bug) {
            followBug(bug);
        } else if (move instanceof HandOffMove.CallIn call) {
            List<StaffId> recipients = moves.rules().superiors(call.authority(), moves.ticket());
            moves.happens(new HandOffEvent.AuthorityCalled(
                    moves.at(), moves.by(), call.authority(), recipients, moves.cite(call.reason(), true, 1)));
        }
    }

    void moveTo(Move.MoveTo move) {
        Place to = new Place(move.tier(), move.team());
        if (move.reason() == null
                && isBelow(to.tier(), moves.ticket().tier())
                && moves.rules().lifeCycle().demands(Formality.HAND_BACK_REASON)) {
            throw moves.refused(
                    MoveKind.MOVE_TO,
                    "expected a reason to give it back from " + moves.ticket().tier() + " to " + to);
        }
        if (!to.equals(moves.ticket().place())) {
            requireCase(MoveKind.MOVE_TO, to);
            go(MoveKind.MOVE_TO, to, move.reason());
        }
    }

    /** Nothing goes outside without the number of a case there, where the department wants one. */
    private void requireCase(MoveKind kind, Place to) {
        Tier tier = to.tier();
        if (tier != null
                && !tier.equals(moves.ticket().tier())
                && moves.rules().isOutside(tier)
                && moves.rules().lifeCycle().demands(Formality.OUTSIDE_CASE)) {
            throw moves.refused(
                    kind,
                    to
                            + " is outside; expected it to be handed there under the number of a case (HandOffMove.HandOutside)");
        }
    }

    private void escalate(HandOffMove.Escalate move) {
        Place to = moves.rules()
                .place(moves.ticket(), move.to())
                .orElseThrow(() -> moves.refused(
                        MoveKind.ESCALATE,
                        "it stands on " + moves.ticket().place() + ", and there is no such place as " + move.to()
                                + " to escalate it to; expected a higher tier, or another team on its own"));
        Tier here = moves.ticket().tier();
        if (to.equals(moves.ticket().place())) {
            throw moves.refused(
                    MoveKind.ESCALATE, "it stands on " + to + "; expected a higher tier, or another team on its own");
        }
        if (isBelow(to.tier(), here)) {
            throw moves.refused(
                    MoveKind.ESCALATE, to + " is below " + here + "; expected it to be handed back, with a reason");
        }
        if (to.tier() != null && moves.rules().isOutside(to.tier())) {
            throw moves.refused(
                    MoveKind.ESCALATE,
                    to
                            + " is outside; expected it to be handed there under the number of a case (HandOffMove.HandOutside)");
        }
        passOn(MoveKind.ESCALATE, to, move.reason());
    }

    private void handBack(HandOffMove.HandBack move) {
        Place to = move.to() == null ? origin() : move.to();
        if (!isBelow(to.tier(), moves.ticket().tier())) {
            throw moves.refused(
                    MoveKind.HAND_BACK,
                    "it stands on " + moves.ticket().place() + "; expected a place on a lower tier, not " + to);
        }
        requireCase(MoveKind.HAND_BACK, to);
        passOn(MoveKind.HAND_BACK, to, move.reason());
    }

    /** Where it came from: the last place below that it left, or else the next tier down. */
    private Place origin() {
        List<Place> left = moves.ticket().caseFile().handOffs().left();
        for (int i = left.size() - 1; i >= 0; i--) {
            Place place = left.get(i);
            if (isBelow(place.tier(), moves.ticket().tier()) && moves.rules().has(place)) {
                return place;
            }
        }
        return moves.rules()
                .placeBelow(moves.ticket())
                .orElseThrow(() -> moves.refused(
                        MoveKind.HAND_BACK,
                        "nobody works below " + moves.ticket().place() + "; expected a higher tier"));
    }

    private void passOn(MoveKind kind, Place to, @Nullable String reason) {
        if (go(kind, to, reason)) {
            moves.unassign();
            moves.enter(kind, TicketStatus.QUEUED);
        }
    }

    /** Gives the ticket to somebody, unless it came back too often. */
    void assign(StaffId to) {
        Ticket ticket = moves.ticket();
        StaffId holder = ticket.assignee();
        if (!to.equals(holder)) {
            requireNobodyDecides(MoveKind.ASSIGN);
        }
        boolean back = holder != null
                && !holder.equals(to)
                && ticket.caseFile().handOffs().wouldReturnTo(to);
        if (!back || mayReturn(ticket.place(), to, null)) {
            moves.assign(to);
        }
    }

    /** Moves the ticket, unless it came back too often. */
    private boolean go(MoveKind kind, Place to, @Nullable String reason) {
        requireNobodyDecides(kind);
        Ticket ticket = moves.ticket();
        if (ticket.caseFile().handOffs().wouldReturnTo(to) && !mayReturn(to, null, reason)) {
            return false;
        }
        String cited = moves.citeIfGiven(reason, true, 1);
        moves.happens(new TicketEvent.Moved(
                moves.at(), moves.by(), ticket.tier(), to.tier(), ticket.team(), to.team(), moves.spent(), cited));
        return true;
    }

    /** While somebody with authority holds a ticket that came back as often as it may, nobody without takes it from him. */
    void requireNobodyDecides(MoveKind kind) {
        Ticket ticket = moves.ticket();
        OptionalInt limit = moves.rules().handOffLimit();
        int returns = ticket.caseFile().handOffs().returns();
        StaffId holder = ticket.assignee();
        if (limit.isPresent()
                && returns >= limit.getAsInt()
                && holder != null
                && moves.rules().decides(Actor.staff(holder), ticket)
                && !moves.rules().decides(moves.by(), ticket)) {
            throw moves.refused(
                    kind, "it came back " + returns + " times; expected '" + holder + "' to decide where it goes");
        }
    }

    /** Past the bound whoever has authority gets the ticket where it is; only he decides then. */
    private boolean mayReturn(Place to, @Nullable StaffId holder, @Nullable String reason) {
        Ticket ticket = moves.ticket();
        OptionalInt limit = moves.rules().handOffLimit();
        int returns = ticket.caseFile().handOffs().returns();
        if (limit.isEmpty() || returns < limit.getAsInt()) {
            return true;
        }
        if (moves.rules().decides(moves.by(), ticket)) {
            moves.happens(new HandOffEvent.ReturnDecided(moves.at(), moves.by()));
            return true;
        }
        List<StaffId> deciding = moves.rules().superiors(Authority.SUPERVISOR, ticket);
        moves.happens(new HandOffEvent.ReturnsExhausted(
                moves.at(), moves.by(), to, holder, returns, deciding, moves.citeIfGiven(reason, true, 1)));
        if (!deciding.isEmpty()) {
            moves.assign(deciding.get(0));
        }
        return false;
    }

    /** Hands the case outside. It exists there under its number, so the tie is made even if it comes to somebody here to decide. */
    private void handOutside(HandOffMove.HandOutside move) {
        if (!moves.rules().isOutside(move.tier())) {
            throw moves.refused(
                    MoveKind.HAND_OUTSIDE,
                    move.tier() + " is worked inside; expected a tier of an outside organisation");
        }
        String reason = move.reason();
        Place to = new Place(move.tier(), moves.ticket().team());
        boolean goes = true;
        if (!to.equals(moves.ticket().place())) {
            goes = go(MoveKind.HAND_OUTSIDE, to, reason);
        } else if (reason != null) {
            moves.happens(new TicketEvent.Noted(moves.at(), moves.by(), moves.cite(reason, true, 1)));
        }
        new LinkRules(moves).tie(MoveKind.HAND_OUTSIDE, LinkKind.VENDOR_CASE, move.caseNumber());
        if (goes) {
            moves.enter(MoveKind.HAND_OUTSIDE, TicketStatus.WAITING_VENDOR);
        }
    }

    /** Files a bug; one that was settled is open again, or nothing would ever end the wait for it. */
    private void fileBug(String reference) {
        Link filed = moves.ticket().caseFile().find(LinkKind.BUG, reference);
        if (filed == null) {
            new LinkRules(moves).tie(MoveKind.FILE_BUG, LinkKind.BUG, reference);
        } else if (filed.bug() != null && filed.bug().isSettled()) {
            moves.happens(new LinkEvent.BugFollowed(moves.at(), moves.by(), reference, filed.bug(), BugStatus.OPEN));
        }
        moves.enter(MoveKind.FILE_BUG, TicketStatus.WAITING_DEVELOPMENT);
    }

    private void followBug(HandOffMove.FollowBug move) {
        CaseFile file = moves.ticket().caseFile();
        Link bug = file.find(LinkKind.BUG, move.reference());
        if (bug == null || bug.bug() == null) {
            throw moves.refused(
                    MoveKind.FOLLOW_BUG,
                    "no bug '" + move.reference() + "' was filed; expected one of " + file.linked(LinkKind.BUG));
        }
        if (bug.bug() != move.status()) {
            moves.happens(
                    new LinkEvent.BugFollowed(moves.at(), moves.by(), move.reference(), bug.bug(), move.status()));
        }
        boolean over = move.status().isSettled()
                && moves.ticket().status() == TicketStatus.WAITING_DEVELOPMENT
                && !file.hasOpenBugBut(move.reference())
                && moves.permits(MoveKind.RESUME);
        if (over) {
            moves.goOn(MoveKind.FOLLOW_BUG);
        }
    }

    private static boolean isBelow(@Nullable Tier tier, @Nullable Tier other) {
        return tier != null && other != null && other.isAbove(tier);
    }
}
