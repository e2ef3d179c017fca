package dev.tierline.calendar;

import static java.util.Objects.requireNonNull;

/**
 * What is different on an exceptional date.
 *
 * <p>On one date they count in this order: a {@link Closed closed} date or {@link SpecialHours special hours} take
 * the place of the weekly hours; {@link ExtraOpening extra openings} come on top; {@link ClosedHours closed hours}
 * are taken out of everything, last. A closed date takes away the hours that belong to it, that is, open on it: the
 * night shift of the evening before still ends on the closed date's morning, and the night shift that would have
 * begun on it is gone with its morning after. Closed hours cut by the clock instead: {@code new
 * ClosedHours(DayHours.ALL_DAY)} closes a date from midnight to midnight, whichever day the hours belong to.
 * Immutable.
 */
public sealed interface DayChange {
    /** The date has none of its weekly hours. */
    record Closed() implements DayChange {
        @Override
        public String toString() {
            return "closed";
        }
    }

    /**
     * The date has these hours instead of its weekly hours.
     *
     * @param hours the hours of that date
     */
    record SpecialHours(DayHours hours) implements DayChange {
        /** Checks that the hours are given. */
        public SpecialHours {
            requireNonNull(hours, "hours");
        }

        @Override
        public String toString() {
            return "special hours " + hours;
        }
    }

    /**
     * The date has these hours besides its other ones, which they may overlap.
     *
     * @param hours the hours that come on top
     */
    record ExtraOpening(DayHours hours) implements DayChange {
        /** Checks that the hours are given. */
        public ExtraOpening {
            requireNonNull(hours, "hours");
        }

        @Override
        public String toString() {
            return "extra opening " + hours;
        }
    }

    /**
     * Nothing is open during these hours, not even a night shift of the evening before.
     *
     * @param hours the hours that are taken out
     */
    record ClosedHours(DayHours hours) implements DayChange {
        /** Checks that the hours are given. */
        public ClosedHours {
            requireNonNull(hours, "hours");
        }

        @Override
        public String toString() {
            return "closed " + hours;
        }
    }
}
