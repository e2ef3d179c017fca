package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClosingRuleTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00.000999Z");

    private final SupportCalendar office =
            SupportCalendar.in("Europe/Brussels").weekly("Mon-Fri 09:00-17:00").build();

    @Test
    @DisplayName("five working days of silence after a Monday end on the next Monday at the same time")
    void workingDays() {
        assertEquals(
                Optional.of(Instant.parse("2026-01-12T09:00:00Z")),
                ClosingRule.never().afterWorkingDays(5).closesAt(MONDAY, office));
    }

    @Test
    @DisplayName("elapsed silence runs by day and by night, from the millisecond")
    void elapsed() {
        assertEquals(
                Optional.of(Instant.parse("2026-01-08T09:00:00Z")),
                ClosingRule.never().afterSilence(Duration.ofDays(3)).closesAt(MONDAY, office));
        assertEquals(
                Optional.of(Instant.parse("2026-01-05T09:00:00Z")),
                ClosingRule.never().afterSilence(Duration.ZERO).closesAt(MONDAY, office));
    }

    @Test
    @DisplayName("a calendar without working days never closes a request")
    void noWorkingDays() {
        assertEquals(
                Optional.empty(), ClosingRule.never().afterWorkingDays(1).closesAt(MONDAY, SupportCalendar.never()));
    }

    @Test
    @DisplayName("never: nothing closes by itself or on confirmation, anything reopens")
    void never() {
        assertEquals(Optional.empty(), ClosingRule.never().closesAt(MONDAY, office));
        assertFalse(ClosingRule.never().confirmationCloses());
        assertTrue(ClosingRule.never().onConfirmation().confirmationCloses());
        assertTrue(ClosingRule.never().reopens(Instant.MIN, Instant.MAX));
    }

    @Test
    @DisplayName("a reply reopens up to the last instant of the span, that instant included")
    void reopening() {
        ClosingRule rule = ClosingRule.never().reopenWithin(Duration.ofDays(14));
        Instant last = MONDAY.plus(Duration.ofDays(14));

        assertTrue(rule.reopens(MONDAY, last));
        assertFalse(rule.reopens(MONDAY, last.plusMillis(1)));
        assertFalse(rule.reopens(Instant.MIN, Instant.MAX));
    }

    @Test
    @DisplayName("spans and counts out of range are refused")
    void refused() {
        ClosingRule rule = ClosingRule.never();

        assertEquals(
                "silence PT-1S: expected 0 to 36525 days in whole milliseconds",
                assertThrows(IllegalArgumentException.class, () -> rule.afterSilence(Duration.ofSeconds(-1)))
                        .getMessage());
        assertEquals(
                "reopening within PT0.000001S: expected 0 to 36525 days in whole milliseconds",
                assertThrows(IllegalArgumentException.class, () -> rule.reopenWithin(Duration.ofNanos(1_000)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> rule.afterSilence(Duration.ofDays(36_526)));
        assertEquals(
                "silence of 0 working days: expected 1 to 3660",
                assertThrows(IllegalArgumentException.class, () -> rule.afterWorkingDays(0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> rule.afterWorkingDays(3_661));
    }
}
