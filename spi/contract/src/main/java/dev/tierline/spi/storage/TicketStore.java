package dev.tierline.spi.storage;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the tickets of one tenant between two calls of the desk.
 *
 * <p>An adapter must hold to these clauses. Ids are ordered as their {@code compareTo} orders them: by code points.
 *
 * <p>Commit.
 *
 * <ul>
 *   <li>C1: after {@link #commit} returns, {@link #ticket} gives each changed ticket equal in every field, at the revision
 *       after the expected one; and {@link #record} likewise.
 *   <li>C2: unless every ticket and record is stored at its expected revision ({@link Revision#NONE}: not stored), the commit
 *       throws {@link StaleRevisionException} and stores nothing of it: no other ticket or record, no history, no department,
 *       no reference, no message.
 *   <li>C3: a commit that consumes a reference which was consumed before throws {@link DuplicateReferenceException} and
 *       stores nothing of it; a stale revision in the same commit may be reported instead.
 *   <li>C4: of commits that expect the same revision of a ticket or a record, consume the same reference or add the same
 *       department revision, however many threads make them at once, one succeeds.
 *   <li>C5: a message whose id was put into the outbox before, settled or not, is not put there again; the rest of the commit
 *       is stored.
 *   <li>C6: a department revision is stored only if its number is one more than that of the last one, 1 if there is none;
 *       otherwise the commit throws {@link StaleRevisionException} and stores nothing of it.
 * </ul>
 *
 * <p>Reading.
 *
 * <ul>
 *   <li>R1: what was never stored is empty, not an error: {@link #ticket}, {@link #byReference}, {@link #history},
 *       {@link #record}, {@link #records}, {@link #departments}, {@link #search}; {@link #workload} has no entry for him.
 *   <li>R2: {@link #byReference} gives the ticket for which a reference was consumed.
 *   <li>R3: {@link #history} gives the events of a ticket in the order in which they were committed, numbered from 1 without
 *       gaps; as many as there are but at most {@code limit}, the first being the one after {@code after}.
 *   <li>R4: {@link #records} gives the records of a kind, and of a subject if one is named, in the order of their
 *       ids, beginning after {@code after}, at most {@code limit}.
 *   <li>R5: {@link #departments} gives the department's revisions in the order of their numbers, each equal in every field, who
 *       made it included.
 *   <li>R6: {@link #workload} counts, by priority, the tickets that a person holds and that are not
 *       {@linkplain dev.tierline.ticket.TicketStatus#isDone() done}.
 * </ul>
 *
 * <p>Searching.
 *
 * <ul>
 *   <li>S1: {@link #search} gives exactly the tickets, as last committed, that {@link TicketQuery#accepts} accepts, in the
 *       order of {@link SearchOrder#comparator()}, beginning after {@link TicketQuery#after}, at most {@code limit}.
 *   <li>S2: {@link TicketPage#next} is the key of the page's last ticket if more tickets follow, and null otherwise.
 *   <li>S3: whoever walks from page to page meets every ticket once that is accepted throughout and whose key stays the same,
 *       whatever happens to other tickets meanwhile.
 * </ul>
 *
 * <p>What is due.
 *
 * <ul>
 *   <li>D1: {@link #claimDue} returns tickets whose {@code wakeAt} is not after {@code now}, earliest {@code wakeAt} first
 *       (ties by id), as many as are free but at most {@code limit}; of those without {@code wakeAt} or with a later one, only
 *       what D5 says. While other claims are under way it may return fewer.
 *   <li>D2: a claimed ticket is not returned by another claim whose {@code now} is before {@code leaseEnd}, whichever threads
 *       ask; from {@code leaseEnd} on it is free again.
 *   <li>D3: a claim changes neither value nor revision nor history, and keeps nobody from committing; a commit of the ticket
 *       ends the claim and replaces {@code wakeAt}.
 *   <li>D4: {@link #nextDue} gives the earliest {@code wakeAt}, for a claimed ticket the end of its lease if that is later; and
 *       likewise for messages. What is to be planned again (D5) does not count.
 *   <li>D5: {@link #claimDue} also returns tickets that were last committed with a {@code plannedUnder} below {@code revision},
 *       with and without {@code wakeAt}, to be planned again; but never one that is
 *       {@linkplain dev.tierline.ticket.TicketStatus#isDone() done} and has no {@code wakeAt}.
 *   <li>D6: what is to be planned again comes after what is due, within the same limit: nearest {@code wakeAt} first, those
 *       without it last (ties by id).
 * </ul>
 *
 * <p>The outbox.
 *
 * <ul>
 *   <li>O1: {@link #claimMessages} returns messages of finished commits from {@code queuedAt} on, or from the instant they were
 *       postponed to, in the order of that instant (ties by id), whoever held them before; each equal in every field, whether it
 *       goes to a staff member or a customer; limit as in D1, leases as in D2.
 *   <li>O2: after {@link #settle} with {@link Settlement.Delivered} or {@link Settlement.Rejected} a message is never claimed
 *       again; settling it a second time changes nothing.
 *   <li>O3: after {@link Settlement.Postponed} a message can be claimed from its instant on, and not before.
 * </ul>
 *
 * <p>A crash, of the process or of the machine. A store that says it keeps nothing beyond its process need not hold to these.
 *
 * <ul>
 *   <li>P1: whatever a call that returned before the crash stored is there when the store is opened again: all parts of a
 *       commit, and what a settlement said.
 *   <li>P2: a commit that had not returned when the crash came is there whole or not at all.
 *   <li>P3: a lease that was made before the crash ends at its time at the latest; it may be forgotten, and then what it held is
 *       free at once. Nothing that was claimed is lost.
 * </ul>
 *
 * <p>The desk promises: it calls from any number of threads at once; it never passes null; limits are 1 to 1000, and so is the
 * number of things in a commit; a position to read after is 0 or more; a reference or a message concerns a ticket that is
 * stored or in the same commit; a set asked about names 1000 at most; keys are as long as their types allow, a message's kind at
 * most 500 characters, and only the texts that people write and a {@link Settlement.Rejected#reason} have no limit; instants have
 * millisecond precision; all instants of leases come from the desk's own clock, so a store reads none. A store that
 * cannot answer throws {@link StoreUnavailableException}; nothing of that call may have been stored, or all of it.
 */
public interface TicketStore {

    /**
     * Stores changes together or not at all (C1 to C6).
     *
     * @param commit what to store
     * @throws StaleRevisionException if a ticket, a record or the department is not at its expected revision
     * @throws DuplicateReferenceException if a reference was consumed before
     */
    void commit(Commit commit);

    /**
     * Reads a ticket.
     *
     * @param id the ticket
     * @return the last committed value, or empty if there is none
     */
    Optional<Stored<Ticket>> ticket(TicketId id);

    /**
     * Finds the ticket that an operation concerned.
     *
     * @param reference the operation's outside name
     * @return the ticket for which it was consumed, or empty if it was not (R2)
     */
    Optional<TicketId> byReference(Reference reference);

    /**
     * Reads a page of a ticket's history (R3).
     *
     * @param id the ticket
     * @param after the sequence number after which to begin, 0 for the beginning
     * @param limit how many entries at most
     * @return the entries, empty if there are no more
     */
    List<HistoryEntry> history(TicketId id, long after, int limit);

    /**
     * Searches tickets (S1 to S3).
     *
     * @param query what for, in which order, which page
     * @return the page
     */
    TicketPage search(TicketQuery query);

    /**
     * Claims tickets that are due (D1, D2, D3), and such as were planned under an older department (D5, D6).
     *
     * @param now the desk's present
     * @param leaseEnd until when they are kept from other claims, after {@code now}
     * @param limit how many at most
     * @param revision the number of the department revision that the desk plans under; 0 claims only what is due
     * @return the claimed tickets, the longest due first
     */
    List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision);

    /**
     * Claims messages to send (O1).
     *
     * @param now the desk's present
     * @param leaseEnd until when they are kept from other claims, after {@code now}
     * @param limit how many at most
     * @return the claimed messages, the longest queued first
     */
    List<Message> claimMessages(Instant now, Instant leaseEnd, int limit);

    /**
     * Says what became of a claimed message (O2, O3). An id that is not in the outbox changes nothing.
     *
     * @param message the message
     * @param settlement what becomes of it
     */
    void settle(MessageId message, Settlement settlement);

    /**
     * Says when there will be something to claim (D4).
     *
     * @return the earliest instants for tickets and messages
     */
    NextDue nextDue();

    /**
     * Reads a record.
     *
     * @param id the record
     * @return the last committed value, or empty if there is none
     */
    Optional<Stored<DeskRecord>> record(RecordId id);

    /**
     * Lists records (R4).
     *
     * @param query which records, which page
     * @return the records, empty if there are no more
     */
    List<Stored<DeskRecord>> records(RecordQuery query);

    /**
     * Counts what people hold (R6).
     *
     * @param staff whom to count for, 1 to 1000
     * @return how much each of them holds; those who hold nothing are absent
     */
    Map<StaffId, Workload> workload(Set<StaffId> staff);

    /**
     * Reads the department's revisions (R5).
     *
     * @param after the number after which to begin, 0 for the beginning
     * @param limit how many at most
     * @return the revisions, empty if there are no more
     */
    List<DepartmentRevision> departments(long after, int limit);
}
