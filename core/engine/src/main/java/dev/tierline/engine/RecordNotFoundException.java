package dev.tierline.engine;

import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;

/** Thrown when an operation names a record that the store does not have. */
public final class RecordNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RecordKind kind;
    private final String key;

    /**
     * Creates the exception.
     *
     * @param record what was asked for
     */
    public RecordNotFoundException(RecordId record) {
        super("no " + record.kind() + " '" + record.key() + "' in the store: expected one that was recorded");
        this.kind = record.kind();
        this.key = record.key();
    }

    /**
     * Returns what was asked for.
     *
     * @return the id
     */
    public RecordId record() {
        return new RecordId(kind, key);
    }
}
