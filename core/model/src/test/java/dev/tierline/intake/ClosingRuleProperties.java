package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ClosingRuleProperties {
    private static final SupportCalendar WEEKDAYS =
            SupportCalendar.in("UTC").weekly("Mon-Fri 09:00-17:00").build();
    private static final long NEW_YEAR = 1_767_225_600_000L;

    @Property(seed = "20100331")
    @Label("working days of silence end where stepping over the dates one by one does")
    void stepByStep(
            @ForAll @LongRange(min = 0, max = 31_536_000_000L) long later,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Instant solved = Instant.ofEpochMilli(NEW_YEAR + later);
        LocalDateTime end = LocalDateTime.ofInstant(solved, ZoneOffset.UTC);
        for (int left = days; left > 0; ) {
            end = end.plusDays(1);
            left -= end.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }

        assertEquals(
                end.toInstant(ZoneOffset.UTC),
                ClosingRule.never()
                        .afterWorkingDays(days)
                        .closesAt(solved, WEEKDAYS)
                        .orElseThrow());
    }

    @Property(seed = "20100331")
    @Label("a later solution never closes earlier")
    void monotone(
            @ForAll @LongRange(min = 0, max = 31_536_000_000L) long first,
            @ForAll @LongRange(min = 0, max = 31_536_000_000L) long second,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Instant earlier = Instant.ofEpochMilli(NEW_YEAR + Math.min(first, second));
        Instant later = Instant.ofEpochMilli(NEW_YEAR + Math.max(first, second));
        ClosingRule rule = ClosingRule.never().afterSilence(Duration.ofDays(days));

        assertFalse(rule.closesAt(later, WEEKDAYS)
                .orElseThrow()
                .isBefore(rule.closesAt(earlier, WEEKDAYS).orElseThrow()));
    }

    @Property(seed = "20100331")
    @Label("once too late to reopen, always too late; within the span, never")
    void reopening(
            @ForAll @LongRange(min = 0, max = 1_000_000) long span,
            @ForAll @LongRange(min = 0, max = 2_000_000) long after) {
        Instant closed = Instant.ofEpochMilli(NEW_YEAR);
        boolean reopens =
                ClosingRule.never().reopenWithin(Duration.ofMillis(span)).reopens(closed, closed.plusMillis(after));

        assertEquals(after <= span, reopens);
        assertTrue(ClosingRule.never().reopens(closed, closed.plusMillis(after)));
    }
}
