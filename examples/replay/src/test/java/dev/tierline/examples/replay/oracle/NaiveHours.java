package dev.tierline.examples.replay.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opening hours that are walked through span by span, one day after the other. */
final class NaiveHours {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final int FURTHEST_DAYS = 200 * 366;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<LocalSpan>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> closed;

    NaiveHours(ZoneId zone, String hours, Set<LocalDate> closed) {
        this.zone = zone;
        this.closed = closed;
        for (String rule : hours.split(";", -1)) {
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
        LocalDate last = to.atZone(zone).toLocalDate().plusDays(2);
        for (LocalDate date = from.atZone(zone).toLocalDate().minusDays(2); date.isBefore(last); ) {
            for (Span span : spansOf(date)) {
                Instant start = later(span.open, counted);
                Instant end = earlier(span.close, to);
                if (start.isBefore(end)) {
                    sum += end.toEpochMilli() - start.toEpochMilli();
                    counted = end;
                }
            }
            date = date.plusDays(1);
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
        LocalDate first = from.atZone(zone).toLocalDate().minusDays(2);
        for (int day = 0; day < FURTHEST_DAYS; day++) {
            for (Span span : spansOf(first.plusDays(day))) {
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
        boolean skipped = !date.atStartOfDay(zone).toLocalDate().equals(date);
        if (skipped || closed.contains(date)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (LocalSpan span : week.getOrDefault(date.getDayOfWeek(), List.of())) {
            LocalDate closingDate = span.close.isAfter(span.open) ? date : date.plusDays(1);
            Instant open = instant(date.atTime(span.open), false);
            Instant close = instant(closingDate.atTime(span.close), true);
            if (open.isBefore(close)) {
                spans.add(new Span(open, close));
            }
        }
        return spans;
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
        int first = DAYS.indexOf(text.substring(0, 3));
        int last = DAYS.indexOf(text.substring(text.length() - 3));
        List<DayOfWeek> days = new ArrayList<>();
        for (int day = first; day <= last; day++) {
            days.add(DayOfWeek.of(day + 1));
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("expected days such as Mon-Fri: " + text);
        }
        return days;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    record Span(Instant open, Instant close) {}

    /** A closing time that is not after the opening time, 24:00 among them, is one of the next date. */
    private record LocalSpan(LocalTime open, LocalTime close) {
        static LocalSpan parse(String text) {
            String[] ends = text.split("-", 2);
            return new LocalSpan(
                    LocalTime.parse(ends[0]), ends[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]));
        }
    }
}
