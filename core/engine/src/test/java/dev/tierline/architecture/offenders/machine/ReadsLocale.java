package dev.tierline.architecture.offenders.machine;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes as the machine's owner would. */
final class ReadsLocale {
    @SuppressWarnings("StringCaseLocaleUsage")
    List<Object> reads(String text) {
        return List.of(
                Locale.getDefault(),
                String.format("%d", 1),
                "%d".formatted(1),
                text.toUpperCase(),
                text.toLowerCase(),
                DateTimeFormatter.ofPattern("MMM"));
    }
}
