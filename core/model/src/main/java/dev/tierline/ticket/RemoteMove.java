package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is done so that somebody may take over the customer's machine, and to end it. All of these are immutable. */
public sealed interface RemoteMove extends Move {

    /**
     * Records that the requester's identity was verified.
     *
     * @param method how, such as {@code "call back"}, by the rules of ids; no personal data belongs here
     */
    record VerifyRequester(String method) implements RemoteMove {
        /**
         * Checks the method.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public VerifyRequester {
            IdText.require(method, "a way to verify somebody");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.VERIFY_REQUESTER;
        }
    }

    /**
     * Consents to a remote session, as a requester whose identity was verified. A later consent takes the place of an earlier one, and
     * ends a session that goes on by that. It ends
     * with its time, when it is withdrawn, and when the ticket is done.
     *
     * @param scope to what, such as {@code "see the screen"}, by the rules of ids; no personal data belongs here
     * @param until when the consent ends, exclusive, floored to the millisecond; at most 30 days ahead
     */
    record GiveConsent(String scope, Instant until) implements RemoteMove {
        /** How long a consent can hold. */
        public static final Duration LONGEST = Duration.ofDays(30);

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the scope is blank or too long
         */
        public GiveConsent {
            IdText.require(scope, "the scope of a consent");
            until = until.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.GIVE_CONSENT;
        }
    }

    /** Withdraws the consent; a session that goes on ends. */
    record WithdrawConsent() implements RemoteMove {
        @Override
        public MoveKind kind() {
            return MoveKind.WITHDRAW_CONSENT;
        }
    }

    /**
     * Takes over the customer's machine.
     *
     * @param staff who works in the session
     */
    record StartSession(StaffId staff) implements RemoteMove {
        /** Checks that it is said who. */
        public StartSession {
            requireNonNull(staff, "staff");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.START_SESSION;
        }
    }

    /** Leaves the customer's machine. */
    record EndSession() implements RemoteMove {
        @Override
        public MoveKind kind() {
            return MoveKind.END_SESSION;
        }
    }
}
