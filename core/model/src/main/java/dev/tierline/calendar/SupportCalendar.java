package dev.tierline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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
 * <p><b>Edges.</b> Hours are half-open: the opening instant is open, the closing instant is not. A result that uses a
 * span up stays at its end ({@link #minus}: at its start); adding nothing moves nothing, open or not. Instants are cut
 * down to the millisecond at the door.
 *
 * <p><b>Daylight saving</b>, for transitions of any size, anywhere: a local time that does not exist moves forward by
 * the gap; hours open at the first and close at the last of a local time that exists twice; a span that has no length
 * after that is empty, and a date that the zone skipped has none. Working time is time that really passes.
 *
 * <p><b>Dates.</b> A span across midnight belongs to the date on which it opens. {@link DayChange} says what beats what
 * on a date, {@link RecurringException} how dated exceptions, holidays and recurring ones rank.
 *
 * <p><b>Bounds.</b> The years 1900 to 2199 (UTC) are supported. A question about an instant or a date outside is
 * refused with {@link CalendarRangeException}, one without an answer inside with {@link NoSuchMomentException}.
 *
 * <p>Immutable; any number of threads may share it. Equal to another by its {@link #definition()} alone.
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
     * {@return a builder of a calendar of one zone}
     *
     * @param zone the zone of its local times and dates
     */
    public static CalendarBuilder in(ZoneId zone) {
        return new CalendarBuilder(zone.getId());
    }

    /**
     * {@return a builder of a calendar of one zone, which need not exist until {@link CalendarBuilder#build()}}
     *
     * @param zone the id of the zone, as {@code Europe/Brussels}
     */
    public static CalendarBuilder in(String zone) {
        return new CalendarBuilder(zone);
    }

    /**
     * {@return the calendar that a definition describes}
     *
     * @param definition the definition
     */
    public static SupportCalendar of(CalendarDefinition definition) {
        return new SupportCalendar(definition);
    }

    /** {@return the calendar named {@code always}, open throughout the supported years, with the dates of UTC} */
    public static SupportCalendar always() {
        return ALWAYS;
    }

    /** {@return the calendar named {@code never}, which never opens, with the dates of UTC} */
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
     * {@return the same calendar under another name}
     *
     * @param name what people call it; explanations cite it
     */
    public SupportCalendar named(String name) {
        return of(definition.named(name));
    }

    /** {@return what people call the calendar; empty if it has no name} */
    public String name() {
        return definition.name();
    }

    /** {@return the zone of the calendar's dates and local times} */
    public ZoneId zone() {
        return openTime.zone();
    }

    /** {@return what the calendar was declared to be; {@link #of} makes an equal calendar of it} */
    public CalendarDefinition definition() {
        return definition;
    }

    /**
     * {@return whether the department is open: true from an opening on, false from a closing on}
     *
     * @param instant when
     */
    public boolean isOpen(Instant instant) {
        return timeline.isOpen(SupportedYears.millis(instant));
    }

    /**
     * Adds working time: when is it used up that begins to count now?
     *
     * @param start when it begins to count, open or not
     * @param amount how much
     * @return the first instant up to which the calendar was open that long; for no amount the start itself
     * @throws NoSuchMomentException if the calendar is not open that long
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
     * @return the last instant since which the calendar was open that long; for no amount the end itself
     * @throws NoSuchMomentException if the calendar is not open that long
     */
    public Instant minus(Instant end, WorkingTime amount) {
        long to = SupportedYears.millis(end);
        return amount.isZero()
                ? Instant.ofEpochMilli(to)
                : found(timeline.minus(to, amount.millis()), amount, " of working time before ", end);
    }

    /**
     * {@return how long the calendar is open between two instants}
     *
     * @param startInclusive from when
     * @param endExclusive until when; at or before the start there is nothing to count
     */
    public WorkingTime between(Instant startInclusive, Instant endExclusive) {
        return WorkingTime.ofMillis(
                timeline.between(SupportedYears.millis(startInclusive), SupportedYears.millis(endExclusive)));
    }

    /**
     * {@return the instant itself while open, else the next opening}
     *
     * @param instant from when
     * @throws NoSuchMomentException if the calendar does not open any more
     */
    public Instant openAtOrAfter(Instant instant) {
        return found(timeline.openAtOrAfter(SupportedYears.millis(instant)), "opening at or after ", instant);
    }

    /**
     * {@return the instant itself if the calendar is open right before it, else the last closing}
     *
     * @param instant until when
     * @throws NoSuchMomentException if the calendar was never open before
     */
    public Instant openAtOrBefore(Instant instant) {
        return found(timeline.openAtOrBefore(SupportedYears.millis(instant)), "closing at or before ", instant);
    }

    /**
     * {@return the first instant, later than this one, at which the calendar opens}
     *
     * @param instant after when
     * @throws NoSuchMomentException if the calendar does not open any more
     */
    public Instant nextOpening(Instant instant) {
        return found(timeline.nextOpening(SupportedYears.millis(instant)), "opening after ", instant);
    }

    /**
     * {@return the first instant, later than this one, at which the calendar closes}
     *
     * @param instant after when
     * @throws NoSuchMomentException if the calendar does not close any more
     */
    public Instant nextClosing(Instant instant) {
        return found(timeline.nextClosing(SupportedYears.millis(instant)), "closing after ", instant);
    }

    /**
     * {@return the last instant, earlier than this one, at which the calendar opened}
     *
     * @param instant before when
     * @throws NoSuchMomentException if the calendar did not open before
     */
    public Instant previousOpening(Instant instant) {
        return found(timeline.previousOpening(SupportedYears.millis(instant)), "opening before ", instant);
    }

    /**
     * {@return the last instant, earlier than this one, at which the calendar closed}
     *
     * @param instant before when
     * @throws NoSuchMomentException if the calendar did not close before
     */
    public Instant previousClosing(Instant instant) {
        return found(timeline.previousClosing(SupportedYears.millis(instant)), "closing before ", instant);
    }

    /**
     * {@return the open spans of a stretch of time, earliest first, each as long as it can be and cut off at the ends}
     *
     * @param startInclusive from when
     * @param endExclusive until when; at or before the start there are none
     */
    public List<OpenSpan> spans(Instant startInclusive, Instant endExclusive) {
        return timeline.spans(SupportedYears.millis(startInclusive), SupportedYears.millis(endExclusive));
    }

    /**
     * {@return whether a date has open time of its own; the morning that ends a night shift belongs to the date before}
     *
     * @param date the date, in the calendar's zone
     */
    public boolean isWorkingDay(LocalDate date) {
        return workingDates.contains(date);
    }

    /**
     * {@return the working day so many after a date, which itself never counts}
     *
     * @param date from which date, a working day or not
     * @param days how many working days after it, or before it if negative; 0 is the date itself
     * @throws NoSuchMomentException if there are not so many working days
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        LocalDate found = workingDates.plus(SupportedYears.require(date), days);
        if (found == null) {
            throw new NoSuchMomentException(days + " working days from " + date, this);
        }
        return found;
    }

    /**
     * Goes a number of working days on or back, to the same local time, open or not.
     *
     * <p>Counted from the local date of the start, which itself never counts, whether it is a working day or not: one
     * working day after a Saturday is Monday. A local time that does not exist on the day found moves forward by the
     * gap; of one that exists twice, the first is meant.
     *
     * @param start from when
     * @param days how many working days after it, or before it if negative; 0 is the start itself
     * @return the same local time, to the millisecond, on the working day that many after
     * @throws NoSuchMomentException if there are not so many working days
     */
    public Instant plusWorkingDays(Instant start, int days) {
        long from = SupportedYears.millis(start);
        if (days == 0) {
            return Instant.ofEpochMilli(from);
        }
        ZonedDateTime local = Instant.ofEpochMilli(from).atZone(zone());
        LocalDate day = plusWorkingDays(local.toLocalDate(), days);
        Instant found = day.atTime(local.toLocalTime()).atZone(zone()).toInstant();
        return found(found.toEpochMilli(), days, " working days from ", start);
    }

    /**
     * Goes a number of working days on, to the close of that day's hours, which for a night shift is the next morning.
     *
     * <p>Counted from the local date of the start, which itself never counts; with 0, the close of the first working
     * day from that date on that does not close before the start.
     *
     * @param start from when
     * @param days how many working days after it, 0 or more
     * @return the last closing of the hours that belong to the working day found
     * @throws IllegalArgumentException if the number is negative
     * @throws NoSuchMomentException if there are not so many working days
     */
    public Instant closeAfterWorkingDays(Instant start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(days + " working days to the close: expected 0 or more");
        }
        long from = SupportedYears.millis(start);
        LocalDate today = LocalDate.ofInstant(start, zone());
        boolean closesToday = days == 0 && isWorkingDay(today) && openTime.closeOf(today) >= from;
        LocalDate day = closesToday ? today : plusWorkingDays(today, Math.max(days, 1));
        return found(openTime.closeOf(day), days, " working days from ", start);
    }

    /**
     * Explains {@link #between}: which stretches counted, which did not, and by what rules.
     *
     * @param startInclusive from when
     * @param endExclusive until when
     * @return the pieces, whose open ones add up to the working time in between
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
     * @throws NoSuchMomentException if the calendar is not open that long
     */
    public Explanation explainPlus(Instant start, WorkingTime amount) {
        return explainBetween(start, plus(start, amount));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SupportCalendar calendar && definition.equals(calendar.definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /** Prints the definition in a line. */
    @Override
    public String toString() {
        return definition.toString();
    }

    private Instant found(long instant, Object amount, String what, Instant asked) {
        if (instant == Timeline.NONE || instant < SupportedYears.START || instant >= SupportedYears.END) {
            throw new NoSuchMomentException(amount + what + asked, this);
        }
        return Instant.ofEpochMilli(instant);
    }

    private Instant found(long instant, String what, Instant asked) {
        return found(instant, "", what, asked);
    }

    private static List<CalendarDefinition> definitions(SupportCalendar first, SupportCalendar... more) {
        Stream<SupportCalendar> all = Stream.concat(Stream.of(first), Stream.of(more));
        return all.map(SupportCalendar::definition).toList();
    }
}
