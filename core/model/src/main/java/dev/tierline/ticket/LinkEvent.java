package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a ticket was tied to, and what became of the tie. */
public sealed interface LinkEvent extends TicketEvent {

    /**
     * The ticket was tied to something.
     *
     * @param at when
     * @param by who tied it
     * @param kind how
     * @param target to what
     */
    record Linked(Instant at, Actor by, LinkKind kind, String target) implements LinkEvent {
        /** Checks that the parts are given. */
        public Linked {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(kind, "kind");
            requireNonNull(target, "target");
        }

        @Override
        public boolean isInternal() {
            return kind.isInternal();
        }
    }

    /**
     * Another ticket was merged into this one.
     *
     * @param at when
     * @param by who merged them
     * @param duplicate the other ticket, which is silent from then on
     * @param asker who asked for that, null if not recorded
     */
    record Absorbed(
            Instant at,
            Actor by,
            TicketId duplicate,
            @Nullable RequesterId asker) implements LinkEvent {
        /** Checks that the parts are given. */
        public Absorbed {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(duplicate, "duplicate");
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * The customer of a ticket that was merged into this one wrote there.
     *
     * @param at when
     * @param by who
     * @param merged the other ticket, which cites what he wrote
     */
    record MergedAnswered(Instant at, Actor by, TicketId merged) implements LinkEvent {
        /** Checks that the parts are given. */
        public MergedAnswered {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(merged, "merged");
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * A tie was undone.
     *
     * @param at when
     * @param by who undid it
     * @param kind how it was tied
     * @param target to what
     */
    record Unlinked(Instant at, Actor by, LinkKind kind, String target) implements LinkEvent {
        /** Checks that the parts are given. */
        public Unlinked {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(kind, "kind");
            requireNonNull(target, "target");
        }

        @Override
        public boolean isInternal() {
            return kind.isInternal();
        }
    }

    /**
     * The development team got on with a bug.
     *
     * @param at when it was recorded
     * @param by who recorded it
     * @param reference the bug
     * @param from how far it was
     * @param to how far it is
     */
    record BugFollowed(Instant at, Actor by, String reference, BugStatus from, BugStatus to) implements LinkEvent {
        /** Checks that the parts are given. */
        public BugFollowed {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(reference, "reference");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }
}
