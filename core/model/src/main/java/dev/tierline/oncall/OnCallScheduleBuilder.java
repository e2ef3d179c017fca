package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Describes an on-call schedule; everything is checked in {@link #build()}, whatever the order. Not safe for use by several
 * threads.
 */
public final class OnCallScheduleBuilder {

    private final String id;
    private final ZoneId zone;
    private final List<OnCallLayerBuilder> layers = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private SupportCalendar holidays = SupportCalendar.always();
    private SupportCalendar covers = SupportCalendar.always();

    OnCallScheduleBuilder(String id, String zone) {
        this.id = requireNonNull(id, "id");
        this.zone = zone(zone, "zone", faults);
    }

    /**
     * Adds a layer above those that stand already.
     *
     * @param name what people call it
     * @param description says what it is
     * @return this
     */
    public OnCallScheduleBuilder layer(String name, Consumer<OnCallLayerBuilder> description) {
        OnCallLayerBuilder layer = new OnCallLayerBuilder(requireNonNull(name, "name"), zone);
        description.accept(layer);
        layers.add(layer);
        return this;
    }

    /**
     * Says which days are holidays when the burden is compared: those on which this calendar is closed though its normal week is
     * open, and those of its holiday lists.
     *
     * @param calendar the calendar, such as that of the department
     * @return this
     */
    public OnCallScheduleBuilder holidays(SupportCalendar calendar) {
        holidays = requireNonNull(calendar, "calendar");
        return this;
    }

    /**
     * Says when somebody must be on call; always unless said.
     *
     * @param calendar the calendar, open while somebody must be
     * @return this
     */
    public OnCallScheduleBuilder covers(SupportCalendar calendar) {
        covers = requireNonNull(calendar, "calendar");
        return this;
    }

    /**
     * Returns the schedule.
     *
     * @return the value
     * @throws InvalidScheduleException naming every fault with its path
     */
    public OnCallSchedule build() {
        List<String> all = new ArrayList<>(faults);
        List<OnCallLayer> built = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).build("layers[" + i + "]", built, all);
        }
        try {
            ScheduleId.of(id);
        } catch (IllegalArgumentException refused) {
            all.add("id: " + refused.getMessage());
        }
        if (!all.isEmpty()) {
            if (!layers.isEmpty()) {
                all.addAll(OnCallSchedule.faults(built).stream()
                        .filter(fault -> fault.contains("twice"))
                        .toList());
            }
            throw new InvalidScheduleException(all);
        }
        return new OnCallSchedule(ScheduleId.of(id), zone, built, holidays, covers);
    }

    static ZoneId zone(String id, String path, List<String> faults) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            faults.add(
                    path + ": '" + id + "' is unknown; expected a zone of the time zone database as Europe/Brussels");
            return ZoneOffset.UTC;
        }
    }
}
