package dev.tierline.spi.storage;

/** Thrown when the store cannot answer at present; whether to try again is said by {@link #retryable()}. */
public final class StoreUnavailableException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * Creates the exception.
     *
     * @param message what was asked and what failed
     * @param retryable true if the same call may succeed later
     * @param cause what the database said
     */
    public StoreUnavailableException(String message, boolean retryable, Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /**
     * Tells whether the same call may succeed later.
     *
     * @return false if it never will without somebody mending something
     */
    public boolean retryable() {
        return retryable;
    }
}
