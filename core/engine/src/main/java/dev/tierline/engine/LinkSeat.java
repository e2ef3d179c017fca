package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.UnknownReferenceException;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one actor does that concerns several tickets: each operation is one commit, all of it or nothing.
 *
 * <pre>{@code
 * LinkSeat anna = desk.as(StaffId.of("anna")).links();
 * anna.merge(TicketId.of("INC-8"), TicketId.of("INC-7")); // INC-8 is silent for good, both requesters are told
 * anna.link(TicketId.of("INC-7"), LinkKind.CAUSED_BY, TicketId.of("PRB-1"));
 * anna.resolveProblem(TicketId.of("PRB-1"), new Move.Resolve("A new fuser.", "Worn out")); // INC-7 too
 * }</pre>
 *
 * <p>The actor is asked for the permission on the ticket that is named first, and must see the other. What is done already is not done
 * twice. Every operation may also throw {@link ContendedTicketException} if others kept changing one of the tickets, and
 * {@link StoreUnavailableException} if the store cannot answer. Safe for use by any number of threads.
 */
public final class LinkSeat {

    private final LinkWork work;
    private final ProblemWork problems;
    private final Actor actor;

    LinkSeat(LinkWork work, ProblemWork problems, Actor actor) {
        this.work = work;
        this.problems = problems;
        this.actor = actor;
    }

    /**
     * Ties two tickets; the tie stands on both, on each from its own side. An incident is tied to a problem by whoever may link the incident,
     * from whichever side, since it is resolved with the problem.
     *
     * @param from the one ticket
     * @param kind how it sees the other, a kind between tickets
     * @param to the other ticket
     * @return both tickets, the one named first first
     * @throws IllegalArgumentException if the kind is not one between tickets, or the tickets are one and the same
     * @throws DeniedException if the actor may not link the first ticket, or not see the other
     * @throws IllegalMoveException if the tickets are tied the other way round, or one has as many links as people
     *     can make (900)
     * @throws TicketNotFoundException if one was never opened
     */
    public List<Ticket> link(TicketId from, LinkKind kind, TicketId to) {
        return work.link(actor, from, kind, to);
    }

    /**
     * Undoes a tie of two tickets, on both.
     *
     * @param from the one ticket
     * @param kind how it sees the other
     * @param to the other ticket
     * @return both tickets, the one named first first
     * @throws IllegalArgumentException if the kind is not one between tickets, or one that a merge makes
     * @throws DeniedException if the actor may not link the first ticket, or not see the other
     * @throws TicketNotFoundException if one was never opened
     */
    public List<Ticket> unlink(TicketId from, LinkKind kind, TicketId to) {
        return work.unlink(actor, from, kind, to);
    }

    /**
     * Merges a ticket into another that asks for the same. The duplicate keeps all its facts and pages nobody any more; the other goes on.
     * Both requesters are told, one who asked for both once.
     *
     * @param duplicate the ticket that ends
     * @param into the ticket that goes on
     * @return the ticket that goes on
     * @throws IllegalArgumentException if they are one and the same
     * @throws DeniedException if the actor may not link the duplicate, or not see the other
     * @throws IllegalMoveException if one of them was merged before (it is said into which), or the other is done
     * @throws TicketNotFoundException if one was never opened
     */
    public Ticket merge(TicketId duplicate, TicketId into) {
        return work.merge(actor, duplicate, into);
    }

    /**
     * Resolves a problem and the incidents that it causes, those of problems that were merged into it too.
     *
     * <p>Up to 100 incidents are resolved in one commit with the problem, fewer if much was due on them. More take several commits, the
     * problem in the last; if one fails or the process dies, the same call goes on where it ended, and of two that are made at once neither
     * fails. Incidents that are done stay as they are, one that is tied to the problem meanwhile is resolved too. The actor must be permitted
     * to resolve the problem, and see its incidents; those that he may not resolve are left.
     *
     * @param problem the problem
     * @param resolve what solved it, which is written on each incident too
     * @return what became of them
     * @throws DeniedException if the actor may not resolve the problem, or not see one of its incidents
     * @throws IllegalMoveException if the life cycle does not permit to resolve the problem where it stands; incidents that were
     *     resolved before somebody changed it stay resolved
     * @throws TicketNotFoundException if it was never opened
     */
    public ProblemResolution resolveProblem(TicketId problem, Move.Resolve resolve) {
        return problems.resolve(actor, problem, requireNonNull(resolve, "resolve"));
    }

    /**
     * Opens a ticket that goes on where another ended, tied to it.
     *
     * @param ended the ticket that is resolved, closed or cancelled
     * @param open the opening of the new one
     * @param reference the operation's outside name, null if it has none
     * @param more what is done at once to the new ticket, in order
     * @return the new ticket; if the reference was consumed before, the one that was opened then
     * @throws DeniedException if the actor may not open the ticket, or not see the other
     * @throws IllegalMoveException if the other is not done
     * @throws UnknownReferenceException if a move names what the department does not have
     * @throws TicketExistsException if the new ticket exists
     * @throws TicketNotFoundException if the other was never opened
     */
    public OperationResult followUp(TicketId ended, Opening open, @Nullable Reference reference, Move... more) {
        return work.followUp(actor, ended, reference, requireNonNull(open, "open"), List.of(more));
    }

    /**
     * Writes what both sides read wherever it belongs now: on the ticket, bringing it back to life if its customer writes and it may be
     * reopened; otherwise, for a customer, on a new ticket that follows it up and knows what the old one did when it came in. What the
     * customer of a merged ticket writes stays with that ticket, out of sight of whoever asked for the one in which it goes on; that one takes
     * note, and comes back to life as if its own customer had written.
     *
     * <p>Example, for an e-mail in answer to an old ticket: {@code desk.asRequester(sender).links().answer(id, body,
     * TicketId.of("INC-99"), Reference.of(Channel.EMAIL, messageId))}.
     *
     * @param ticket the ticket that is answered
     * @param text what is written, 1 to 100,000 characters
     * @param followUp the id of the new ticket, if one is needed
     * @param reference the operation's outside name, null if it has none
     * @return where it was written
     * @throws IllegalArgumentException if the text is blank or too long
     * @throws DeniedException if the actor may not reply to the ticket, or not open a new one
     * @throws IllegalMoveException if somebody of the staff answers a merged ticket: it is said where it goes on
     * @throws TicketExistsException if a new ticket is needed and its id is taken
     * @throws TicketNotFoundException if the ticket was never opened
     */
    public Answer answer(TicketId ticket, String text, TicketId followUp, @Nullable Reference reference) {
        return work.answer(actor, ticket, text, requireNonNull(followUp, "followUp"), reference);
    }
}
