package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rotation of a schedule, and when it counts: from the rotation's start on, while a calendar is open.
 *
 * <p>The calendar is where restrictions to times of the week and holidays come in, and it may be the very one that service levels
 * use: its difference from round the clock is <em>outside support hours</em>, holidays included.
 *
 * @param name what people call it, not blank; reasons cite it
 * @param role the role in which its people are on call
 * @param rotation whose turn it is
 * @param during when the layer counts; {@link SupportCalendar#always()} unless restricted
 * @param until the date at whose hand-off time the layer ends, null if it does not
 */
public record OnCallLayer(
        String name,
        DutyRole role,
        Rotation rotation,
        SupportCalendar during,
        @Nullable LocalDate until) {

    /**
     * Checks the parts together.
     *
     * @throws InvalidScheduleException naming every fault with its path
     */
    public OnCallLayer {
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(rotation, "rotation");
        requireNonNull(during, "during");
        List<String> faults = new ArrayList<>();
        if (name.isBlank()) {
            faults.add("name: is blank; expected what people call the layer");
        }
        if (until != null && !until.isAfter(rotation.start())) {
            faults.add("until: " + until + " is not after the start, " + rotation.start() + "; expected a later date");
        }
        if (!faults.isEmpty()) {
            throw new InvalidScheduleException(faults);
        }
    }
}
