package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SupportCalendarTest {
    private final SupportCalendar brussels = SupportCalendar.in(ZoneId.of("Europe/Brussels"))
            .weekly(WeeklyHours.parse("Mon-Fri 08:00-12:00,13:00-17:30; Sat 09:00-12:00"))
            .closedOn(LocalDate.of(2025, 7, 21), "Belgian National Day")
            .build();

    @Test
    @DisplayName("the example of the documentation comes true")
    void documentedExample() {
        Instant due = brussels.plus(at("2025-07-18T14:00:00Z"), WorkingTime.ofHours(8));

        assertEquals(at("2025-07-22T09:30:00Z"), due);
        assertEquals(WorkingTime.ofHours(8), brussels.between(at("2025-07-18T14:00:00Z"), due));
        assertEquals(at("2025-07-18T14:00:00Z"), brussels.minus(due, WorkingTime.ofHours(8)));
    }

    @Test
    @DisplayName("the opening instant is open, the closing instant is not")
    void halfOpen() {
        assertTrue(brussels.isOpen(at("2025-03-03T07:00:00Z")));
        assertFalse(brussels.isOpen(at("2025-03-03T06:59:59.999Z")));
        assertTrue(brussels.isOpen(at("2025-03-03T10:59:59.999999Z")));
        assertFalse(brussels.isOpen(at("2025-03-03T11:00:00Z")));
    }

    @Test
    @DisplayName("a result that uses a span up stays at its end, or at its start when going back")
    void staysOnTheEdge() {
        assertEquals(at("2025-03-03T11:00:00Z"), brussels.plus(at("2025-03-03T07:00:00Z"), WorkingTime.ofHours(4)));
        assertEquals(at("2025-03-03T07:00:00Z"), brussels.minus(at("2025-03-03T11:00:00Z"), WorkingTime.ofHours(4)));
        assertEquals(at("2025-03-03T11:30:00Z"), brussels.minus(at("2025-03-03T11:30:00Z"), WorkingTime.ZERO));
    }

    @Test
    @DisplayName("next and previous edges are strictly after and before")
    void edges() {
        Instant lunch = at("2025-03-03T11:30:00Z");
        assertEquals(at("2025-03-03T12:00:00Z"), brussels.nextOpening(lunch));
        assertEquals(at("2025-03-03T16:30:00Z"), brussels.nextClosing(lunch));
        assertEquals(at("2025-03-03T07:00:00Z"), brussels.previousOpening(lunch));
        assertEquals(at("2025-03-03T11:00:00Z"), brussels.previousClosing(lunch));
        assertEquals(at("2025-03-03T12:00:00Z"), brussels.nextOpening(at("2025-03-03T07:00:00Z")));
        assertEquals(at("2025-03-03T16:30:00Z"), brussels.nextClosing(at("2025-03-03T11:00:00Z")));
        assertEquals(at("2025-03-01T08:00:00Z"), brussels.previousOpening(at("2025-03-03T07:00:00Z")));
        assertEquals(at("2025-03-01T11:00:00Z"), brussels.previousClosing(at("2025-03-03T11:00:00Z")));
    }

    @Test
    @DisplayName("what never happens is refused")
    void never() {
        assertThrows(
                NoSuchMomentException.class,
                () -> SupportCalendar.never().plus(at("2025-03-03T11:00:00Z"), WorkingTime.ofMillis(1)));
        assertThrows(
                NoSuchMomentException.class, () -> SupportCalendar.always().nextClosing(at("2025-03-03T11:00:00Z")));
        assertThrows(CalendarRangeException.class, () -> brussels.isOpen(Instant.MAX));
    }

    @Test
    @DisplayName("the spans of a day")
    void spans() {
        assertEquals(
                List.of(
                        new OpenSpan(at("2025-03-03T10:00:00Z"), at("2025-03-03T11:00:00Z")),
                        new OpenSpan(at("2025-03-03T12:00:00Z"), at("2025-03-03T16:30:00Z"))),
                brussels.spans(at("2025-03-03T10:00:00Z"), at("2025-03-04T00:00:00Z")));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
