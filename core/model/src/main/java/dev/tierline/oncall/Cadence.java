package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long a turn lasts. All but the hours hand over at the rotation's hand-off time, on the clock on the wall.
 *
 * <p>Example: with {@code new Cadence.Pattern(List.of(2, 2, 3))} from a Monday on, the turns are Monday and Tuesday, Wednesday and
 * Thursday, Friday to Sunday, and so on. Immutable.
 */
public sealed interface Cadence {
    /** No turn counts more units than these. */
    int MOST_UNITS = 10_000;

    /**
     * So many hours on the clock on the wall: where an hour is repeated the turn that holds it is longer, where one is left out
     * shorter.
     *
     * @param hours how many, 1 or more
     */
    record Hours(int hours) implements Cadence {
        /** Checks the number. */
        public Hours {
            requireUnits(hours, "hours");
        }
    }

    /**
     * So many calendar days.
     *
     * @param days how many, 1 or more
     */
    record Days(int days) implements Cadence {
        /** Checks the number. */
        public Days {
            requireUnits(days, "days");
        }
    }

    /**
     * So many weeks, from the weekday of the start on.
     *
     * @param weeks how many, 1 or more
     */
    record Weeks(int weeks) implements Cadence {
        /** Checks the number. */
        public Weeks {
            requireUnits(weeks, "weeks");
        }
    }

    /**
     * So many months, from the day of month of the start on; a month that is too short hands over on its last day.
     *
     * @param months how many, 1 or more
     */
    record Months(int months) implements Cadence {
        /** Checks the number. */
        public Months {
            requireUnits(months, "months");
        }
    }

    /**
     * From one of these weekdays to the next of them: {@code MONDAY, FRIDAY} parts each week into working days and weekend.
     *
     * @param days the weekdays on which is handed over, one or more, among them that of the start
     */
    record Weekdays(Set<DayOfWeek> days) implements Cadence {
        /** Checks that there is one. */
        public Weekdays {
            days = Collections.unmodifiableSet(new TreeSet<>(requireNonNull(days, "days")));
            if (days.isEmpty()) {
                throw new InvalidScheduleException(List.of(
                        "cadence: no weekday to hand over on; expected one or more, among them that of the start"));
            }
        }

        /**
         * Names the weekdays.
         *
         * @param days one or more
         * @return the cadence
         */
        public static Weekdays on(DayOfWeek... days) {
            return new Weekdays(new TreeSet<>(List.of(days)));
        }
    }

    /**
     * Turns of different lengths, over and over.
     *
     * @param days how many days each turn lasts, each 1 or more
     */
    record Pattern(List<Integer> days) implements Cadence {
        /** Checks the numbers. */
        public Pattern {
            days = List.copyOf(days);
            if (days.isEmpty() || days.size() > MOST_UNITS) {
                throw new InvalidScheduleException(List.of("cadence: a pattern of " + days.size()
                        + " turns; expected 1 to " + MOST_UNITS + " lengths in days"));
            }
            days.forEach(each -> requireUnits(each, "days"));
        }
    }

    /**
     * So many days on which the layer answers at all; the others pass without being counted, so that a rotation over working days
     * starves nobody. A day is active on which a stretch of the layer's calendar opens.
     *
     * @param days how many active days, 1 or more
     */
    record ActiveDays(int days) implements Cadence {
        /** Checks the number. */
        public ActiveDays {
            requireUnits(days, "active days");
        }
    }

    /** One turn that never ends: it stays with the first slot that has a member. */
    record Permanent() implements Cadence {}

    private static void requireUnits(int units, String what) {
        if (units < 1 || units > MOST_UNITS) {
            throw new InvalidScheduleException(
                    List.of("cadence: a turn of " + units + " " + what + "; expected 1 to " + MOST_UNITS));
        }
    }
}
