package dev.tierline.json;

import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import dev.tierline.intake.FormField;
import dev.tierline.intake.RequestForm;
import dev.tierline.intake.ShownWhen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A random request form: fields of every kind, shown on conditions that the fields before them can meet. */
final class RandomForm {

    private static final List<String> PATTERNS = List.of("(?s).*", "(?s)(?:.|\\R)*");

    /** A field, and answers that it takes. */
    private record Asked(FormField field, List<FormValue> answers) {}

    private final Dice dice;
    private final List<Asked> asked = new ArrayList<>();

    RandomForm(Dice dice) {
        this.dice = dice;
    }

    RequestForm form(String id) {
        int fields = dice.upTo(6);
        for (int i = 0; i < fields; i++) {
            Asked next = next("f" + i + (dice.coin() ? "" : "_.-X"), dice.id());
            FormField field = next.field().required(dice.coin());
            asked.add(new Asked(asked.isEmpty() || dice.coin() ? field : field.shownWhen(condition()), next.answers()));
        }
        return new RequestForm(
                FormId.of(id), dice.id(), asked.stream().map(Asked::field).toList());
    }

    private Asked next(String key, String label) {
        return switch (dice.upTo(4)) {
            case 0 ->
                new Asked(
                        FormField.text(key, label).pattern(dice.maybe(PATTERNS)).maximumLength(300 + dice.upTo(700)),
                        List.of(FormValue.text(dice.id()), FormValue.text("b"), FormValue.text("a")));
            case 1 -> number(key, label);
            case 2 -> {
                LocalDate date = LocalDate.ofEpochDay(dice.upTo(20_000));
                yield new Asked(
                        FormField.date(key, label)
                                .between(dice.coin() ? null : date, dice.coin() ? null : date.plusDays(dice.upTo(9))),
                        List.of(FormValue.date(date)));
            }
            case 3 -> choice(key, label);
            default ->
                new Asked(FormField.checkBox(key, label), List.of(FormValue.checked(true), FormValue.checked(false)));
        };
    }

    private Asked number(String key, String label) {
        int decimals = dice.upTo(15);
        BigDecimal least =
                BigDecimal.valueOf(dice.upTo(Integer.MAX_VALUE), decimals).negate();
        BigDecimal greatest = BigDecimal.valueOf(dice.upTo(Integer.MAX_VALUE), dice.upTo(decimals));
        return new Asked(
                FormField.number(key, label)
                        .decimals(decimals)
                        .between(dice.coin() ? null : least, dice.coin() ? null : greatest),
                List.of(FormValue.number(least), FormValue.number(greatest), FormValue.number(0)));
    }

    private Asked choice(String key, String label) {
        List<String> some = dice.ids(4);
        List<String> options = some.isEmpty() ? List.of("only") : some;
        boolean several = dice.coin();
        List<FormValue> answers = new ArrayList<>();
        options.forEach(option -> answers.add(FormValue.choices(option)));
        if (several) {
            answers.add(new FormValue.Choices(new LinkedHashSet<>(options)));
        }
        return new Asked(
                FormField.choice(key, label, options.toArray(String[]::new)).several(several), answers);
    }

    private ShownWhen condition() {
        Asked other = dice.of(asked);
        String key = other.field().key();
        boolean box = other.answers().contains(FormValue.checked(true));
        if (dice.coin()) {
            return box ? ShownWhen.checked(key) : ShownWhen.answered(key);
        }
        List<FormValue> some = dice.some(other.answers());
        return new ShownWhen.OneOf(key, some.isEmpty() ? Set.copyOf(other.answers()) : new LinkedHashSet<>(some));
    }
}
