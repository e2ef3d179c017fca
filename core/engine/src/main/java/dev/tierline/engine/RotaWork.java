package dev.tierline.engine;

import dev.tierline.access.Subject;
import dev.tierline.department.Department;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.engine.RecordWork.Situation;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.oncall.SwapState;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.record.TimeOff;
import dev.tierline.role.Permission;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records what is decided about people's time, for those who may decide it. */
final class RotaWork {

    private final RecordWork records;

    RotaWork(RecordWork records) {
        this.records = records;
    }

    TimeOff recordTimeOff(Actor actor, TimeOff given) {
        if (given.isCancelled()) {
            throw new IllegalArgumentException("time off '" + given.key() + "' to be recorded was cancelled at "
                    + given.cancelledAt() + ": expected one that stands; cancelling is an operation of its own");
        }
        TimeOff asked = new TimeOff(given.key(), given.staff(), floor(given.from()), floor(given.until()));
        return records.add(
                actor,
                asked.id(),
                TimeOff.class,
                situation -> {
                    situation.rights().require(Permission.RECORD_TIME_OFF, Subject.of(asked.staff()));
                    situation.department().requireStaff(asked.staff());
                    return asked;
                },
                stored -> asked);
    }

    TimeOff endTimeOff(Actor actor, String key, Instant back) {
        return changeTimeOff(actor, key, (off, situation) -> {
            situation.rights().require(Permission.RECORD_TIME_OFF, Subject.of(off.staff()));
            return off.endingAt(floor(back));
        });
    }

    TimeOff cancelTimeOff(Actor actor, String key) {
        return changeTimeOff(actor, key, (off, situation) -> {
            situation.rights().require(Permission.RECORD_TIME_OFF, Subject.of(off.staff()));
            return off.cancelled(situation.now());
        });
    }

    List<TimeOff> timeOff(Actor actor, StaffId staff) {
        Situation situation = records.situation(actor);
        situation.rights().require(Permission.VIEW_SCHEDULES, Subject.of(staff));
        situation.department().requireStaff(staff);
        return situation.presence().timeOff(staff).stream()
                .sorted(Comparator.comparing(TimeOff::from).thenComparing(TimeOff::id))
                .toList();
    }

    OnCallOverride override(Actor actor, OnCallOverride asked) {
        return records.add(
                actor,
                asked.id(),
                OnCallOverride.class,
                situation -> {
                    requirePlanning(asked.schedule(), situation);
                    requireKnown(asked.schedule(), asked.role(), situation.department());
                    asked.change().people().forEach(situation.department()::requireStaff);
                    return decidedAt(asked, situation.now());
                },
                stored -> decidedAt(asked, stored.decidedAt()));
    }

    OnCallOverride cancelOverride(Actor actor, String key) {
        RecordId id = new RecordId(RecordKind.ON_CALL_OVERRIDE, key);
        return records.change(actor, id, OnCallOverride.class, (override, situation) -> {
            requirePlanning(override.schedule(), situation);
            return override.cancelled(situation.now());
        });
    }

    ShiftSwap requestSwap(Actor actor, ShiftSwap asked) {
        return records.add(
                actor,
                asked.id(),
                ShiftSwap.class,
                situation -> {
                    situation.rights().require(Permission.SWAP_SHIFTS, Subject.of(asked.asker()));
                    requireKnown(asked.schedule(), asked.role(), situation.department());
                    situation.department().requireStaff(asked.asker());
                    if (asked.partner() != null) {
                        situation.department().requireStaff(asked.partner());
                    }
                    return requestedAt(asked, situation.now());
                },
                stored -> requestedAt(asked, stored.requestedAt()));
    }

    ShiftSwap acceptSwap(Actor actor, String key, @Nullable StaffId named) {
        return changeSwap(actor, key, (swap, situation) -> {
            StaffId by = named != null ? named : partner(swap, actor);
            situation.rights().require(Permission.SWAP_SHIFTS, Subject.of(by));
            situation.department().requireStaff(by);
            return swap.accept(by, situation.now());
        });
    }

    ShiftSwap refuseSwap(Actor actor, String key) {
        return changeSwap(actor, key, (swap, situation) -> {
            StaffId by = partner(swap, actor);
            situation.rights().require(Permission.SWAP_SHIFTS, Subject.of(by));
            return swap.refuse(by, situation.now());
        });
    }

    ShiftSwap withdrawSwap(Actor actor, String key) {
        return changeSwap(actor, key, (swap, situation) -> {
            situation.rights().require(Permission.SWAP_SHIFTS, Subject.of(swap.asker()));
            return swap.withdraw(swap.asker(), situation.now());
        });
    }

    OnCall onCall(Actor actor, ScheduleId id) {
        Situation situation = records.situation(actor);
        situation.rights().requireForOne(Permission.VIEW_SCHEDULES, teams(id, situation.department()));
        return situation.presence().onCall(schedule(id, situation.department()));
    }

    private TimeOff changeTimeOff(Actor actor, String key, RecordWork.Change<TimeOff> change) {
        return records.change(actor, new RecordId(RecordKind.TIME_OFF, key), TimeOff.class, change);
    }

    private ShiftSwap changeSwap(Actor actor, String key, RecordWork.Change<ShiftSwap> change) {
        return records.change(actor, new RecordId(RecordKind.SHIFT_SWAP, key), ShiftSwap.class, change);
    }

    /** Returns for whom the actor answers a swap: who was asked, or if anybody may or somebody has already, himself. */
    private static StaffId partner(ShiftSwap swap, Actor actor) {
        StaffId partner = swap.partner();
        if (partner != null && swap.state() == SwapState.REQUESTED) {
            return partner;
        }
        if (actor instanceof Actor.Staff staff) {
            return staff.id();
        }
        if (partner != null) {
            return partner;
        }
        throw new IllegalArgumentException("swap '" + swap.key() + "' is open to anybody, and " + actor
                + " has no shifts: expected it to be accepted in the name of somebody of the staff");
    }

    private static void requirePlanning(ScheduleId schedule, Situation situation) {
        situation.rights().requireForEach(Permission.PLAN_ON_CALL, teams(schedule, situation.department()));
    }

    /** Returns the teams for which a schedule answers. */
    private static List<Subject> teams(ScheduleId schedule, Department department) {
        return department.onCall().entrySet().stream()
                .filter(link -> link.getValue().equals(schedule))
                .map(Map.Entry::getKey)
                .map(Subject::of)
                .toList();
    }

    private static void requireKnown(ScheduleId schedule, DutyRole role, Department department) {
        if (!schedule(schedule, department).roles().contains(role)) {
            throw new UnknownReferenceException(
                    "duty role in on-call schedule '" + schedule + "'", role.name(), department.name());
        }
    }

    private static OnCallSchedule schedule(ScheduleId id, Department department) {
        OnCallSchedule schedule = department.schedules().get(id);
        if (schedule == null) {
            throw new UnknownReferenceException("on-call schedule", id.value(), department.name());
        }
        return schedule;
    }

    private static OnCallOverride decidedAt(OnCallOverride asked, Instant at) {
        return new OnCallOverride(
                asked.key(), asked.schedule(), asked.role(), floor(asked.window()), asked.change(), at);
    }

    private static ShiftSwap requestedAt(ShiftSwap asked, Instant at) {
        DutyWindow taken = asked.taken();
        return ShiftSwap.request(
                asked.key(),
                asked.schedule(),
                asked.role(),
                asked.asker(),
                floor(asked.given()),
                asked.partner(),
                taken == null ? null : floor(taken),
                at);
    }

    private static DutyWindow floor(DutyWindow window) {
        return new DutyWindow(floor(window.from()), floor(window.until()));
    }

    private static Instant floor(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
