package dev.tierline.spi.storage;

/** Thrown by a commit that consumes a reference which was consumed before. */
public final class DuplicateReferenceException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final String reference;

    /**
     * Creates the exception.
     *
     * @param reference the reference that was consumed before
     */
    public DuplicateReferenceException(Reference reference) {
        super("reference '" + reference + "' was consumed before: expected one that was not");
        this.reference = reference.value();
    }

    /**
     * Returns the reference.
     *
     * @return the one that was consumed before
     */
    public Reference reference() {
        return Reference.of(reference);
    }
}
