package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.tier.Tier;
import org.jspecify.annotations.Nullable;

/** What people do when others can solve a ticket, or must know of it. All of these are immutable. */
public sealed interface HandOffMove extends Move {

    /**
     * Passes the ticket to others who can solve it: up the ladder or sideways. It is put into the queue there, and nobody holds it.
     *
     * @param to where to
     * @param reason why, 1 to 100,000 characters; null if nobody says
     */
    record Escalate(Destination to, @Nullable String reason) implements HandOffMove {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the reason is blank or too long
         */
        public Escalate {
            requireNonNull(to, "to");
            if (reason != null) {
                WrittenText.require(reason);
            }
        }

        @Override
        public MoveKind kind() {
            return MoveKind.ESCALATE;
        }
    }

    /**
     * Gives the ticket back down the ladder. It is put into the queue there, and nobody holds it.
     *
     * @param to the place, below where it stands; null for the last one below that it left, or else the next tier down
     * @param reason why, 1 to 100,000 characters
     */
    record HandBack(@Nullable Place to, String reason) implements HandOffMove {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public HandBack {
            WrittenText.require(reason);
        }

        /**
         * Gives the ticket back to where it came from.
         *
         * @param reason why
         */
        public HandBack(String reason) {
            this(null, reason);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.HAND_BACK;
        }
    }

    /**
     * Hands the case to an organisation outside, and waits for it. Whoever holds the ticket keeps it, to follow the case; so does the team.
     * Where it stands there already, the reason is a note.
     *
     * @param tier the outside tier
     * @param caseNumber the number of the case there, by the rules of ids
     * @param reason why, 1 to 100,000 characters; null if nobody says
     */
    record HandOutside(
            Tier tier, String caseNumber, @Nullable String reason) implements HandOffMove {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the number cannot be an id, or the reason is blank or too long
         */
        public HandOutside {
            requireNonNull(tier, "tier");
            IdText.require(caseNumber, "a vendor's case number");
            if (reason != null) {
                WrittenText.require(reason);
            }
        }

        @Override
        public MoveKind kind() {
            return MoveKind.HAND_OUTSIDE;
        }
    }

    /**
     * Files the problem as a bug with the development team, and waits for it. A bug that was settled and is filed again is open again.
     *
     * @param reference the bug's name there, by the rules of ids
     */
    record FileBug(String reference) implements HandOffMove {
        /**
         * Checks the reference.
         *
         * @throws IllegalArgumentException if it cannot be an id
         */
        public FileBug {
            IdText.require(reference, "a bug's reference");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.FILE_BUG;
        }
    }

    /**
     * Records how far the development team is with a bug. Once no bug of the ticket is open any more, a wait for development is over.
     *
     * @param reference the bug, one that was filed on this ticket
     * @param status how far it is
     */
    record FollowBug(String reference, BugStatus status) implements HandOffMove {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the reference cannot be an id
         */
        public FollowBug {
            IdText.require(reference, "a bug's reference");
            requireNonNull(status, "status");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.FOLLOW_BUG;
        }
    }

    /**
     * Tells somebody with more authority, and leaves the work where it is.
     *
     * @param authority whom
     * @param reason why, 1 to 100,000 characters
     */
    record CallIn(Authority authority, String reason) implements HandOffMove {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the reason is blank or too long
         */
        public CallIn {
            requireNonNull(authority, "authority");
            WrittenText.require(reason);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.CALL_IN;
        }
    }
}
