package dev.tierline.tck.proof;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.Settlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** Stores that break O2 or O3. */
final class SettlementCulprits {

    private static final Instant LONG_AFTER = Instant.parse("2099-01-01T00:00:00Z");

    private SettlementCulprits() {}

    /** Knows the messages it gave away and how they were settled. */
    private abstract static class Remembering extends SoundStore {
        final Map<MessageId, Message> claimed = new HashMap<>();
        final Map<MessageId, Settlement> settled = new HashMap<>();

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            List<Message> free = super.claimMessages(now, leaseEnd, limit);
            free.forEach(message -> claimed.put(message.id(), message));
            return free;
        }

        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            super.settle(message, settlement);
            settled.putIfAbsent(message, settlement);
        }
    }

    /** Sends settled messages again, long after. */
    private abstract static class Reviving extends Remembering {
        private final Class<? extends Settlement> how;

        Reviving(Class<? extends Settlement> how) {
            this.how = how;
        }

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            List<Message> free = new ArrayList<>(super.claimMessages(now, leaseEnd, limit));
            if (now.isAfter(LONG_AFTER)) {
                settled.forEach((id, settlement) -> {
                    if (how.isInstance(settlement) && claimed.containsKey(id)) {
                        free.add(claimed.get(id));
                    }
                });
            }
            return free;
        }
    }

    @Breaks("O2")
    static final class ForgetsDeliveries extends Reviving {
        ForgetsDeliveries() {
            super(Settlement.Delivered.class);
        }
    }

    @Breaks("O2")
    static final class ForgetsRejections extends Reviving {
        ForgetsRejections() {
            super(Settlement.Rejected.class);
        }
    }

    @Breaks("O2")
    static final class PostponesWhatIsSettled extends Remembering {
        private final List<Message> revived = new ArrayList<>();

        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            boolean again = settled.containsKey(message) && !(settled.get(message) instanceof Settlement.Postponed);
            super.settle(message, settlement);
            if (again && settlement instanceof Settlement.Postponed) {
                revived.add(claimed.get(message));
            }
        }

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            List<Message> free = new ArrayList<>(super.claimMessages(now, leaseEnd, limit));
            free.addAll(revived);
            return free;
        }
    }

    @Breaks("O2")
    static final class SettlesTheWholeClaim extends Remembering {
        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            super.settle(message, settlement);
            if (!(settlement instanceof Settlement.Postponed)) {
                for (MessageId other : claimed.keySet()) {
                    if (!settled.containsKey(other)) {
                        super.settle(other, settlement);
                    }
                }
            }
        }
    }

    @Breaks("O2")
    static final class RefusesUnknownIds extends Remembering {
        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            if (!claimed.containsKey(message)) {
                throw new NoSuchElementException("no message " + message);
            }
            super.settle(message, settlement);
        }
    }

    /** Postpones to another instant than it was told, and does not let {@link #nextDue} show it. */
    private abstract static class Postponing extends SoundStore {
        private final Map<Instant, Instant> told = new HashMap<>();

        abstract Instant instead(MessageId message, Instant at);

        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            if (settlement instanceof Settlement.Postponed postponed) {
                Instant instead = instead(message, postponed.at());
                told.put(instead, postponed.at());
                super.settle(message, new Settlement.Postponed(instead));
            } else {
                super.settle(message, settlement);
            }
        }

        @Override
        public synchronized NextDue nextDue() {
            NextDue next = super.nextDue();
            return new NextDue(next.ticket(), told.getOrDefault(next.message(), next.message()));
        }
    }

    @Breaks("O3")
    static final class PostponesAMillisecondLess extends Postponing {
        @Override
        Instant instead(MessageId message, Instant at) {
            return at.minusMillis(1);
        }
    }

    @Breaks("O3")
    static final class PostponesAMillisecondMore extends Postponing {
        @Override
        Instant instead(MessageId message, Instant at) {
            return at.plusMillis(1);
        }
    }

    @Breaks("O3")
    static final class PostponesALittleMoreEachTime extends Postponing {
        private final Map<MessageId, Integer> times = new HashMap<>();

        @Override
        Instant instead(MessageId message, Instant at) {
            return at.plusMillis(times.merge(message, 1, Integer::sum) > 2 ? 1 : 0);
        }
    }

    @Breaks("O3")
    static final class NeverPostponesToAnEarlierInstant extends Postponing {
        private final Map<MessageId, Instant> last = new HashMap<>();

        @Override
        Instant instead(MessageId message, Instant at) {
            return last.merge(message, at, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    @Breaks("O3")
    static final class HoldsAPostponedMessageUntilItsLeaseEnds extends SoundStore {
        private final Map<MessageId, Instant> leaseEnds = new HashMap<>();
        private final Set<MessageId> postponed = new HashSet<>();

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            List<Message> free = super.claimMessages(now, leaseEnd, limit).stream()
                    .filter(message -> !postponed.contains(message.id())
                            || !now.isBefore(leaseEnds.getOrDefault(message.id(), now)))
                    .toList();
            free.forEach(message -> leaseEnds.put(message.id(), leaseEnd));
            return free;
        }

        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            super.settle(message, settlement);
            if (settlement instanceof Settlement.Postponed) {
                postponed.add(message);
            }
        }
    }
}
