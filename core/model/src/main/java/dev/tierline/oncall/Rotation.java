package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.SupportedYears;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose turn it is: an order of people, and when it is handed over.
 *
 * <p><b>Hand-off.</b> A hand-off happens at a local time and is one instant: of a time that exists twice the first; a time that
 * does not exist moves forward by the gap, and a turn that has no length after that does not happen.
 *
 * <p><b>Members.</b> Turns go through the slots in cycles. A cycle has the slots that have a member on the date on which it
 * begins, and keeps them to its end: who joins comes in with the next cycle, and the turn of who leaves in the middle of one is
 * an absence until then. So no change of members moves a turn of the cycle that runs, and none changes the past. A turn that
 * never ends has no next cycle: there who joins or leaves does so at the hand-off time of the date.
 *
 * @param cadence how long a turn lasts
 * @param start the date on which turn 0 begins
 * @param handOff the local time at which is handed over, to the millisecond
 * @param zone the zone of the date and the time
 * @param slots the order, one or more
 * @param whenAbsent what happens while everybody whose turn it is is away
 */
public record Rotation(
        Cadence cadence,
        LocalDate start,
        LocalTime handOff,
        ZoneId zone,
        List<RotationSlot> slots,
        AbsenceRule whenAbsent) {

    /**
     * Checks the parts together.
     *
     * @throws InvalidScheduleException naming every fault with its path
     */
    public Rotation {
        requireNonNull(cadence, "cadence");
        requireNonNull(start, "start");
        requireNonNull(handOff, "handOff");
        requireNonNull(zone, "zone");
        requireNonNull(whenAbsent, "whenAbsent");
        slots = List.copyOf(slots);
        List<String> faults = new ArrayList<>();
        if (slots.isEmpty()) {
            faults.add("slots: none; expected one or more members");
        }
        if (!SupportedYears.contains(start)) {
            faults.add("start: " + start + " is outside the supported years; expected " + SupportedYears.FIRST + " to "
                    + SupportedYears.LAST);
        }
        if (handOff.toNanoOfDay() % 1_000_000 != 0) {
            faults.add("handOff: " + handOff + " is finer than a millisecond; expected whole milliseconds");
        }
        if (cadence instanceof Cadence.Weekdays weekdays && !weekdays.days().contains(start.getDayOfWeek())) {
            faults.add("start: " + start + " is a " + start.getDayOfWeek() + "; expected one of " + weekdays.days()
                    + ", on which is handed over");
        }
        if (!faults.isEmpty()) {
            throw new InvalidScheduleException(faults);
        }
    }

    /**
     * Finds the turn at an instant, counting all time. It goes on backwards before the start, where nobody is on call yet.
     *
     * @param instant when
     * @return the turn
     * @throws InvalidScheduleException if the cadence counts active days, which {@link #turnAt(Instant, SupportCalendar)} knows
     */
    public Turn turnAt(Instant instant) {
        if (cadence instanceof Cadence.ActiveDays) {
            throw new InvalidScheduleException(
                    List.of("cadence: counts active days; expected a calendar that says which those are"));
        }
        return turnAt(instant, SupportCalendar.always());
    }

    /**
     * Finds the turn at an instant, counting active days by a calendar.
     *
     * @param instant when
     * @param active the calendar whose working days are active
     * @return the turn
     */
    public Turn turnAt(Instant instant, SupportCalendar active) {
        return new TurnWalk(this, active, SupportedYears.millis(instant)).turn();
    }

    /**
     * Lists everybody who is a member at any time.
     *
     * @return the people, in order
     */
    public Set<StaffId> staff() {
        Set<StaffId> staff = new LinkedHashSet<>();
        slots.forEach(slot -> slot.members().forEach(member -> staff.add(member.staff())));
        return staff;
    }

    /** The dates on which somebody joins or leaves, ascending. */
    SortedSet<LocalDate> memberChanges() {
        SortedSet<LocalDate> changes = new TreeSet<>();
        slots.forEach(slot -> slot.members().forEach(member -> {
            if (member.joins() != null) {
                changes.add(member.joins());
            }
            if (member.leaves() != null) {
                changes.add(member.leaves());
            }
        }));
        return changes;
    }
}
