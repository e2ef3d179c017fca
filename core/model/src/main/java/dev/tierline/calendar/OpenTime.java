package dev.tierline.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When a definition is open: the source from which everything faster is compiled. Immutable, safe for any thread. */
interface OpenTime {
    /**
     * Fills a buffer with all open time from one instant to another, as spans that are disjoint, sorted and as long as
     * they can be within those bounds.
     */
    void collect(long from, long to, SpanBuffer into);

    /** Fills a buffer, like {@link #collect}, with the open time that belongs to a date of the calendar's zone. */
    void collectOwn(LocalDate date, SpanBuffer into);

    /** When the last open time of a date closes that has any of its own. */
    default long closeOf(LocalDate date) {
        SpanBuffer own = new SpanBuffer();
        collectOwn(date, own);
        return own.end(own.size() - 1);
    }

    /** Sets the bit of every date, counted from a first one, that has open time of its own. */
    default void markOwners(LocalDate first, int days, long[] bits) {
        SpanBuffer own = new SpanBuffer();
        for (int day = 0; day < days; day++) {
            collectOwn(first.plusDays(day), own);
            if (own.size() > 0) {
                bits[day / 64] |= 1L << day;
            }
        }
    }

    /** The zone of the calendar's dates. */
    ZoneId zone();

    static OpenTime of(CalendarDefinition definition) {
        if (definition instanceof CalendarDefinition.Hours hours) {
            return new HoursOpenTime(hours);
        } else if (definition instanceof CalendarDefinition.Union union) {
            return new SetOpenTime(SetOpenTime.Operation.UNION, all(union.operands()));
        } else if (definition instanceof CalendarDefinition.Intersection intersection) {
            return new SetOpenTime(SetOpenTime.Operation.INTERSECTION, all(intersection.operands()));
        }
        CalendarDefinition.Difference difference = (CalendarDefinition.Difference) definition;
        return new SetOpenTime(SetOpenTime.Operation.DIFFERENCE, List.of(of(difference.from()), of(difference.less())));
    }

    private static List<OpenTime> all(List<CalendarDefinition> definitions) {
        return definitions.stream().map(OpenTime::of).toList();
    }
}
