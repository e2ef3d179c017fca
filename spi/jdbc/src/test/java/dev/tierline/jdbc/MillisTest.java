package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MillisTest {

    @Test
    void instantsComeBackAndKeepTheirOrder() {
        List<Instant> ordered = List.of(
                Instant.MIN,
                Instant.ofEpochMilli(Long.MIN_VALUE + 3),
                Instant.parse("1883-11-18T12:03:58.001Z"),
                Instant.EPOCH,
                Given.NINE,
                Instant.ofEpochMilli(Long.MAX_VALUE - 2),
                Instant.MAX);
        for (int i = 0; i < ordered.size(); i++) {
            assertEquals(ordered.get(i), Millis.instant(Millis.of(ordered.get(i))));
            assertTrue(i == 0 || Millis.of(ordered.get(i - 1)) < Millis.of(ordered.get(i)));
            assertTrue(Millis.of(ordered.get(i)) < Millis.NEVER);
            assertTrue(
                    -Millis.of(ordered.get(i)) < Millis.NEVER, "its negation, too, comes before what has no instant");
        }
    }

    @Test
    void anInstantOutOfReachIsRefusedByName() {
        Instant far = Instant.MAX.minusSeconds(1);
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Millis.of(far));
        assertTrue(refusal.getMessage().contains(far.toString()));
    }
}
