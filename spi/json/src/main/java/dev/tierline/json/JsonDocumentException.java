package dev.tierline.json;

import org.jspecify.annotations.Nullable;

/**
 * A document cannot be read, or a value cannot be written as one. Nothing else is thrown for what a document holds.
 *
 * <p>Example of a message: {@code ticket document at $.phases[3].status: "opne" is no ticket status; expected one of
 * [queued, assigned, ...]}. What people wrote is not in the message, but for a word that was expected to be one of a few.
 */
public final class JsonDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DocumentKind kind;
    private final String path;
    private final String problem;

    JsonDocumentException(DocumentKind kind, String path, String problem, @Nullable Throwable cause) {
        super(kind.word() + " document at " + path + ": " + problem, cause);
        this.kind = kind;
        this.path = path;
        this.problem = problem;
    }

    /**
     * Returns which kind of document was to be read or written.
     *
     * @return the kind that was asked for
     */
    public DocumentKind kind() {
        return kind;
    }

    /**
     * Returns where the problem is.
     *
     * @return the path from the document's root, as {@code $.phases[3].status}; indexes count from zero
     */
    public String path() {
        return path;
    }

    /**
     * Returns what was found there and what would be accepted.
     *
     * @return the message without kind and path
     */
    public String problem() {
        return problem;
    }
}
