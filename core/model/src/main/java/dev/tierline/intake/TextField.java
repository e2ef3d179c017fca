package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A field for a text.
 *
 * <p>Example: {@code FormField.text("serial", "Serial number").pattern("[A-Z]{2}\\d{6}").maximumLength(8)} takes {@code AB123456}. A
 * pattern must match the whole text. It cannot be made to hang by a hostile answer: the length is looked at first, at most 1,000
 * characters where there is a pattern, and the match is given up after a million steps, which refuses the answer. Immutable.
 *
 * @param key its key
 * @param label what people read
 * @param required whether it must be answered when shown
 * @param shownWhen when it is shown, null for always
 * @param pattern what the whole text must match, as {@link Pattern} has it, at most 500 characters; null for any text
 * @param maximumLength how many characters (UTF-16 code units) a text may have, 1 to 100,000, with a pattern to 1,000
 */
public record TextField(
        String key,
        String label,
        boolean required,
        @Nullable ShownWhen shownWhen,
        @Nullable String pattern,
        int maximumLength)
        implements FormField {

    static final int MOST_WITH_PATTERN = 1_000;
    private static final int MOST = 100_000;
    private static final int LONGEST_PATTERN = 500;

    /** Checks that key and label are given. */
    public TextField {
        requireNonNull(key, "key");
        requireNonNull(label, "label");
    }

    /**
     * Says what the whole text must match.
     *
     * @param regex the pattern, null for any text
     * @return this with that
     */
    public TextField pattern(@Nullable String regex) {
        return new TextField(key, label, required, shownWhen, regex, maximumLength);
    }

    /**
     * Says how long a text may be.
     *
     * @param characters the most characters
     * @return this with that
     */
    public TextField maximumLength(int characters) {
        return new TextField(key, label, required, shownWhen, pattern, characters);
    }

    @Override
    public TextField required(boolean must) {
        return new TextField(key, label, must, shownWhen, pattern, maximumLength);
    }

    @Override
    public TextField shownWhen(@Nullable ShownWhen condition) {
        return new TextField(key, label, required, condition, pattern, maximumLength);
    }

    @Override
    public List<IntakeFault> definitionFaults() {
        List<IntakeFault> faults = new ArrayList<>();
        int most = pattern == null ? MOST : MOST_WITH_PATTERN;
        if (maximumLength < 1 || maximumLength > most) {
            faults.add(FieldFaults.inDefinition(
                    this,
                    "maximumLength",
                    String.valueOf(maximumLength),
                    "1 to " + most + (pattern == null ? "" : " where there is a pattern")));
        }
        if (pattern != null) {
            patternFault(pattern).ifPresent(faults::add);
        }
        return faults;
    }

    @Override
    public List<IntakeFault> faultsIn(FormValue answer) {
        if (!(answer instanceof FormValue.Text text)) {
            return List.of(FieldFaults.wrongType(this, answer, "a text"));
        }
        int length = text.value().length();
        if (length > maximumLength) {
            return List.of(FieldFaults.inAnswer(
                    this, "text of " + length + " characters", "at most " + maximumLength + " characters"));
        }
        if (pattern == null) {
            return List.of();
        }
        return switch (BoundedMatch.of(Pattern.compile(pattern), text.value())) {
            case MATCHES -> List.of();
            case DIFFERS ->
                List.of(FieldFaults.inAnswer(
                        this,
                        "text of " + length + " characters that does not match",
                        "the whole text to match " + pattern));
            case GIVEN_UP ->
                List.of(FieldFaults.inAnswer(
                        this,
                        "text of " + length + " characters that takes too many steps to match",
                        "a text that matches " + pattern + " in at most " + BoundedMatch.MOST_STEPS + " steps"));
        };
    }

    private Optional<IntakeFault> patternFault(String regex) {
        if (regex.length() > LONGEST_PATTERN) {
            return Optional.of(FieldFaults.inDefinition(
                    this, "pattern", regex.length() + " characters", "at most " + LONGEST_PATTERN + " characters"));
        }
        try {
            Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException refused) {
            return Optional.of(FieldFaults.inDefinition(
                    this,
                    "pattern",
                    "'" + regex + "' is none: " + refused.getDescription() + " near character "
                            + (refused.getIndex() + 1),
                    "a regular expression"));
        }
    }
}
