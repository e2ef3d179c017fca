package dev.tierline.jdbc;

import dev.tierline.jdbc.CommitWriter.Written;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.ticket.TicketId;
import java.sql.SQLException;

/** Looks at rows of tickets for a commit that met a conflict. */
final class TicketRows {

    private static final String WRITTEN = "select revision, token from tierline_ticket where tenant = ? and ticket = ?";
    private static final String HISTORY =
            "select 1 from tierline_history where tenant = ? and ticket = ? and token = ? limit 1";
    private static final String REFERENCE =
            "select 1 from tierline_reference where tenant = ? and reference = ? and token = ?";

    private TicketRows() {}

    static Revision revision(Session session, String tenant, TicketId id) throws SQLException {
        return new Revision(written(session, tenant, id).revision());
    }

    static Written written(Session session, String tenant, TicketId id) throws SQLException {
        return session.first(
                        WRITTEN,
                        asked -> asked.text(tenant).text(id.value()),
                        row -> new Written(row.getLong(1), row.getLong(2)))
                .orElse(Written.NEVER);
    }

    static boolean historyHas(Session session, String tenant, TicketId id, long token) throws SQLException {
        return session.first(
                        HISTORY, asked -> asked.text(tenant).text(id.value()).number(token), row -> true)
                .orElse(false);
    }

    static boolean referenceHas(Session session, String tenant, Reference reference, long token) throws SQLException {
        return session.first(
                        REFERENCE,
                        asked -> asked.text(tenant)
                                .text(LongKey.of(reference.value()))
                                .number(token),
                        row -> true)
                .orElse(false);
    }
}
