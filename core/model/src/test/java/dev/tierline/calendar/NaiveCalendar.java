package dev.tierline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether a definition is open at an instant, by asking java.time about every span of the dates around it, and
 * counts working time step by step. Written apart from the calendar, as slow and plain as can be.
 */
final class NaiveCalendar {
    private final CalendarDefinition definition;
    private final boolean closesAtLast;
    private final Map<LocalDate, List<long[]>> opens = new HashMap<>();
    private final Map<LocalDate, List<long[]>> cuts = new HashMap<>();
    private final List<NaiveCalendar> operands;

    NaiveCalendar(CalendarDefinition definition) {
        this(definition, true);
    }

    /** With {@code closesAtLast} false, closes at the first of a local time that exists twice, as others do. */
    NaiveCalendar(CalendarDefinition definition, boolean closesAtLast) {
        this.definition = definition;
        this.closesAtLast = closesAtLast;
        this.operands = operands()
                .map(operand -> new NaiveCalendar(operand, closesAtLast))
                .toList();
    }

    boolean isOpen(long instant) {
        if (definition instanceof CalendarDefinition.Hours hours) {
            LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(instant), hours.zone());
            return around(today).anyMatch(date -> contains(opens.computeIfAbsent(date, this::opens), instant))
                    && around(today).noneMatch(date -> contains(cuts.computeIfAbsent(date, this::cuts), instant));
        } else if (definition instanceof CalendarDefinition.Union) {
            return operands.stream().anyMatch(operand -> operand.isOpen(instant));
        } else if (definition instanceof CalendarDefinition.Intersection) {
            return operands.stream().allMatch(operand -> operand.isOpen(instant));
        }
        return operands.get(0).isOpen(instant) && !operands.get(1).isOpen(instant);
    }

    long between(long start, long end, long step) {
        long worked = 0;
        for (long at = start; at < end; at += step) {
            worked += isOpen(at) ? step : 0;
        }
        return worked;
    }

    /** Where the amount is used up, or -1 if not within so many steps. */
    long plus(long start, long amount, long step, int steps) {
        long rest = amount;
        for (int i = 0; i <= steps; i++) {
            if (rest == 0) {
                return start + i * step;
            }
            rest -= isOpen(start + i * step) ? step : 0;
        }
        return -1;
    }

    /** Where the amount began to count, or -1 if not within so many steps. */
    long minus(long end, long amount, long step, int steps) {
        long rest = amount;
        for (int i = 0; i <= steps; i++) {
            if (rest == 0) {
                return end - i * step;
            }
            rest -= isOpen(end - (i + 1) * step) ? step : 0;
        }
        return -1;
    }

    /** The stretches whose steps are open. */
    List<OpenSpan> spans(Instant start, Instant end, long step) {
        List<OpenSpan> spans = new ArrayList<>();
        Instant open = end;
        for (Instant at = start; !at.isAfter(end); at = at.plusMillis(step)) {
            boolean isOpen = at.isBefore(end) && isOpen(at.toEpochMilli());
            if (isOpen && open.equals(end)) {
                open = at;
            } else if (!isOpen && open.isBefore(end)) {
                spans.add(new OpenSpan(open, at));
                open = end;
            }
        }
        return spans;
    }

    /** Whether any open time belongs to a date of opening hours. */
    boolean ownsOpenTime(LocalDate date, long step) {
        return opens(date).stream().anyMatch(span -> between(span[0], span[1], step) > 0);
    }

    private Stream<CalendarDefinition> operands() {
        if (definition instanceof CalendarDefinition.Union union) {
            return union.operands().stream();
        } else if (definition instanceof CalendarDefinition.Intersection intersection) {
            return intersection.operands().stream();
        } else if (definition instanceof CalendarDefinition.Difference difference) {
            return Stream.of(difference.from(), difference.less());
        }
        return Stream.empty();
    }

    private static Stream<LocalDate> around(LocalDate date) {
        return IntStream.rangeClosed(-4, 2).mapToObj(date::plusDays);
    }

    private static boolean contains(List<long[]> spans, long instant) {
        return spans.stream().anyMatch(span -> span[0] <= instant && instant < span[1]);
    }

    private List<long[]> opens(LocalDate date) {
        List<DayChange> dated = hours().dated().stream()
                .filter(exception -> exception.date().equals(date))
                .map(DatedException::change)
                .toList();
        List<DayChange> yearly = yearly(date);
        List<DaySpan> spans = new ArrayList<>();
        if (dated.contains(new DayChange.Closed())) {
            spans.clear();
        } else if (special(dated).findFirst().isPresent()) {
            spans.addAll(special(dated).findFirst().orElseThrow().spans());
        } else if (yearly.contains(new DayChange.Closed())) {
            spans.clear();
        } else if (special(yearly).findFirst().isPresent()) {
            spans.addAll(special(yearly).findFirst().orElseThrow().spans());
        } else {
            WeeklyHours week = hours().weekly();
            for (Regime regime : hours().regimes()) {
                week = regime.since().isAfter(date) ? week : regime.hours();
            }
            spans.addAll(week.on(date.getDayOfWeek()).spans());
        }
        Stream.concat(dated.stream(), yearly.stream())
                .filter(DayChange.ExtraOpening.class::isInstance)
                .forEach(extra ->
                        spans.addAll(((DayChange.ExtraOpening) extra).hours().spans()));
        return instants(date, spans);
    }

    private List<long[]> cuts(LocalDate date) {
        List<DaySpan> spans = new ArrayList<>();
        Stream.concat(
                        hours().dated().stream()
                                .filter(exception -> exception.date().equals(date))
                                .map(DatedException::change),
                        yearly(date).stream())
                .filter(DayChange.ClosedHours.class::isInstance)
                .forEach(closed ->
                        spans.addAll(((DayChange.ClosedHours) closed).hours().spans()));
        return instants(date, spans);
    }

    private List<DayChange> yearly(LocalDate date) {
        List<DayChange> changes = new ArrayList<>();
        for (HolidayList list : hours().holidays()) {
            if (list.holidays().stream().anyMatch(holiday -> holiday.date().equals(date))) {
                changes.add(new DayChange.Closed());
            }
        }
        for (RecurringException recurring : hours().recurring()) {
            if (IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1)
                    .anyMatch(year ->
                            recurring.rule().in(year).filter(date::equals).isPresent())) {
                changes.add(recurring.change());
            }
        }
        return changes;
    }

    private static Stream<DayHours> special(List<DayChange> changes) {
        return changes.stream()
                .filter(DayChange.SpecialHours.class::isInstance)
                .map(change -> ((DayChange.SpecialHours) change).hours());
    }

    private List<long[]> instants(LocalDate date, List<DaySpan> spans) {
        ZoneId zone = hours().zone();
        boolean skipped = !date.atStartOfDay(zone).toLocalDate().equals(date);
        List<long[]> instants = new ArrayList<>();
        for (DaySpan span : skipped ? List.<DaySpan>of() : spans) {
            ZonedDateTime close = ZonedDateTime.ofLocal(local(date, span.closes()), zone, null);
            instants.add(new long[] {
                ZonedDateTime.ofLocal(local(date, span.opens()), zone, null)
                        .withEarlierOffsetAtOverlap()
                        .toInstant()
                        .toEpochMilli(),
                (closesAtLast ? close.withLaterOffsetAtOverlap() : close.withEarlierOffsetAtOverlap())
                        .toInstant()
                        .toEpochMilli()
            });
        }
        return instants;
    }

    private static LocalDateTime local(LocalDate date, int millis) {
        return date.plusDays(millis / DaySpan.DAY).atTime(LocalTime.ofNanoOfDay(millis % DaySpan.DAY * 1_000_000L));
    }

    private CalendarDefinition.Hours hours() {
        return (CalendarDefinition.Hours) definition;
    }
}
