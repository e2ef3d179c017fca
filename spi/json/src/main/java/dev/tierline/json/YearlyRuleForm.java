package dev.tierline.json;

import dev.tierline.calendar.Computus;
import dev.tierline.calendar.Observance;
import dev.tierline.calendar.YearlyRule;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;

/** How each rule that names a day of every year is written and read. */
final class YearlyRuleForm {

    static final Forms<YearlyRule> FORMS = Forms.<YearlyRule>of("yearly rule", "kind")
            .with(
                    YearlyRule.Fixed.class,
                    "fixed",
                    (rule, out) -> out.text("date", rule.date().toString()),
                    fields -> {
                        MonthDay date = date(fields);
                        return fields.make(() -> new YearlyRule.Fixed(date));
                    })
            .with(
                    YearlyRule.NthWeekday.class,
                    "nth-weekday",
                    (rule, out) -> {
                        out.number("month", rule.month().getValue());
                        out.text("day", Vocabulary.WEEKDAY.of(rule.day()));
                        out.number("nth", rule.nth());
                    },
                    fields -> {
                        Month month = month(fields.need("month"));
                        DayOfWeek day = Vocabulary.WEEKDAY.read(fields.need("day"));
                        int nth = fields.need("nth").integer();
                        return fields.make(() -> new YearlyRule.NthWeekday(month, day, nth));
                    })
            .with(
                    YearlyRule.WeekdayFrom.class,
                    "weekday-from",
                    (rule, out) -> {
                        out.text("date", rule.date().toString());
                        out.text("day", Vocabulary.WEEKDAY.of(rule.day()));
                    },
                    fields -> {
                        MonthDay date = date(fields);
                        DayOfWeek day = Vocabulary.WEEKDAY.read(fields.need("day"));
                        return fields.make(() -> new YearlyRule.WeekdayFrom(date, day));
                    })
            .with(
                    YearlyRule.WeekdayUntil.class,
                    "weekday-until",
                    (rule, out) -> {
                        out.text("date", rule.date().toString());
                        out.text("day", Vocabulary.WEEKDAY.of(rule.day()));
                    },
                    fields -> {
                        MonthDay date = date(fields);
                        DayOfWeek day = Vocabulary.WEEKDAY.read(fields.need("day"));
                        return fields.make(() -> new YearlyRule.WeekdayUntil(date, day));
                    })
            .with(
                    YearlyRule.FromEaster.class,
                    "from-easter",
                    (rule, out) -> {
                        out.text("computus", Vocabulary.COMPUTUS.of(rule.computus()));
                        out.number("days", rule.days());
                    },
                    fields -> {
                        Computus computus = Vocabulary.COMPUTUS.read(fields.need("computus"));
                        int days = fields.need("days").integer();
                        return fields.make(() -> new YearlyRule.FromEaster(computus, days));
                    })
            .with(YearlyRule.Observed.class, "observed", YearlyRuleForm::observed, YearlyRuleForm::observed)
            .with(
                    YearlyRule.Years.class,
                    "years",
                    (rule, out) -> {
                        out.object("rule", rule.rule(), YearlyRuleForm::write);
                        out.number("first", rule.first());
                        out.number("last", rule.last());
                    },
                    fields -> {
                        YearlyRule rule = read(fields.need("rule"));
                        int first = fields.need("first").integer();
                        int last = fields.need("last").integer();
                        return fields.make(() -> new YearlyRule.Years(rule, first, last));
                    });

    private YearlyRuleForm() {}

    static void write(YearlyRule rule, Output out) throws IOException {
        FORMS.write(rule, out);
    }

    static YearlyRule read(Value value) {
        return FORMS.read(value.fields());
    }

    private static MonthDay date(Fields fields) {
        return fields.need("date").parsed("month and day", "--12-24", MonthDay::parse);
    }

    private static Month month(Value value) {
        int number = value.integer();
        if (number < 1 || number > 12) {
            throw value.fault("month " + number + "; expected 1 to 12");
        }
        return Month.of(number);
    }

    private static void observed(YearlyRule.Observed observed, Output out) throws IOException {
        out.object("rule", observed.rule(), YearlyRuleForm::write);
        out.object("shifts", observed.observance().shifts(), (shifts, o) -> {
            for (DayOfWeek day : Vocabulary.WEEKDAY.values()) {
                Integer days = shifts.get(day);
                if (days != null) {
                    o.number(Vocabulary.WEEKDAY.of(day), days);
                }
            }
        });
    }

    private static YearlyRule.Observed observed(Fields fields) {
        YearlyRule rule = read(fields.need("rule"));
        Fields table = fields.need("shifts").fields();
        Map<DayOfWeek, Integer> shifts = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : Vocabulary.WEEKDAY.values()) {
            Integer days = table.find(Vocabulary.WEEKDAY.of(day), Value::integer);
            if (days != null) {
                shifts.put(day, days);
            }
        }
        Observance observance = table.make(() -> new Observance(shifts));
        return fields.make(() -> new YearlyRule.Observed(rule, observance));
    }
}
