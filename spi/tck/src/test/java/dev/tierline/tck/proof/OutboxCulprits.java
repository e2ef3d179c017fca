package dev.tierline.tck.proof;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.Stored;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Stores that break O1. */
final class OutboxCulprits {

    private OutboxCulprits() {}

    @Breaks("O1")
    static final class ClaimsAMillisecondEarly extends SoundStore {
        private boolean claimed;

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            List<Message> free = super.claimMessages(claimed ? now : now.plusMillis(1), leaseEnd, limit);
            claimed |= !free.isEmpty();
            return free;
        }
    }

    @Breaks("O1")
    static final class TrimsTheKind extends SoundStore {
        @Override
        public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            return super.claimMessages(now, leaseEnd, limit).stream()
                    .map(message -> new Message(
                            message.id(),
                            message.ticket(),
                            message.kind().strip(),
                            message.recipient(),
                            message.about(),
                            message.queuedAt()))
                    .toList();
        }
    }

    /** Gives some messages to another recipient. */
    private abstract static class Readdressing extends SoundStore {
        abstract Actor readdressed(Message message);

        @Override
        public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            return super.claimMessages(now, leaseEnd, limit).stream()
                    .map(message -> new Message(
                            message.id(),
                            message.ticket(),
                            message.kind(),
                            readdressed(message),
                            message.about(),
                            message.queuedAt()))
                    .toList();
        }
    }

    @Breaks("O1")
    static final class TellsStaffInsteadOfCustomers extends Readdressing {
        @Override
        Actor readdressed(Message message) {
            return message.recipient() instanceof Actor.Requester requester
                    ? Actor.staff(StaffId.of(requester.id().value()))
                    : message.recipient();
        }
    }

    @Breaks("O1")
    static final class TakesAnAccountForThatOfWhoeverHadItFirst extends Readdressing {
        private final Map<String, Actor> accounts = new ConcurrentHashMap<>();

        @Override
        Actor readdressed(Message message) {
            Actor recipient = message.recipient();
            String account = recipient instanceof Actor.Requester requester
                    ? requester.id().value()
                    : ((Actor.Staff) recipient).id().value();
            return accounts.computeIfAbsent(account, first -> recipient);
        }
    }

    @Breaks("O1")
    static final class DropsMessagesAboutOtherTickets extends SoundStore {
        @Override
        public void commit(Commit commit) {
            List<TicketId> changed = commit.tickets().stream()
                    .map(change -> change.ticket().id())
                    .toList();
            super.commit(new Commit(
                    commit.tickets(),
                    commit.records(),
                    commit.department(),
                    commit.references(),
                    commit.messages().stream()
                            .filter(message -> changed.contains(message.ticket()))
                            .toList()));
        }
    }

    /** Puts what it claims into another order. */
    private abstract static class Reordering extends SoundStore {
        private final Comparator<Message> order;

        Reordering(Comparator<Message> order) {
            this.order = order;
        }

        @Override
        public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            return super.claimMessages(now, leaseEnd, limit).stream()
                    .sorted(order)
                    .toList();
        }
    }

    @Breaks("O1")
    static final class LatestFirst extends Reordering {
        LatestFirst() {
            super(Comparator.comparing(Message::queuedAt).reversed().thenComparing(Message::id));
        }
    }

    @Breaks("O1")
    static final class OrdersBySeconds extends Reordering {
        OrdersBySeconds() {
            super(Comparator.<Message, Instant>comparing(
                            message -> message.queuedAt().truncatedTo(ChronoUnit.SECONDS))
                    .thenComparing(Message::id));
        }
    }

    @Breaks("O1")
    static final class KeepsThePlaceOfWhatIsPostponed extends Reordering {
        KeepsThePlaceOfWhatIsPostponed() {
            super(Comparator.comparing(Message::queuedAt).thenComparing(Message::id));
        }
    }

    @Breaks("O1")
    static final class GivesOneMoreThanTheLimit extends SoundStore {
        @Override
        public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            return super.claimMessages(now, leaseEnd, limit == 1 ? 1 : limit + 1);
        }
    }

    /** Keeps leases a little shorter or longer than asked, and does not let {@link #nextDue} show it. */
    private abstract static class Shifting extends SoundStore {
        private final long millis;
        private final Map<Instant, Instant> asked = new HashMap<>();

        Shifting(long millis) {
            this.millis = millis;
        }

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            Instant kept = leaseEnd.plusMillis(millis);
            asked.put(kept, leaseEnd);
            return super.claimMessages(now, kept, limit);
        }

        @Override
        public synchronized NextDue nextDue() {
            NextDue next = super.nextDue();
            return new NextDue(next.ticket(), asked.getOrDefault(next.message(), next.message()));
        }
    }

    @Breaks("O1")
    static final class FreesAMillisecondEarly extends Shifting {
        FreesAMillisecondEarly() {
            super(-1);
        }
    }

    @Breaks("O1")
    static final class FreesAMillisecondLate extends Shifting {
        FreesAMillisecondLate() {
            super(1);
        }
    }

    private record Lease(Message message, Instant now, Instant end, Thread thread) {}

    /** Returns, beside what is free, some of what is claimed and not settled. */
    private abstract static class Sharing extends SoundStore {
        private final Map<MessageId, Lease> leases = new HashMap<>();
        Instant latest = Instant.MIN;

        abstract boolean shares(Lease lease, Instant now);

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            latest = latest.isBefore(now) ? now : latest;
            List<Message> free = new ArrayList<>(super.claimMessages(now, leaseEnd, limit));
            leases.values().stream()
                    .filter(lease -> !free.contains(lease.message()) && shares(lease, now))
                    .limit(limit - free.size())
                    .map(Lease::message)
                    .forEach(free::add);
            leases.putAll(free.stream()
                    .collect(Collectors.toMap(
                            Message::id, message -> new Lease(message, now, leaseEnd, Thread.currentThread()))));
            return free;
        }

        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            super.settle(message, settlement);
            leases.remove(message);
        }
    }

    @Breaks("O1")
    static final class ForgetsALeaseThatSomebodySawEnd extends Sharing {
        @Override
        boolean shares(Lease lease, Instant now) {
            return !latest.isBefore(lease.end());
        }
    }

    @Breaks("O1")
    static final class KeepsLeasesFromTheOwnThreadOnly extends Sharing {
        @Override
        boolean shares(Lease lease, Instant now) {
            return lease.thread() != Thread.currentThread() && now.equals(lease.now());
        }
    }

    @Breaks("O1")
    static final class QueuesBeforeItStores extends SoundStore {
        private final Thread creator = Thread.currentThread();
        private final Map<TicketId, Thread> storing = new HashMap<>();

        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            if (!commit.messages().isEmpty()) {
                synchronized (storing) {
                    commit.tickets()
                            .forEach(change -> storing.put(change.ticket().id(), Thread.currentThread()));
                }
            }
        }

        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            Thread current = Thread.currentThread();
            synchronized (storing) {
                return current == creator || storing.getOrDefault(id, current) == current
                        ? super.ticket(id)
                        : Optional.empty();
            }
        }
    }
}
