package dev.tierline.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was answered in one field of a form.
 *
 * <p>Example: {@code FormValue.text("AB123456")}, {@code FormValue.choices("red", "blue")}. Immutable. Its printed form is the answer
 * itself, which may be about a person: keep it out of diagnostics.
 */
public sealed interface FormValue {

    /**
     * Tells whether nothing was answered: a blank text, no choice, a box that is not checked. A form takes such a value as no answer.
     *
     * @return true if there is nothing in it
     */
    boolean isBlank();

    /**
     * Returns a text.
     *
     * @param value the text
     * @return the answer
     * @throws IllegalArgumentException if the text holds half a surrogate pair
     */
    static FormValue text(String value) {
        return new Text(value);
    }

    /**
     * Returns a number.
     *
     * @param value the number
     * @return the answer
     * @throws IllegalArgumentException if it has more than 30 digits before the point or 15 after
     */
    static FormValue number(BigDecimal value) {
        return new Numeric(value);
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return the answer
     */
    static FormValue number(long value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    /**
     * Returns a date.
     *
     * @param value the date
     * @return the answer
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    static FormValue date(LocalDate value) {
        return new Date(value);
    }

    /**
     * Returns what was chosen.
     *
     * @param options the options; one twice counts once
     * @return the answer
     */
    static FormValue choices(String... options) {
        return new Choices(new LinkedHashSet<>(List.of(options)));
    }

    /**
     * Returns whether a box was checked.
     *
     * @param value true if it was
     * @return the answer
     */
    static FormValue checked(boolean value) {
        return new Checked(value);
    }

    /**
     * A text.
     *
     * @param value the text as it was written
     */
    record Text(String value) implements FormValue {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it holds half a surrogate pair, which no store could keep
         */
        public Text {
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
                throw new IllegalArgumentException("text of " + value.length()
                        + " characters with half a surrogate pair: expected well-formed text");
            }
        }

        @Override
        public boolean isBlank() {
            return value.isBlank();
        }
    }

    /**
     * A number.
     *
     * @param value the number, without zeros at its end: 1.50 and 1.5 are equal
     */
    record Numeric(BigDecimal value) implements FormValue {
        /** How many digits after the point a number has at most. */
        public static final int MOST_DECIMALS = 15;

        /** What numbers there are, in words. */
        public static final String RANGE = "at most 30 digits before the point and " + MOST_DECIMALS + " after";

        private static final int MOST_WHOLE_DIGITS = 30;
        private static final int MOST_DIGITS = 1_000;

        /**
         * Checks the number and takes away the zeros at its end.
         *
         * @throws IllegalArgumentException if it has more than 30 digits before the point or 15 after
         */
        public Numeric {
            if (!isInRange(value)) {
                throw new IllegalArgumentException("number with " + value.precision() + " digits and scale "
                        + value.scale() + ": expected " + RANGE);
            }
            value = plain(value);
        }

        /**
         * Tells whether a number is small enough to write it out without a power of ten.
         *
         * @param value the number
         * @return true if it can be an answer
         */
        public static boolean isInRange(BigDecimal value) {
            if (value.precision() > MOST_DIGITS) {
                return false;
            }
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() <= MOST_DECIMALS
                    && (long) stripped.precision() - stripped.scale() <= MOST_WHOLE_DIGITS;
        }

        /**
         * Writes a number in range in the one way that equal numbers share.
         *
         * @param value the number
         * @return the same number without zeros at its end
         */
        public static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        @Override
        public boolean isBlank() {
            return false;
        }
    }

    /**
     * A date.
     *
     * @param value the date
     */
    record Date(LocalDate value) implements FormValue {
        /**
         * Checks the date.
         *
         * @throws IllegalArgumentException if the year is not 1 to 9999
         */
        public Date {
            if (value.getYear() < 1 || value.getYear() > 9999) {
                throw new IllegalArgumentException(
                        "date in the year " + value.getYear() + ": expected a year of 1 to 9999");
            }
        }

        @Override
        public boolean isBlank() {
            return false;
        }
    }

    /**
     * What was chosen of a list.
     *
     * @param options the options, in the order given
     */
    record Choices(Set<String> options) implements FormValue {
        /** Copies the options. */
        public Choices {
            options.forEach(option -> requireNonNull(option, "option"));
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    /**
     * Whether a box was checked.
     *
     * @param value true if it was
     */
    record Checked(boolean value) implements FormValue {
        @Override
        public boolean isBlank() {
            return !value;
        }
    }
}
