package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.priority.Priority;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clauses about what is kept, for values as large as they come. */
abstract class SizeClauses extends StoreClauses {

    private static final int LARGE = 100_000;

    SizeClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    private static String large(String text) {
        return text.repeat(LARGE / text.length());
    }

    @Test
    @DisplayName("C1: a ticket with a thousand phases reads back equal")
    void longLifeReadsBack() {
        TicketChange change = Samples.longLife("INC-1", MANY);
        commit(change);
        assertStored(change, "after the commit of " + MANY + " phases");
        TicketChange next = Samples.next(change);
        commit(next);
        assertStored(next, "after one more");
    }

    @Test
    @DisplayName("C1: a ticket that is described in 100,000 characters reads back equal")
    void longDescriptionReadsBack() {
        for (String text : List.of("a line of text\n", "\u05e9\u05dc\u05d5\u05dd \\\" ", "\uD83D\uDCDE\uD83D\uDDA8")) {
            Intake intake = Intake.UNKNOWN.through(Channel.PHONE).about(large(text));
            Opening open = new Opening(
                    TicketId.of("INC " + Integer.toHexString(text.charAt(0))), Priority.P1, null, null, intake);
            Circumstances now = new Circumstances(Samples.minute(0), Actor.system(), LifeCycle.standard());
            TicketChange change = Samples.change(Ticket.open(open, now), null);
            commit(change);
            assertEquals(
                    Optional.of(change.ticket().intake()),
                    store.ticket(change.ticket().id())
                            .map(stored -> stored.value().intake()),
                    "the intake that was described at length");
        }
    }

    @Test
    @DisplayName("C1: a record of 100,000 characters reads back equal")
    void longRecordReadsBack() {
        List<RecordChange> changes = List.of(
                Samples.written("latin", "INC-1", large("a line of text\n")),
                Samples.written("escaped", "INC-1", large("\\\"\t\u2028<&>\u007f")),
                Samples.written("emoji", "INC-1", large("\uD83D\uDCDE")));
        store.commit(Commit.of().withRecords(changes.toArray(RecordChange[]::new)));
        changes.forEach(change -> assertStored(change, "after the commit of 100,000 characters each"));
    }

    @Test
    @DisplayName("R2: references of 500 characters that differ in the last are different, in any script")
    void longReferencesAreExact() {
        List<String> texts = new ArrayList<>();
        for (String start : List.of("m".repeat(499), "\u7968".repeat(499), "\uD83D\uDCDE".repeat(249) + "m")) {
            texts.add(start + "1");
            texts.add(start + "2");
        }
        for (int i = 0; i < texts.size(); i++) {
            TicketChange change = Samples.opened("INC-" + i);
            store.commit(Commit.of(change)
                    .consuming(Reference.of(texts.get(i)), change.ticket().id()));
        }
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(
                    Optional.of(TicketId.of("INC-" + i)),
                    store.byReference(Reference.of(texts.get(i))),
                    "the ticket of one of six references of up to 500 characters");
        }
    }

    @Test
    @DisplayName("O1: a message whose id, kind and recipient are as long as they come is claimed equal")
    void longMessageIsKept() {
        TicketChange change = Samples.opened("x".repeat(200));
        String longest = "\uD83D\uDCDE".repeat(100);
        Message message = new Message(
                new MessageId("m".repeat(4800) + longest),
                change.ticket().id(),
                longest + "/" + longest,
                RequesterId.of(longest),
                Samples.minute(0),
                Samples.minute(1));
        commitWith(change, message);
        assertEquals(
                List.of(message),
                store.claimMessages(Samples.minute(1), Samples.minute(2), MANY),
                "the claimed message of many characters");
    }
}
