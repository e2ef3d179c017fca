package dev.tierline.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimeOffTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T00:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-01-07T00:00:00Z");
    private static final TimeOff LEAVE = new TimeOff("leave-7", StaffId.of("anna"), MONDAY, WEDNESDAY);

    @Test
    @DisplayName("cancelled before it begins, at its start at the latest, it never was")
    void cancelledBefore() {
        TimeOff cancelled = LEAVE.cancelled(MONDAY);

        assertEquals(new TimeOff("leave-7", StaffId.of("anna"), MONDAY, WEDNESDAY, MONDAY), cancelled);
        assertTrue(LEAVE.contains(MONDAY));
        assertFalse(cancelled.contains(MONDAY));
        assertFalse(cancelled.contains(TUESDAY));
    }

    @Test
    @DisplayName("cancelled after it began, it ends then, and what was stays")
    void cancelledWithin() {
        TimeOff cancelled = LEAVE.cancelled(TUESDAY);

        assertEquals(new TimeOff("leave-7", StaffId.of("anna"), MONDAY, TUESDAY), cancelled);
        assertFalse(cancelled.isCancelled());
    }

    @Test
    @DisplayName("it is ended at an instant within it, its end included")
    void endedEarlier() {
        assertEquals(TUESDAY, LEAVE.endingAt(TUESDAY).until());
        assertEquals(LEAVE, LEAVE.endingAt(WEDNESDAY));
    }

    @Test
    @DisplayName("what is cancelled or over is not changed any more, nor made longer or empty")
    void refused() {
        TimeOff cancelled = LEAVE.cancelled(MONDAY);
        List.<Runnable>of(
                        () -> cancelled.cancelled(MONDAY),
                        () -> cancelled.endingAt(TUESDAY),
                        () -> LEAVE.cancelled(WEDNESDAY),
                        () -> LEAVE.endingAt(MONDAY),
                        () -> LEAVE.endingAt(WEDNESDAY.plusMillis(1)))
                .forEach(change -> assertEquals(
                        LEAVE.id(),
                        assertThrows(IllegalRecordChangeException.class, change::run)
                                .record()));
        assertEquals(
                "cannot cancel it at 2026-01-07T00:00:00Z: TIME_OFF 'leave-7' is over since 2026-01-07T00:00:00Z;"
                        + " expected one that stands and is not over",
                assertThrows(IllegalRecordChangeException.class, () -> LEAVE.cancelled(WEDNESDAY))
                        .getMessage());
    }
}
