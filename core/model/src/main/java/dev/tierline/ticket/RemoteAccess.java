package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may take over the customer's machine, and who does.
 *
 * <p>A session needs a caller whose identity was verified and a consent that has not run out. Whoever gave consent can withdraw it at any
 * time; that ends the session, and so does the end of the consent. When the ticket is done, all of it ends: who comes back is verified, and
 * asked, anew. Immutable.
 *
 * @param verifiedAt when the requester's identity was verified, null if it was not
 * @param consent the consent that stands, null if there is none
 * @param session the session that goes on, null if there is none
 */
public record RemoteAccess(
        @Nullable Instant verifiedAt,
        @Nullable Consent consent,
        @Nullable Session session) {

    /** Nobody was verified, nothing is permitted. */
    public static final RemoteAccess NONE = new RemoteAccess(null, null, null);

    /**
     * Permission to a remote session.
     *
     * @param scope to what the customer consents, such as {@code "see the screen"}; no personal data belongs here
     * @param from since when
     * @param until when it ends, exclusive
     * @param by who recorded it
     */
    public record Consent(String scope, Instant from, Instant until, Actor by) {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException unless it begins before it ends
         */
        public Consent {
            requireNonNull(scope, "scope");
            requireNonNull(by, "by");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(
                        "consent from " + from + " until " + until + ": expected it to begin before it ends");
            }
        }

        /**
         * Tells whether it holds.
         *
         * @param at when
         * @return true from its start on, false from its end on
         */
        public boolean holdsAt(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    /**
     * Work on the customer's machine.
     *
     * @param by who works
     * @param from since when
     */
    public record Session(StaffId by, Instant from) {
        /** Checks that both are given. */
        public Session {
            requireNonNull(by, "by");
            requireNonNull(from, "from");
        }
    }

    RemoteAccess after(RemoteEvent event) {
        if (event instanceof RemoteEvent.RequesterVerified verified) {
            return new RemoteAccess(verified.at(), consent, session);
        } else if (event instanceof RemoteEvent.ConsentGiven given) {
            return new RemoteAccess(
                    verifiedAt, new Consent(given.scope(), given.at(), given.until(), given.by()), session);
        } else if (event instanceof RemoteEvent.ConsentWithdrawn) {
            return new RemoteAccess(verifiedAt, null, session);
        } else if (event instanceof RemoteEvent.ConsentExpired) {
            return new RemoteAccess(verifiedAt, null, null);
        } else if (event instanceof RemoteEvent.SessionStarted started) {
            return new RemoteAccess(verifiedAt, consent, new Session(started.staff(), started.at()));
        } else if (event instanceof RemoteEvent.SessionEnded) {
            return new RemoteAccess(verifiedAt, consent, null);
        }
        return this;
    }
}
