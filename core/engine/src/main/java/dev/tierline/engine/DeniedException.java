package dev.tierline.engine;

import dev.tierline.access.Decision;
import dev.tierline.role.Permission;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.TicketId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when somebody may not do what was asked; nothing was done. */
public final class DeniedException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final transient Decision.Denied decision;
    private final @Nullable String ticket;

    /**
     * Creates the exception.
     *
     * @param decision who asked for what, and why it is denied
     * @param ticket the ticket, null if it is about none
     */
    public DeniedException(Decision.Denied decision, @Nullable TicketId ticket) {
        super(decision.actor() + " may not " + decision.permission()
                + (ticket == null ? "" : ", asked for ticket '" + ticket + "'") + ": " + decision.reason());
        this.decision = decision;
        this.ticket = ticket == null ? null : ticket.value();
    }

    /**
     * Returns why it is denied.
     *
     * @return the decision
     */
    public Decision.Denied decision() {
        return decision;
    }

    /**
     * Returns who asked.
     *
     * @return the actor
     */
    public Actor actor() {
        return decision.actor();
    }

    /**
     * Returns what was missing.
     *
     * @return the permission
     */
    public Permission permission() {
        return decision.permission();
    }

    /**
     * Returns the ticket.
     *
     * @return its id, or empty if it was about none
     */
    public Optional<TicketId> ticket() {
        return Optional.ofNullable(ticket).map(TicketId::of);
    }
}
