package dev.tierline.examples.replay.log;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a department wrote down, row by row, in time order. Rows of one instant keep the order they were written in.
 * Immutable.
 *
 * @param name how messages and the screen call it
 * @param rows the rows; a log may have none
 */
public record Log(String name, List<LogRow> rows) {
    /** Copies the rows. */
    public Log {
        requireNonNull(name, "name");
        rows = List.copyOf(rows);
    }

    /** Returns the instant of the first row. */
    public Optional<Instant> start() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0).time());
    }

    /** Returns the instant of the last row, up to which every clock is read. */
    public Optional<Instant> end() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).time());
    }
}
