package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes that are stored together or not at all.
 *
 * @param tickets new values of tickets, at most one for each
 * @param records new values of records, at most one for each
 * @param department the department's next revision, null if it stays as it is
 * @param references what outside names this consumes
 * @param messages what goes into the outbox
 */
public record Commit(
        List<TicketChange> tickets,
        List<RecordChange> records,
        @Nullable DepartmentRevision department,
        List<Consumed> references,
        List<Message> messages) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two changes concern one ticket or one record, or a reference is consumed twice
     */
    public Commit {
        tickets = List.copyOf(tickets);
        records = List.copyOf(records);
        references = List.copyOf(references);
        messages = List.copyOf(messages);
        Set<TicketId> changed = new HashSet<>();
        for (TicketChange change : tickets) {
            if (!changed.add(change.ticket().id())) {
                throw new IllegalArgumentException("a commit changes ticket '"
                        + change.ticket().id() + "' twice: expected one change with the events of both");
            }
        }
        Set<RecordId> replaced = new HashSet<>();
        for (RecordChange change : records) {
            if (!replaced.add(change.record().id())) {
                throw new IllegalArgumentException(
                        "a commit changes record " + change.record().id() + " twice: expected once");
            }
        }
        Set<Reference> consumed = new HashSet<>();
        for (Consumed each : references) {
            if (!consumed.add(each.reference())) {
                throw new IllegalArgumentException(
                        "a commit consumes reference '" + each.reference() + "' twice: expected once");
            }
        }
    }

    /**
     * A reference that a commit consumes.
     *
     * @param reference the outside name
     * @param ticket the ticket that the operation concerned
     */
    public record Consumed(Reference reference, TicketId ticket) {
        /** Checks that the parts are given. */
        public Consumed {
            requireNonNull(reference, "reference");
            requireNonNull(ticket, "ticket");
        }
    }

    /**
     * Returns a commit of tickets and nothing else; of nothing at all if none is given.
     *
     * <p>Example: {@code Commit.of(change).consuming(reference, id).sending(message)}.
     *
     * @param changes the new values
     * @return the commit
     */
    public static Commit of(TicketChange... changes) {
        return of(List.of(changes));
    }

    /**
     * Returns a commit of tickets and nothing else.
     *
     * @param changes the new values
     * @return the commit
     */
    public static Commit of(List<TicketChange> changes) {
        return new Commit(changes, List.of(), null, List.of(), List.of());
    }

    /**
     * Returns this commit with more records.
     *
     * @param changes the new values
     * @return the larger commit
     */
    public Commit withRecords(RecordChange... changes) {
        return new Commit(tickets, joined(records, List.of(changes)), department, references, messages);
    }

    /**
     * Returns this commit with a revision of the department, in place of the one that it had, if any.
     *
     * @param revision the next revision
     * @return the larger commit
     */
    public Commit withDepartment(DepartmentRevision revision) {
        return new Commit(tickets, records, requireNonNull(revision, "revision"), references, messages);
    }

    /**
     * Returns this commit with one more reference that it consumes.
     *
     * @param reference the outside name
     * @param ticket the ticket that the operation concerns
     * @return the larger commit
     */
    public Commit consuming(Reference reference, TicketId ticket) {
        List<Consumed> more = joined(references, List.of(new Consumed(reference, ticket)));
        return new Commit(tickets, records, department, more, messages);
    }

    /**
     * Returns this commit with more messages that go into the outbox.
     *
     * @param more the messages
     * @return the larger commit
     */
    public Commit sending(Message... more) {
        return new Commit(tickets, records, department, references, joined(messages, List.of(more)));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
