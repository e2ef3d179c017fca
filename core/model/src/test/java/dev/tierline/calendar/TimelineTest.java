package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final long HOUR = 3_600_000;
    private static final long YEAR = 8766 * HOUR;

    private final OpenTime office = OpenTime.of(office().definition());

    @Test
    @DisplayName("a calendar with 20 years in use keeps at most 160 KiB, in whatever order they are used")
    void boundedMemory() {
        Random random = new Random(7);
        long start = Instant.parse("2010-01-01T00:00:00Z").toEpochMilli();
        Timeline forward = new Timeline(office);
        Timeline scattered = new Timeline(office);
        for (int i = 0; i < 5000; i++) {
            forward.plus(start + i * (19 * YEAR / 5000), 40 * HOUR);
            scattered.plus(start + (long) (random.nextDouble() * 19 * YEAR), 40 * HOUR);
        }

        assertTrue(forward.bytes() <= 160 * 1024, () -> forward.bytes() + " bytes");
        assertTrue(scattered.bytes() <= 160 * 1024, () -> scattered.bytes() + " bytes");
    }

    @Test
    @DisplayName("a calendar used for all supported years keeps at most 512 KiB")
    void boundedWithAllYears() {
        Random random = new Random(7);
        Timeline timeline = new Timeline(office);
        for (int i = 0; i < 2000; i++) {
            long instant = SupportedYears.START + (long) (random.nextDouble() * 299 * YEAR);
            timeline.between(instant, instant + (i % 2 == 0 ? HOUR : 2 * YEAR / 3));
        }

        assertTrue(timeline.bytes() <= 512 * 1024, () -> timeline.bytes() + " bytes");
    }

    @Test
    @DisplayName("threads that share a cold calendar get the answers of one that has it alone")
    void sharedByThreads() throws Exception {
        SupportCalendar alone = office();
        List<Instant> starts = new Random(3)
                .longs(400, Instant.parse("1975-01-01T00:00:00Z").toEpochMilli(), 60 * YEAR)
                .mapToObj(Instant::ofEpochMilli)
                .toList();
        List<Instant> expected = starts.stream()
                .map(start -> alone.plus(start, WorkingTime.ofHours(400)))
                .toList();
        SupportCalendar shared = SupportCalendar.of(alone.definition());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Instant>> task = () -> starts.stream()
                    .map(start -> shared.plus(start, WorkingTime.ofHours(400)))
                    .toList();
            for (Future<List<Instant>> answers :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> task).toList())) {
                assertEquals(expected, answers.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("the supported years begin and end as spans would, but nothing opens or closes there")
    void bounds() {
        Timeline always = new Timeline(OpenTime.of(SupportCalendar.always().definition()));
        long whole = SupportedYears.END - SupportedYears.START;

        assertEquals(whole - 1, always.between(SupportedYears.START, SupportedYears.END - 1));
        assertEquals(SupportedYears.END, always.plus(SupportedYears.START, whole));
        assertEquals(Timeline.NONE, always.plus(SupportedYears.START, whole + 1));
        assertEquals(Timeline.NONE, always.plus(SupportedYears.START, Long.MAX_VALUE));
        assertEquals(SupportedYears.START, always.minus(SupportedYears.END - 1, whole - 1));
        assertEquals(Timeline.NONE, always.minus(SupportedYears.END - 1, whole));
        assertEquals(Timeline.NONE, always.minus(SupportedYears.END - 1, Long.MAX_VALUE));
        assertEquals(Timeline.NONE, always.nextOpening(0));
        assertEquals(Timeline.NONE, always.nextClosing(0));
        assertEquals(Timeline.NONE, always.previousOpening(0));
        assertEquals(Timeline.NONE, always.previousClosing(0));
        assertEquals(SupportedYears.START, always.openAtOrAfter(SupportedYears.START));
        assertEquals(Timeline.NONE, always.openAtOrBefore(SupportedYears.START));
    }

    @Test
    @DisplayName("days with very many spans, to the millisecond, are found by the same laws")
    void manySpans() {
        StringBuilder text = new StringBuilder("00:00:00.001-00:00:30");
        for (int minute = 1; minute < 1440; minute++) {
            String clock = String.format(java.util.Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
            text.append(',').append(clock).append(":00.001-").append(clock).append(":30");
        }
        DayHours hours = DayHours.parse(text.toString());
        SupportCalendar calendar = SupportCalendar.in("Europe/Brussels")
                .weekly(WeeklyHours.of(hours, java.time.DayOfWeek.values()))
                .build();
        Instant start = Instant.parse("2025-03-03T10:15:10Z");

        assertEquals(hours, DayHours.parse(hours.toString()));
        assertEquals(Instant.parse("2025-03-03T10:15:30Z"), calendar.plus(start, WorkingTime.ofMillis(20_000)));
        assertEquals(Instant.parse("2025-03-03T10:16:00.002Z"), calendar.plus(start, WorkingTime.ofMillis(20_001)));
        assertEquals(Instant.parse("2025-03-04T10:15:10Z"), calendar.plus(start, WorkingTime.ofMillis(1440 * 29_999L)));
        assertEquals(start, calendar.minus(calendar.plus(start, WorkingTime.ofHours(99)), WorkingTime.ofHours(99)));
        assertEquals(Instant.parse("2025-03-03T10:16:00.001Z"), calendar.nextOpening(start));
        assertEquals(Instant.parse("2025-03-03T10:14:30Z"), calendar.previousClosing(start));
    }

    @Test
    @DisplayName("many dates that all differ, with very many spans each, take memory and not answers")
    void manyDifferentDays() {
        CalendarBuilder builder = SupportCalendar.in("UTC").weekly("Mon-Fri 08:00-17:00");
        for (int date = 0; date < 70; date++) {
            StringBuilder text = new StringBuilder();
            for (int minute = 0; minute < 1440; minute++) {
                String clock = String.format(java.util.Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
                text.append(minute == 0 ? "" : ",")
                        .append(clock)
                        .append(":00-")
                        .append(clock)
                        .append(":");
                text.append(String.format(java.util.Locale.ROOT, "%02d", 1 + (minute + date) % 59));
            }
            builder.specialHours(java.time.LocalDate.of(2025, 3, 3).plusDays(date), text.toString(), "day " + date);
        }
        SupportCalendar calendar = builder.build();
        Instant start = Instant.parse("2025-03-03T00:00:00Z");

        WorkingTime month = calendar.between(start, Instant.parse("2025-04-03T00:00:00Z"));
        assertEquals(month, calendar.between(start, calendar.plus(start, month)));
        assertEquals(Instant.parse("2025-03-03T00:01:01Z"), calendar.plus(start, WorkingTime.ofMillis(2_000)));
    }

    private static SupportCalendar office() {
        CalendarBuilder builder = SupportCalendar.in("America/New_York").weekly("Mon-Fri 09:00-12:00,13:00-17:30");
        for (int year = 2000; year < 2040; year++) {
            for (int month = 1; month <= 10; month++) {
                builder.closedOn(LocalDate.of(year, month, 5 + (year * 7 + month * 3) % 20), "holiday");
            }
        }
        return builder.build();
    }
}
