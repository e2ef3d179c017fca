package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The store under test and what all clauses ask of it. */
@Timeout(120)
@ExtendWith(FailureNamesClause.class)
abstract class StoreClauses {

    /** A limit that no test but those about limits reaches. */
    static final int MANY = 1000;

    private final Supplier<TicketStore> factory;
    TicketStore store;

    StoreClauses(Supplier<TicketStore> factory) {
        this.factory = factory;
    }

    @BeforeEach
    void openStore() {
        store = factory.get();
    }

    final void commit(TicketChange... changes) {
        store.commit(Commit.of(changes));
    }

    final void commitWith(TicketChange change, Message... messages) {
        store.commit(Commit.of(change).sending(messages));
    }

    /** Commits a message together with a new ticket that it is about. */
    final Message queue(String id, Instant queuedAt) {
        TicketChange change = Samples.opened("about " + id);
        Message message = Samples.message(id, change.ticket().id(), queuedAt);
        commitWith(change, message);
        return message;
    }

    final List<MessageId> claimMessageIds(Instant now, Instant leaseEnd, int limit) {
        return store.claimMessages(now, leaseEnd, limit).stream()
                .map(Message::id)
                .toList();
    }

    final void assertStored(TicketChange change, String when) {
        TicketId id = change.ticket().id();
        assertEquals(
                Optional.of(new Stored<>(change.ticket(), change.expected().next())),
                store.ticket(id),
                () -> when + ", reading ticket '" + id + "'");
    }

    final void assertStored(RecordChange change, String when) {
        RecordId id = change.record().id();
        assertEquals(
                Optional.of(new Stored<>(change.record(), change.expected().next())),
                store.record(id),
                () -> when + ", reading record '" + id.key() + "'");
    }

    static List<TicketId> tickets(String... ids) {
        return tickets(List.of(ids));
    }

    static List<TicketId> tickets(List<String> ids) {
        return ids.stream().map(TicketId::of).toList();
    }

    static List<MessageId> messages(String... ids) {
        return List.of(ids).stream().map(MessageId::new).toList();
    }
}
