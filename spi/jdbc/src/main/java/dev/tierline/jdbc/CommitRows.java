package dev.tierline.jdbc;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.json.TierlineJson;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a commit makes, by kind, encoded before a connection is asked for. Every commit has its rows in the order of
 * their keys, so that two commits never wait for each other.
 */
final class CommitRows {

    /** A row of something that has a key and a revision. */
    record Versioned<K>(K key, Revision expected, Parameters.Binding binding) implements Parameters.Binding {
        @Override
        public void to(Parameters parameters) throws SQLException {
            binding.to(parameters);
        }
    }

    /**
     * A row of due times, put where the ticket wakes or is open and deleted where it is neither. Both stand in one order: a stale commit holds
     * no row of a ticket, so only that order keeps it from waiting for a sound one that waits for it.
     */
    record Due(boolean stays, Parameters.Binding binding) {}

    final List<Versioned<TicketId>> changedTickets = new ArrayList<>();
    final List<Versioned<TicketId>> newTickets = new ArrayList<>();
    final List<Due> dues = new ArrayList<>();
    final List<Parameters.Binding> events = new ArrayList<>();
    final List<Versioned<RecordId>> changedRecords = new ArrayList<>();
    final List<Versioned<RecordId>> newRecords = new ArrayList<>();
    final List<Versioned<Long>> departments = new ArrayList<>();
    final List<Versioned<Reference>> references = new ArrayList<>();
    final List<Parameters.Binding> messages = new ArrayList<>();
    final Commit commit;
    final long token;

    private final String tenant;
    private final TierlineJson json;

    CommitRows(String tenant, Commit commit, TierlineJson json, long token) {
        this.tenant = tenant;
        this.commit = commit;
        this.json = json;
        this.token = token;
        commit.tickets().stream()
                .sorted(Comparator.comparing(change -> change.ticket().id()))
                .forEach(this::add);
        commit.records().stream()
                .sorted(Comparator.comparing(
                                (RecordChange change) -> change.record().id().kind())
                        .thenComparing(change -> change.record().id().key()))
                .forEach(this::add);
        if (commit.department() != null) {
            add(commit.department());
        }
        commit.references().stream()
                .sorted(Comparator.comparing(Commit.Consumed::reference))
                .forEach(this::add);
        commit.messages().stream().sorted(Comparator.comparing(Message::id)).forEach(this::add);
    }

    boolean isEmpty() {
        return commit.tickets().isEmpty()
                && commit.records().isEmpty()
                && commit.department() == null
                && commit.references().isEmpty()
                && commit.messages().isEmpty();
    }

    private void add(TicketChange change) {
        Ticket ticket = change.ticket();
        String id = ticket.id().value();
        int length = change.events().size();
        Parameters.Binding columns = columns(ticket, change.dueAt(), json.write(ticket));
        if (change.expected().equals(Revision.NONE)) {
            newTickets.add(new Versioned<>(ticket.id(), change.expected(), row -> {
                row.text(tenant).text(id).number(length);
                columns.to(row);
            }));
        } else {
            changedTickets.add(new Versioned<>(ticket.id(), change.expected(), row -> {
                row.number(length);
                columns.to(row);
                row.text(tenant).text(id).number(change.expected().number());
            }));
        }
        addDue(change);
        for (int i = 0; i < length; i++) {
            add(id, length - 1 - i, change.events().get(i));
        }
    }

    private Parameters.Binding columns(Ticket ticket, @Nullable Instant dueAt, String document) {
        TeamId team = ticket.team();
        StaffId assignee = ticket.assignee();
        String requester = ticket.intake().requester() == null
                ? null
                : ticket.intake().requester().value();
        long opened = Millis.of(ticket.openedAt());
        long updated = Millis.of(ticket.asOf());
        long due = Millis.orNever(dueAt);
        return row -> row.whole(TicketSearch.doneAsNumber(ticket.status()))
                .text(ticket.status().name())
                .whole(ticket.priority().level())
                .whole(ticket.tier() == null ? null : (Integer) ticket.tier().level())
                .text(team == null ? null : team.value())
                .text(assignee == null ? null : assignee.value())
                .text(requester)
                .number(opened)
                .number(-updated)
                .number(due)
                .number(token)
                .text(document);
    }

    private void addDue(TicketChange change) {
        String id = change.ticket().id().value();
        if (change.wakeAt() != null || !change.ticket().status().isDone()) {
            long wake = Millis.orNever(change.wakeAt());
            dues.add(new Due(
                    true,
                    row -> row.text(tenant).text(id).number(wake).number(wake).number(change.plannedUnder())));
        } else if (!change.expected().equals(Revision.NONE)) {
            dues.add(new Due(false, row -> row.text(tenant).text(id)));
        }
    }

    private void add(String ticket, int following, Recorded recorded) {
        String document = json.write(recorded.event());
        String reference =
                recorded.reference() == null ? null : recorded.reference().value();
        events.add(row -> row.number(following)
                .text(reference)
                .number(recorded.revision())
                .number(token)
                .text(document)
                .text(tenant)
                .text(ticket)
                .number(token));
    }

    private void add(RecordChange change) {
        DeskRecord value = change.record();
        String kind = value.id().kind().name();
        String key = value.id().key();
        String subject = LongKey.of(value.subject());
        String document = json.write(value);
        if (change.expected().equals(Revision.NONE)) {
            newRecords.add(new Versioned<>(
                    value.id(),
                    change.expected(),
                    row -> row.text(tenant)
                            .text(kind)
                            .text(key)
                            .text(subject)
                            .number(token)
                            .text(document)));
        } else {
            changedRecords.add(new Versioned<>(
                    value.id(),
                    change.expected(),
                    row -> row.text(subject)
                            .number(token)
                            .text(document)
                            .text(tenant)
                            .text(kind)
                            .text(key)
                            .number(change.expected().number())));
        }
    }

    private void add(DepartmentRevision revision) {
        long from = Millis.of(revision.from());
        String document = json.write(revision.department());
        departments.add(new Versioned<>(
                revision.number(),
                new Revision(revision.number() - 1),
                row -> row.text(tenant)
                        .number(revision.number())
                        .number(from)
                        .text(ActorColumns.kind(revision.by()))
                        .text(ActorColumns.account(revision.by()))
                        .number(token)
                        .text(document)
                        .number(revision.number())
                        .text(tenant)));
    }

    private void add(Commit.Consumed consumed) {
        String reference = LongKey.of(consumed.reference().value());
        String ticket = consumed.ticket().value();
        references.add(new Versioned<>(
                consumed.reference(),
                Revision.NONE,
                row -> row.text(tenant).text(reference).text(ticket).number(token)));
    }

    private void add(Message message) {
        String id = message.id().value();
        String digest = LongKey.digest(id);
        long about = Millis.of(message.about());
        long queued = Millis.of(message.queuedAt());
        messages.add(row -> row.text(tenant)
                .text(digest)
                .text(LongKey.head(id))
                .text(id)
                .text(message.ticket().value())
                .text(message.kind())
                .text(ActorColumns.account(message.recipient()))
                .text(ActorColumns.kind(message.recipient()))
                .number(about)
                .number(queued)
                .number(queued)
                .number(queued));
    }
}
