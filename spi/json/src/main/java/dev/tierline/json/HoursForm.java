package dev.tierline.json;

import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.DayHours;
import dev.tierline.calendar.WeeklyHours;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** How the hours of a week and the changes of a day are written and read: a day's in its text form, a week's day by day. */
final class HoursForm {

    /** More than the most spans of a day take in the longest way to write them; a longer text is not worth the faults it has. */
    private static final int LONGEST = 40_000;

    static final Forms<DayChange> CHANGES = Forms.<DayChange>of("change of a day", "kind")
            .with(DayChange.Closed.class, "closed", (closed, out) -> {}, fields -> fields.make(DayChange.Closed::new))
            .with(
                    DayChange.SpecialHours.class,
                    "special-hours",
                    (change, out) -> out.text("hours", change.hours().toString()),
                    fields -> {
                        DayHours hours = day(fields.need("hours"));
                        return fields.make(() -> new DayChange.SpecialHours(hours));
                    })
            .with(
                    DayChange.ExtraOpening.class,
                    "extra-opening",
                    (change, out) -> out.text("hours", change.hours().toString()),
                    fields -> {
                        DayHours hours = day(fields.need("hours"));
                        return fields.make(() -> new DayChange.ExtraOpening(hours));
                    })
            .with(
                    DayChange.ClosedHours.class,
                    "closed-hours",
                    (change, out) -> out.text("hours", change.hours().toString()),
                    fields -> {
                        DayHours hours = day(fields.need("hours"));
                        return fields.make(() -> new DayChange.ClosedHours(hours));
                    });

    private HoursForm() {}

    /** A closed day is left out. */
    static void week(WeeklyHours week, Output out) throws IOException {
        for (DayOfWeek day : Vocabulary.WEEKDAY.values()) {
            if (!week.on(day).isClosed()) {
                out.text(Vocabulary.WEEKDAY.of(day), week.on(day).toString());
            }
        }
    }

    static WeeklyHours week(Fields fields) {
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : Vocabulary.WEEKDAY.values()) {
            DayHours hours = fields.find(Vocabulary.WEEKDAY.of(day), HoursForm::day);
            if (hours != null) {
                days.put(day, hours);
            }
        }
        return fields.make(() -> new WeeklyHours(days));
    }

    private static DayHours day(Value value) {
        if (value.text().length() > LONGEST) {
            throw value.fault("hours of " + value.text().length() + " characters; expected at most " + LONGEST);
        }
        return value.as(DayHours::parse);
    }
}
