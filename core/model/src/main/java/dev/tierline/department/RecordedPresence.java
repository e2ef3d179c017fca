package dev.tierline.department;

import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is there by records at hand. */
record RecordedPresence(List<DeskRecord> records) implements Presence {

    @Override
    public Optional<TimeOff> timeOff(StaffId staff, Instant at) {
        return records.stream()
                .filter(TimeOff.class::isInstance)
                .map(TimeOff.class::cast)
                .filter(off -> off.staff().equals(staff) && off.contains(at))
                .findFirst();
    }

    @Override
    public OnCall onCall(OnCallSchedule schedule) {
        return OnCall.of(schedule, records);
    }
}
