package dev.tierline.jdbc;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due and who works it: tickets that wake and the outbox.
 *
 * <p>A claim looks at two indexes, what is free and what was leased and has run out, each at most a page deep; so its cost does
 * not grow with what is open, nor with what others hold. Where a department was replaced, it looks at one more page for each older
 * revision that tickets are still planned under; where none is, one look at an index says so. What runs out stays among the leased until it is claimed again: a
 * store learns the time only from its callers.
 */
final class Claims {

    private static final String NEXT = """
            select
                (select wake_at from tierline_due
                    where tenant = ? and lease_end is null order by wake_at limit 1),
                (select claimable_at from tierline_due
                    where tenant = ? and lease_end is not null order by claimable_at limit 1),
                (select available_at from tierline_message
                    where tenant = ? and lease_end is null and available_at is not null order by available_at limit 1),
                (select claimable_at from tierline_message
                    where tenant = ? and lease_end is not null order by claimable_at limit 1)
            """;

    private static final String SETTLE = """
            update tierline_message set available_at = null, claimable_at = null, lease_end = null, rejected = ?
                where tenant = ? and digest = ? and available_at is not null
            """;

    private static final String POSTPONE = """
            update tierline_message set available_at = ?, claimable_at = ?, lease_end = null
                where tenant = ? and digest = ? and available_at is not null
            """;

    private static final String NEXT_PLAN =
            "select planned_under from tierline_due where tenant = ? and planned_under > ? order by planned_under limit 1";

    private static final String TICKETS_OF_PLAN = "select wake_at, ticket from tierline_due where tenant = ?"
            + " and planned_under = ? and wake_at > ? and (lease_end is null or lease_end <= ?)"
            + " order by wake_at, ticket limit ?";

    private final String tenant;
    private final Dialect dialect;
    private final String claimMessages;

    Claims(String tenant, Dialect dialect) {
        this.tenant = tenant;
        this.dialect = dialect;
        this.claimMessages = claim(
                dialect,
                "tierline_message",
                "digest",
                "available_at, head, message",
                "message, ticket, kind, recipient, recipient_kind, about_at, queued_at, available_at",
                0);
    }

    /** What was planned under so many older revisions comes after what is due: its instants are later. */
    private static String claimTickets(Dialect dialect, int plans) {
        return claim(dialect, "tierline_due", "ticket", "wake_at, ticket", "ticket, wake_at", plans);
    }

    private static String claim(Dialect dialect, String table, String key, String order, String returned, int plans) {
        String due = order.substring(0, order.indexOf(','));
        String columns = order.contains(key) ? order : key + ", " + order;
        String page = "select " + columns + " from " + table + " where tenant = ? and ";
        String ordered = " order by " + order + " limit ?";
        StringBuilder pages = new StringBuilder();
        StringBuilder candidates = new StringBuilder("select * from free union all select * from expired");
        for (int plan = 0; plan < plans; plan++) {
            pages.append(", plan_").append(plan).append(" as (").append(TICKETS_OF_PLAN);
            pages.append(dialect.lock()).append(')');
            candidates.append(" union all select * from plan_").append(plan);
        }
        return "with free as (" + page + "lease_end is null and " + due + " <= ?" + ordered + dialect.lock() + "),"
                + " expired as (" + page + "lease_end is not null and claimable_at <= ?" + ordered + dialect.lock()
                + ")" + pages
                + " update " + table + " set lease_end = ?, claimable_at = case when " + due + " > ? then " + due
                + " else ? end where tenant = ? and "
                + dialect.oneOf(key, "select " + key + " from (" + candidates + ") as candidate" + ordered)
                + " returning " + returned;
    }

    List<TicketId> tickets(Session session, Instant now, Instant leaseEnd, int limit, long revision)
            throws SQLException {
        List<Long> plans = plansBefore(session, revision);
        List<Due> claimed = session.list(
                claimTickets(dialect, plans.size()),
                binding(now, leaseEnd, limit, plans),
                row -> new Due(TicketId.of(row.getString(1)), row.getLong(2)));
        claimed.sort(Comparator.comparingLong(Due::at).thenComparing(Due::ticket));
        return claimed.stream().map(Due::ticket).toList();
    }

    List<Message> messages(Session session, Instant now, Instant leaseEnd, int limit) throws SQLException {
        List<Queued> claimed = session.list(
                claimMessages,
                binding(now, leaseEnd, limit, List.of()),
                row -> new Queued(
                        new Message(
                                new MessageId(row.getString(1)),
                                TicketId.of(row.getString(2)),
                                row.getString(3),
                                ActorColumns.actor(row.getString(5), row.getString(4)),
                                Millis.instant(row.getLong(6)),
                                Millis.instant(row.getLong(7))),
                        row.getLong(8)));
        claimed.sort(Comparator.comparingLong(Queued::at)
                .thenComparing(queued -> queued.message().id()));
        return claimed.stream().map(Queued::message).toList();
    }

    /** Finds the revisions before one that tickets are planned under, from each to the next by the index: there are few. */
    private List<Long> plansBefore(Session session, long revision) throws SQLException {
        List<Long> plans = new ArrayList<>();
        long last = -1;
        while (last + 1 < revision) {
            long before = last;
            long next = session.first(NEXT_PLAN, asked -> asked.text(tenant).number(before), row -> row.getLong(1))
                    .orElse(revision);
            if (next >= revision) {
                break;
            }
            plans.add(next);
            last = next;
        }
        return plans;
    }

    private Parameters.Binding binding(Instant now, Instant leaseEnd, int limit, List<Long> plans) {
        long at = Millis.of(now);
        long end = Millis.of(leaseEnd);
        return asked -> {
            asked.text(tenant).number(at).whole(limit);
            asked.text(tenant).number(at).whole(limit);
            for (long plan : plans) {
                asked.text(tenant).number(plan).number(at).number(at).whole(limit);
            }
            asked.number(end).number(end).number(end).text(tenant).whole(limit);
        };
    }

    int settle(Session session, MessageId id, Settlement settlement) throws SQLException {
        String digest = LongKey.digest(id.value());
        if (settlement instanceof Settlement.Postponed postponed) {
            long at = Millis.of(postponed.at());
            return session.update(
                    POSTPONE, asked -> asked.number(at).number(at).text(tenant).text(digest));
        }
        String reason = settlement instanceof Settlement.Rejected rejected ? keepable(rejected.reason()) : null;
        return session.update(SETTLE, asked -> asked.text(reason).text(tenant).text(digest));
    }

    NextDue next(Session session) throws SQLException {
        return session.first(
                        NEXT,
                        asked -> asked.text(tenant).text(tenant).text(tenant).text(tenant),
                        row -> new NextDue(earliest(row, 1, 2), earliest(row, 3, 4)))
                .orElseThrow();
    }

    private static @Nullable Instant earliest(ResultSet row, int... columns) throws SQLException {
        List<Long> found = new ArrayList<>();
        for (int column : columns) {
            long millis = row.getLong(column);
            if (!row.wasNull() && millis != Millis.NEVER) {
                found.add(millis);
            }
        }
        return found.stream()
                .min(Comparator.naturalOrder())
                .map(Millis::instant)
                .orElse(null);
    }

    private record Due(TicketId ticket, long at) {}

    private record Queued(Message message, long at) {}

    /** A notifier may give any text as its reason; PostgreSQL has no NUL. */
    private static String keepable(String reason) {
        return reason.replace('\0', '\uFFFD');
    }
}
