package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the order of a rotation: usually one person, several who answer together, one who takes another's place on a date,
 * or nobody, which is a turn that is left vacant on purpose.
 *
 * <p>Example: {@code RotationSlot.of(StaffId.of("anna"))}. Immutable.
 *
 * @param members who holds it
 */
public record RotationSlot(List<RotationMember> members) {

    /** Keeps a copy. */
    public RotationSlot {
        members = List.copyOf(members);
    }

    /**
     * Returns the place of people who are in it from the start to the end.
     *
     * @param staff who answers together; nobody for a turn that is left vacant
     * @return the slot
     */
    public static RotationSlot of(StaffId... staff) {
        List<RotationMember> members = new ArrayList<>();
        for (StaffId each : staff) {
            members.add(RotationMember.always(each));
        }
        return new RotationSlot(members);
    }

    /**
     * Tells whether nobody ever holds it.
     *
     * @return true for a turn left vacant on purpose
     */
    public boolean isVacant() {
        return members.isEmpty();
    }

    /**
     * Lists who holds it on a date.
     *
     * @param date the date
     * @return the people, in the order in which they are named
     */
    public List<StaffId> on(LocalDate date) {
        List<StaffId> present = new ArrayList<>(members.size());
        for (RotationMember member : members) {
            if (member.isMemberOn(date)) {
                present.add(member.staff());
            }
        }
        return present;
    }

    /** Whether it counts in a cycle of turns that starts on a date. */
    boolean takesPartOn(LocalDate date) {
        return members.isEmpty() || !on(date).isEmpty();
    }
}
