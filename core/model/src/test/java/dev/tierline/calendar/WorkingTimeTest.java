package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {
    @Test
    @DisplayName("units, sums and print")
    void units() {
        assertEquals(WorkingTime.ofMinutes(240), WorkingTime.ofHours(4));
        assertEquals(WorkingTime.ofMillis(60_000), WorkingTime.of(Duration.ofMinutes(1)));
        assertEquals(
                "PT4H30M",
                WorkingTime.ofHours(4).plus(WorkingTime.ofMinutes(30)).toString());
        assertEquals(WorkingTime.ofHours(1), WorkingTime.ofHours(4).minus(WorkingTime.ofHours(3)));
        assertEquals(Duration.ofHours(4), WorkingTime.ofHours(4).toDuration());
        assertEquals(14_400_000, WorkingTime.ofHours(4).toMillis());
        assertTrue(WorkingTime.ofHours(4).compareTo(WorkingTime.ofHours(3)) > 0);
        assertTrue(WorkingTime.ZERO.isZero());
    }

    @Test
    @DisplayName("what is finer than a millisecond is cut off")
    void cutsOff() {
        assertEquals(WorkingTime.ofMillis(1), WorkingTime.of(Duration.ofNanos(1_999_999)));
    }

    @Test
    @DisplayName("less than nothing, and more than the type holds, is refused")
    void refused() {
        assertThrows(IllegalArgumentException.class, () -> WorkingTime.of(Duration.ofNanos(-1)));
        assertThrows(IllegalArgumentException.class, () -> WorkingTime.of(Duration.ofSeconds(Long.MAX_VALUE)));
        assertThrows(IllegalArgumentException.class, () -> WorkingTime.ofMillis(-1));
        assertThrows(IllegalArgumentException.class, () -> WorkingTime.ofMinutes(-1));
        assertThrows(IllegalArgumentException.class, () -> WorkingTime.ofHours(Long.MAX_VALUE));
        assertThrows(
                IllegalArgumentException.class, () -> WorkingTime.ofHours(1).minus(WorkingTime.ofHours(2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> WorkingTime.ofMillis(Long.MAX_VALUE).plus(WorkingTime.ofMillis(1)));
        assertEquals(
                Long.MAX_VALUE,
                WorkingTime.of(Duration.ofMillis(Long.MAX_VALUE)).toMillis());
    }
}
