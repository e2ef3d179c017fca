package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final SupportCalendar brussels = SupportCalendar.in("Europe/Brussels")
            .named("Brussels")
            .weekly("Mon-Fri 09:00-17:00")
            .from(LocalDate.parse("2025-12-29"), "Mon-Fri 10:00-14:00", "winter hours")
            .closedOn(LocalDate.parse("2025-12-25"), "Christmas")
            .specialHours(LocalDate.parse("2025-12-24"), "09:00-12:00", "Christmas Eve")
            .extraOpening(LocalDate.parse("2025-12-24"), "11:00-15:00", "Hotline")
            .closedOn(LocalDate.parse("2025-12-24"), "13:00-14:00", "Drill")
            .build();

    @Test
    @DisplayName("a sum of working time names every rule, open or closed, cut where the rules change")
    void pieces() {
        Explanation explanation = brussels.explainPlus(at("2025-12-24T09:30:00Z"), WorkingTime.ofHours(14));

        assertEquals("""
                PT14H of working time from 2025-12-24T10:30+01:00 to 2025-12-29T12:30+01:00
                  open   2025-12-24T10:30+01:00 to 2025-12-24T11:00+01:00  PT30M     'Christmas Eve' 2025-12-24 special hours 09:00-12:00
                  open   2025-12-24T11:00+01:00 to 2025-12-24T12:00+01:00  PT1H      'Christmas Eve' 2025-12-24 special hours 09:00-12:00 + 'Hotline' 2025-12-24 extra opening 11:00-15:00
                  open   2025-12-24T12:00+01:00 to 2025-12-24T13:00+01:00  PT1H      'Hotline' 2025-12-24 extra opening 11:00-15:00
                  closed 2025-12-24T13:00+01:00 to 2025-12-24T14:00+01:00            'Drill' 2025-12-24 closed 13:00-14:00
                  open   2025-12-24T14:00+01:00 to 2025-12-24T15:00+01:00  PT1H      'Hotline' 2025-12-24 extra opening 11:00-15:00
                  closed 2025-12-24T15:00+01:00 to 2025-12-25T00:00+01:00            'Christmas Eve' 2025-12-24 special hours 09:00-12:00
                  closed 2025-12-25T00:00+01:00 to 2025-12-26T00:00+01:00            'Christmas' 2025-12-25 closed
                  closed 2025-12-26T00:00+01:00 to 2025-12-26T09:00+01:00            weekly hours Mon-Fri 09:00-17:00
                  open   2025-12-26T09:00+01:00 to 2025-12-26T17:00+01:00  PT8H      weekly hours Mon-Fri 09:00-17:00
                  closed 2025-12-26T17:00+01:00 to 2025-12-29T00:00+01:00            weekly hours Mon-Fri 09:00-17:00
                  closed 2025-12-29T00:00+01:00 to 2025-12-29T10:00+01:00            weekly hours Mon-Fri 10:00-14:00 since 2025-12-29 'winter hours'
                  open   2025-12-29T10:00+01:00 to 2025-12-29T12:30+01:00  PT2H30M   weekly hours Mon-Fri 10:00-14:00 since 2025-12-29 'winter hours'""", explanation.toString());
        assertEquals(WorkingTime.ofHours(14), explanation.total());
    }

    @Test
    @DisplayName("a union names its open operands, or all of them while closed; a difference what is taken out")
    void operands() {
        SupportCalendar tokyo =
                SupportCalendar.in("Asia/Tokyo").weekly("Mon-Fri 09:00-18:00").build();
        SupportCalendar maintenance = SupportCalendar.in("UTC")
                .named("Maintenance")
                .weekly(WeeklyHours.CLOSED)
                .extraOpening(LocalDate.parse("2025-12-23"), "10:00-11:00", "Patch day")
                .build();
        SupportCalendar desk = SupportCalendar.difference(
                SupportCalendar.union(brussels, tokyo).named("Follow the sun"), maintenance);

        Explanation explanation = desk.explainBetween(at("2025-12-23T08:30:00Z"), at("2025-12-23T17:00:00Z"));

        assertEquals(WorkingTime.ofMinutes(390), explanation.total());
        assertEquals(
                List.of(
                        "[Follow the sun / operand 2 open: weekly hours Mon-Fri 09:00-18:00, Maintenance closed: weekly hours closed]",
                        "[Follow the sun / Brussels open: weekly hours Mon-Fri 09:00-17:00, Maintenance closed: weekly hours closed]",
                        "[Maintenance open: 'Patch day' 2025-12-23 extra opening 10:00-11:00]",
                        "[Follow the sun / Brussels open: weekly hours Mon-Fri 09:00-17:00, Maintenance closed: weekly hours closed]",
                        "[Follow the sun / Brussels closed: weekly hours Mon-Fri 09:00-17:00, Follow the sun / operand 2 closed: weekly hours Mon-Fri 09:00-18:00]"),
                desk.explainBetween(at("2025-12-23T07:30:00Z"), at("2025-12-23T17:00:00Z")).pieces().stream()
                        .map(piece -> piece.reasons().toString())
                        .filter(reasons -> !reasons.contains("operand 2 open") || !reasons.contains("Brussels open"))
                        .toList());
        assertEquals(
                "[Maintenance closed: weekly hours closed, operand 1 open: weekly hours Mon-Fri 09:00-18:00]",
                sorted(SupportCalendar.difference(tokyo, maintenance)
                        .explainBetween(at("2025-12-23T07:30:00Z"), at("2025-12-23T08:00:00Z"))
                        .pieces()
                        .get(0)
                        .reasons()));
    }

    @Test
    @DisplayName("nothing has no pieces")
    void nothing() {
        Instant now = at("2025-12-23T08:30:00Z");

        assertEquals(List.of(), brussels.explainPlus(now, WorkingTime.ZERO).pieces());
        assertEquals(
                WorkingTime.ZERO,
                brussels.explainBetween(now, now.minusMillis(1)).total());
    }

    private static String sorted(List<Reason> reasons) {
        return reasons.stream().map(Reason::toString).sorted().toList().toString();
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
