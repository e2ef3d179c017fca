package dev.tierline.oncall;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** Times of a zone as RFC 5545 writes them, and the zone itself over a stretch of time. Immutable. */
final class IcsZone {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ZoneId zone;

    IcsZone(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether the zone has a name that others know and rules of its own. */
    private boolean isNamed() {
        return !(zone.normalized() instanceof ZoneOffset);
    }

    /** Writes an instant as local time of the zone, or in UTC where that would mean another instant. */
    void time(String property, Instant instant, IcsLines lines) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        if (isNamed() && local.atZone(zone).toInstant().equals(instant)) {
            lines.line(property + ";TZID=" + zone.getId(), LOCAL.format(local));
        } else {
            lines.line(property, utc(instant));
        }
    }

    static String utc(Instant instant) {
        return LOCAL.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    /** Writes what the zone's clocks do from an instant to another, one observance for each change. */
    void define(Instant from, Instant to, IcsLines lines) {
        if (!isNamed()) {
            return;
        }
        ZoneRules rules = zone.getRules();
        lines.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        ZoneOffsetTransition before = rules.previousTransition(from);
        if (before == null) {
            ZoneOffset offset = rules.getOffset(from);
            observance(LocalDateTime.of(1900, 1, 1, 0, 0), offset, offset, rules.isDaylightSavings(from), lines);
        }
        for (ZoneOffsetTransition next = before == null ? rules.nextTransition(from) : before;
                next != null && next.getInstant().isBefore(to);
                next = rules.nextTransition(next.getInstant())) {
            observance(
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter(),
                    rules.isDaylightSavings(next.getInstant()),
                    lines);
        }
        lines.line("END", "VTIMEZONE");
    }

    private static void observance(
            LocalDateTime onset, ZoneOffset from, ZoneOffset to, boolean daylight, IcsLines lines) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        lines.line("BEGIN", kind)
                .line("DTSTART", LOCAL.format(onset))
                .line("TZOFFSETFROM", offset(from))
                .line("TZOFFSETTO", offset(to))
                .line("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        StringBuilder text = new StringBuilder(offset.getTotalSeconds() < 0 ? "-" : "+");
        two(text, seconds / 3600);
        two(text, seconds / 60 % 60);
        if (seconds % 60 != 0) {
            two(text, seconds % 60);
        }
        return text.toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
