package dev.tierline.examples.pictures.coverage;

import dev.tierline.examples.pictures.draw.PlainText;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in words when nobody of a team works although the department is open; the same hours of several days are said once. */
final class Gaps {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Gaps() {}

    /** Returns a line for each team and time of day, such as {@code Help desk: Mon-Fri 18:00-21:00} with dashes. */
    static List<String> of(WeekCoverage week) {
        List<String> lines = new ArrayList<>();
        for (WeekCoverage.Row row : week.rows()) {
            Map<String, List<Integer>> daysByTime = new LinkedHashMap<>();
            for (int i = 0; i < week.days().size(); i++) {
                for (WeekCoverage.Stretch stretch : row.stretches()) {
                    String time = stretch.isGap() ? time(week.days().get(i), stretch, week.zone()) : "";
                    if (!time.isEmpty()) {
                        daysByTime
                                .computeIfAbsent(time, key -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
            daysByTime.forEach(
                    (time, days) -> lines.add(PlainText.isolated(row.name()) + ": " + days(week, days) + " " + time));
        }
        return lines;
    }

    private static String time(Day day, WeekCoverage.Stretch stretch, ZoneId zone) {
        Instant start = stretch.start().isAfter(day.start()) ? stretch.start() : day.start();
        Instant end = stretch.end().isBefore(day.end()) ? stretch.end() : day.end();
        return start.isBefore(end)
                ? clock(start, zone, false) + "\u2013" + clock(end, zone, end.equals(day.end()))
                : "";
    }

    private static String clock(Instant instant, ZoneId zone, boolean endOfDay) {
        LocalTime time = instant.atZone(zone).toLocalTime();
        return endOfDay && time.equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(time);
    }

    private static String days(WeekCoverage week, List<Integer> days) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < days.size(); ) {
            int last = i;
            while (last + 1 < days.size() && days.get(last + 1) == days.get(last) + 1) {
                last++;
            }
            boolean range = last >= i + 2;
            parts.add(name(week, days.get(i)) + (range ? "\u2013" + name(week, days.get(last)) : ""));
            i = range ? last + 1 : i + 1;
        }
        return String.join(", ", parts);
    }

    private static String name(WeekCoverage week, int day) {
        return week.days().get(day).date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
