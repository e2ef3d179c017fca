package dev.tierline.tck.proof;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Settlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stores that break C5: a message gets into the outbox twice. */
final class QueueCulprits {

    private QueueCulprits() {}

    private enum State {
        QUEUED,
        CLAIMED,
        POSTPONED,
        DELIVERED,
        REJECTED
    }

    /** Queues a message again, under another id that it never tells, while the message is in a certain state. */
    private abstract static class Doubling extends SoundStore {
        private final State when;
        private final Map<MessageId, State> states = new HashMap<>();
        private final Map<MessageId, MessageId> doubles = new HashMap<>();

        Doubling(State when) {
            this.when = when;
        }

        @Override
        public synchronized void commit(Commit commit) {
            Map<MessageId, State> after = new HashMap<>(states);
            Map<MessageId, MessageId> doubled = new HashMap<>();
            List<Message> queued = new ArrayList<>();
            for (Message message : commit.messages()) {
                if (after.get(message.id()) == when) {
                    MessageId other = new MessageId(message.id() + " again " + doubles.size());
                    doubled.put(other, message.id());
                    queued.add(renamed(message, other));
                } else {
                    after.putIfAbsent(message.id(), State.QUEUED);
                    queued.add(message);
                }
            }
            super.commit(
                    new Commit(commit.tickets(), commit.records(), commit.department(), commit.references(), queued));
            states.putAll(after);
            doubles.putAll(doubled);
        }

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            List<Message> claimed = super.claimMessages(now, leaseEnd, limit).stream()
                    .map(message -> renamed(message, doubles.getOrDefault(message.id(), message.id())))
                    .toList();
            claimed.forEach(message -> states.put(message.id(), State.CLAIMED));
            return claimed;
        }

        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            super.settle(message, settlement);
            if (settlement instanceof Settlement.Postponed) {
                states.put(message, State.POSTPONED);
            } else {
                states.put(message, settlement instanceof Settlement.Delivered ? State.DELIVERED : State.REJECTED);
            }
        }

        private static Message renamed(Message message, MessageId id) {
            return new Message(
                    id, message.ticket(), message.kind(), message.recipient(), message.about(), message.queuedAt());
        }
    }

    @Breaks("C5")
    static final class DoublesWaitingMessages extends Doubling {
        DoublesWaitingMessages() {
            super(State.QUEUED);
        }
    }

    @Breaks("C5")
    static final class DoublesClaimedMessages extends Doubling {
        DoublesClaimedMessages() {
            super(State.CLAIMED);
        }
    }

    @Breaks("C5")
    static final class DoublesPostponedMessages extends Doubling {
        DoublesPostponedMessages() {
            super(State.POSTPONED);
        }
    }

    @Breaks("C5")
    static final class ForgetsWhatWasDelivered extends Doubling {
        ForgetsWhatWasDelivered() {
            super(State.DELIVERED);
        }
    }

    @Breaks("C5")
    static final class ForgetsWhatWasRejected extends Doubling {
        ForgetsWhatWasRejected() {
            super(State.REJECTED);
        }
    }

    @Breaks("C5")
    static final class DropsCommitsThatQueueAgain extends SoundStore {
        private final Map<MessageId, Message> queued = new HashMap<>();

        @Override
        public synchronized void commit(Commit commit) {
            if (commit.messages().stream().noneMatch(message -> queued.containsKey(message.id()))) {
                super.commit(commit);
                commit.messages().forEach(message -> queued.put(message.id(), message));
            }
        }
    }
}
