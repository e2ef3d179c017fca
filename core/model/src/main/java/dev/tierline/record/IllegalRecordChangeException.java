package dev.tierline.record;

/** A record was to be changed in a way that it does not permit any more, or never did; nothing was changed. */
public final class IllegalRecordChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RecordKind kind;
    private final String key;

    /**
     * Creates the exception.
     *
     * @param record which record
     * @param change what was to be done to it, such as {@code cancel it}
     * @param found how it stands
     * @param expected what would be accepted
     */
    public IllegalRecordChangeException(RecordId record, String change, String found, String expected) {
        super("cannot " + change + ": " + record.kind() + " '" + record.key() + "' " + found + "; expected "
                + expected);
        this.kind = record.kind();
        this.key = record.key();
    }

    /**
     * Says which record.
     *
     * @return its id
     */
    public RecordId record() {
        return new RecordId(kind, key);
    }
}
