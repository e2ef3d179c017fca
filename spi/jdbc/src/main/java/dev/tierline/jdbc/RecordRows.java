package dev.tierline.jdbc;

import dev.tierline.jdbc.CommitWriter.Written;
import dev.tierline.record.RecordId;
import dev.tierline.spi.storage.Revision;
import java.sql.SQLException;

/** Looks at rows of records and departments for a commit that met a conflict. */
final class RecordRows {

    private static final String WRITTEN =
            "select revision, token from tierline_record where tenant = ? and kind = ? and record = ?";
    private static final String LAST_DEPARTMENT =
            "select coalesce(max(number), 0) from tierline_department where tenant = ?";
    private static final String DEPARTMENT =
            "select 1 from tierline_department where tenant = ? and number = ? and token = ?";

    private RecordRows() {}

    static Revision revision(Session session, String tenant, RecordId id) throws SQLException {
        return new Revision(written(session, tenant, id).revision());
    }

    static Written written(Session session, String tenant, RecordId id) throws SQLException {
        return session.first(
                        WRITTEN,
                        asked -> asked.text(tenant).text(id.kind().name()).text(id.key()),
                        row -> new Written(row.getLong(1), row.getLong(2)))
                .orElse(Written.NEVER);
    }

    static Revision lastDepartment(Session session, String tenant) throws SQLException {
        return session.first(LAST_DEPARTMENT, asked -> asked.text(tenant), row -> new Revision(row.getLong(1)))
                .orElse(Revision.NONE);
    }

    static boolean departmentHas(Session session, String tenant, long number, long token) throws SQLException {
        return session.first(
                        DEPARTMENT, asked -> asked.text(tenant).number(number).number(token), row -> true)
                .orElse(false);
    }
}
