package dev.tierline.engine;

import dev.tierline.department.Presence;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordKind;
import dev.tierline.record.TimeOff;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is there, by the records that the store keeps: for one operation. A person's time off and a schedule's records are read once,
 * when first asked for; not for several threads.
 */
final class StoredPresence implements Presence {

    private static final int PAGE = 100;

    private final TicketStore store;
    private final Map<StaffId, List<TimeOff>> timeOff = new HashMap<>();
    private final Map<OnCallSchedule, OnCall> onCall = new HashMap<>();

    StoredPresence(TicketStore store) {
        this.store = store;
    }

    @Override
    public Optional<TimeOff> timeOff(StaffId staff, Instant at) {
        return timeOff(staff).stream().filter(off -> off.contains(at)).findFirst();
    }

    @Override
    public OnCall onCall(OnCallSchedule schedule) {
        return onCall.computeIfAbsent(schedule, this::read);
    }

    /** Returns all that is recorded of somebody's time off, in the order of the keys. */
    List<TimeOff> timeOff(StaffId staff) {
        return timeOff.computeIfAbsent(staff, who -> read(RecordKind.TIME_OFF, who.value(), TimeOff.class));
    }

    private OnCall read(OnCallSchedule schedule) {
        String subject = schedule.id().value();
        List<OnCallOverride> overrides = read(RecordKind.ON_CALL_OVERRIDE, subject, OnCallOverride.class);
        List<ShiftSwap> swaps = read(RecordKind.SHIFT_SWAP, subject, ShiftSwap.class);
        Set<StaffId> people = new LinkedHashSet<>(schedule.staff());
        overrides.forEach(override -> people.addAll(override.change().people()));
        for (ShiftSwap swap : swaps) {
            people.add(swap.asker());
            if (swap.partner() != null) {
                people.add(swap.partner());
            }
        }
        List<DeskRecord> records = new ArrayList<>(overrides);
        records.addAll(swaps);
        people.forEach(person -> records.addAll(timeOff(person)));
        return OnCall.of(schedule, records);
    }

    private <R extends DeskRecord> List<R> read(RecordKind kind, String subject, Class<R> type) {
        List<R> all = new ArrayList<>();
        @Nullable String after = null;
        List<Stored<DeskRecord>> page;
        do {
            page = store.records(new RecordQuery(kind, subject, after, PAGE));
            for (Stored<DeskRecord> stored : page) {
                all.add(type.cast(stored.value()));
                after = stored.value().id().key();
            }
        } while (page.size() == PAGE);
        return all;
    }
}
