package dev.tierline.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The opening hours of one day: any number of spans, earliest first, none over another.
 *
 * <p>As text: {@code 08:00-12:00,13:00-17:30}, {@code 22:00-06:00} for a night shift that ends on the next morning, or
 * {@code closed}; blanks after a comma do not matter. Spans may touch: the hours are then open without a break there.
 * Immutable; equal to others with the same spans.
 *
 * @param spans the spans, earliest first
 */
public record DayHours(List<DaySpan> spans) {
    /** No hours. */
    public static final DayHours CLOSED = new DayHours(List.of());

    /** The whole day, 00:00-24:00. */
    public static final DayHours ALL_DAY = new DayHours(List.of(new DaySpan(0, DaySpan.DAY)));

    /** As many spans as a day may have: one a minute. */
    static final int MOST_SPANS = 1440;

    /**
     * Sorts and checks the spans.
     *
     * @throws InvalidCalendarException naming every span that overlaps the one before it
     */
    public DayHours {
        spans = spans.stream().sorted().collect(Collectors.toUnmodifiableList());
        List<CalendarFault> faults = new ArrayList<>();
        if (spans.size() > MOST_SPANS) {
            faults.add(new CalendarFault("", spans.size() + " spans in a day; expected at most " + MOST_SPANS));
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).overlaps(spans.get(i), 0)) {
                faults.add(new CalendarFault(
                        "[" + i + "]",
                        spans.get(i) + " overlaps [" + (i - 1) + "], " + spans.get(i - 1)
                                + "; expected spans that at most touch"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidCalendarException("day hours", faults);
        }
    }

    /**
     * Puts spans together.
     *
     * @param spans the spans in any order
     * @return the hours
     * @throws InvalidCalendarException naming every span that overlaps the one before it
     */
    public static DayHours of(DaySpan... spans) {
        return new DayHours(List.of(spans));
    }

    /**
     * Reads the text form, as {@code 08:00-12:00,13:00-17:30}.
     *
     * @param text spans with commas between them, or {@code closed}
     * @return the hours
     * @throws InvalidCalendarException naming every fault of the text, each under the index of its span
     */
    public static DayHours parse(String text) {
        if (text.strip().equalsIgnoreCase("closed")) {
            return CLOSED;
        }
        List<DaySpan> spans = new ArrayList<>();
        List<CalendarFault> faults = new ArrayList<>();
        List<String> items = HoursText.items(text, ",");
        for (int i = 0; i < items.size(); i++) {
            try {
                spans.add(HoursText.span(items.get(i)));
            } catch (InvalidCalendarException invalid) {
                for (CalendarFault fault : invalid.faults()) {
                    faults.add(fault.under("[" + i + "]"));
                }
            }
        }
        try {
            DayHours hours = new DayHours(spans);
            if (faults.isEmpty()) {
                return hours;
            }
        } catch (InvalidCalendarException invalid) {
            faults.addAll(invalid.faults());
        }
        throw new InvalidCalendarException("day hours '" + text.strip() + "'", faults);
    }

    /**
     * Tells whether there are no hours.
     *
     * @return true if the day has no span
     */
    public boolean isClosed() {
        return spans.isEmpty();
    }

    /** Prints the text form, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return spans.isEmpty()
                ? "closed"
                : spans.stream().map(DaySpan::toString).collect(Collectors.joining(","));
    }
}
