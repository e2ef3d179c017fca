package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.RequesterId;
import org.jspecify.annotations.Nullable;

/**
 * Ties a ticket to something. A tie between two tickets stands on both: the desk makes both moves in one commit ({@code Seat.link},
 * {@code Seat.merge}), and refuses one alone. All of these are immutable.
 */
public sealed interface LinkMove extends Move {

    /**
     * Ties the ticket to something.
     *
     * @param link to what, and how; a bug is filed and a merge made, not tied
     */
    record Tie(Link link) implements LinkMove {
        /**
         * Checks the link.
         *
         * @throws IllegalArgumentException if it is one to a bug, or one that only a merge makes
         */
        public Tie {
            requireByHand(link);
        }

        private static void requireByHand(Link link) {
            if (link.kind() == LinkKind.BUG) {
                throw new IllegalArgumentException(
                        "bug '" + link.target()
                                + "' to be tied or untied: expected it to be filed and followed (HandOffMove.FileBug, FollowBug)");
            }
            if (link.kind().isOfMerge()) {
                throw new IllegalArgumentException("tie " + link.kind() + " to '" + link.target()
                        + "' to be made or undone by itself: expected a merge, which is for good");
            }
        }

        @Override
        public MoveKind kind() {
            return MoveKind.LINK;
        }
    }

    /**
     * Undoes a tie. What a merge tied stays tied, and a bug is followed until it is settled.
     *
     * @param link which
     */
    record Untie(Link link) implements LinkMove {
        /**
         * Checks the link.
         *
         * @throws IllegalArgumentException if it is one to a bug, or one that only a merge makes
         */
        public Untie {
            Tie.requireByHand(link);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.UNLINK;
        }
    }

    /**
     * Ends the ticket for good: what it asks for goes on in another.
     *
     * @param into the other ticket
     */
    record Merge(TicketId into) implements LinkMove {
        /** Checks that the ticket is given. */
        public Merge {
            requireNonNull(into, "into");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.MERGE;
        }
    }

    /**
     * Takes in what another ticket asks for, which was merged into this one.
     *
     * @param duplicate the other ticket
     * @param asker who asked for that, null if not recorded
     */
    record Absorb(TicketId duplicate, @Nullable RequesterId asker) implements LinkMove {
        /** Checks that the ticket is given. */
        public Absorb {
            requireNonNull(duplicate, "duplicate");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.MERGE;
        }
    }

    /**
     * Writes on a ticket that was merged, as its customer who answers it: his words stay with his ticket, and are not shown to whoever asked
     * for the ticket in which it goes on.
     *
     * @param text what is written, 1 to 100,000 characters
     */
    record WriteAfterMerge(String text) implements LinkMove {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public WriteAfterMerge {
            WrittenText.require(text);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.WRITE_AFTER_MERGE;
        }
    }

    /**
     * Takes note that the customer of a ticket that was merged into this one answered there. Like an answer of its own customer, that brings
     * back what was resolved or closed, where it may be reopened.
     *
     * @param merged the other ticket
     */
    record HearFromMerged(TicketId merged) implements LinkMove {
        /** Checks that the ticket is given. */
        public HearFromMerged {
            requireNonNull(merged, "merged");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.HEAR_FROM_MERGED;
        }
    }
}
