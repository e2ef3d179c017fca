package dev.tierline.record;

/**
 * A value that the store keeps under its id and that a commit replaces as a whole. Immutable.
 *
 * <p>There is one for each {@link RecordKind}, in the package of its concept; no others can be stored.
 */
public interface DeskRecord {

    /**
     * Returns the record's name.
     *
     * @return its id
     */
    RecordId id();

    /**
     * Returns what the record is about: records are listed by it.
     *
     * @return the text of the id of a ticket, a staff member or whatever the kind of record belongs to
     */
    String subject();
}
