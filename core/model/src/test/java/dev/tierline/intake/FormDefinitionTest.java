package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.form.FormValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormDefinitionTest {

    @Test
    @DisplayName("keys, names and labels")
    void names() {
        assertFaults(
                List.of(
                        "fields[0].key: not a key; expected a letter, then up to 63 letters of a-z, digits, '_', '.' or '-'",
                        "fields[\"a\"].label: blank; expected 1 to 200 characters, not all of them blank, well-formed and"
                                + " without NUL",
                        "fields[2].key: \"a\" is used twice; expected keys that differ"),
                FormField.text("1st", "First"),
                FormField.text("a", " "),
                FormField.checkBox("a", "Again"));
        assertEquals(
                "form 'f' has a fault: name: blank; expected 1 to 200 characters, not all of them blank, well-formed"
                        + " and without NUL",
                assertThrows(InvalidIntakeException.class, () -> RequestForm.of("f", ""))
                        .getMessage());
    }

    @Test
    @DisplayName("lengths and patterns of texts")
    void texts() {
        assertFaults(
                List.of(
                        "fields[\"none\"].maximumLength: 0; expected 1 to 100000",
                        "fields[\"long\"].maximumLength: 1001; expected 1 to 1000 where there is a pattern",
                        "fields[\"open\"].pattern: '[a-z' is none: Unclosed character class near character 4; expected a"
                                + " regular expression",
                        "fields[\"huge\"].pattern: 501 characters; expected at most 500 characters"),
                FormField.text("none", "None").maximumLength(0),
                FormField.text("long", "Long").maximumLength(1_001).pattern("a*"),
                FormField.text("open", "Open").pattern("[a-z"),
                FormField.text("huge", "Huge").pattern("a".repeat(501)),
                FormField.text("plain", "Plain").maximumLength(100_000));
    }

    @Test
    @DisplayName("bounds of numbers and dates")
    void bounds() {
        assertFaults(
                List.of(
                        "fields[\"swapped\"].minimum: 2 is more than the maximum, 1; expected a minimum up to the maximum",
                        "fields[\"fine\"].minimum: 0.25 has 2 digits after the point; expected at most 1, as answers have",
                        "fields[\"huge\"].maximum: number with 1 digits and scale -30; expected at most 30 digits before"
                                + " the point and 15 after",
                        "fields[\"deep\"].decimals: 16; expected 0 to 15",
                        "fields[\"late\"].earliest: 2026-01-02 is after the latest date, 2026-01-01; expected an earliest"
                                + " date up to the latest"),
                FormField.number("swapped", "Swapped").between(2, 1),
                FormField.number("fine", "Fine")
                        .between(new BigDecimal("0.250"), null)
                        .decimals(1),
                FormField.number("huge", "Huge").between(null, new BigDecimal("1E+30")),
                FormField.number("deep", "Deep").decimals(16),
                FormField.date("late", "Late").between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
    }

    @Test
    @DisplayName("options")
    void options() {
        assertFaults(
                List.of(
                        "fields[\"none\"].options: none; expected 1 to 1000",
                        "fields[\"some\"].options[1]: blank; expected 1 to 200 characters, not all of them blank,"
                                + " well-formed and without NUL",
                        "fields[\"some\"].options[2]: stands there twice; expected options that differ"),
                FormField.choice("none", "None"),
                FormField.choice("some", "Some", "a", "", "a"));
    }

    @Test
    @DisplayName("conditions look at a field before theirs, and at answers which that field can have")
    void conditions() {
        FormField device = FormField.choice("device", "Device", "laptop", "phone");
        assertFaults(
                List.of(
                        "fields[\"first\"].shownWhen: no field \"device\" before it; expected no condition, as it is the"
                                + " first field",
                        "fields[\"typo\"].shownWhen: no field \"devise\" before it; expected one of: first, device",
                        "fields[\"self\"].shownWhen: no field \"self\" before it; expected one of: first, device, typo",
                        "fields[\"tablet\"].shownWhen.values[1]: \"device\" cannot have it: 1 choice not offered; expected"
                                + " one of: laptop, phone",
                        "fields[\"text\"].shownWhen.values[0]: \"device\" cannot have it: is a text; expected a choice",
                        "fields[\"blank\"].shownWhen.values[0]: blank, which is no answer; expected an answer to \"device\"",
                        "fields[\"empty\"].shownWhen: no value of \"device\"; expected one or more",
                        "fields[\"ticked\"].shownWhen: \"device\" is no check box; expected a check box, or that it is"
                                + " answered",
                        "fields[\"always\"].shownWhen: a check box such as \"box\" always has an answer; expected that it"
                                + " is checked"),
                FormField.text("first", "First").shownWhen(ShownWhen.answered("device")),
                device,
                FormField.text("typo", "Typo").shownWhen(ShownWhen.answered("devise")),
                FormField.text("self", "Self").shownWhen(ShownWhen.answered("self")),
                FormField.text("tablet", "Tablet")
                        .shownWhen(ShownWhen.is("device", FormValue.choices("phone"), FormValue.choices("tablet"))),
                FormField.text("text", "Text").shownWhen(ShownWhen.is("device", FormValue.text("phone"))),
                FormField.text("blank", "Blank").shownWhen(ShownWhen.is("device", FormValue.choices())),
                FormField.text("empty", "Empty").shownWhen(ShownWhen.is("device")),
                FormField.text("ticked", "Ticked").shownWhen(ShownWhen.checked("device")),
                FormField.checkBox("box", "Box"),
                FormField.text("always", "Always").shownWhen(ShownWhen.answered("box")),
                FormField.text("unchecked", "Unchecked").shownWhen(ShownWhen.is("box", FormValue.checked(false))));
    }

    @Test
    @DisplayName("a form of too many fields is refused")
    void tooMany() {
        FormField[] fields = IntStream.range(0, 501)
                .mapToObj(i -> FormField.checkBox("f" + i, "F"))
                .toArray(FormField[]::new);

        assertFaults(List.of("fields: 501 of them; expected at most 500"), fields);
    }

    private static void assertFaults(List<String> expected, FormField... fields) {
        List<IntakeFault> faults = assertThrows(InvalidIntakeException.class, () -> RequestForm.of("f", "Form", fields))
                .faults();
        assertEquals(expected, faults.stream().map(IntakeFault::toString).toList());
    }
}
