package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.staff.StaffId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who answers, as planned. {@link OnCall} answers for it; what changes daily is kept in records beside it.
 *
 * <pre>{@code
 * OnCallSchedule nights = OnCallSchedule.named("nights", "Europe/Brussels")
 *     .layer("weeks", layer -> layer.everyWeeks(1).from("2026-01-05").handOffAt("09:00")
 *         .members("anna", "bo", "chen")
 *         .outside(officeHours))
 *     .layer("weekends", layer -> layer.everyWeeks(1).from("2026-01-03").handOffAt("09:00")
 *         .members("dara", "eli")
 *         .during("Sat,Sun 09:00-21:00"))
 *     .build();
 * }</pre>
 *
 * <p>The higher of two layers of a role wins while it has somebody: here {@code weekends}, which stands later in the list. Layers
 * of different roles do not touch each other. Immutable.
 *
 * @param id the schedule
 * @param zone the zone in which nights, weekends and holidays are counted and a rota is drawn
 * @param layers the layers, lowest first; one or more
 * @param holidays the calendar whose closed days count as holidays when the burden is compared; {@link SupportCalendar#always()}
 *     if none does
 * @param covers when somebody must be on call, so that a time without anybody is a gap; {@link SupportCalendar#always()} unless
 *     said otherwise
 */
public record OnCallSchedule(
        ScheduleId id, ZoneId zone, List<OnCallLayer> layers, SupportCalendar holidays, SupportCalendar covers) {

    /**
     * Checks the parts together.
     *
     * @throws InvalidScheduleException naming every fault with its path
     */
    public OnCallSchedule {
        requireNonNull(id, "id");
        requireNonNull(zone, "zone");
        requireNonNull(holidays, "holidays");
        requireNonNull(covers, "covers");
        layers = List.copyOf(layers);
        List<String> faults = faults(layers);
        if (!faults.isEmpty()) {
            throw new InvalidScheduleException(faults);
        }
    }

    /**
     * Starts to describe a schedule.
     *
     * @param id the schedule
     * @param zone the id of its zone, which need not exist until {@link OnCallScheduleBuilder#build()}
     * @return the builder
     */
    public static OnCallScheduleBuilder named(String id, String zone) {
        return new OnCallScheduleBuilder(id, zone);
    }

    /**
     * Lists the roles that its layers fill.
     *
     * @return the roles, primary first
     */
    public Set<DutyRole> roles() {
        Set<DutyRole> roles = new TreeSet<>();
        layers.forEach(layer -> roles.add(layer.role()));
        return roles;
    }

    /**
     * Lists everybody who is in any of its rotations at any time.
     *
     * @return the people, in the order of the layers
     */
    public Set<StaffId> staff() {
        Set<StaffId> staff = new LinkedHashSet<>();
        layers.forEach(layer -> staff.addAll(layer.rotation().staff()));
        return staff;
    }

    static List<String> faults(List<OnCallLayer> layers) {
        List<String> faults = new ArrayList<>();
        if (layers.isEmpty()) {
            faults.add("layers: none; expected one or more");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < layers.size(); i++) {
            if (!names.add(layers.get(i).name())) {
                faults.add("layers[" + i + "].name: \"" + layers.get(i).name()
                        + "\" is used twice; expected names that differ");
            }
        }
        return faults;
    }
}
