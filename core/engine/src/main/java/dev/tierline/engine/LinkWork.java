package dev.tierline.engine;

import dev.tierline.engine.TicketWork.Joint;
import dev.tierline.role.Permission;
import dev.tierline.spi.storage.Reference;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What concerns several tickets: ties, merges, follow-ups, and answers that find where they belong. */
final class LinkWork {

    private final TicketWork work;
    private final TicketReading reading;
    private final DeskClock clock;
    private final int attempts;

    LinkWork(TicketWork work, TicketReading reading, DeskClock clock, int attempts) {
        this.work = work;
        this.reading = reading;
        this.clock = clock;
        this.attempts = attempts;
    }

    List<Ticket> link(Actor actor, TicketId from, LinkKind kind, TicketId to) {
        Move there = new LinkMove.Tie(new Link(kind, to.value()));
        Move back = new LinkMove.Tie(new Link(kind.inverse(), from.value()));
        return tie(actor, kind, from, there, to, back);
    }

    List<Ticket> unlink(Actor actor, TicketId from, LinkKind kind, TicketId to) {
        Move there = new LinkMove.Untie(new Link(kind, to.value()));
        Move back = new LinkMove.Untie(new Link(kind.inverse(), from.value()));
        return tie(actor, kind, from, there, to, back);
    }

    /** An incident is resolved with its problem, so whoever ties it to one must be permitted to link the incident, from whichever side. */
    private List<Ticket> tie(Actor actor, LinkKind kind, TicketId from, Move there, TicketId to, Move back) {
        requireTwo(from, to);
        Part other = kind == LinkKind.CAUSES ? Part.of(to, back) : Part.following(to, back);
        return work.performAll(Joint.of(actor, null, List.of(Part.of(from, there), other)), clock).stream()
                .map(OperationResult::ticket)
                .toList();
    }

    private static void requireTwo(TicketId one, TicketId other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("ticket '" + one + "' and itself: expected two tickets");
        }
    }

    Ticket merge(Actor actor, TicketId duplicate, TicketId into) {
        requireTwo(duplicate, into);
        Ticket asked = reading.get(actor, duplicate);
        Part ends = Part.of(duplicate, new LinkMove.Merge(into));
        Part goesOn = Part.following(
                into, new LinkMove.Absorb(duplicate, asked.intake().requester()));
        return work.performAll(Joint.of(actor, null, List.of(ends, goesOn)), clock)
                .get(1)
                .ticket();
    }

    OperationResult followUp(
            Actor actor, TicketId ended, @Nullable Reference reference, Opening open, List<Move> more) {
        List<Move> asked = new ArrayList<>(List.of(open));
        asked.addAll(more);
        Link back = new Link(LinkKind.FOLLOW_UP_OF, ended.value());
        Link ahead = new Link(LinkKind.FOLLOWED_BY, open.ticket().value());
        Part opening = new Part(open.ticket(), asked, List.of(new LinkMove.Tie(back)), Part.Way.SEEN, Set.of(), 0);
        Part before = Part.following(ended, new LinkMove.Tie(ahead)).by(Part.Way.ENDED);
        return work.performAll(Joint.of(actor, reference, List.of(opening, before)), clock)
                .get(0);
    }

    /** Writes an answer where it belongs; where that is may change meanwhile, by a merge, a closing, a reopening. */
    Answer answer(Actor actor, TicketId id, String text, TicketId followUp, @Nullable Reference reference) {
        boolean endedForGood = false;
        for (int attempt = 1; ; attempt++) {
            Ticket ticket = reading.get(actor, id, Permission.REPLY);
            try {
                if (endedForGood) {
                    return following(actor, ticket, text, followUp, reference);
                }
                return ticket.status() == TicketStatus.MERGED && actor instanceof Actor.Requester
                        ? afterMerge(actor, ticket, text, reference)
                        : here(actor, id, text, reference);
            } catch (IllegalMoveException refused) {
                boolean otherwise = actor instanceof Actor.Requester
                        && (refused.move() == MoveKind.REOPEN
                                || refused.move() == MoveKind.LINK
                                || refused.status() == TicketStatus.MERGED);
                if (!otherwise || attempt == attempts) {
                    throw refused;
                }
                endedForGood = refused.move() == MoveKind.REOPEN;
            }
        }
    }

    private Answer here(Actor actor, TicketId id, String text, @Nullable Reference reference) {
        OperationResult written = work.performAll(
                        Joint.of(actor, reference, List.of(Part.of(id, new Move.Reply(text)))), clock)
                .get(0);
        return new Answer(written.ticket().id(), written.repeated());
    }

    /** The words stay with the ticket of whoever wrote them; the one in which it goes on takes note. */
    private Answer afterMerge(Actor actor, Ticket merged, String text, @Nullable Reference reference) {
        Part written = Part.of(merged.id(), new LinkMove.WriteAfterMerge(text));
        Part heard = Part.following(work.survivor(merged).id(), new LinkMove.HearFromMerged(merged.id()))
                .by(Part.Way.UNSEEN);
        OperationResult result = work.performAll(Joint.of(actor, reference, List.of(written, heard)), clock)
                .get(0);
        return new Answer(result.ticket().id(), result.repeated());
    }

    private Answer following(Actor actor, Ticket ended, String text, TicketId followUp, @Nullable Reference reference) {
        Opening open = new Opening(followUp, ended.priority(), null, null, ended.intake(), null, text, null);
        OperationResult opened = followUp(actor, ended.id(), reference, open, List.of());
        return new Answer(opened.ticket().id(), opened.repeated());
    }
}
