package dev.tierline.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A declared rule that makes a calendar open or closed at some time. Explanations cite it. Immutable.
 */
public sealed interface Rule {
    /**
     * The hours of a normal week.
     *
     * @param hours the hours in force
     * @param regime since when and by what name they hold; empty for those from the beginning
     */
    record Weekly(WeeklyHours hours, Optional<Regime> regime) implements Rule {
        /** Prints the hours and the regime. */
        @Override
        public String toString() {
            return "weekly hours " + hours
                    + regime.map(since -> " since " + since.since() + " '" + since.name() + "'")
                            .orElse("");
        }
    }

    /**
     * An exception: dated, a holiday, or a recurring one.
     *
     * @param date the date to which it applies
     * @param change what is different on it
     * @param name what people call it
     */
    record Exceptional(LocalDate date, DayChange change, String name) implements Rule {
        /** Prints the name, the date and the change. */
        @Override
        public String toString() {
            return "'" + name + "' " + date + " " + change;
        }
    }
}
