package dev.tierline.sla;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import java.time.Instant;

/**
 * What is promised, and which time counts, from an instant on until the next terms come into force.
 *
 * @param from from when on; the first terms of a list hold before it too
 * @param level the targets
 * @param calendar the working time
 */
public record ServiceTerms(Instant from, ServiceLevel level, SupportCalendar calendar) {

    /** Checks that the parts are given. */
    public ServiceTerms {
        requireNonNull(from, "from");
        requireNonNull(level, "level");
        requireNonNull(calendar, "calendar");
    }
}
