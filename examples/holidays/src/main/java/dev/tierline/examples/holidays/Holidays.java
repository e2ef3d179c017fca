package dev.tierline.examples.holidays;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Asks when eight hours are over that begin on the afternoon before a long weekend, in Frankfurt and in Hamburg. */
public final class Holidays {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private Holidays() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run().forEach(System.out::println);
    }

    static List<String> run() {
        Instant start = Instant.parse("2026-06-03T13:00:00Z");
        return List.of(dueIn("Frankfurt", "he", start), dueIn("Hamburg", "hh", start));
    }

    private static String dueIn(String city, String region, Instant start) {
        SupportCalendar calendar = SupportCalendar.in("Europe/Berlin")
                .named(city)
                .weekly("Mon-Fri 08:00-12:00,13:00-17:00")
                .holidays(JollydayHolidays.of("de", region), FIRST, LAST)
                .build();
        return city + ": " + calendar.plus(start, WorkingTime.ofHours(8));
    }
}
