package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportedYears;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers who is on call: a schedule, and the records that change it from day to day.
 *
 * <pre>{@code
 * OnCall onCall = OnCall.of(nights, records);
 * OnCallAnswer now = onCall.onCall(instant);   // primary: bo (layer 'weeks', turn 3 from ... to ...)
 * List<Shift> march = onCall.shifts(from, to);
 * List<DutyGap> gaps = onCall.gaps(from, to);
 * }</pre>
 *
 * <p><b>What beats what.</b> In each role the highest layer that counts and has somebody; who has time off does not take part in
 * rotations, by the rotation's {@link AbsenceRule}. Then the overrides and accepted swaps of the role, in the order in which they
 * were decided, each on what the one before left. They ask nobody's time off: who put on call a person who is away finds it in
 * {@link #awayOnDuty}.
 *
 * <p><b>Edges.</b> Everything is half-open: at the instant of a hand-off the next one is on call. Instants are cut down to the
 * millisecond. The years 1900 to 2199 (UTC) are supported, others refused with
 * {@link dev.tierline.calendar.CalendarRangeException}.
 *
 * <p>Answers are compiled by stretches of about twelve days and kept, a bounded number of them, so that a second question costs a
 * binary search however far from the start it is. Immutable to its callers; any number of threads may share it.
 */
public final class OnCall {
    /** How far {@link #next} and {@link #nextHandOff} look ahead. */
    public static final Duration HORIZON = Duration.ofDays(1_100);

    private static final int PAGE_BITS = 30;
    private static final int PAGES = 256;

    private final OnCallSchedule schedule;
    private final List<DeskRecord> records;
    private final DutyCompiler compiler;

    /** Races are harmless: a page never changes, says which it is, and whoever misses it compiles it again. */
    private final @Nullable DutyPage[] pages = new @Nullable DutyPage[PAGES];

    private OnCall(OnCallSchedule schedule, Collection<? extends DeskRecord> records) {
        this.schedule = requireNonNull(schedule, "schedule");
        this.records = List.copyOf(records);
        this.compiler = new DutyCompiler(schedule, records);
    }

    /**
     * Answers for a schedule as it is planned.
     *
     * @param schedule the schedule
     * @return the answers
     */
    public static OnCall of(OnCallSchedule schedule) {
        return new OnCall(schedule, List.of());
    }

    /**
     * Answers for a schedule and what was decided since.
     *
     * @param schedule the schedule
     * @param records overrides and swaps, of which those of this schedule count, and time off; others mean nothing here, nor do
     *     those that were cancelled
     * @return the answers
     */
    public static OnCall of(OnCallSchedule schedule, Collection<? extends DeskRecord> records) {
        return new OnCall(schedule, records);
    }

    /**
     * Returns the plan that is answered for.
     *
     * @return the schedule
     */
    public OnCallSchedule schedule() {
        return schedule;
    }

    /**
     * Returns what was decided since.
     *
     * @return the records that were given
     */
    public List<DeskRecord> records() {
        return records;
    }

    /**
     * Returns the same without overrides and swaps: the plan and people's time off.
     *
     * @return the answers as planned
     */
    public OnCall asPlanned() {
        return of(schedule, records.stream().filter(TimeOff.class::isInstance).toList());
    }

    /**
     * Says who is on call, and why.
     *
     * @param instant when
     * @return who, in every role
     */
    public OnCallAnswer onCall(Instant instant) {
        return answer(SupportedYears.millis(instant));
    }

    /**
     * Lists the shifts of everybody.
     *
     * @param from from when
     * @param to until when; at or before the start there are none
     * @return every unbroken stretch of a person in a role for a reason, by start, then role, then as they are on call
     */
    public List<Shift> shifts(Instant from, Instant to) {
        return new ShiftList(this, SupportedYears.millis(from), SupportedYears.millis(to)).shifts();
    }

    /**
     * Lists the shifts of one person.
     *
     * @param staff who
     * @param from from when
     * @param to until when
     * @return the shifts, earliest first
     */
    public List<Shift> shifts(StaffId staff, Instant from, Instant to) {
        return shifts(from, to).stream()
                .filter(shift -> shift.staff().equals(staff))
                .toList();
    }

    /**
     * Lists where nobody is on call though somebody must be, by {@link OnCallSchedule#covers()}. A time without a shadow is none.
     *
     * @param from from when
     * @param to until when
     * @return the gaps with their causes, role by role, earliest first
     */
    public List<DutyGap> gaps(Instant from, Instant to) {
        return new DutyReview(this, SupportedYears.millis(from), SupportedYears.millis(to)).gaps();
    }

    /**
     * Lists where several people are on call in one role.
     *
     * @param from from when
     * @param to until when
     * @return the overlaps, role by role, earliest first
     */
    public List<DutyOverlap> overlaps(Instant from, Instant to) {
        return new DutyReview(this, SupportedYears.millis(from), SupportedYears.millis(to)).overlaps();
    }

    /**
     * Says how much of the time in which somebody must be on call somebody is.
     *
     * @param from from when
     * @param to until when
     * @return one figure for each role of the schedule that is counted on
     */
    public List<Coverage> coverage(Instant from, Instant to) {
        return new DutyReview(this, SupportedYears.millis(from), SupportedYears.millis(to)).coverage();
    }

    /**
     * Lists the shifts in which somebody is on call while having time off, because an override or a swap says so.
     *
     * @param from from when
     * @param to until when
     * @return those parts of shifts that fall into time off, earliest first
     */
    public List<Shift> awayOnDuty(Instant from, Instant to) {
        return new DutyReview(this, SupportedYears.millis(from), SupportedYears.millis(to))
                .awayOnDuty(shifts(from, to));
    }

    /**
     * Finds a person's next shift.
     *
     * @param staff who
     * @param after the shift begins then or later; one that runs already is not the next
     * @return the shift with its whole length, or empty if none begins within {@link #HORIZON}
     */
    public Optional<Shift> next(StaffId staff, Instant after) {
        return new DutySearch(this, SupportedYears.millis(after)).shiftOf(staff);
    }

    /**
     * Finds the next instant at which other people are on call than before, in any role.
     *
     * @param after from when; the hand-off is later
     * @return the hand-off, or empty if there is none within {@link #HORIZON}
     */
    public Optional<Instant> nextHandOff(Instant after) {
        return new DutySearch(this, SupportedYears.millis(after)).handOff();
    }

    /**
     * Compares with another: who is moved by a change, before it is made.
     *
     * @param other the answers with the change
     * @param from from when
     * @param to until when
     * @return every stretch in which other people are on call in a role, role by role, earliest first
     */
    public List<DutyMove> diff(OnCall other, Instant from, Instant to) {
        return DutyDiff.between(this, other, SupportedYears.millis(from), SupportedYears.millis(to));
    }

    /**
     * Compares the burden of the people, as planned and as it is.
     *
     * @param from from when
     * @param to until when
     * @return both comparisons, and the swaps that would make it fairer
     */
    public FairnessReport fairness(Instant from, Instant to) {
        return FairnessReport.of(this, from, to);
    }

    /**
     * Finds the time off that a person has at an instant.
     *
     * @param staff who
     * @param instant when
     * @return the time off, or empty if the person is there
     */
    public Optional<TimeOff> timeOff(StaffId staff, Instant instant) {
        return compiler.absences().at(staff, SupportedYears.millis(instant));
    }

    Absences absences() {
        return compiler.absences();
    }

    OnCallAnswer answer(long instant) {
        DutyPage page = page(instant);
        return page.answer(page.indexAt(instant));
    }

    /** The stretches of one answer each, from an instant to another. */
    List<Stretch> stretches(long from, long to) {
        List<Stretch> stretches = new ArrayList<>();
        OnCallAnswer last = null;
        long since = from;
        for (long start = from; start < to; ) {
            DutyPage page = page(start);
            long end = Math.min((page.number() + 1) << PAGE_BITS, TurnWalk.END);
            for (int i = page.indexAt(start); i < page.size() && page.start(i) < to; i++) {
                OnCallAnswer answer = page.answer(i);
                if (!answer.equals(last)) {
                    long here = Math.max(page.start(i), from);
                    if (last != null) {
                        stretches.add(new Stretch(since, here, last));
                    }
                    last = answer;
                    since = here;
                }
            }
            start = end;
        }
        if (last != null) {
            stretches.add(new Stretch(since, to, last));
        }
        return stretches;
    }

    private DutyPage page(long instant) {
        long number = instant >> PAGE_BITS;
        int slot = (int) number & (PAGES - 1);
        DutyPage page = pages[slot];
        if (page == null || page.number() != number) {
            page = compiler.compile(
                    number,
                    Math.max(number << PAGE_BITS, TurnWalk.START),
                    Math.min((number + 1) << PAGE_BITS, TurnWalk.END));
            pages[slot] = page;
        }
        return page;
    }

    /** A stretch of time with one answer. */
    record Stretch(long start, long end, OnCallAnswer answer) {}
}
