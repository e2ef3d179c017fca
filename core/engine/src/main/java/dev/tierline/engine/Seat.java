package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.Department;
import dev.tierline.department.DepartmentRevision;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.oncall.WhoCan;
import dev.tierline.record.GivenAnswers;
import dev.tierline.record.PersonalText;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.Actor;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One actor's place at the desk: whatever is done here is done in his name, and only what he may do is done.
 *
 * <p>What is given back are the values that the desk works with, whole. A host that shows them to a customer shows what is meant for him:
 * {@link #history} and {@link #text} keep from a customer's seat what only the staff is shown, {@link #get} gives the same ticket to everybody
 * who may see it.
 *
 * <p>Example: {@code desk.as(StaffId.of("anna.k")).perform(id, new Move.Start())}. Safe for use by any number of threads.
 */
public final class Seat {

    private final SupportDesk desk;
    private final Actor actor;

    Seat(SupportDesk desk, Actor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    /**
     * Returns in whose name things are done here.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }

    /**
     * Performs an operation; what was due on the ticket before it is performed first, in the same commit.
     *
     * <p>If the desk's clock shows an instant before {@link Ticket#asOf()} (nodes' clocks differ), the operation counts as made
     * at that instant.
     *
     * @param operation the moves
     * @return the ticket afterwards; of an operation whose reference was consumed before, the ticket that it concerned
     * @throws DeniedException if the actor may not make one of the moves, or not see the ticket; each move is asked about on the
     *     ticket that the moves before it left
     * @throws IllegalMoveException if the life cycle does not permit one of them
     * @throws UnknownReferenceException if one names a staff member, team or tier that the department does not have
     * @throws TicketNotFoundException if the ticket was never opened
     * @throws TicketExistsException if the operation opens a ticket that exists
     * @throws ContendedTicketException if others kept changing the ticket
     * @throws StoreUnavailableException if the store cannot answer; whether the operation was done is then told by making it
     *     again with its reference
     */
    public OperationResult perform(Operation operation) {
        return desk.perform(actor, operation);
    }

    /**
     * Performs moves as one operation without a reference.
     *
     * @param ticket the ticket
     * @param moves what is done, in order
     * @return the ticket afterwards
     * @see #perform(Operation)
     */
    public Ticket perform(TicketId ticket, Move... moves) {
        return perform(Operation.on(ticket, moves)).ticket();
    }

    /**
     * Opens a ticket.
     *
     * @param open the opening
     * @param more what is done at once to the new ticket, in order
     * @return the ticket
     * @see #perform(Operation)
     */
    public Ticket open(Opening open, Move... more) {
        return perform(Operation.opening(open, more)).ticket();
    }

    /**
     * Finds a ticket.
     *
     * @param id the ticket
     * @return its last committed value, or empty if it was never opened
     * @throws DeniedException if the actor may not see it
     */
    public Optional<Ticket> find(TicketId id) {
        return desk.reading().find(actor, id);
    }

    /**
     * Returns a ticket.
     *
     * @param id the ticket
     * @return its last committed value
     * @throws TicketNotFoundException if it was never opened
     * @throws DeniedException if the actor may not see it
     */
    public Ticket get(TicketId id) {
        return find(id).orElseThrow(() -> new TicketNotFoundException(id));
    }

    /**
     * Reads a page of a ticket's history.
     *
     * @param id the ticket
     * @param after the sequence number after which to begin, 0 for the beginning
     * @param limit how many entries at most, 1 to 1000
     * @return the entries in order, empty if there are no more, or the ticket was never opened; a customer is not shown what
     *     only the staff is (notes, recorded times, diagnoses, who else asked), so that a page of his may be shorter than the limit though more follow
     * @throws DeniedException if the actor may not see the ticket
     * @throws IllegalArgumentException if {@code after} is negative or the limit is not 1 to 1000
     */
    public List<HistoryEntry> history(TicketId id, long after, int limit) {
        return desk.reading().history(actor, id, after, limit);
    }

    /**
     * Reads what somebody wrote on a ticket.
     *
     * @param id the ticket
     * @param key the key that the event of the reply or the note cites
     * @return the text, empty itself if it was erased; nothing if there is none, or if it is a note and the actor a customer
     * @throws DeniedException if the actor may not see the ticket
     */
    public Optional<PersonalText> text(TicketId id, String key) {
        return desk.reading().text(actor, id, key);
    }

    /**
     * Reads what was answered on the form with which a ticket was opened.
     *
     * @param id the ticket
     * @return the answers, none in it if they were erased; empty if there was no form
     * @throws DeniedException if the actor may not see the ticket
     */
    public Optional<GivenAnswers> answers(TicketId id) {
        return desk.reading().answers(actor, id);
    }

    /**
     * Erases everything that was written on a ticket: texts, what was answered on its form, and the coaching notes that reviews of it
     * left. Its history stays, says that something was written, and that it was erased; the scores of reviews stay too. A second call
     * finds nothing more to erase. Messages in the outbox hold no text.
     *
     * @param id the ticket
     * @return how many texts, forms and coaching notes were erased
     * @throws DeniedException if the actor may not erase them
     * @throws TicketNotFoundException if the ticket was never opened
     * @throws ContendedTicketException if others kept changing the ticket; what was erased before stays so
     */
    public int eraseTexts(TicketId id) {
        return desk.erasure().eraseTexts(actor, id);
    }

    /**
     * Searches tickets.
     *
     * <p>Whoever may not see every ticket narrows his search to what he may see: a customer to himself as the requester, others to
     * themselves as the assignee, or to their teams or tiers.
     *
     * @param query what for, in which order, which page
     * @return the page
     * @throws DeniedException if the query could find tickets that the actor may not see
     */
    public TicketPage search(TicketQuery query) {
        return desk.reading().search(actor, query);
    }

    /**
     * Takes the next ticket from the queue of a team: the next due, within one due date the most pressing. Tickets that are too much
     * for what the actor can hold are passed over.
     *
     * @param team the team
     * @return the ticket, assigned to the actor; empty if the queue has none for him. However many ask at once, each gets another
     * @throws DeniedException if the actor may not see the queue, or not claim its tickets
     * @throws UnknownReferenceException if the department has no such team
     * @throws IllegalStateException if the seat is not a staff member's
     */
    public Optional<Ticket> claimNext(TeamId team) {
        if (actor instanceof Actor.Staff staff) {
            return desk.queues().claimNext(staff, team);
        }
        throw new IllegalStateException(actor + " cannot hold a ticket: expected the seat of a staff member");
    }

    /**
     * Finds who can take a ticket now: in hours its team, outside them whoever is on call for the team.
     *
     * @param id the ticket
     * @return everybody who was considered, those who can take it first, each with the reason
     * @throws DeniedException if the actor may not see the ticket, or not who works when
     * @throws TicketNotFoundException if it was never opened
     * @see Department#whoCan(Ticket, Instant, dev.tierline.department.Presence)
     */
    public WhoCan.Answer whoCanTake(TicketId id) {
        return desk.reading().whoCanTake(actor, id);
    }

    /**
     * Returns what is done here that concerns several tickets: ties, merges, problems with their incidents, follow-ups.
     *
     * @return the same actor's side of it
     */
    public LinkSeat links() {
        return new LinkSeat(desk.links(), desk.problems(), actor);
    }

    /**
     * Returns what is done here about people's time: time off, overrides and swaps of shifts.
     *
     * @return the same actor's side of the rota
     */
    public RotaSeat rota() {
        return new RotaSeat(desk.rota(), actor);
    }

    /**
     * Returns what is done here about the quality of work: samples of solved work, reviews, coaching notes.
     *
     * @return the same actor's side of it
     */
    public QualitySeat quality() {
        return new QualitySeat(desk.quality(), actor);
    }

    /**
     * Returns what is done here about requests that solve themselves: they are counted, and become no tickets.
     *
     * @return the same actor's side of it
     */
    public SelfServiceSeat selfService() {
        return new SelfServiceSeat(desk.selfService(), actor);
    }

    /**
     * Replaces the department from now on; the revision says that this actor did.
     *
     * <p>What was before stays what it was. Open tickets are planned again by the sweeps that follow, the nearest first, on whatever
     * node; a step of the new policies that would have fallen before is skipped, and says so. Other nodes work by the new department
     * from their next sweep on, those that do not sweep within the length of a lease.
     *
     * <p>Whether somebody may do it is judged now, by the department in force now. Where nodes' clocks differ by less than a lease it
     * holds from the last revision's instant on, if that is later.
     *
     * @param next the department; if it equals the last revision nothing happens
     * @return the revision, the last one if nothing changed
     * @throws DeniedException if the actor may not make one of the changes ({@code DepartmentDiff.permissionsNeeded})
     * @throws IllegalArgumentException if the last revision is yet to come:
     *     {@link #replaceDepartment(Department, Instant)} says whether it is taken back
     * @throws StaleRevisionException if others kept replacing it
     */
    public DepartmentRevision replaceDepartment(Department next) {
        return desk.departments().replace(actor, next, null);
    }

    /**
     * Replaces the department from an instant on.
     *
     * <p>What was planned for that instant or later is taken back: whoever changes the department while a revision is yet to come
     * plans that one again afterwards.
     *
     * @param next the department
     * @param from from when on it holds: not before now, nor before the last revision unless that one is yet to come
     * @return the revision, the last one if nothing changed
     * @throws DeniedException if the actor may not make one of the changes, to what is in force then or to what was planned
     * @throws IllegalArgumentException if the instant is too early
     * @throws StaleRevisionException if others kept replacing it
     * @see #replaceDepartment(Department)
     */
    public DepartmentRevision replaceDepartment(Department next, Instant from) {
        return desk.departments().replace(actor, next, requireNonNull(from, "from"));
    }
}
