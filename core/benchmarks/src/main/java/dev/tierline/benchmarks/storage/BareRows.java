package dev.tierline.benchmarks.storage;

import dev.tierline.benchmarks.storage.BareRow.Value;
import dev.tierline.json.TierlineJson;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.tier.Tier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the store makes of commits, made beforehand by somebody who knows what is stored: nothing is looked up, counted
 * or refused. A test sees that the tables are the same in the end.
 */
final class BareRows {
    static final String TENANT = "acme";

    private static final String INSERT_TICKET = """
            insert into tierline_ticket (tenant, ticket, revision, events, done, status, priority, tier, team, assignee,
                requester, opened_at, updated_back, due_at, token, document)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE_TICKET = """
            update tierline_ticket set revision = ?, events = ?, done = ?, status = ?, priority = ?, tier = ?, team = ?,
                assignee = ?, requester = ?, opened_at = ?, updated_back = ?, due_at = ?, token = ?, document = ?
            where tenant = ? and ticket = ? and revision = ?""";
    private static final String INSERT_DUE =
            "insert into tierline_due (tenant, ticket, wake_at, claimable_at) values (?, ?, ?, ?)";
    private static final String UPDATE_DUE = """
            update tierline_due set wake_at = ?, lease_end = null, claimable_at = ? where tenant = ? and ticket = ?""";
    private static final String INSERT_HISTORY = """
            insert into tierline_history (tenant, ticket, sequence, reference, token, document)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_REFERENCE =
            "insert into tierline_reference (tenant, reference, ticket, token) values (?, ?, ?, ?)";
    private static final String INSERT_MESSAGE = """
            insert into tierline_message (tenant, digest, head, message, ticket, kind, recipient, recipient_kind, about_at,
                queued_at, available_at, claimable_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int HEAD = 64;

    private final TierlineJson json = TierlineJson.strict();
    private final Map<TicketId, Long> events = new HashMap<>();
    private long token;

    List<List<BareRow>> of(List<Commit> commits) {
        return commits.stream().map(this::of).toList();
    }

    /** The rows of one commit, those of one table together. */
    private List<BareRow> of(Commit commit) {
        token++;
        List<BareRow> tickets = new ArrayList<>();
        List<BareRow> dues = new ArrayList<>();
        List<BareRow> history = new ArrayList<>();
        for (TicketChange change : commit.tickets()) {
            Ticket ticket = change.ticket();
            String id = ticket.id().value();
            long before = events.getOrDefault(ticket.id(), 0L);
            long length = before;
            for (Recorded recorded : change.events()) {
                history.add(event(id, ++length, recorded));
            }
            events.put(ticket.id(), length);
            tickets.add(ticket(change, length));
            dues.add(due(id, change));
        }
        List<BareRow> rows = new ArrayList<>(tickets);
        rows.addAll(dues);
        rows.addAll(history);
        for (Commit.Consumed consumed : commit.references()) {
            rows.add(row(
                    INSERT_REFERENCE,
                    TENANT,
                    reference(consumed.reference()),
                    consumed.ticket().value(),
                    token));
        }
        commit.messages().forEach(message -> rows.add(message(message)));
        return rows;
    }

    private BareRow ticket(TicketChange change, long length) {
        Ticket ticket = change.ticket();
        Tier tier = ticket.tier();
        TeamId team = ticket.team();
        StaffId assignee = ticket.assignee();
        RequesterId requester = ticket.intake().requester();
        boolean isNew = change.expected().equals(Revision.NONE);
        List<Value> values = new ArrayList<>();
        if (isNew) {
            add(values, TENANT, ticket.id().value());
        }
        add(
                values,
                change.expected().next().number(),
                length,
                ticket.status().isDone() ? 1L : 0L,
                ticket.status().name(),
                (long) ticket.priority().level(),
                tier == null ? null : (Long) (long) tier.level(),
                team == null ? null : team.value(),
                assignee == null ? null : assignee.value(),
                requester == null ? null : requester.value(),
                ticket.openedAt().toEpochMilli(),
                -ticket.asOf().toEpochMilli(),
                millis(change.dueAt()),
                token,
                json.write(ticket));
        if (!isNew) {
            add(values, TENANT, ticket.id().value(), change.expected().number());
        }
        return new BareRow(isNew ? INSERT_TICKET : UPDATE_TICKET, values);
    }

    private static BareRow due(String id, TicketChange change) {
        Instant wakeAt = change.wakeAt();
        if (wakeAt == null) {
            throw new IllegalArgumentException("ticket '" + id + "' sleeps: expected one that wakes");
        }
        long wake = wakeAt.toEpochMilli();
        return change.expected().equals(Revision.NONE)
                ? row(INSERT_DUE, TENANT, id, wake, wake)
                : row(UPDATE_DUE, wake, wake, TENANT, id);
    }

    private BareRow event(String id, long sequence, Recorded recorded) {
        Reference reference = recorded.reference();
        return row(
                INSERT_HISTORY,
                TENANT,
                id,
                sequence,
                reference == null ? null : reference.value(),
                token,
                json.write(recorded.event()));
    }

    private static BareRow message(Message message) {
        String id = message.id().value();
        long queued = message.queuedAt().toEpochMilli();
        return row(
                INSERT_MESSAGE,
                TENANT,
                digest(id),
                id.substring(0, Math.min(HEAD, id.length())),
                id,
                message.ticket().value(),
                message.kind(),
                account(message.recipient()),
                "staff",
                message.about().toEpochMilli(),
                queued,
                queued,
                queued);
    }

    private static String account(Actor recipient) {
        if (recipient instanceof Actor.Staff staff) {
            return staff.id().value();
        }
        throw new IllegalArgumentException("message to " + recipient + ": expected one to a staff member");
    }

    private static long millis(@Nullable Instant instant) {
        return instant == null ? Long.MAX_VALUE : instant.toEpochMilli();
    }

    private static String reference(Reference reference) {
        return "=" + reference.value();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256; this one has not", e);
        }
    }

    private static BareRow row(String sql, @Nullable Object... values) {
        List<Value> list = new ArrayList<>();
        add(list, values);
        return new BareRow(sql, list);
    }

    private static void add(List<Value> values, @Nullable Object... more) {
        for (Object each : more) {
            values.add(each instanceof Long number ? Value.of(number) : Value.of((String) each));
        }
    }
}
