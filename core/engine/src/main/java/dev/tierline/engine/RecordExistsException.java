package dev.tierline.engine;

import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;

/** Thrown when a record is to be added under the key of another that says something else. */
public final class RecordExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RecordKind kind;
    private final String key;

    /**
     * Creates the exception.
     *
     * @param record the record that exists
     */
    public RecordExistsException(RecordId record) {
        super(record.kind() + " '" + record.key()
                + "' is recorded already and says something else: expected a new key");
        this.kind = record.kind();
        this.key = record.key();
    }

    /**
     * Returns the record that exists.
     *
     * @return its id
     */
    public RecordId record() {
        return new RecordId(kind, key);
    }
}
