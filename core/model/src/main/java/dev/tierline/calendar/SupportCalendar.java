package dev.tierline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the department is open, and every question about working time.
 *
 * <pre>{@code
 * SupportCalendar brussels = SupportCalendar.in(ZoneId.of("Europe/Brussels"))
 *     .weekly(WeeklyHours.parse("Mon-Fri 08:00-12:00,13:00-17:30; Sat 09:00-12:00"))
 *     .closedOn(LocalDate.of(2025, 7, 21), "Belgian National Day")
 *     .build();
 * Instant due = brussels.plus(Instant.parse("2025-07-18T14:00:00Z"), WorkingTime.ofHours(8));
 * // Friday 16:00 + 1:30 until 17:30, Saturday 3:00, Monday is closed, Tuesday 3:30: 2025-07-22T09:30:00Z
 * }</pre>
 *
 * <p><b>Edges.</b> Hours are half-open: the opening instant is open, the closing instant is not. A result that uses a span
 * up exactly stays at its end ({@link #minus}: at its start), and adding nothing moves nothing, open or not. Instants are
 * cut down to the millisecond at the door.
 *
 * <p><b>Daylight saving</b>, for transitions of any size, anywhere: a local time that does not exist moves forward by the
 * gap; hours open at the first and close at the last of a local time that exists twice; a span that has no length after
 * that is empty, and a date that the zone skipped has none. Working time is time that really passes.
 *
 * <p><b>Dates.</b> A span across midnight belongs to the date on which it opens. {@link DayChange} says what beats what on
 * exceptional dates, {@link DayRules} how holidays and recurring exceptions rank.
 *
 * <p><b>Bounds.</b> The years 1900 to 2199 (UTC) are supported. An instant outside is refused with
 * {@link CalendarRangeException}; what does not happen within them, with {@link NoSuchMomentException}.
 *
 * <p>Immutable and safe for any number of threads. Equal to another exactly if both have the same {@link #definition()};
 * what it compiles to be fast is kept small and is no part of that.
 */
public final class SupportCalendar {
    private static final SupportCalendar ALWAYS = in(ZoneOffset.UTC)
            .named("always")
            .weekly(WeeklyHours.ROUND_THE_CLOCK)
            .build();
    private static final SupportCalendar NEVER =
            in(ZoneOffset.UTC).named("never").weekly(WeeklyHours.CLOSED).build();

    private final CalendarDefinition definition;
    private final OpenTime openTime;
    private final Timeline timeline;
    private final WorkingDates workingDates;

    private SupportCalendar(CalendarDefinition definition) {
        this.definition = definition;
        this.openTime = OpenTime.of(definition);
        this.timeline = new Timeline(openTime);
        this.workingDates = new WorkingDates(openTime);
    }

    /**
     * Starts to define a calendar of one zone.
     *
     * @param zone the zone of its local times and dates
     * @return a builder
     */
    public static CalendarBuilder in(ZoneId zone) {
        return new CalendarBuilder(zone.getId());
    }

    /**
     * Starts to define a calendar of one zone, which need not exist until {@link CalendarBuilder#build()}.
     *
     * @param zone the id of the zone, as {@code Europe/Brussels}
     * @return a builder
     */
    public static CalendarBuilder in(String zone) {
        return new CalendarBuilder(zone);
    }

    /**
     * Makes the calendar that a definition describes.
     *
     * @param definition the definition
     * @return a calendar with that definition
     */
    public static SupportCalendar of(CalendarDefinition definition) {
        return new SupportCalendar(definition);
    }

    /**
     * Is open throughout the supported years.
     *
     * @return the calendar named {@code always}, with the dates of UTC
     */
    public static SupportCalendar always() {
        return ALWAYS;
    }

    /**
     * Is never open.
     *
     * @return the calendar named {@code never}, with the dates of UTC
     */
    public static SupportCalendar never() {
        return NEVER;
    }

    /**
     * Is open whenever one of several calendars is: follow the sun.
     *
     * @param first a calendar; its zone is that of the result
     * @param more others
     * @return their union; the hours that belong to a date are those that belong to it in any of them
     */
    public static SupportCalendar union(SupportCalendar first, SupportCalendar... more) {
        return of(new CalendarDefinition.Union("", definitions(first, more)));
    }

    /**
     * Is open only while all of several calendars are.
     *
     * @param first a calendar; its zone is that of the result, and its dates are
     * @param more others
     * @return their intersection
     */
    public static SupportCalendar intersection(SupportCalendar first, SupportCalendar... more) {
        return of(new CalendarDefinition.Intersection("", definitions(first, more)));
    }

    /**
     * Is open while one calendar is and another is not: maintenance taken out.
     *
     * @param from the calendar that something is taken out of; its zone is that of the result, and its dates are
     * @param less what is taken out
     * @return the difference
     */
    public static SupportCalendar difference(SupportCalendar from, SupportCalendar less) {
        return of(new CalendarDefinition.Difference("", from.definition, less.definition));
    }

    /**
     * Gives the calendar another name.
     *
     * @param name what people call it; explanations cite it
     * @return the same calendar under that name
     */
    public SupportCalendar named(String name) {
        return of(definition.named(name));
    }

    /**
     * Says what people call the calendar.
     *
     * @return the name; empty if it has none
     */
    public String name() {
        return definition.name();
    }

    /**
     * Says whose dates and local times count in days.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return openTime.zone();
    }

    /**
     * Says what the calendar was declared to be.
     *
     * @return the definition, from which {@link #of} makes an equal calendar
     */
    public CalendarDefinition definition() {
        return definition;
    }

    /**
     * Tells whether the department is open.
     *
     * @param instant when
     * @return true from an opening on, false from a closing on
     * @throws CalendarRangeException if the instant is outside the supported years
     */
    public boolean isOpen(Instant instant) {
        return timeline.isOpen(SupportedYears.millis(instant));
    }

    /**
     * Adds working time: when is it used up that begins to count now?
     *
     * @param start when it begins to count, open or not
     * @param amount how much
     * @return the first instant up to which the calendar was open that long; the start itself, cut down to the
     *     millisecond, for {@link WorkingTime#ZERO}
     * @throws CalendarRangeException if the start is outside the supported years
     * @throws NoSuchMomentException if the calendar is not open that long within the supported years
     */
    public Instant plus(Instant start, WorkingTime amount) {
        long from = SupportedYears.millis(start);
        return amount.isZero()
                ? Instant.ofEpochMilli(from)
                : found(timeline.plus(from, amount.millis()), amount, " of working time after ", start);
    }

    /**
     * Takes away working time: when did it begin to count that is used up now?
     *
     * @param end when it is used up, open or not
     * @param amount how much
     * @return the last instant since which the calendar was open that long; the end itself, cut down to the millisecond,
     *     for {@link WorkingTime#ZERO}
     * @throws CalendarRangeException if the end is outside the supported years
     * @throws NoSuchMomentException if the calendar is not open that long within the supported years
     */
    public Instant minus(Instant end, WorkingTime amount) {
        long to = SupportedYears.millis(end);
        return amount.isZero()
                ? Instant.ofEpochMilli(to)
                : found(timeline.minus(to, amount.millis()), amount, " of working time before ", end);
    }

    /**
     * Counts working time.
     *
     * @param startInclusive from when
     * @param endExclusive until when; at or before the start there is nothing to count
     * @return how long the calendar was open in between
     * @throws CalendarRangeException if either is outside the supported years
     */
    public WorkingTime between(Instant startInclusive, Instant endExclusive) {
        return WorkingTime.ofMillis(
                timeline.between(SupportedYears.millis(startInclusive), SupportedYears.millis(endExclusive)));
    }

    /**
     * Finds the first open instant.
     *
     * @param instant from when
     * @return the instant itself while open, else the next opening
     * @throws CalendarRangeException if the instant is outside the supported years
     * @throws NoSuchMomentException if the calendar does not open any more within them
     */
    public Instant openAtOrAfter(Instant instant) {
        return found(timeline.openAtOrAfter(SupportedYears.millis(instant)), "", "opening at or after ", instant);
    }

    /**
     * Finds the end of the last open time.
     *
     * @param instant until when
     * @return the instant itself if the calendar is open right before it, else the last closing
     * @throws CalendarRangeException if the instant is outside the supported years
     * @throws NoSuchMomentException if the calendar was never open within them
     */
    public Instant openAtOrBefore(Instant instant) {
        return found(timeline.openAtOrBefore(SupportedYears.millis(instant)), "", "closing at or before ", instant);
    }

    /**
     * Finds the next opening.
     *
     * @param instant after when
     * @return the first instant, later than this one, at which the calendar opens
     * @throws CalendarRangeException if the instant is outside the supported years
     * @throws NoSuchMomentException if the calendar does not open any more within them
     */
    public Instant nextOpening(Instant instant) {
        long from = SupportedYears.millis(instant);
        long closed = timeline.isOpen(from) ? timeline.closing(from) : from;
        long next = closed == Timeline.NONE ? Timeline.NONE : timeline.openAtOrAfter(closed);
        return found(next, "", "opening after ", instant);
    }

    /**
     * Finds the next closing.
     *
     * @param instant after when
     * @return the first instant, later than this one, at which the calendar closes
     * @throws CalendarRangeException if the instant is outside the supported years
     * @throws NoSuchMomentException if the calendar does not close any more within them
     */
    public Instant nextClosing(Instant instant) {
        long open = timeline.openAtOrAfter(SupportedYears.millis(instant));
        return found(open == Timeline.NONE ? open : timeline.closing(open), "", "closing after ", instant);
    }

    /**
     * Finds the opening before.
     *
     * @param instant before when
     * @return the last instant, earlier than this one, at which the calendar opened
     * @throws CalendarRangeException if the instant is outside the supported years
     * @throws NoSuchMomentException if the calendar did not open before within them
     */
    public Instant previousOpening(Instant instant) {
        long closed = timeline.openAtOrBefore(SupportedYears.millis(instant));
        return found(closed == Timeline.NONE ? closed : timeline.opening(closed - 1), "", "opening before ", instant);
    }

    /**
     * Finds the closing before.
     *
     * @param instant before when
     * @return the last instant, earlier than this one, at which the calendar closed
     * @throws CalendarRangeException if the instant is outside the supported years
     * @throws NoSuchMomentException if the calendar did not close before within them
     */
    public Instant previousClosing(Instant instant) {
        long to = SupportedYears.millis(instant);
        long last = timeline.openAtOrBefore(to);
        if (last == to) {
            long opening = timeline.opening(to - 1);
            last = opening == Timeline.NONE ? opening : timeline.openAtOrBefore(opening);
        }
        return found(last, "", "closing before ", instant);
    }

    /**
     * Lists the open spans of a stretch of time, each as long as it can be and cut off at the stretch's ends.
     *
     * @param startInclusive from when
     * @param endExclusive until when
     * @return the spans, earliest first, none touching the next; empty if the end is at or before the start
     * @throws CalendarRangeException if either is outside the supported years
     */
    public List<OpenSpan> spans(Instant startInclusive, Instant endExclusive) {
        long from = SupportedYears.millis(startInclusive);
        long to = SupportedYears.millis(endExclusive);
        List<OpenSpan> spans = new ArrayList<>();
        while (from < to) {
            long open = timeline.openAtOrAfter(from);
            if (open == Timeline.NONE || open >= to) {
                break;
            }
            long closing = timeline.closing(open);
            from = closing == Timeline.NONE ? to : closing;
            spans.add(new OpenSpan(Instant.ofEpochMilli(open), Instant.ofEpochMilli(Math.min(from, to))));
        }
        return List.copyOf(spans);
    }

    /**
     * Tells whether a date is a working day: whether it has open time that belongs to it.
     *
     * <p>The morning on which a night shift ends belongs to the date before.
     *
     * @param date the date, in the calendar's zone
     * @return true if it has any open time of its own
     * @throws CalendarRangeException if the date is outside the supported years
     */
    public boolean isWorkingDay(LocalDate date) {
        return workingDates.contains(date);
    }

    /**
     * Goes a number of working days on or back.
     *
     * @param date from which date, a working day or not
     * @param days how many working days after it, or before it if negative; 0 is the date itself
     * @return the working day that many after the date, which itself never counts
     * @throws CalendarRangeException if the date is outside the supported years
     * @throws NoSuchMomentException if there are not so many working days within them
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        LocalDate found = workingDates.plus(SupportedYears.require(date), days);
        if (found == null) {
            throw new NoSuchMomentException(days + " working days from " + date, toString());
        }
        return found;
    }

    /**
     * Goes a number of working days on or back, to the same local time, open or not.
     *
     * <p>Counted from the local date of the start, which itself never counts, whether it is a working day or not: one
     * working day after a Saturday is Monday. A local time that does not exist on the day found moves forward by the gap;
     * of one that exists twice, the first is meant.
     *
     * @param start from when
     * @param days how many working days after it, or before it if negative; 0 is the start itself
     * @return the same local time, to the millisecond, on the working day that many after
     * @throws CalendarRangeException if the start is outside the supported years
     * @throws NoSuchMomentException if there are not so many working days within them
     */
    public Instant plusWorkingDays(Instant start, int days) {
        long from = SupportedYears.millis(start);
        if (days == 0) {
            return Instant.ofEpochMilli(from);
        }
        LocalClock clock = new LocalClock(zone());
        long local = clock.local(from);
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(local, DaySpan.DAY));
        LocalDate day = plusWorkingDays(date, days);
        return Instant.ofEpochMilli(clock.opening(day.toEpochDay(), Math.floorMod(local, DaySpan.DAY)));
    }

    /**
     * Goes a number of working days on, to the close of that day's hours, which for a night shift is the next morning.
     *
     * <p>Counted from the local date of the start, which itself never counts; with 0, the close of the first working day
     * from that date on that does not close before the start.
     *
     * @param start from when
     * @param days how many working days after it, 0 or more
     * @return the last closing of the hours that belong to the working day found
     * @throws IllegalArgumentException if the number is negative
     * @throws CalendarRangeException if the start is outside the supported years
     * @throws NoSuchMomentException if there are not so many working days within them
     */
    public Instant closeAfterWorkingDays(Instant start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(days + " working days to the close: expected 0 or more");
        }
        long from = SupportedYears.millis(start);
        LocalDate date = LocalDate.ofEpochDay(new LocalClock(zone()).epochDay(from));
        if (days == 0 && isWorkingDay(date)) {
            Instant close = closeOf(date);
            return close.toEpochMilli() < from ? closeOf(plusWorkingDays(date, 1)) : close;
        }
        return closeOf(plusWorkingDays(date, Math.max(days, 1)));
    }

    /**
     * Explains {@link #between}: which stretches counted, which did not, and by what rules.
     *
     * @param startInclusive from when
     * @param endExclusive until when
     * @return the pieces, whose open ones add up to the working time in between
     * @throws CalendarRangeException if either is outside the supported years
     */
    public Explanation explainBetween(Instant startInclusive, Instant endExclusive) {
        return Explainer.explain(
                definition, zone(), SupportedYears.millis(startInclusive), SupportedYears.millis(endExclusive));
    }

    /**
     * Explains {@link #plus}: which stretches counted, which did not, and by what rules.
     *
     * @param start when it begins to count
     * @param amount how much
     * @return the pieces from the start to the answer, whose open ones add up to the amount
     * @throws CalendarRangeException if the start is outside the supported years
     * @throws NoSuchMomentException if the calendar is not open that long within the supported years
     */
    public Explanation explainPlus(Instant start, WorkingTime amount) {
        return explainBetween(start, plus(start, amount));
    }

    /** Compares by definition. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SupportCalendar calendar && definition.equals(calendar.definition);
    }

    /** Fits {@link #equals}. */
    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /** Prints the definition in a line. */
    @Override
    public String toString() {
        return definition.toString();
    }

    private Instant closeOf(LocalDate workingDay) {
        SpanBuffer own = new SpanBuffer();
        openTime.collectOwn(workingDay, own);
        return Instant.ofEpochMilli(own.end(own.size() - 1));
    }

    private Instant found(long instant, Object amount, String what, Instant asked) {
        if (instant == Timeline.NONE || instant >= SupportedYears.END) {
            throw new NoSuchMomentException(amount + what + asked, toString());
        }
        return Instant.ofEpochMilli(instant);
    }

    private static List<CalendarDefinition> definitions(SupportCalendar first, SupportCalendar... more) {
        return Stream.concat(Stream.of(first), Stream.of(more))
                .map(SupportCalendar::definition)
                .toList();
    }
}
