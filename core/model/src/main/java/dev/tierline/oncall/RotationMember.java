package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a rotation, from a date on and until another.
 *
 * <p>A turn counts for the date on which it starts: who leaves on a Wednesday finishes the week. Immutable.
 *
 * @param staff who
 * @param joins the first date, null if from the start on
 * @param leaves the first date on which the person is no member any more, null if there is none
 */
public record RotationMember(
        StaffId staff, @Nullable LocalDate joins, @Nullable LocalDate leaves) {

    /**
     * Checks the order of the dates.
     *
     * @throws InvalidScheduleException unless joining comes before leaving
     */
    public RotationMember {
        requireNonNull(staff, "staff");
        if (joins != null && leaves != null && !joins.isBefore(leaves)) {
            throw new InvalidScheduleException(List.of("members[\"" + staff + "\"]: joins on " + joins
                    + " and leaves on " + leaves + "; expected to join before leaving"));
        }
    }

    /**
     * Returns a member without dates.
     *
     * @param staff who
     * @return the member
     */
    public static RotationMember always(StaffId staff) {
        return new RotationMember(staff, null, null);
    }

    /**
     * Tells whether the person is a member on a date.
     *
     * @param date the date
     * @return true from joining on, false from leaving on
     */
    public boolean isMemberOn(LocalDate date) {
        return (joins == null || !date.isBefore(joins)) && (leaves == null || date.isBefore(leaves));
    }
}
