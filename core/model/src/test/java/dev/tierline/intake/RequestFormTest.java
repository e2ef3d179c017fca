package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequestFormTest {

    private final RequestForm form = RequestForm.of(
            "broken-device",
            "Broken device",
            FormField.choice("device", "Which device?", "laptop", "phone").required(true),
            FormField.text("imei", "IMEI")
                    .pattern("\\d{15}")
                    .required(true)
                    .shownWhen(ShownWhen.is("device", FormValue.choices("phone"))),
            FormField.number("age", "Age in years").between(0, 20).decimals(1),
            FormField.date("bought", "Bought on")
                    .between(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31))
                    .shownWhen(ShownWhen.answered("age")),
            FormField.choice("missing", "What is missing?", "cable", "bag", "pen")
                    .several(true),
            FormField.checkBox("urgent", "I cannot work"),
            FormField.text("why", "Why not?").required(true).shownWhen(ShownWhen.checked("urgent")),
            FormField.checkBox("consent", "You may see my screen").required(true));

    @Test
    @DisplayName("valid answers are kept, in the order of the form; a box that was not answered is not checked")
    void accepted() {
        FormAnswers answers = form.check(Map.of(
                "consent", FormValue.checked(true),
                "device", FormValue.choices("phone"),
                "imei", FormValue.text("123456789012345"),
                "age", FormValue.number(new BigDecimal("1.50")),
                "bought", FormValue.date(LocalDate.of(2025, 1, 2)),
                "missing", FormValue.choices("pen", "bag")));

        assertEquals(
                List.of("device", "imei", "age", "bought", "missing", "urgent", "consent"),
                List.copyOf(answers.values().keySet()));
        assertEquals(Set.of("phone"), answers.choices("device"));
        assertEquals(Optional.of("123456789012345"), answers.text("imei"));
        assertEquals(Optional.of(new BigDecimal("1.5")), answers.number("age"));
        assertEquals(Optional.of(LocalDate.of(2025, 1, 2)), answers.date("bought"));
        assertFalse(answers.isChecked("urgent"));
        assertTrue(answers.isChecked("consent"));
        assertEquals(Optional.empty(), answers.number("imei"));
        assertEquals(Set.of(), answers.choices("nothing"));
        assertEquals(
                "FormAnswers[form=broken-device, keys=[device, imei, age, bought, missing, urgent, consent]]",
                answers.toString());
        assertEquals(answers, form.check(answers.values()));
    }

    @Test
    @DisplayName("blank is no answer: neither to a field that is not shown nor to one that is required")
    void blank() {
        assertEquals(
                Set.of("device", "urgent", "consent"),
                form.check(Map.of(
                                "device", FormValue.choices("laptop"),
                                "imei", FormValue.text(" \n"),
                                "age", FormValue.text(""),
                                "missing", FormValue.choices(),
                                "why", FormValue.text(""),
                                "consent", FormValue.checked(true)))
                        .values()
                        .keySet());
        assertEquals(
                List.of("answers[\"device\"]: missing; expected an answer"),
                faults(Map.of("device", FormValue.choices(), "consent", FormValue.checked(true))));
    }

    @Test
    @DisplayName("every fault at once, with path and what would be accepted, and no answer quoted")
    void everyFault() {
        assertEquals(
                List.of(
                        "answers[\"imei\"]: text of 6 characters that does not match; expected the whole text to match"
                                + " \\d{15}",
                        "answers[\"age\"]: number with 2 digits after the point; expected at most 1",
                        "answers[\"age\"]: number above the maximum; expected at most 20",
                        "answers[\"bought\"]: date before the earliest; expected 2000-01-01 or later",
                        "answers[\"missing\"]: 1 choice not offered; expected one of: cable, bag, pen",
                        "answers[\"why\"]: answered, but the field is not shown; expected no answer",
                        "answers[\"consent\"]: missing; expected the box to be checked",
                        "answers[\"Serial?number\"]: no such field; expected answers to the fields of form"
                                + " 'broken-device' only"),
                faults(Map.of(
                        "device", FormValue.choices("phone"),
                        "imei", FormValue.text("secret"),
                        "age", FormValue.number(new BigDecimal("20.25")),
                        "bought", FormValue.date(LocalDate.of(1999, 12, 31)),
                        "missing", FormValue.choices("pen", "secret"),
                        "why", FormValue.text("because"),
                        "Serial\nnumber", FormValue.text("x"))));
    }

    @Test
    @DisplayName("a mistake is reported once: what depends on the wrong answer is neither missed nor refused")
    void oneMistakeOnce() {
        List<String> wrongDevice = List.of("answers[\"device\"]: 2 choices; expected one choice");

        assertEquals(
                wrongDevice,
                faults(Map.of("device", FormValue.choices("phone", "laptop"), "consent", FormValue.checked(true))));
        assertEquals(
                wrongDevice,
                faults(Map.of(
                        "device", FormValue.choices("phone", "laptop"),
                        "imei", FormValue.text("123456789012345"),
                        "consent", FormValue.checked(true))));
    }

    @Test
    @DisplayName("an answer of another type is refused")
    void wrongType() {
        assertEquals(
                List.of(
                        "answers[\"device\"]: is a text; expected a choice",
                        "answers[\"age\"]: is a date; expected a number",
                        "answers[\"missing\"]: is a number; expected choices",
                        "answers[\"urgent\"]: is a choice; expected checked or not"),
                faults(Map.of(
                        "device", FormValue.text("laptop"),
                        "age", FormValue.date(LocalDate.EPOCH),
                        "missing", FormValue.number(1),
                        "urgent", FormValue.choices("yes"),
                        "consent", FormValue.checked(true))));
    }

    @Test
    @DisplayName("what depends on a field that is not shown is not shown")
    void chain() {
        RequestForm chain = RequestForm.of(
                "chain",
                "Chain",
                FormField.checkBox("a", "A"),
                FormField.checkBox("b", "B").shownWhen(ShownWhen.checked("a")),
                FormField.text("c", "C").required(true).shownWhen(ShownWhen.is("b", FormValue.checked(false))));

        assertEquals(Set.of("a"), chain.check(Map.of()).values().keySet());
        assertEquals(
                "answers to form 'chain' have a fault: answers[\"c\"]: missing; expected an answer",
                assertThrows(InvalidAnswersException.class, () -> chain.check(Map.of("a", FormValue.checked(true))))
                        .getMessage());
    }

    private List<String> faults(Map<String, FormValue> answers) {
        InvalidAnswersException refused = assertThrows(InvalidAnswersException.class, () -> form.check(answers));
        assertEquals(form.id(), refused.form());
        return refused.faults().stream().map(IntakeFault::toString).toList();
    }
}
