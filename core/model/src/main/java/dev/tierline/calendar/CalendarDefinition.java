package dev.tierline.calendar;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a calendar was declared to be, as plain data: for storing it, comparing it and building it again.
 *
 * <p>{@link SupportCalendar#definition()} gives it, {@link SupportCalendar#of(CalendarDefinition)} makes a calendar
 * of it. Immutable; two calendars are equal exactly if their definitions are.
 */
public sealed interface CalendarDefinition {
    /**
     * Says what people call the calendar.
     *
     * @return the name; empty if it has none
     */
    String name();

    /**
     * Gives it another name.
     *
     * @param name what people call it; explanations cite it
     * @return the same definition under that name
     */
    CalendarDefinition named(String name);

    private static String quoted(String name) {
        return name.isEmpty() ? "" : "'" + name + "' ";
    }

    /**
     * Opening hours in one zone.
     *
     * @param name what people call it, empty if nothing
     * @param zone the zone of all its local times and dates
     * @param weekly the hours of a normal week, from the beginning of time
     * @param regimes weekly hours that hold from a date on, earliest first
     * @param dated the exceptions by date
     * @param holidays what holiday sources answered
     * @param recurring the exceptions of every year
     */
    record Hours(
            String name,
            ZoneId zone,
            WeeklyHours weekly,
            List<Regime> regimes,
            List<DatedException> dated,
            List<HolidayList> holidays,
            List<RecurringException> recurring)
            implements CalendarDefinition {
        /**
         * Sorts by date and checks the parts against each other.
         *
         * @throws InvalidCalendarException naming every date with two regimes, two changes that each replace its
         *     hours, or overlapping changes of one kind, and every date outside the supported years
         */
        public Hours {
            requireNonNull(name, "name");
            requireNonNull(zone, "zone");
            requireNonNull(weekly, "weekly");
            regimes = regimes.stream()
                    .sorted(Comparator.comparing(Regime::since))
                    .collect(Collectors.toUnmodifiableList());
            dated = dated.stream()
                    .sorted(Comparator.comparing(DatedException::date)
                            .thenComparing(exception -> exception.change().toString())
                            .thenComparing(DatedException::name))
                    .collect(Collectors.toUnmodifiableList());
            holidays = List.copyOf(holidays);
            recurring = List.copyOf(recurring);
            List<CalendarFault> faults = DefinitionFaults.of(regimes, dated);
            if (!faults.isEmpty()) {
                throw new InvalidCalendarException("calendar", faults);
            }
        }

        @Override
        public Hours named(String name) {
            return new Hours(name, zone, weekly, regimes, dated, holidays, recurring);
        }

        /** Prints name, zone and weekly hours, and how many other parts there are. */
        @Override
        public String toString() {
            return quoted(name) + zone + " " + weekly + counted(regimes.size(), "regime")
                    + counted(dated.size(), "dated exception") + counted(holidays.size(), "holiday list")
                    + counted(recurring.size(), "recurring exception");
        }

        private static String counted(int count, String what) {
            return count == 0 ? "" : ", " + count + " " + what + (count == 1 ? "" : "s");
        }
    }

    /**
     * Open whenever one of several calendars is: follow the sun.
     *
     * @param name what people call it, empty if nothing
     * @param operands the calendars, one or more; the first lends its zone
     */
    record Union(String name, List<CalendarDefinition> operands) implements CalendarDefinition {
        /**
         * Copies the operands.
         *
         * @throws InvalidCalendarException if there are none
         */
        public Union {
            requireNonNull(name, "name");
            operands = DefinitionFaults.requireSome("union", operands);
        }

        @Override
        public Union named(String name) {
            return new Union(name, operands);
        }

        /** Prints name and operands. */
        @Override
        public String toString() {
            return quoted(name) + "union of " + operands;
        }
    }

    /**
     * Open only while all of several calendars are.
     *
     * @param name what people call it, empty if nothing
     * @param operands the calendars, one or more; the first lends its zone and dates
     */
    record Intersection(String name, List<CalendarDefinition> operands) implements CalendarDefinition {
        /**
         * Copies the operands.
         *
         * @throws InvalidCalendarException if there are none
         */
        public Intersection {
            requireNonNull(name, "name");
            operands = DefinitionFaults.requireSome("intersection", operands);
        }

        @Override
        public Intersection named(String name) {
            return new Intersection(name, operands);
        }

        /** Prints name and operands. */
        @Override
        public String toString() {
            return quoted(name) + "intersection of " + operands;
        }
    }

    /**
     * Open while one calendar is and another is not: maintenance taken out.
     *
     * @param name what people call it, empty if nothing
     * @param from the calendar that something is taken out of; it lends its zone and dates
     * @param less the calendar that is taken out
     */
    record Difference(String name, CalendarDefinition from, CalendarDefinition less) implements CalendarDefinition {
        /** Checks that all are given. */
        public Difference {
            requireNonNull(name, "name");
            requireNonNull(from, "from");
            requireNonNull(less, "less");
        }

        @Override
        public Difference named(String name) {
            return new Difference(name, from, less);
        }

        /** Prints name and operands. */
        @Override
        public String toString() {
            return quoted(name) + "[" + from + "] without [" + less + "]";
        }
    }
}
