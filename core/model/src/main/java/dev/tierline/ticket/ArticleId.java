package dev.tierline.ticket;

import dev.tierline.identity.IdText;

/**
 * Names one article.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "kb-204"}
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public ArticleId {
        IdText.require(value, "an article id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static ArticleId of(String value) {
        return new ArticleId(value);
    }

    @Override
    public int compareTo(ArticleId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
