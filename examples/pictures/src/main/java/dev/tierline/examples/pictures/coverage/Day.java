package dev.tierline.examples.pictures.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date of a zone, as long as it really is: where the clocks change, an hour is missing or is there twice.
 *
 * @param date the date
 * @param start its first instant
 * @param end the first instant after it; equal to the start if the zone skipped the date
 * @param pieces its hours and parts of hours, in order, without a hole
 * @param note what the clocks do on it, empty if nothing
 */
public record Day(LocalDate date, Instant start, Instant end, List<Piece> pieces, String note) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static Day of(LocalDate date, ZoneId zone) {
        ZonedDateTime first = date.atStartOfDay(zone);
        Instant start = first.toInstant();
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        if (!start.isBefore(end)) {
            return new Day(date, start, start, List.of(), "the zone has no such date");
        }
        ZoneOffsetTransition change = change(zone, start, end);
        return new Day(date, start, end, pieces(zone, start, end), change == null ? "" : note(change, start, end));
    }

    /** Tells whether a time has a part of this date in it. */
    boolean has(Instant from, Instant until) {
        return from.isBefore(end) && start.isBefore(until);
    }

    private static @Nullable ZoneOffsetTransition change(ZoneId zone, Instant start, Instant end) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(start.minusMillis(1));
        return next != null && next.getInstant().isBefore(end) ? next : null;
    }

    private static List<Piece> pieces(ZoneId zone, Instant start, Instant end) {
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, LocalDateTime> seen = new HashMap<>();
        Map<Integer, Integer> turns = new HashMap<>();
        for (Instant at = start; at.isBefore(end); ) {
            LocalDateTime local = at.atZone(zone).toLocalDateTime();
            int hour = local.getHour();
            Instant next = nextCut(zone, at, local, end);
            LocalDateTime before = seen.put(hour, local.plus(Duration.between(at, next)));
            if (before != null && local.isBefore(before)) {
                turns.merge(hour, 1, Integer::sum);
            }
            double minute = local.getMinute() + local.getSecond() / 60.0;
            pieces.add(new Piece(new Slot(hour, turns.getOrDefault(hour, 0)), minute, at, next));
            at = next;
        }
        return pieces;
    }

    private static Instant nextCut(ZoneId zone, Instant at, LocalDateTime local, Instant end) {
        long intoHour = Duration.ofMinutes(local.getMinute())
                .plusSeconds(local.getSecond())
                .plusNanos(local.getNano())
                .toMillis();
        Instant next = at.plusMillis(Duration.ofHours(1).toMillis() - intoHour);
        ZoneOffsetTransition change = zone.getRules().nextTransition(at);
        if (change != null && change.getInstant().isBefore(next)) {
            next = change.getInstant();
        }
        return next.isBefore(end) ? next : end;
    }

    private static String note(ZoneOffsetTransition change, Instant start, Instant end) {
        long minutes = Duration.between(start, end).toMinutes();
        String length = minutes % 60 == 0 ? minutes / 60 + " hours" : minutes / 60 + " h " + minutes % 60 + " min";
        return "clocks go " + (change.isGap() ? "forward" : "back") + " from " + TIME.format(change.getDateTimeBefore())
                + " to " + TIME.format(change.getDateTimeAfter()) + ": a day of " + length;
    }
}
