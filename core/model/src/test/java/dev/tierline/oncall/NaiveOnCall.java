package dev.tierline.oncall;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is on call, by going through every turn from the start and every rule at the instant, one after the other. Written apart
 * from the code, and only for the plain cadences and one override or swap decided after the other.
 */
final class NaiveOnCall {
    private final OnCallSchedule schedule;
    private final List<? extends DeskRecord> records;

    NaiveOnCall(OnCallSchedule schedule, List<? extends DeskRecord> records) {
        this.schedule = schedule;
        this.records = records;
    }

    /** A hand-off that has happened: which turn began, on which date of the rotation's calendar. */
    private record Begun(int turn, LocalDate date) {}

    Set<StaffId> at(DutyRole role, Instant instant) {
        Set<StaffId> staff = planned(role, instant);
        List<DeskRecord> decided = new ArrayList<>(records);
        decided.removeIf(record -> decidedAt(record) == null);
        decided.sort(Comparator.comparing(NaiveOnCall::decidedAt).thenComparing(DeskRecord::id));
        for (DeskRecord record : decided) {
            if (record instanceof OnCallOverride override && override.role().equals(role)) {
                if (override.window().contains(instant)) {
                    overridden(staff, override.change());
                }
            } else if (record instanceof ShiftSwap swap && swap.role().equals(role)) {
                swapped(staff, swap, instant);
            }
        }
        return staff;
    }

    private static Instant decidedAt(DeskRecord record) {
        if (record instanceof OnCallOverride override) {
            return override.decidedAt();
        }
        return record instanceof ShiftSwap swap && swap.state() == SwapState.ACCEPTED ? swap.decidedAt() : null;
    }

    private static void overridden(Set<StaffId> staff, OverrideChange change) {
        if (change instanceof OverrideChange.Instead instead) {
            staff.clear();
            staff.addAll(instead.staff());
        } else if (change instanceof OverrideChange.Cover cover) {
            if (staff.remove(cover.absent())) {
                staff.add(cover.by());
            }
        } else if (change instanceof OverrideChange.Join join) {
            staff.add(join.staff());
        } else if (change instanceof OverrideChange.Leave leave) {
            staff.remove(leave.staff());
        }
    }

    private static void swapped(Set<StaffId> staff, ShiftSwap swap, Instant instant) {
        boolean gives = swap.given().contains(instant) && staff.contains(swap.asker());
        boolean takes = swap.taken() != null && swap.taken().contains(instant) && staff.contains(swap.partner());
        if (gives && !takes) {
            staff.remove(swap.asker());
            staff.add(swap.partner());
        } else if (takes && !gives) {
            staff.remove(swap.partner());
            staff.add(swap.asker());
        }
    }

    private Set<StaffId> planned(DutyRole role, Instant instant) {
        for (int i = schedule.layers().size() - 1; i >= 0; i--) {
            OnCallLayer layer = schedule.layers().get(i);
            if (layer.role().equals(role) && layer.during().isOpen(instant)) {
                Set<StaffId> staff = ofLayer(layer, instant);
                if (!staff.isEmpty()) {
                    return staff;
                }
            }
        }
        return new LinkedHashSet<>();
    }

    private Set<StaffId> ofLayer(OnCallLayer layer, Instant instant) {
        Rotation rotation = layer.rotation();
        boolean ended = layer.until() != null
                && !instant.isBefore(layer.until()
                        .atTime(rotation.handOff())
                        .atZone(rotation.zone())
                        .toInstant());
        if (!ended && rotation.cadence() instanceof Cadence.Permanent) {
            return ofEndlessTurn(rotation, instant);
        }
        List<Begun> begun = ended ? List.of() : begun(rotation, layer.during(), instant);
        if (begun.isEmpty()) {
            return Set.of();
        }
        Begun current = begun.get(begun.size() - 1);
        List<RotationSlot> order = cycleOf(rotation, begun, current.turn());
        List<RotationSlot> from = new ArrayList<>();
        int place = current.turn() - cycleStart(rotation, begun, current.turn());
        for (int i = 0; i < order.size(); i++) {
            from.add(order.get((place + i) % order.size()));
        }
        return answering(rotation, from, current.date(), instant);
    }

    /** Goes from day to day, as if it were handed over daily to the same first slot. */
    private Set<StaffId> ofEndlessTurn(Rotation rotation, Instant instant) {
        LocalDate date = rotation.start();
        if (handOff(rotation, date).isAfter(instant)) {
            return Set.of();
        }
        while (!handOff(rotation, date.plusDays(1)).isAfter(instant)) {
            date = date.plusDays(1);
        }
        return answering(rotation, slotsOn(rotation, date), date, instant);
    }

    private static Instant handOff(Rotation rotation, LocalDate date) {
        return date.atTime(rotation.handOff()).atZone(rotation.zone()).toInstant();
    }

    private Set<StaffId> answering(Rotation rotation, List<RotationSlot> from, LocalDate date, Instant instant) {
        if (from.isEmpty() || from.get(0).members().isEmpty()) {
            return Set.of();
        }
        int tries = rotation.whenAbsent() == AbsenceRule.SKIP_TO_NEXT ? from.size() : 1;
        for (RotationSlot slot : from.subList(0, tries)) {
            Set<StaffId> here = new LinkedHashSet<>();
            for (RotationMember member : slot.members()) {
                if (isMember(member, date) && !isAway(member.staff(), instant)) {
                    here.add(member.staff());
                }
            }
            if (!here.isEmpty()) {
                return here;
            }
        }
        return Set.of();
    }

    private boolean isAway(StaffId staff, Instant instant) {
        return records.stream()
                .anyMatch(record -> record instanceof TimeOff off
                        && off.staff().equals(staff)
                        && !instant.isBefore(off.from())
                        && instant.isBefore(off.until()));
    }

    private static boolean isMember(RotationMember member, LocalDate date) {
        return !(member.joins() != null && date.isBefore(member.joins()))
                && !(member.leaves() != null && !date.isBefore(member.leaves()));
    }

    /** Goes through the cycles from the first turn on. */
    private static int cycleStart(Rotation rotation, List<Begun> begun, int turn) {
        int start = 0;
        while (true) {
            int length = Math.max(1, slotsOn(rotation, begun.get(start).date()).size());
            if (start + length > turn) {
                return start;
            }
            start += length;
        }
    }

    private static List<RotationSlot> cycleOf(Rotation rotation, List<Begun> begun, int turn) {
        return slotsOn(rotation, begun.get(cycleStart(rotation, begun, turn)).date());
    }

    private static List<RotationSlot> slotsOn(Rotation rotation, LocalDate date) {
        List<RotationSlot> slots = new ArrayList<>();
        for (RotationSlot slot : rotation.slots()) {
            if (slot.members().isEmpty() || slot.members().stream().anyMatch(member -> isMember(member, date))) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** All turns that have begun by an instant: hand-offs in order; java.time moves gaps forward and takes the first of two. */
    private static List<Begun> begun(Rotation rotation, SupportCalendar during, Instant instant) {
        List<Begun> begun = new ArrayList<>();
        LocalDateTime limit = LocalDateTime.ofInstant(instant, rotation.zone()).plusDays(2);
        int last = -1;
        for (int turn = 0; ; turn++) {
            LocalDateTime local = local(rotation, during, turn);
            if (local.isAfter(limit)) {
                return begun.subList(0, last + 1);
            }
            begun.add(new Begun(turn, local.toLocalDate()));
            if (!local.atZone(rotation.zone()).toInstant().isAfter(instant)) {
                last = turn;
            }
        }
    }

    private static LocalDateTime local(Rotation rotation, SupportCalendar during, int turn) {
        LocalDateTime start = rotation.start().atTime(rotation.handOff());
        Cadence cadence = rotation.cadence();
        if (cadence instanceof Cadence.Hours each) {
            return start.plusHours((long) turn * each.hours());
        } else if (cadence instanceof Cadence.Days each) {
            return start.plusDays((long) turn * each.days());
        } else if (cadence instanceof Cadence.Weeks each) {
            return start.plusWeeks((long) turn * each.weeks());
        } else if (cadence instanceof Cadence.Months each) {
            return start.plusMonths((long) turn * each.months());
        } else if (cadence instanceof Cadence.Pattern each) {
            LocalDateTime local = start;
            for (int i = 0; i < turn; i++) {
                local = local.plusDays(each.days().get(i % each.days().size()));
            }
            return local;
        }
        LocalDate date = rotation.start();
        int counted = 0;
        boolean weekdays = cadence instanceof Cadence.Weekdays;
        int wanted = cadence instanceof Cadence.ActiveDays active ? turn * active.days() : turn;
        for (int days = 0; days < 5_000; days++, date = date.plusDays(1)) {
            boolean counts = weekdays
                    ? ((Cadence.Weekdays) cadence).days().contains(date.getDayOfWeek())
                    : during.isWorkingDay(date);
            if (counts && counted++ == wanted) {
                return date.atTime(rotation.handOff());
            }
        }
        return LocalDateTime.MAX;
    }
}
