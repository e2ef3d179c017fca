package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class RequestFormProperties {

    @Property(seed = "20100331")
    @Label("a form accepts its valid answers, gives them back in its order, and accepts what it gave")
    void acceptsValidAnswers(@ForAll long seed) {
        FormCases cases = new FormCases(seed);
        FormAnswers answers = cases.form().check(cases.answers());

        assertEquals(cases.accepted(), answers.values());
        assertEquals(
                cases.form().fields().stream()
                        .map(FormField::key)
                        .filter(answers.values()::containsKey)
                        .toList(),
                List.copyOf(answers.values().keySet()));
        assertEquals(answers, cases.form().check(answers.values()));
    }

    @Property(seed = "20100331")
    @Label("a form refuses each single mistake, and reports it at its path alone")
    void refusesEachMistake(@ForAll long seed) {
        FormCases cases = new FormCases(seed);
        RequestForm form = cases.form();
        for (FormCases.Spoilt spoilt : cases.spoilt()) {
            InvalidAnswersException refused =
                    assertThrows(InvalidAnswersException.class, () -> form.check(spoilt.answers()), spoilt::toString);

            assertEquals(
                    List.of(spoilt.path()),
                    refused.faults().stream().map(IntakeFault::path).distinct().toList(),
                    spoilt::toString);
        }
    }

    @Property(tries = 10_000, seed = "20100331")
    @Label("fields in any disorder give a form or the typed refusal, never anything else")
    void brokenForms(@ForAll long seed) {
        Random random = new Random(seed);
        List<FormField> fields = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<FormField> some = new FormCases(random.nextLong()).form().fields();
            fields.add(broken(some.get(random.nextInt(some.size())), random));
        }
        try {
            assertEquals(fields, new RequestForm(FormId.of("f"), "F", fields).fields());
        } catch (InvalidIntakeException refused) {
            assertEquals(false, refused.faults().isEmpty());
        }
    }

    private static FormField broken(FormField field, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> FormField.text(field.key(), "").pattern("(".repeat(random.nextInt(3)));
            case 1 -> FormField.number("n" + random.nextInt(), "N").between(random.nextInt(), random.nextInt());
            case 2 -> FormField.choice("", "C", "a", "a");
            case 3 -> field.shownWhen(ShownWhen.is("f" + random.nextInt(8), FormValue.text("x"), FormValue.choices()));
            case 4 -> FormField.text("t", "T").maximumLength(random.nextInt()).pattern("a{2,1}");
            default -> field;
        };
    }
}
