package dev.tierline.spi.storage;

import dev.tierline.record.RecordId;
import dev.tierline.ticket.TicketId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown by a commit whose expected revision is not the stored one: somebody was faster. */
public final class StaleRevisionException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String ticket;

    /**
     * Creates the exception.
     *
     * @param ticket the ticket that changed in between
     * @param expected what the commit expected
     * @param found what is stored, {@link Revision#NONE} if nothing is
     */
    public StaleRevisionException(TicketId ticket, Revision expected, Revision found) {
        super("ticket '" + ticket + "' is at revision " + found.number() + ": the commit expected "
                + expected.number());
        this.ticket = ticket.value();
    }

    /**
     * Creates the exception for a record.
     *
     * @param record the record that changed in between
     * @param expected what the commit expected
     * @param found what is stored, {@link Revision#NONE} if nothing is
     */
    public StaleRevisionException(RecordId record, Revision expected, Revision found) {
        super("record " + record + " is at revision " + found.number() + ": the commit expected " + expected.number());
        this.ticket = null;
    }

    /**
     * Creates the exception for a department.
     *
     * @param next the number of the revision that was to be added
     * @param last the number of the last revision that is stored, 0 if none is
     */
    public StaleRevisionException(long next, long last) {
        super("the department is at revision " + last + ": a commit can add revision " + (last + 1) + ", not " + next);
        this.ticket = null;
    }

    /**
     * Returns the ticket that changed in between.
     *
     * @return its id, or empty if it was a record or the department that changed
     */
    public Optional<TicketId> ticket() {
        return Optional.ofNullable(ticket).map(TicketId::of);
    }
}
