package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

/**
 * Who did something to a ticket. Every event names one.
 *
 * <p>Example: a reply by Anna is the act of {@code Actor.staff(StaffId.of("anna.k"))}; a breach that time brought about
 * is the act of {@link #system()}. Immutable.
 */
public sealed interface Actor {

    /**
     * Returns a staff member as actor.
     *
     * @param id the account
     * @return the actor
     */
    static Actor staff(StaffId id) {
        return new Staff(id);
    }

    /**
     * Returns a customer as actor.
     *
     * @param id the account
     * @return the actor
     */
    static Actor requester(RequesterId id) {
        return new Requester(id);
    }

    /**
     * Returns the desk itself as actor: what happens by a rule or by the passing of time.
     *
     * @return the actor
     */
    static Actor system() {
        return SystemActor.DESK;
    }

    /**
     * A staff member.
     *
     * @param id the account
     */
    record Staff(StaffId id) implements Actor {
        /** Checks that the account is given. */
        public Staff {
            requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return "staff member '" + id + "'";
        }
    }

    /**
     * A customer.
     *
     * @param id the account
     */
    record Requester(RequesterId id) implements Actor {
        /** Checks that the account is given. */
        public Requester {
            requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return "requester '" + id + "'";
        }
    }

    /** The desk itself. */
    enum SystemActor implements Actor {
        /** The only one. */
        DESK;

        @Override
        public String toString() {
            return "the desk";
        }
    }
}
