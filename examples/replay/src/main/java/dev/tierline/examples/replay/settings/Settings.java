package dev.tierline.examples.replay.settings;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a replay assumes about the department besides its log. Immutable.
 *
 * @param zone where the opening hours are local time
 * @param hours weekly opening hours as written, such as {@code Mon-Fri 08:00-18:00}
 * @param holidays dates on which the department is closed, with their names
 * @param targets what was promised, per priority
 * @param store where tickets are kept, as {@code --store} names it; null for in memory
 */
public record Settings(
        ZoneId zone,
        String hours,
        SortedMap<LocalDate, String> holidays,
        Targets targets,
        @Nullable String store) {
    /** Settings with which everything is kept in memory. */
    public Settings(ZoneId zone, String hours, SortedMap<LocalDate, String> holidays, Targets targets) {
        this(zone, hours, holidays, targets, null);
    }

    /** Copies the holidays. */
    public Settings {
        requireNonNull(zone, "zone");
        requireNonNull(hours, "hours");
        requireNonNull(targets, "targets");
        holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
    }
}
