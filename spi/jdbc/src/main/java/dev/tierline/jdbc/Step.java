package dev.tierline.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One statement among several that are run together.
 *
 * @param refusal what to throw if the statement changed no row, null if that is all the same
 */
record Step(
        String sql, Parameters.Binding binding, @Nullable Refusal refusal) {

    /** Throws what a statement without effect means. */
    interface Refusal {
        void report(Session session) throws SQLException;
    }

    /** Says that the statement changed no row. */
    void refuse(Session session) throws SQLException {
        if (refusal != null) {
            refusal.report(session);
        }
    }
}
