package dev.tierline.examples.pictures.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.examples.pictures.draw.Box;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    @DisplayName("where the clocks go forward, a day has 23 hours and no column for the one that is missing")
    void spring() {
        Day day = Day.of(LocalDate.of(2026, 3, 29), BRUSSELS);

        assertEquals("clocks go forward from 02:00 to 03:00: a day of 23 hours", day.note());
        assertEquals(23, day.pieces().size());
        assertTrue(day.pieces().stream().noneMatch(piece -> piece.slot().hour() == 2));
        assertEquals(List.of(new Box(120, 0, 60, 9)), grid(day).voids(day, 0, 9));
    }

    @Test
    @DisplayName("where the clocks go back, a day has 25 hours and two columns for the one that is there twice")
    void autumn() {
        Day day = Day.of(LocalDate.of(2026, 10, 25), BRUSSELS);

        assertEquals("clocks go back from 03:00 to 02:00: a day of 25 hours", day.note());
        assertEquals(
                List.of(new Slot(2, 0), new Slot(2, 1)),
                day.pieces().stream()
                        .map(Piece::slot)
                        .filter(slot -> slot.hour() == 2)
                        .toList());
        assertEquals(List.of(), grid(day).voids(day, 0, 9));
    }

    @Test
    @DisplayName("half an hour that is there twice is half a column, and the other half is void")
    void halfAnHour() {
        Day day = Day.of(LocalDate.of(2026, 4, 5), ZoneId.of("Australia/Lord_Howe"));

        assertEquals("clocks go back from 02:00 to 01:30: a day of 24 h 30 min", day.note());
        assertEquals(List.of(new Box(120, 0, 30, 9)), grid(day).voids(day, 0, 9));
        assertEquals(Duration.ofMinutes(24 * 60 + 30), Duration.between(day.start(), day.end()));
    }

    @Test
    @DisplayName("a date that a zone skipped has no hours")
    void skipped() {
        Day day = Day.of(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia"));

        assertEquals(List.of(), day.pieces());
        assertEquals("the zone has no such date", day.note());
    }

    @Test
    @DisplayName("the pieces of a day are without a hole")
    void whole() {
        for (String zone : List.of("Europe/Brussels", "Asia/Kolkata", "Pacific/Chatham", "America/Toronto")) {
            for (LocalDate date = LocalDate.of(2026, 1, 1); date.getYear() == 2026; date = date.plusDays(1)) {
                Day day = Day.of(date, ZoneId.of(zone));
                assertEquals(day.start(), day.pieces().get(0).start());
                for (int i = 1; i < day.pieces().size(); i++) {
                    assertEquals(
                            day.pieces().get(i - 1).end(), day.pieces().get(i).start());
                }
                assertEquals(
                        day.end(), day.pieces().get(day.pieces().size() - 1).end());
            }
        }
    }

    /** Columns of 60, so that a minute is a unit. */
    private static Grid grid(Day day) {
        TreeSet<Slot> slots = new TreeSet<>();
        for (int hour = 0; hour < 24; hour++) {
            slots.add(new Slot(hour, 0));
        }
        day.pieces().forEach(piece -> slots.add(piece.slot()));
        return new Grid(0, 60, List.copyOf(slots));
    }
}
