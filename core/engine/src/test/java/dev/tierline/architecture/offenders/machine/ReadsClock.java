package dev.tierline.architecture.offenders.machine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Asks the machine what time it is, in every way: by a call, through a zone, by a method reference, through a clock. */
final class ReadsClock {
    private final Supplier<Instant> reference = Instant::now;

    List<Object> reads() {
        return List.of(
                Instant.now(),
                LocalDate.now(java.time.ZoneOffset.UTC),
                reference.get(),
                Clock.systemUTC(),
                System.currentTimeMillis(),
                System.nanoTime());
    }
}
