package dev.tierline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Says which day of a year is meant, for every year: a value, not code.
 *
 * <p>Example: {@code new NthWeekday(Month.NOVEMBER, DayOfWeek.THURSDAY, 4)} is Thanksgiving Day, and
 * {@code new FromEaster(Computus.WESTERN, 1)} Easter Monday. Immutable.
 */
public sealed interface YearlyRule {
    /**
     * Says which date the rule names for a year.
     *
     * @param year the year
     * @return the date, empty if that year has none (29 February, a fifth Friday, a year outside {@link Years}); that
     *     of an {@link Observed} rule may lie just outside the year
     */
    Optional<LocalDate> in(int year);

    /**
     * The same date every year; 29 February only in leap years.
     *
     * @param date month and day
     */
    record Fixed(MonthDay date) implements YearlyRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return date.isValidYear(year) ? Optional.of(date.atYear(year)) : Optional.empty();
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * The first, second … or last weekday of a month.
     *
     * @param month the month
     * @param day the weekday
     * @param nth 1 to 5 from the start of the month, or -1 (the last) to -5 from its end
     */
    record NthWeekday(Month month, DayOfWeek day, int nth) implements YearlyRule {
        /**
         * Checks the number.
         *
         * @throws InvalidCalendarException unless it is 1 to 5 or -1 to -5
         */
        public NthWeekday {
            if (nth == 0 || nth < -5 || nth > 5) {
                throw InvalidCalendarException.of(
                        "yearly rule",
                        nth + ". " + day + " of " + month + "; expected 1 to 5, or -1 to -5 from the end");
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate found = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
            return found.getMonth() == month ? Optional.of(found) : Optional.empty();
        }

        @Override
        public String toString() {
            return nth + ". " + HoursText.shortName(day) + " of --"
                    + MonthDay.of(month, 1).toString().substring(2, 4);
        }
    }

    /**
     * The first such weekday on or after a date, as Sweden's Midsummer Day: Saturday on or after 20 June.
     *
     * @param date month and day; 29 February counts as 28 February in other years
     * @param day the weekday
     */
    record WeekdayFrom(MonthDay date, DayOfWeek day) implements YearlyRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(date.atYear(year).with(TemporalAdjusters.nextOrSame(day)));
        }

        @Override
        public String toString() {
            return HoursText.shortName(day) + " from " + date;
        }
    }

    /**
     * The last such weekday on or before a date, as Canada's Victoria Day: Monday on or before 24 May.
     *
     * @param date month and day; 29 February counts as 28 February in other years
     * @param day the weekday
     */
    record WeekdayUntil(MonthDay date, DayOfWeek day) implements YearlyRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(date.atYear(year).with(TemporalAdjusters.previousOrSame(day)));
        }

        @Override
        public String toString() {
            return HoursText.shortName(day) + " until " + date;
        }
    }

    /**
     * A number of days from Easter Sunday: -2 is Good Friday, 39 Ascension Day.
     *
     * @param computus whose Easter
     * @param days days after Easter Sunday, negative before it; at most 180 either way
     */
    record FromEaster(Computus computus, int days) implements YearlyRule {
        /**
         * Checks the distance.
         *
         * @throws InvalidCalendarException if it is more than 180 days
         */
        public FromEaster {
            if (Math.abs((long) days) > 180) {
                throw InvalidCalendarException.of("yearly rule", days + " days from Easter; expected -180 to 180");
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(computus.easterSunday(year).plusDays(days));
        }

        @Override
        public String toString() {
            return computus + " Easter" + (days < 0 ? "" : "+") + days;
        }
    }

    /**
     * Another rule's day, moved off certain weekdays.
     *
     * @param rule the rule whose day is observed
     * @param observance how it moves
     */
    record Observed(YearlyRule rule, Observance observance) implements YearlyRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return rule.in(year).map(observance::move);
        }

        @Override
        public String toString() {
            return rule + " observed " + observance;
        }
    }

    /**
     * Another rule, in some years only.
     *
     * @param rule the rule
     * @param first the first year it holds for
     * @param last the last year it holds for
     */
    record Years(YearlyRule rule, int first, int last) implements YearlyRule {
        /**
         * Checks the years.
         *
         * @throws InvalidCalendarException if the last is before the first
         */
        public Years {
            if (last < first) {
                throw InvalidCalendarException.of(
                        "yearly rule",
                        "years " + first + " to " + last + "; expected a last year from " + first + " on");
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return year < first || year > last ? Optional.empty() : rule.in(year);
        }

        @Override
        public String toString() {
            return rule + " in " + first + "-" + last;
        }
    }
}
