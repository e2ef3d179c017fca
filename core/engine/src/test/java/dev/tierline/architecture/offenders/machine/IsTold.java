package dev.tierline.architecture.offenders.machine;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Does what the offenders beside it do, but is told the clock and the locale. */
final class IsTold {
    List<Object> reads(Clock clock, String text) {
        return List.of(
                Instant.now(clock),
                Clock.fixed(Instant.EPOCH, java.time.ZoneOffset.UTC),
                String.format(Locale.ROOT, "%d", 1),
                text.toUpperCase(Locale.ROOT),
                DateTimeFormatter.ofPattern("MMM", Locale.ROOT));
    }
}
