package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.NoSuchMomentException;
import dev.tierline.calendar.SupportCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long nobody must have spoken before a solved request closes by itself.
 *
 * <p>Example: {@code new Silence.WorkingDays(5)} after a solution on Monday at 10:00 ends on the next Monday at 10:00, local time, if
 * all five weekdays are worked. Immutable.
 */
public sealed interface Silence {

    /**
     * Finds when the silence has lasted long enough.
     *
     * @param since when it began
     * @param calendar the department's calendar
     * @return the instant, floored to the millisecond; empty if it never has
     */
    Optional<Instant> endsAt(Instant since, SupportCalendar calendar);

    /** It never lasts long enough: the request stays as it is until somebody acts. */
    record Endless() implements Silence {
        @Override
        public Optional<Instant> endsAt(Instant since, SupportCalendar calendar) {
            return Optional.empty();
        }
    }

    /**
     * So much time, by day and by night.
     *
     * @param time how long, 0 to 36,525 days (a hundred years) in whole milliseconds; 0 closes at once
     */
    record Elapsed(Duration time) implements Silence {
        /**
         * Checks the time.
         *
         * @throws IllegalArgumentException if it is negative, longer than a hundred years or finer than a millisecond
         */
        public Elapsed {
            ClosingRule.requireSpan(time, "silence");
        }

        @Override
        public Optional<Instant> endsAt(Instant since, SupportCalendar calendar) {
            return Optional.of(since.truncatedTo(ChronoUnit.MILLIS).plus(time));
        }
    }

    /**
     * So many working days of the calendar, to the same local time, open or not.
     *
     * @param days how many, 1 to 3,660
     */
    record WorkingDays(int days) implements Silence {
        private static final int MOST = 3_660;

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not 1 to 3,660
         */
        public WorkingDays {
            if (days < 1 || days > MOST) {
                throw new IllegalArgumentException("silence of " + days + " working days: expected 1 to " + MOST);
            }
        }

        /**
         * Finds when so many working days have passed.
         *
         * @param since when it began
         * @param calendar the department's calendar
         * @return the instant; empty if the calendar has not so many working days left
         * @throws dev.tierline.calendar.CalendarRangeException if the start is outside the years that calendars answer for
         */
        @Override
        public Optional<Instant> endsAt(Instant since, SupportCalendar calendar) {
            requireNonNull(since, "since");
            try {
                return Optional.of(calendar.plusWorkingDays(since, days));
            } catch (NoSuchMomentException tooFew) {
                return Optional.empty();
            }
        }
    }
}
