package dev.tierline.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Binds the parameters of one statement in order. */
final class Parameters {

    /** Sets what a statement asks for. */
    interface Binding {
        void to(Parameters parameters) throws SQLException;
    }

    private final PreparedStatement statement;
    private int next = 1;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(@Nullable String value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.VARCHAR);
        } else {
            statement.setString(next++, value);
        }
        return this;
    }

    Parameters number(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    Parameters whole(int value) throws SQLException {
        statement.setInt(next++, value);
        return this;
    }

    Parameters whole(@Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.INTEGER);
            return this;
        }
        return whole(value.intValue());
    }

    /** Binds a list that {@link #placeholders} made room for; what is left over repeats the last value. */
    Parameters texts(Collection<String> values) throws SQLException {
        String last = "";
        for (String value : values) {
            statement.setString(next++, value);
            last = value;
        }
        for (int i = values.size(); i < room(values.size()); i++) {
            statement.setString(next++, last);
        }
        return this;
    }

    /** Binds a list that {@link #placeholders} made room for; what is left over repeats the last value. */
    Parameters wholes(Collection<Integer> values) throws SQLException {
        int last = 0;
        for (int value : values) {
            statement.setInt(next++, value);
            last = value;
        }
        for (int i = values.size(); i < room(values.size()); i++) {
            statement.setInt(next++, last);
        }
        return this;
    }

    /** A list of question marks, of few different lengths so that few different statements are prepared. */
    static String placeholders(int values) {
        return "?" + ", ?".repeat(room(values) - 1);
    }

    private static int room(int values) {
        return values <= 1 ? 1 : Integer.highestOneBit(values - 1) << 1;
    }
}
