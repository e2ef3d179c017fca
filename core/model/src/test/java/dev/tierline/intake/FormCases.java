package dev.tierline.intake;

import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A random form, random answers that it must accept, and every single way to spoil one of them. */
final class FormCases {

    /** Answers with one mistake, and the only path that may be reported. */
    record Spoilt(Map<String, FormValue> answers, String path) {}

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<String> OPTIONS = List.of("red", "green", "blue");

    private final Random random;
    private final List<FormField> fields = new ArrayList<>();
    private final Map<String, FormValue> answers = new LinkedHashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    FormCases(long seed) {
        this.random = new Random(seed);
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            FormField field = field("f" + i).required(random.nextBoolean()).shownWhen(condition());
            fields.add(field);
            answer(field);
        }
    }

    RequestForm form() {
        return new RequestForm(FormId.of("random"), "Random", fields);
    }

    Map<String, FormValue> answers() {
        return answers;
    }

    /** What must come out: the answers, and a box not checked where one is shown and was not answered. */
    Map<String, FormValue> accepted() {
        Map<String, FormValue> accepted = new LinkedHashMap<>(answers);
        fields.stream()
                .filter(field -> field instanceof CheckBoxField && shown.contains(field.key()))
                .forEach(field -> accepted.putIfAbsent(field.key(), FormValue.checked(false)));
        return accepted;
    }

    List<Spoilt> spoilt() {
        List<Spoilt> all = new ArrayList<>();
        all.add(with("stranger", FormValue.text("x")));
        for (FormField field : fields) {
            if (!shown.contains(field.key())) {
                all.add(with(field.key(), valid(field)));
                continue;
            }
            if (field.required()) {
                Map<String, FormValue> without = new LinkedHashMap<>(answers);
                without.remove(field.key());
                all.add(new Spoilt(without, path(field.key())));
            }
            invalid(field).forEach(value -> all.add(with(field.key(), value)));
        }
        return all;
    }

    private Spoilt with(String key, FormValue value) {
        Map<String, FormValue> changed = new LinkedHashMap<>(answers);
        changed.put(key, value);
        return new Spoilt(changed, path(key));
    }

    private static String path(String key) {
        return "answers[\"" + key + "\"]";
    }

    private FormField field(String key) {
        return switch (random.nextInt(6)) {
            case 0 -> FormField.text(key, "Text").maximumLength(20);
            case 1 -> FormField.text(key, "Code").maximumLength(10).pattern("[A-Z]{2}\\d{1,6}");
            case 2 -> FormField.number(key, "Number").between(-5, 5).decimals(random.nextInt(3));
            case 3 -> FormField.date(key, "Date").between(FIRST, FIRST.plusDays(30));
            case 4 ->
                FormField.choice(key, "Choice", OPTIONS.toArray(String[]::new)).several(random.nextBoolean());
            default -> FormField.checkBox(key, "Box");
        };
    }

    private ShownWhen condition() {
        if (fields.isEmpty() || random.nextInt(3) == 0) {
            return null;
        }
        FormField other = fields.get(random.nextInt(fields.size()));
        if (other instanceof CheckBoxField) {
            return random.nextBoolean()
                    ? ShownWhen.checked(other.key())
                    : ShownWhen.is(other.key(), FormValue.checked(random.nextBoolean()));
        }
        return random.nextBoolean()
                ? ShownWhen.answered(other.key())
                : ShownWhen.is(other.key(), valid(other), answers.getOrDefault(other.key(), valid(other)));
    }

    private void answer(FormField field) {
        if (!isShown(field.shownWhen())) {
            return;
        }
        shown.add(field.key());
        if (field.required() || random.nextBoolean()) {
            answers.put(field.key(), valid(field));
        }
    }

    /** A naive reading of conditions, apart from the one that the form uses. */
    private boolean isShown(ShownWhen condition) {
        if (condition == null) {
            return true;
        }
        if (!shown.contains(condition.field())) {
            return false;
        }
        FormValue answer = answers.get(condition.field());
        if (condition instanceof ShownWhen.OneOf oneOf) {
            for (FormValue value : oneOf.values()) {
                boolean unchecked = value.equals(FormValue.checked(false)) && answer == null;
                boolean among = value instanceof FormValue.Choices asked
                        && answer instanceof FormValue.Choices chosen
                        && asked.options().stream().allMatch(chosen.options()::contains);
                if (unchecked || among || value.equals(answer)) {
                    return true;
                }
            }
            return false;
        }
        return answer != null;
    }

    private FormValue valid(FormField field) {
        if (field instanceof TextField text) {
            return FormValue.text(
                    text.pattern() == null ? "t" + "x".repeat(random.nextInt(20)) : "AB" + random.nextInt(1_000_000));
        } else if (field instanceof NumberField number) {
            int digits = number.decimals();
            int unit = (int) Math.pow(10, digits);
            return FormValue.number(BigDecimal.valueOf(random.nextInt(10 * unit + 1) - 5L * unit, digits));
        } else if (field instanceof DateField) {
            return FormValue.date(FIRST.plusDays(random.nextInt(31)));
        } else if (field instanceof ChoiceField choice) {
            int first = random.nextInt(OPTIONS.size());
            return choice.several() && random.nextBoolean()
                    ? FormValue.choices(OPTIONS.get(first), OPTIONS.get((first + 1) % OPTIONS.size()))
                    : FormValue.choices(OPTIONS.get(first));
        }
        return FormValue.checked(true);
    }

    private List<FormValue> invalid(FormField field) {
        List<FormValue> spoilt = new ArrayList<>();
        if (field instanceof TextField text) {
            spoilt.add(FormValue.number(1));
            spoilt.add(FormValue.text("AB" + "1".repeat(text.maximumLength() - 1)));
            if (text.pattern() != null) {
                spoilt.add(FormValue.text("AB123x"));
                spoilt.add(FormValue.text("AB1234567"));
            }
        } else if (field instanceof NumberField number) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(number.decimals());
            spoilt.add(FormValue.text("1"));
            spoilt.add(FormValue.number(BigDecimal.valueOf(5).add(step)));
            spoilt.add(FormValue.number(BigDecimal.valueOf(-5).subtract(step)));
            spoilt.add(FormValue.number(step.movePointLeft(1)));
        } else if (field instanceof DateField) {
            spoilt.add(FormValue.text("2026-01-01"));
            spoilt.add(FormValue.date(FIRST.minusDays(1)));
            spoilt.add(FormValue.date(FIRST.plusDays(31)));
        } else if (field instanceof ChoiceField choice) {
            spoilt.add(FormValue.checked(true));
            spoilt.add(FormValue.choices("Red"));
            if (!choice.several()) {
                spoilt.add(FormValue.choices("red", "blue"));
            }
        } else {
            spoilt.add(FormValue.choices("yes"));
        }
        return spoilt;
    }
}
