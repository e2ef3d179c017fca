package dev.tierline.examples.replay.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours that are walked through span by span, one day after the other. A date's spans are worked out once.
 *
 * <p>It reads what the logs of the tests are given: days by three letters, as ranges ({@code Fri-Mon} too) and lists,
 * spans that may end on the next day, {@code 24x7}.
 */
final class NaiveHours {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final int FURTHEST_DAYS = 200 * 366;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<LocalSpan>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> closed;
    private final Map<Long, List<Span>> known = new HashMap<>();

    NaiveHours(ZoneId zone, String hours, Set<LocalDate> closed) {
        this.zone = zone;
        this.closed = closed;
        for (String rule : (hours.equals("24x7") ? "Mon-Sun 00:00-24:00" : hours).split(";", -1)) {
            String[] parts = rule.strip().split(" ", 2);
            for (DayOfWeek day : days(parts[0])) {
                for (String span : parts[1].split(",", -1)) {
                    week.computeIfAbsent(day, d -> new ArrayList<>()).add(LocalSpan.parse(span.strip()));
                }
            }
        }
        week.values().forEach(spans -> spans.sort(Comparator.comparing(LocalSpan::open)));
    }

    /** Working time between two instants. */
    long millisBetween(Instant from, Instant to) {
        long sum = 0;
        Instant counted = from;
        long last = day(to) + 2;
        for (long day = day(from) - 2; day < last; day++) {
            for (Span span : spansOf(day)) {
                Instant start = later(span.open, counted);
                Instant end = earlier(span.close, to);
                if (start.isBefore(end)) {
                    sum += end.toEpochMilli() - start.toEpochMilli();
                    counted = end;
                }
            }
        }
        return sum;
    }

    /** The first instant at which so much working time is used up, or null if that never comes. */
    @Nullable
    Instant after(Instant from, long millis) {
        if (millis == 0) {
            return from;
        }
        long left = millis;
        Instant counted = from;
        long first = day(from) - 2;
        for (long day = first; day < first + FURTHEST_DAYS; day++) {
            for (Span span : spansOf(day)) {
                Instant start = later(span.open, counted);
                if (start.isBefore(span.close)) {
                    long length = span.close.toEpochMilli() - start.toEpochMilli();
                    if (left <= length) {
                        return start.plusMillis(left);
                    }
                    left -= length;
                    counted = span.close;
                }
            }
        }
        return null;
    }

    /** The spans that open on a date, in order. */
    List<Span> spansOf(LocalDate date) {
        return spansOf(date.toEpochDay());
    }

    private List<Span> spansOf(long epochDay) {
        return known.computeIfAbsent(epochDay, day -> worked(LocalDate.ofEpochDay(day)));
    }

    private List<Span> worked(LocalDate date) {
        boolean skipped = !date.atStartOfDay(zone).toLocalDate().equals(date);
        if (skipped || closed.contains(date)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (LocalSpan span : week.getOrDefault(date.getDayOfWeek(), List.of())) {
            Instant open = instant(date.atStartOfDay().plus(span.open, ChronoUnit.MILLIS), false);
            Instant close = instant(date.atStartOfDay().plus(span.close, ChronoUnit.MILLIS), true);
            if (open.isBefore(close)) {
                spans.add(new Span(open, close));
            }
        }
        return spans;
    }

    private long day(Instant instant) {
        return instant.atZone(zone).toLocalDate().toEpochDay();
    }

    private Instant instant(LocalDateTime local, boolean last) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return local.toInstant(zone.getRules().getOffset(local));
        }
        return local.toInstant(
                transition.isOverlap() && last ? transition.getOffsetAfter() : transition.getOffsetBefore());
    }

    private static List<DayOfWeek> days(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String item : text.split(",", -1)) {
            DayOfWeek last = day(item.substring(item.length() - 3));
            DayOfWeek next = day(item.substring(0, 3));
            days.add(next);
            while (next != last) {
                next = next.plus(1);
                days.add(next);
            }
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        if (!DAYS.contains(name)) {
            throw new IllegalArgumentException("expected a day such as Mon: " + name);
        }
        return DayOfWeek.of(DAYS.indexOf(name) + 1);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    record Span(Instant open, Instant close) {}

    /** Milliseconds from midnight; a closing time that is not after the opening time is one of the next date. */
    private record LocalSpan(long open, long close) {
        static LocalSpan parse(String text) {
            String[] ends = text.split("-", 2);
            long open = millis(ends[0]);
            long close = millis(ends[1]);
            return new LocalSpan(open, close > open ? close : close + millis("24:00"));
        }

        private static long millis(String time) {
            long hours = Long.parseLong(time.substring(0, 2));
            return hours * 3_600_000 + LocalTime.parse("00" + time.substring(2)).toNanoOfDay() / 1_000_000;
        }
    }
}
