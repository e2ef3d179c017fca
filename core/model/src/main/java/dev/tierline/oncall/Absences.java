package dev.tierline.oncall;

import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has time off when. Immutable. */
final class Absences {
    private final Map<StaffId, List<TimeOff>> byStaff = new HashMap<>();

    Absences(Collection<TimeOff> records) {
        records.forEach(each -> byStaff.computeIfAbsent(each.staff(), staff -> new ArrayList<>())
                .add(each));
        byStaff.values()
                .forEach(list -> list.sort(Comparator.comparing(TimeOff::from).thenComparing(TimeOff::id)));
    }

    List<TimeOff> of(StaffId staff) {
        return byStaff.getOrDefault(staff, List.of());
    }

    Optional<TimeOff> at(StaffId staff, long instant) {
        for (TimeOff each : of(staff)) {
            if (Millis.floor(each.from()) <= instant && instant < Millis.floor(each.until())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    boolean isAway(StaffId staff, long instant) {
        return !byStaff.isEmpty() && at(staff, instant).isPresent();
    }

    boolean isAwayBetween(StaffId staff, long from, long to) {
        if (byStaff.isEmpty()) {
            return false;
        }
        for (TimeOff each : of(staff)) {
            if (Millis.floor(each.from()) < to && from < Millis.floor(each.until())) {
                return true;
            }
        }
        return false;
    }

    /** Marks where the absences of these people begin and end. */
    void cut(Collection<StaffId> staff, Cuts cuts) {
        if (byStaff.isEmpty()) {
            return;
        }
        for (StaffId each : staff) {
            for (TimeOff absence : of(each)) {
                cuts.add(Millis.floor(absence.from()));
                cuts.add(Millis.floor(absence.until()));
            }
        }
    }
}
