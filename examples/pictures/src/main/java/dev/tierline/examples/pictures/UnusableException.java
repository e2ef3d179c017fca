package dev.tierline.examples.pictures;

/** A file or an option cannot be used; the message says which, what was found and what would be accepted. */
final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableException(String message, Throwable cause) {
        super(message, cause);
    }

    UnusableException(String message) {
        super(message);
    }
}
