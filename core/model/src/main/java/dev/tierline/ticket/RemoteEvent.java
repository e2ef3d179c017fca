package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;

/** What happened about taking over the customer's machine: who, when, for how long, with whose consent. */
public sealed interface RemoteEvent extends TicketEvent {

    /**
     * It was verified that the requester is who he says.
     *
     * @param at when
     * @param by who verified it
     * @param method how, such as {@code "call back"}
     */
    record RequesterVerified(Instant at, Actor by, String method) implements RemoteEvent {
        /** Checks that the parts are given. */
        public RequesterVerified {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(method, "method");
        }
    }

    /**
     * Consent to a remote session was given; it takes the place of an earlier one.
     *
     * @param at when, and since when it holds
     * @param by who recorded it
     * @param scope to what
     * @param until when it ends, after {@code at}
     */
    record ConsentGiven(Instant at, Actor by, String scope, Instant until) implements RemoteEvent {
        /** Checks that the parts are given. */
        public ConsentGiven {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(scope, "scope");
            requireNonNull(until, "until");
        }
    }

    /**
     * Consent was withdrawn.
     *
     * @param at when
     * @param by who withdrew it
     */
    record ConsentWithdrawn(Instant at, Actor by) implements RemoteEvent {
        /** Checks that the parts are given. */
        public ConsentWithdrawn {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
        }
    }

    /**
     * Consent ran out while somebody worked on the customer's machine; that ended the session.
     *
     * @param at when
     * @param staff who worked in it
     * @param lasted how long it was
     * @param ranAt when the desk took note of it, later than {@code at}
     */
    record ConsentExpired(Instant at, StaffId staff, Duration lasted, Instant ranAt)
            implements RemoteEvent, TimedEvent {
        /** Checks that the parts are given. */
        public ConsentExpired {
            requireNonNull(at, "at");
            requireNonNull(staff, "staff");
            requireNonNull(lasted, "lasted");
            requireNonNull(ranAt, "ranAt");
        }
    }

    /**
     * Somebody took over the customer's machine.
     *
     * @param at when
     * @param by who started the session
     * @param staff who works in it
     */
    record SessionStarted(Instant at, Actor by, StaffId staff) implements RemoteEvent {
        /** Checks that the parts are given. */
        public SessionStarted {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(staff, "staff");
        }
    }

    /**
     * The session is over.
     *
     * @param at when
     * @param by who ended it
     * @param staff who worked in it
     * @param lasted how long it was
     * @param ground why it ended
     */
    record SessionEnded(Instant at, Actor by, StaffId staff, Duration lasted, EndOfSession ground)
            implements RemoteEvent {
        /** Checks that the parts are given. */
        public SessionEnded {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(staff, "staff");
            requireNonNull(lasted, "lasted");
            requireNonNull(ground, "ground");
        }
    }
}
