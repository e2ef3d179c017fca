package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One thing that is wrong with a form, a matrix, a list of rules, or with an answer to a form.
 *
 * <p>Example: path {@code fields["serial"].shownWhen}, problem {@code no field "device" before it}, expected {@code one of: model}.
 * Immutable.
 *
 * @param path where it stands, such as {@code fields["serial"].pattern} or {@code answers["serial"]}; indexes count from zero
 * @param problem what was found; never the text of an answer, which may be about a person
 * @param expected what would be accepted
 */
public record IntakeFault(String path, String problem, String expected) implements Serializable {

    /** Checks that everything is given. */
    public IntakeFault {
        requireNonNull(path, "path");
        requireNonNull(problem, "problem");
        requireNonNull(expected, "expected");
    }

    /** Prints path, problem and what would be accepted. */
    @Override
    public String toString() {
        return path + ": " + problem + "; expected " + expected;
    }
}
