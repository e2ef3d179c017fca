package dev.tierline.quality;

import dev.tierline.identity.IdText;

/**
 * What work is judged by, such as {@code diagnosis} or {@code tone}. A department has the criteria that its reviewers use; none is
 * built in.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param name what the reviewers call it
 */
public record Criterion(String name) implements Comparable<Criterion> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public Criterion {
        IdText.require(name, "a criterion");
    }

    /**
     * Returns the criterion of a name.
     *
     * @param name what the reviewers call it
     * @return the criterion
     */
    public static Criterion of(String name) {
        return new Criterion(name);
    }

    @Override
    public int compareTo(Criterion other) {
        return IdText.compare(name, other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
