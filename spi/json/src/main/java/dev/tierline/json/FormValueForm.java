package dev.tierline.json;

import dev.tierline.form.FormValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How what people answer in a form is written and read. Sets of answers and of options are sorted, so that equal ones are the same text. */
final class FormValueForm {

    static final Forms<FormValue> FORMS = Forms.<FormValue>of("answer", "kind")
            .with(FormValue.Text.class, "text", (text, out) -> out.text("value", text.value()), fields -> {
                String value = fields.text("value");
                return fields.make(() -> new FormValue.Text(value));
            })
            .with(
                    FormValue.Numeric.class,
                    "number",
                    (number, out) -> out.text("value", number.value().toPlainString()),
                    fields -> {
                        BigDecimal value = decimal(fields.need("value"));
                        return fields.make(() -> new FormValue.Numeric(value));
                    })
            .with(
                    FormValue.Date.class,
                    "date",
                    (date, out) -> out.text("value", date.value().toString()),
                    fields -> {
                        LocalDate value = date(fields.need("value"));
                        return fields.make(() -> new FormValue.Date(value));
                    })
            .with(
                    FormValue.Choices.class,
                    "choices",
                    (choices, out) -> out.texts("options", new TreeSet<>(choices.options()), option -> option),
                    fields -> {
                        Set<String> options = fields.need("options").set(Value::text);
                        return fields.make(() -> new FormValue.Choices(options));
                    })
            .with(FormValue.Checked.class, "checked", (checked, out) -> out.word("value", checked.value()), fields -> {
                boolean value = fields.need("value").flag();
                return fields.make(() -> new FormValue.Checked(value));
            });

    private static final Comparator<FormValue> IN_DOCUMENTS = Comparator.<FormValue, String>comparing(
                    value -> value.getClass().getSimpleName())
            .thenComparing(FormValueForm::sortKey);

    /** Longer ones are outside the range of numbers that forms know, and dear to read. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,15})?");

    private FormValueForm() {}

    static void write(String name, Collection<FormValue> values, Output out) throws IOException {
        List<FormValue> sorted = values.stream().sorted(IN_DOCUMENTS).toList();
        out.objects(name, sorted, FORMS::write);
    }

    static FormValue read(Value value) {
        return FORMS.read(value.fields());
    }

    static BigDecimal decimal(Value value) {
        String text = value.text();
        if (!DECIMAL.matcher(text).matches()) {
            throw value.fault(Excerpt.quoted(text)
                    + " is no decimal number; expected one as -12.50, at most 30 digits before the point and 15 after");
        }
        return new BigDecimal(text);
    }

    static LocalDate date(Value value) {
        return value.parsed("date", "2026-12-24", LocalDate::parse);
    }

    private static String sortKey(FormValue value) {
        if (value instanceof FormValue.Choices choices) {
            return choices.options().stream()
                    .sorted()
                    .map(option -> option.length() + ":" + option)
                    .collect(Collectors.joining());
        }
        return value.toString();
    }
}
