package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.form.FormValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormValueTest {

    @Test
    @DisplayName("equal numbers are equal answers, however they are written")
    void numbers() {
        assertEquals(FormValue.number(new BigDecimal("1.50")), FormValue.number(new BigDecimal("1.5")));
        assertEquals(FormValue.number(100), FormValue.number(new BigDecimal("1E+2")));
        assertEquals(FormValue.number(0), FormValue.number(new BigDecimal("0E+9")));
        assertEquals("100", ((FormValue.Numeric) FormValue.number(100)).value().toString());
    }

    @Test
    @DisplayName("numbers that would fill the memory or the page are refused without writing them out")
    void hugeNumbers() {
        for (BigDecimal huge : List.of(
                new BigDecimal("1E+30"),
                new BigDecimal("1E-16"),
                new BigDecimal("1E+2000000000"),
                new BigDecimal("1E-2000000000"),
                new BigDecimal(BigInteger.TEN.pow(5_000)))) {
            assertThrows(IllegalArgumentException.class, () -> FormValue.number(huge));
        }
        assertEquals(
                "number with 1 digits and scale 16: expected at most 30 digits before the point and 15 after",
                assertThrows(IllegalArgumentException.class, () -> FormValue.number(new BigDecimal("1E-16")))
                        .getMessage());
    }

    @Test
    @DisplayName("half a surrogate pair and years of five digits are refused")
    void notKeepable() {
        assertThrows(IllegalArgumentException.class, () -> FormValue.text("a\uD83D"));
        assertThrows(IllegalArgumentException.class, () -> FormValue.date(LocalDate.of(10_000, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> FormValue.date(LocalDate.of(0, 1, 1)));
    }

    @Test
    @DisplayName("the order of choices is kept and does not count")
    void choices() {
        assertEquals(FormValue.choices("a", "b"), FormValue.choices("b", "a", "b"));
        assertEquals(List.of("b", "a"), List.copyOf(((FormValue.Choices) FormValue.choices("b", "a", "b")).options()));
    }

    @Test
    @DisplayName("a pattern that would try for years gives up, on the same text always")
    void catastrophicBacktracking() {
        String hostile = "a".repeat(999) + "!";

        assertEquals(BoundedMatch.GIVEN_UP, BoundedMatch.of(Pattern.compile("(a|aa)+b\\1"), hostile));
        assertEquals(BoundedMatch.GIVEN_UP, BoundedMatch.of(Pattern.compile("(.*a){12}b"), hostile));
        assertEquals(BoundedMatch.MATCHES, BoundedMatch.of(Pattern.compile("(a|aa)+!"), hostile));
        assertEquals(BoundedMatch.DIFFERS, BoundedMatch.of(Pattern.compile("a*"), hostile));
        TextField field = FormField.text("t", "T").pattern("(a|aa)+b\\1");
        assertEquals(
                "[answers[\"t\"]: text of 1000 characters that takes too many steps to match; expected a text that matches"
                        + " (a|aa)+b\\1 in at most 1000000 steps]",
                field.faultsIn(FormValue.text(hostile)).toString());
    }

    @Test
    @DisplayName("a pattern that recurses for each character is refused, not a stack overflow")
    void deepRecursion() {
        String nested = "(".repeat(120) + "a" + "|b)".repeat(120) + "*";

        assertTrue(List.of(BoundedMatch.MATCHES, BoundedMatch.GIVEN_UP)
                .contains(BoundedMatch.of(Pattern.compile(nested), "a".repeat(1_000))));
    }

    @Test
    @DisplayName("several choices: enough that all of one value are among them")
    void severalChoices() {
        ShownWhen both = ShownWhen.is("x", FormValue.choices("a", "b"), FormValue.choices("c"));

        assertTrue(both.holds(FormValue.choices("d", "b", "a")));
        assertTrue(both.holds(FormValue.choices("c")));
        assertFalse(both.holds(FormValue.choices("a", "d")));
        assertFalse(both.holds(null));
    }
}
