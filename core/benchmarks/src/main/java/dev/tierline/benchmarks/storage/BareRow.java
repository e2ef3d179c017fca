package dev.tierline.benchmarks.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement and what it is given, ready to be sent. */
record BareRow(String sql, List<Value> values) {

    /** A text or a number; neither if it is null. */
    record Value(@Nullable String text, @Nullable Long number) {
        static Value of(@Nullable String text) {
            return new Value(text, null);
        }

        static Value of(long number) {
            return new Value(null, number);
        }
    }

    /** Binds the values from an index on and tells the one after the last. */
    int bind(PreparedStatement statement, int from) throws SQLException {
        int index = from;
        for (Value value : values) {
            if (value.number() != null) {
                statement.setLong(index++, value.number());
            } else if (value.text() != null) {
                statement.setString(index++, value.text());
            } else {
                statement.setNull(index++, Types.VARCHAR);
            }
        }
        return index;
    }
}
