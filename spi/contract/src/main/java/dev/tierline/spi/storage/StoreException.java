package dev.tierline.spi.storage;

/**
 * What a store throws. Nothing of the call has been stored; only after a {@link StoreUnavailableException} all of it may have
 * been.
 */
public abstract sealed class StoreException extends RuntimeException
        permits StaleRevisionException, DuplicateReferenceException, StoreUnavailableException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
