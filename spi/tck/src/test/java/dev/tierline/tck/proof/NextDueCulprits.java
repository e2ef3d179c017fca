package dev.tierline.tck.proof;

import dev.tierline.spi.storage.NextDue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Stores that break D4. */
final class NextDueCulprits {

    private NextDueCulprits() {}

    @Breaks("D4")
    static final class SaysZeroForNever extends SoundStore {
        @Override
        public NextDue nextDue() {
            NextDue next = super.nextDue();
            return new NextDue(next.ticket() == null ? Instant.EPOCH : next.ticket(), next.message());
        }
    }

    @Breaks("D4")
    static final class CutsTheMilliseconds extends SoundStore {
        @Override
        public NextDue nextDue() {
            NextDue next = super.nextDue();
            return new NextDue(cut(next.ticket()), cut(next.message()));
        }

        private static Instant cut(Instant instant) {
            return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    @Breaks("D4")
    static final class ConfusesTicketsAndMessages extends SoundStore {
        @Override
        public NextDue nextDue() {
            NextDue next = super.nextDue();
            return new NextDue(/* ticket= */ next.message(), /* message= */ next.ticket());
        }
    }

    @Breaks("D4")
    static final class RemembersOnlyTheEarliest extends SoundStore {
        private Instant ticket;
        private Instant message;

        @Override
        public synchronized NextDue nextDue() {
            NextDue next = super.nextDue();
            ticket = earlier(ticket, next.ticket());
            message = earlier(message, next.message());
            return new NextDue(ticket, message);
        }

        private static Instant earlier(Instant a, Instant b) {
            return b == null || (a != null && a.isBefore(b)) ? a : b;
        }
    }
}
