package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long somebody is on call, by what weighs: time that really passes.
 *
 * @param staff who
 * @param time how long, for every burden
 */
public record StaffLoad(StaffId staff, Map<Burden, Duration> time) {
    /** Keeps a copy; what is not given is no time. */
    public StaffLoad {
        EnumMap<Burden, Duration> all = new EnumMap<>(Burden.class);
        for (Burden burden : Burden.values()) {
            all.put(burden, time.getOrDefault(burden, Duration.ZERO));
        }
        time = Collections.unmodifiableMap(all);
    }

    /**
     * Looks up one burden.
     *
     * @param burden which
     * @return how long
     */
    public Duration of(Burden burden) {
        return time.getOrDefault(burden, Duration.ZERO);
    }
}
