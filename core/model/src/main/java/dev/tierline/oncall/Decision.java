package dev.tierline.oncall;

import dev.tierline.record.DeskRecord;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** An override or an accepted swap, as what it does to who is on call in its role. Immutable. */
sealed interface Decision {

    /** The record it comes from. */
    DeskRecord record();

    /** In which role. */
    DutyRole role();

    /** When it was made: it applies to what the earlier ones left. */
    Instant decidedAt();

    /** The windows in which it changes anything. */
    List<DutyWindow> windows();

    /** Whether it changes anything in a stretch of time; marks there where it begins and ends. */
    default boolean cut(Cuts cuts) {
        boolean touches = false;
        for (DutyWindow window : windows()) {
            long from = Millis.floor(window.from());
            long until = Millis.floor(window.until());
            cuts.add(from);
            cuts.add(until);
            touches |= from < cuts.to() && cuts.from() < until;
        }
        return touches;
    }

    /** Who is on call after it. */
    List<Duty> apply(List<Duty> duties, long instant);

    /** The decisions of these records about a schedule, in the order in which they apply. */
    static List<Decision> of(ScheduleId schedule, Collection<? extends DeskRecord> records) {
        List<Decision> decisions = new ArrayList<>();
        for (DeskRecord each : records) {
            if (each instanceof OnCallOverride override && override.schedule().equals(schedule)) {
                if (!override.isCancelled()) {
                    decisions.add(new Overridden(override));
                }
            } else if (each instanceof ShiftSwap swap && swap.schedule().equals(schedule)) {
                StaffId partner = swap.partner();
                Instant decidedAt = swap.decidedAt();
                if (swap.state() == SwapState.ACCEPTED && partner != null && decidedAt != null) {
                    decisions.add(new Swapped(swap, partner, decidedAt));
                }
            }
        }
        decisions.sort(Comparator.comparing(Decision::decidedAt)
                .thenComparing(decision -> decision.record().id()));
        return List.copyOf(decisions);
    }

    private static boolean holds(DutyWindow window, long instant) {
        return Millis.floor(window.from()) <= instant && instant < Millis.floor(window.until());
    }

    private static boolean isOnDuty(List<Duty> duties, StaffId staff) {
        return duties.stream().anyMatch(duty -> duty.staff().equals(staff));
    }

    /**
     * An override.
     *
     * @param record the override
     */
    record Overridden(OnCallOverride record) implements Decision {
        @Override
        public DutyRole role() {
            return record.role();
        }

        @Override
        public Instant decidedAt() {
            return record.decidedAt();
        }

        @Override
        public List<DutyWindow> windows() {
            return List.of(record.window());
        }

        @Override
        public List<Duty> apply(List<Duty> duties, long instant) {
            if (!holds(record.window(), instant)) {
                return duties;
            }
            OverrideChange change = record.change();
            if (change instanceof OverrideChange.Instead instead) {
                List<StaffId> before = duties.stream().map(Duty::staff).toList();
                return instead.staff().stream()
                        .map(staff -> new Duty(role(), staff, new DutyReason.ByOverride(record.key(), before)))
                        .toList();
            } else if (change instanceof OverrideChange.Cover cover) {
                return replaced(
                        duties,
                        cover.absent(),
                        new Duty(role(), cover.by(), new DutyReason.ByOverride(record.key(), List.of(cover.absent()))));
            } else if (change instanceof OverrideChange.Join join) {
                if (isOnDuty(duties, join.staff())) {
                    return duties;
                }
                List<Duty> more = new ArrayList<>(duties);
                more.add(new Duty(role(), join.staff(), new DutyReason.ByOverride(record.key(), List.of())));
                return more;
            }
            StaffId gone = ((OverrideChange.Leave) change).staff();
            return duties.stream().filter(duty -> !duty.staff().equals(gone)).toList();
        }
    }

    /**
     * An accepted swap.
     *
     * @param record the swap
     * @param partner who accepted it
     * @param decidedAt when
     */
    record Swapped(ShiftSwap record, StaffId partner, Instant decidedAt) implements Decision {
        @Override
        public DutyRole role() {
            return record.role();
        }

        @Override
        public List<DutyWindow> windows() {
            DutyWindow taken = record.taken();
            return taken == null ? List.of(record.given()) : List.of(record.given(), taken);
        }

        @Override
        public List<Duty> apply(List<Duty> duties, long instant) {
            DutyWindow taken = record.taken();
            boolean gives = holds(record.given(), instant) && isOnDuty(duties, record.asker());
            boolean takes = taken != null && holds(taken, instant) && isOnDuty(duties, partner);
            if (gives && takes) {
                return duties;
            }
            if (gives) {
                return replaced(duties, record.asker(), duty(partner, record.asker()));
            }
            return takes ? replaced(duties, partner, duty(record.asker(), partner)) : duties;
        }

        private Duty duty(StaffId staff, StaffId insteadOf) {
            return new Duty(role(), staff, new DutyReason.BySwap(record.key(), insteadOf));
        }
    }

    /** Puts one duty in the place of somebody's; who is on call already is not so twice. */
    private static List<Duty> replaced(List<Duty> duties, StaffId absent, Duty instead) {
        if (!isOnDuty(duties, absent)) {
            return duties;
        }
        boolean already = isOnDuty(duties, instead.staff());
        List<Duty> changed = new ArrayList<>(duties.size());
        for (Duty duty : duties) {
            if (!duty.staff().equals(absent)) {
                changed.add(duty);
            } else if (!already) {
                changed.add(instead);
            }
        }
        return changed;
    }
}
