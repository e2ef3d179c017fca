package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody with more authority was told, or has to decide. */
public sealed interface HandOffEvent extends TicketEvent {

    /**
     * Somebody with more authority was told; the work stays where it is.
     *
     * @param at when
     * @param by who told him
     * @param authority who was to be told
     * @param recipients who is told; empty if there is nobody
     * @param reason the key of why
     */
    record AuthorityCalled(Instant at, Actor by, Authority authority, List<StaffId> recipients, String reason)
            implements HandOffEvent {
        /** Checks that the parts are given and copies the list. */
        public AuthorityCalled {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(authority, "authority");
            recipients = List.copyOf(recipients);
            requireNonNull(reason, "reason");
        }

        @Override
        public List<String> texts() {
            return List.of(reason);
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * Somebody with authority decided where the ticket goes, though it comes back there more often than the department lets others do; what
     * came before counts no more.
     *
     * @param at when
     * @param by who decided
     */
    record ReturnDecided(Instant at, Actor by) implements HandOffEvent {
        /** Checks that the parts are given. */
        public ReturnDecided {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * The ticket was to come back once more to where it was before, or to whom, more often than the department lets it; it stays, and
     * goes to whoever has to decide.
     *
     * @param at when
     * @param by who wanted to move it
     * @param asked where to
     * @param holder to whom, null if to nobody in particular
     * @param returns how often it came back before
     * @param recipients who has to decide, the one who gets the ticket first; empty if there is nobody
     * @param reason the key of why it was to be moved, null if nobody said
     */
    record ReturnsExhausted(
            Instant at,
            Actor by,
            Place asked,
            @Nullable StaffId holder,
            int returns,
            List<StaffId> recipients,
            @Nullable String reason)
            implements HandOffEvent {
        /**
         * Checks the parts and copies the list.
         *
         * @throws IllegalArgumentException if the number of returns is negative
         */
        public ReturnsExhausted {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(asked, "asked");
            recipients = List.copyOf(recipients);
            if (returns < 0) {
                throw new IllegalArgumentException(returns + " returns: expected no negative number");
            }
        }

        @Override
        public List<String> texts() {
            return Texts.of(reason);
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }
}
