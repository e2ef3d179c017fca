package dev.tierline.json;

import dev.tierline.oncall.Cadence;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;

/** How the length of turns is written and read. */
final class CadenceForm {

    static final Forms<Cadence> FORMS = Forms.<Cadence>of("cadence", "kind")
            .with(
                    Cadence.Hours.class,
                    "hours",
                    (each, out) -> units(each.hours(), out),
                    fields -> units(fields, Cadence.Hours::new))
            .with(
                    Cadence.Days.class,
                    "days",
                    (each, out) -> units(each.days(), out),
                    fields -> units(fields, Cadence.Days::new))
            .with(
                    Cadence.Weeks.class,
                    "weeks",
                    (each, out) -> units(each.weeks(), out),
                    fields -> units(fields, Cadence.Weeks::new))
            .with(
                    Cadence.Months.class,
                    "months",
                    (each, out) -> units(each.months(), out),
                    fields -> units(fields, Cadence.Months::new))
            .with(
                    Cadence.Weekdays.class,
                    "weekdays",
                    (each, out) -> out.texts("on", each.days(), Vocabulary.WEEKDAY::of),
                    fields -> {
                        List<DayOfWeek> days = fields.need("on").list(Vocabulary.WEEKDAY::read);
                        return fields.make(() -> new Cadence.Weekdays(new HashSet<>(days)));
                    })
            .with(Cadence.Pattern.class, "pattern", (each, out) -> out.numbers("days", each.days()), fields -> {
                List<Integer> days = fields.need("days").list(Value::integer);
                return fields.make(() -> new Cadence.Pattern(days));
            })
            .with(
                    Cadence.ActiveDays.class,
                    "active-days",
                    (each, out) -> units(each.days(), out),
                    fields -> units(fields, Cadence.ActiveDays::new))
            .with(
                    Cadence.Permanent.class,
                    "permanent",
                    (each, out) -> {},
                    fields -> fields.make(Cadence.Permanent::new));

    private CadenceForm() {}

    private static void units(int units, Output out) throws IOException {
        out.numberUnless(1, "every", units);
    }

    private static <C extends Cadence> C units(Fields fields, IntFunction<C> of) {
        int units = fields.integer("every", 1);
        return fields.make(() -> of.apply(units));
    }
}
