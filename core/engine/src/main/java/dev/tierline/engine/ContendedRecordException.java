package dev.tierline.engine;

import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;

/** Thrown when others changed a record again and again while an operation tried to; nothing was done, it may be tried again. */
public final class ContendedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RecordKind kind;
    private final String key;

    /**
     * Creates the exception.
     *
     * @param record the record
     * @param attempts how often it was tried
     * @param last what the store said last
     */
    public ContendedRecordException(RecordId record, int attempts, Throwable last) {
        super(
                record.kind() + " '" + record.key() + "' was changed by others during each of " + attempts
                        + " attempts: expected a moment without; try again",
                last);
        this.kind = record.kind();
        this.key = record.key();
    }

    /**
     * Returns the record.
     *
     * @return its id
     */
    public RecordId record() {
        return new RecordId(kind, key);
    }
}
