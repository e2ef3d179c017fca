package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a solved request is closed, and for how long a reply opens it again.
 *
 * <p>Example: {@code ClosingRule.never().afterWorkingDays(5).onConfirmation().reopenWithin(Duration.ofDays(14))}: solved on Monday at
 * 10:00 it closes on the next Monday at 10:00 if the customer says nothing, at once if he confirms; a reply up to 14 days after closing
 * reopens it, a later one becomes a linked follow-up. Immutable.
 *
 * @param silence how long nobody must have spoken, since the solution, before it closes by itself
 * @param confirmationCloses whether the customer's confirmation closes at once
 * @param reopenWithin how long after closing a reply reopens, in elapsed time; null for ever
 */
public record ClosingRule(
        Silence silence,
        boolean confirmationCloses,
        @Nullable Duration reopenWithin) {

    private static final Duration LONGEST = Duration.ofDays(36_525);
    private static final ClosingRule NEVER = new ClosingRule(new Silence.Endless(), false, null);

    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException if {@code reopenWithin} is negative, longer than a hundred years or finer than a millisecond
     */
    public ClosingRule {
        requireNonNull(silence, "silence");
        if (reopenWithin != null) {
            requireSpan(reopenWithin, "reopening within");
        }
    }

    /**
     * Returns the rule of a department that said nothing.
     *
     * @return nothing closes by itself or on confirmation, and any reply reopens
     */
    public static ClosingRule never() {
        return NEVER;
    }

    /**
     * Closes after so much time without a word, by day and by night.
     *
     * @param time how long, 0 to a hundred years in whole milliseconds
     * @return this with that silence
     * @throws IllegalArgumentException if the time is out of range
     */
    public ClosingRule afterSilence(Duration time) {
        return new ClosingRule(new Silence.Elapsed(time), confirmationCloses, reopenWithin);
    }

    /**
     * Closes after so many working days without a word.
     *
     * @param days how many, 1 to 3,660
     * @return this with that silence
     * @throws IllegalArgumentException if the number is out of range
     */
    public ClosingRule afterWorkingDays(int days) {
        return new ClosingRule(new Silence.WorkingDays(days), confirmationCloses, reopenWithin);
    }

    /**
     * Closes at once when the customer confirms the solution.
     *
     * @return this with that
     */
    public ClosingRule onConfirmation() {
        return new ClosingRule(silence, true, reopenWithin);
    }

    /**
     * Reopens only for so long after closing.
     *
     * @param time how long, 0 to a hundred years in whole milliseconds; 0: a reply at the very instant of closing still reopens
     * @return this with that bound
     * @throws IllegalArgumentException if the time is out of range
     */
    public ClosingRule reopenWithin(Duration time) {
        return new ClosingRule(silence, confirmationCloses, time);
    }

    /**
     * Finds when a solved request closes by itself, if nobody speaks before.
     *
     * @param resolvedAt when it was solved, or when somebody last spoke since
     * @param calendar the department's calendar
     * @return the instant; empty if it never does, also because the calendar has not so many working days left
     * @throws dev.tierline.calendar.CalendarRangeException if working days are counted from outside the years of the calendars
     */
    public Optional<Instant> closesAt(Instant resolvedAt, SupportCalendar calendar) {
        return silence.endsAt(resolvedAt, calendar);
    }

    /**
     * Tells whether a reply to a closed request reopens it; otherwise it becomes a linked follow-up.
     *
     * @param closedAt when it was closed
     * @param now when the reply came
     * @return true up to the last instant of {@link #reopenWithin}, that instant included
     */
    public boolean reopens(Instant closedAt, Instant now) {
        requireNonNull(closedAt, "closedAt");
        requireNonNull(now, "now");
        return reopenWithin == null || Duration.between(closedAt, now).compareTo(reopenWithin) <= 0;
    }

    static void requireSpan(Duration time, String what) {
        if (time.isNegative() || time.compareTo(LONGEST) > 0 || !time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException(
                    what + " " + time + ": expected 0 to " + LONGEST.toDays() + " days in whole milliseconds");
        }
    }
}
