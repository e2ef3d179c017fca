package dev.tierline.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** One connection while one thread uses it. */
final class Session {

    /** Makes a value of a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int MOST_KEPT = 64;
    private static final int MOST_TOGETHER = 16;

    private final Connection connection;
    private final Dialect dialect;
    private final int statementSeconds;
    private final boolean keepsStatements;
    private final boolean committedByItself;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Takes a connection.
     *
     * @param keepsStatements true if prepared statements live as long as the session: worth it where the session is kept, and
     *     the driver keeps none
     * @param committedByItself how the connection was found
     */
    Session(Connection connection, JdbcSettings settings, boolean keepsStatements, boolean committedByItself) {
        this.connection = connection;
        this.dialect = settings.database().dialect();
        this.statementSeconds = dialect.statementSeconds(settings);
        this.keepsStatements = keepsStatements;
        this.committedByItself = committedByItself;
    }

    /** Whether the connection committed by itself when it was taken. */
    boolean committedByItself() {
        return committedByItself;
    }

    Connection connection() {
        return connection;
    }

    <T> List<T> list(String sql, Parameters.Binding binding, Row<T> reader) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            binding.to(new Parameters(statement));
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } finally {
            release(statement);
        }
    }

    <T> Optional<T> first(String sql, Parameters.Binding binding, Row<T> reader) throws SQLException {
        List<T> rows = list(sql, binding, reader);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    int update(String sql, Parameters.Binding binding) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            binding.to(new Parameters(statement));
            return statement.executeUpdate();
        } finally {
            release(statement);
        }
    }

    void execute(String sql) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            statement.execute();
        } finally {
            release(statement);
        }
    }

    /**
     * Runs statements in order and tells how many rows each changed: as one text where the driver sends such in one round
     * trip, and otherwise, or if they are many, those of one text together.
     */
    int[] run(List<Step> steps) throws SQLException {
        return dialect.sendsTogether() && steps.size() > 1 && steps.size() <= MOST_TOGETHER
                ? together(steps)
                : inBatches(steps);
    }

    private int[] together(List<Step> steps) throws SQLException {
        StringJoiner sql = new StringJoiner(";");
        for (Step step : steps) {
            sql.add(step.sql());
        }
        PreparedStatement statement = prepare(sql.toString());
        try {
            Parameters parameters = new Parameters(statement);
            for (Step step : steps) {
                step.binding().to(parameters);
            }
            int[] counts = new int[steps.size()];
            statement.execute();
            for (int i = 0; i < counts.length; i++) {
                counts[i] = statement.getUpdateCount();
                statement.getMoreResults();
            }
            return counts;
        } finally {
            release(statement);
        }
    }

    private int[] inBatches(List<Step> steps) throws SQLException {
        int[] counts = new int[steps.size()];
        int start = 0;
        while (start < counts.length) {
            int end = start + 1;
            while (end < counts.length
                    && steps.get(end).sql().equals(steps.get(start).sql())) {
                end++;
            }
            int[] part = batch(steps.subList(start, end));
            System.arraycopy(part, 0, counts, start, part.length);
            start = end;
        }
        return counts;
    }

    private int[] batch(List<Step> alike) throws SQLException {
        String sql = alike.get(0).sql();
        if (alike.size() == 1) {
            return new int[] {update(sql, alike.get(0).binding())};
        }
        PreparedStatement statement = prepare(sql);
        try {
            for (Step step : alike) {
                step.binding().to(new Parameters(statement));
                statement.addBatch();
            }
            return statement.executeBatch();
        } finally {
            release(statement);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = kept.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        if (statementSeconds > 0) {
            statement.setQueryTimeout(statementSeconds);
        }
        if (keepsStatements) {
            kept.put(sql, statement);
            forgetOldest();
        }
        return statement;
    }

    private void forgetOldest() throws SQLException {
        if (kept.size() > MOST_KEPT) {
            String oldest = kept.keySet().iterator().next();
            PreparedStatement forgotten = kept.remove(oldest);
            if (forgotten != null) {
                forgotten.close();
            }
        }
    }

    private void release(PreparedStatement statement) throws SQLException {
        if (!keepsStatements) {
            statement.close();
        }
    }
}
