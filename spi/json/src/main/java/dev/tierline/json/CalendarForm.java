package dev.tierline.json;

import dev.tierline.calendar.CalendarDefinition;
import dev.tierline.calendar.DatedException;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.Holiday;
import dev.tierline.calendar.HolidayList;
import dev.tierline.calendar.RecurringException;
import dev.tierline.calendar.Regime;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.YearlyRule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How the definition of a calendar is written and read. */
final class CalendarForm {

    static final Forms<CalendarDefinition> FORMS = Forms.<CalendarDefinition>of("calendar", "kind")
            .with(CalendarDefinition.Hours.class, "hours", CalendarForm::hours, CalendarForm::hours)
            .with(
                    CalendarDefinition.Union.class,
                    "union",
                    (union, out) -> operands(union.name(), union.operands(), out),
                    fields -> {
                        String name = fields.textOrEmpty("name");
                        List<CalendarDefinition> operands = fields.need("of").list(CalendarForm::read);
                        return fields.make(() -> new CalendarDefinition.Union(name, operands));
                    })
            .with(
                    CalendarDefinition.Intersection.class,
                    "intersection",
                    (intersection, out) -> operands(intersection.name(), intersection.operands(), out),
                    fields -> {
                        String name = fields.textOrEmpty("name");
                        List<CalendarDefinition> operands = fields.need("of").list(CalendarForm::read);
                        return fields.make(() -> new CalendarDefinition.Intersection(name, operands));
                    })
            .with(
                    CalendarDefinition.Difference.class,
                    "difference",
                    (difference, out) -> {
                        out.textUnlessEmpty("name", difference.name());
                        out.object("from", difference.from(), CalendarForm::write);
                        out.object("less", difference.less(), CalendarForm::write);
                    },
                    fields -> {
                        String name = fields.textOrEmpty("name");
                        CalendarDefinition from = read(fields.need("from"));
                        CalendarDefinition less = read(fields.need("less"));
                        return fields.make(() -> new CalendarDefinition.Difference(name, from, less));
                    });

    private CalendarForm() {}

    static void write(CalendarDefinition definition, Output out) throws IOException {
        FORMS.write(definition, out);
    }

    static CalendarDefinition read(Value value) {
        return FORMS.read(value.fields());
    }

    private static void operands(String name, List<CalendarDefinition> operands, Output out) throws IOException {
        out.textUnlessEmpty("name", name);
        out.objects("of", operands, CalendarForm::write);
    }

    private static void hours(CalendarDefinition.Hours hours, Output out) throws IOException {
        requireFew(hours.dated(), out::faultOfObject);
        out.textUnlessEmpty("name", hours.name());
        out.text("zone", hours.zone().getId());
        out.object("weekly", hours.weekly(), HoursForm::week);
        out.objectsUnlessEmpty("regimes", hours.regimes(), (regime, o) -> {
            o.text("since", regime.since().toString());
            o.object("weekly", regime.hours(), HoursForm::week);
            o.textUnlessEmpty("name", regime.name());
        });
        out.objectsUnlessEmpty("dated", hours.dated(), (exception, o) -> {
            o.text("date", exception.date().toString());
            o.object("change", exception.change(), HoursForm.CHANGES::write);
            o.textUnlessEmpty("name", exception.name());
        });
        out.objectsUnlessEmpty("holidays", hours.holidays(), (list, o) -> {
            o.text("from", list.from().toString());
            o.text("to", list.to().toString());
            o.objectsUnlessEmpty("days", list.holidays(), (holiday, day) -> {
                day.text("date", holiday.date().toString());
                day.textUnlessEmpty("name", holiday.name());
            });
        });
        out.objectsUnlessEmpty("recurring", hours.recurring(), (exception, o) -> {
            o.object("rule", exception.rule(), YearlyRuleForm::write);
            o.object("change", exception.change(), HoursForm.CHANGES::write);
            o.textUnlessEmpty("name", exception.name());
        });
    }

    private static CalendarDefinition.Hours hours(Fields fields) {
        String name = fields.textOrEmpty("name");
        ZoneId zone = fields.need("zone").parsed("time zone", "Europe/Brussels", ZoneId::of);
        WeeklyHours weekly = HoursForm.week(fields.need("weekly").fields());
        List<Regime> regimes = fields.list("regimes", value -> regime(value.fields()));
        List<DatedException> dated = fields.list("dated", dated());
        requireFew(dated, fields::fault);
        List<HolidayList> holidays = fields.list("holidays", value -> holidays(value.fields()));
        List<RecurringException> recurring = fields.list("recurring", value -> recurring(value.fields()));
        return fields.make(() -> new CalendarDefinition.Hours(name, zone, weekly, regimes, dated, holidays, recurring));
    }

    private static Regime regime(Fields fields) {
        LocalDate since = date(fields, "since");
        WeeklyHours weekly = HoursForm.week(fields.need("weekly").fields());
        String name = fields.textOrEmpty("name");
        return fields.make(() -> new Regime(since, weekly, name));
    }

    private static HolidayList holidays(Fields fields) {
        LocalDate from = date(fields, "from");
        LocalDate to = date(fields, "to");
        List<Holiday> days = fields.list("days", value -> holiday(value.fields()));
        return fields.make(() -> new HolidayList(from, to, days));
    }

    private static Holiday holiday(Fields fields) {
        LocalDate date = date(fields, "date");
        String name = fields.textOrEmpty("name");
        return fields.make(() -> new Holiday(date, name));
    }

    private static RecurringException recurring(Fields fields) {
        YearlyRule rule = YearlyRuleForm.read(fields.need("rule"));
        DayChange change = HoursForm.CHANGES.read(fields.need("change").fields());
        String name = fields.textOrEmpty("name");
        return fields.make(() -> new RecurringException(rule, change, name));
    }

    /** Stops at the first change that is there twice: the model would list every pair of them. */
    private static Function<Value, DatedException> dated() {
        Map<LocalDate, Set<DayChange>> changes = new HashMap<>();
        Set<LocalDate> replaced = new HashSet<>();
        return value -> {
            Fields fields = value.fields();
            LocalDate date = date(fields, "date");
            DayChange change = HoursForm.CHANGES.read(fields.need("change").fields());
            String name = fields.textOrEmpty("name");
            boolean replaces = change instanceof DayChange.Closed || change instanceof DayChange.SpecialHours;
            if ((replaces && !replaced.add(date))
                    || !changes.computeIfAbsent(date, d -> new HashSet<>()).add(change)) {
                throw value.fault("a second change of " + date
                        + "; expected one closed date or special hours a date, and no change twice");
            }
            return fields.make(() -> new DatedException(date, change, name));
        };
    }

    private static void requireFew(List<DatedException> exceptions, Function<String, JsonDocumentException> fault) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        for (DatedException exception : exceptions) {
            if (counts.merge(exception.date(), 1, Integer::sum) > Bounds.EXCEPTIONS_A_DATE) {
                throw fault.apply("more than " + Bounds.EXCEPTIONS_A_DATE + " exceptions on " + exception.date()
                        + "; expected no more on a date");
            }
        }
    }

    private static LocalDate date(Fields fields, String name) {
        return fields.need(name).parsed("date", "2026-12-24", LocalDate::parse);
    }
}
