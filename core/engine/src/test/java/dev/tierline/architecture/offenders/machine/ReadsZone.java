package dev.tierline.architecture.offenders.machine;

import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;

/** Asks the machine where it stands. */
final class ReadsZone {
    List<Object> reads() {
        return List.of(ZoneId.systemDefault(), TimeZone.getDefault());
    }
}
