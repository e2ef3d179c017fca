package dev.tierline.json;

import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.oncall.SwapState;
import dev.tierline.staff.StaffId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** How overrides and swaps of on-call shifts are written and read. */
final class OnCallRecordForm {

    private static final Forms<OverrideChange> CHANGES = Forms.<OverrideChange>of("override", "kind")
            .with(
                    OverrideChange.Instead.class,
                    "instead",
                    (change, out) -> {
                        if (!change.staff().isEmpty()) {
                            out.texts("staff", change.staff(), StaffId::value);
                        }
                    },
                    fields -> {
                        List<StaffId> staff = fields.list("staff", value -> value.as(StaffId::of));
                        return fields.make(() -> new OverrideChange.Instead(staff));
                    })
            .with(
                    OverrideChange.Cover.class,
                    "cover",
                    (change, out) -> {
                        out.text("absent", change.absent().value());
                        out.text("by", change.by().value());
                    },
                    fields -> {
                        StaffId absent = staff(fields, "absent");
                        StaffId by = staff(fields, "by");
                        return fields.make(() -> new OverrideChange.Cover(absent, by));
                    })
            .with(
                    OverrideChange.Join.class,
                    "join",
                    (change, out) -> out.text("staff", change.staff().value()),
                    fields -> {
                        StaffId staff = staff(fields, "staff");
                        return fields.make(() -> new OverrideChange.Join(staff));
                    })
            .with(
                    OverrideChange.Leave.class,
                    "leave",
                    (change, out) -> out.text("staff", change.staff().value()),
                    fields -> {
                        StaffId staff = staff(fields, "staff");
                        return fields.make(() -> new OverrideChange.Leave(staff));
                    });

    private OnCallRecordForm() {}

    static void override(OnCallOverride override, Output out) throws IOException {
        out.text("key", override.key());
        out.text("schedule", override.schedule().value());
        role(override.role(), out);
        out.object("window", override.window(), OnCallRecordForm::window);
        out.object("change", override.change(), CHANGES::write);
        out.instant("decidedAt", override.decidedAt());
        out.instant("cancelledAt", override.cancelledAt());
    }

    static OnCallOverride override(Fields fields) {
        String key = fields.text("key");
        ScheduleId schedule = fields.need("schedule").as(ScheduleId::of);
        DutyRole role = role(fields);
        DutyWindow window = window(fields.need("window"));
        OverrideChange change = CHANGES.read(fields.need("change").fields());
        Instant decidedAt = fields.instant("decidedAt");
        Instant cancelledAt = fields.find("cancelledAt", Value::instant);
        return fields.make(() -> new OnCallOverride(key, schedule, role, window, change, decidedAt, cancelledAt));
    }

    static void swap(ShiftSwap swap, Output out) throws IOException {
        out.text("key", swap.key());
        out.text("schedule", swap.schedule().value());
        role(swap.role(), out);
        out.text("asker", swap.asker().value());
        out.object("given", swap.given(), OnCallRecordForm::window);
        out.text("partner", swap.partner(), StaffId::value);
        DutyWindow taken = swap.taken();
        if (taken != null) {
            out.object("taken", taken, OnCallRecordForm::window);
        }
        out.text("state", swap.state(), Vocabulary.SWAP_STATE::of);
        out.instant("requestedAt", swap.requestedAt());
        out.instant("decidedAt", swap.decidedAt());
    }

    static ShiftSwap swap(Fields fields) {
        String key = fields.text("key");
        ScheduleId schedule = fields.need("schedule").as(ScheduleId::of);
        DutyRole role = role(fields);
        StaffId asker = staff(fields, "asker");
        DutyWindow given = window(fields.need("given"));
        StaffId partner = fields.find("partner", value -> value.as(StaffId::of));
        DutyWindow taken = fields.find("taken", OnCallRecordForm::window);
        SwapState state = Vocabulary.SWAP_STATE.read(fields.need("state"));
        Instant requestedAt = fields.instant("requestedAt");
        Instant decidedAt = fields.find("decidedAt", Value::instant);
        return fields.make(
                () -> new ShiftSwap(key, schedule, role, asker, given, partner, taken, state, requestedAt, decidedAt));
    }

    /** The primary role is left out. */
    static void role(DutyRole role, Output out) throws IOException {
        if (!role.equals(DutyRole.PRIMARY)) {
            out.text("role", role.name());
        }
    }

    static DutyRole role(Fields fields) {
        return fields.find("role", DutyRole.PRIMARY, value -> value.as(DutyRole::new));
    }

    static StaffId staff(Fields fields, String name) {
        return fields.need(name).as(StaffId::of);
    }

    private static void window(DutyWindow window, Output out) throws IOException {
        out.instant("from", window.from());
        out.instant("until", window.until());
    }

    private static DutyWindow window(Value value) {
        Fields fields = value.fields();
        Instant from = fields.instant("from");
        Instant until = fields.instant("until");
        return fields.make(() -> new DutyWindow(from, until));
    }
}
