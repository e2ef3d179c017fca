package dev.tierline.examples.filestore;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.json.TierlineJson;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Commit.Consumed;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as a line of text: what the contract's values hold as fields, what the model's values are as JSON documents. */
final class EntryText {

    private static final TierlineJson JSON = TierlineJson.strict();

    private EntryText() {}

    static String write(Entry entry) {
        FieldWriter line = new FieldWriter();
        if (entry instanceof Entry.Committed committed) {
            write(committed.commit(), line.text("commit"));
        } else if (entry instanceof Entry.Settled settled) {
            write(
                    settled.settlement(),
                    line.text("settle").text(settled.message().value()));
        }
        return line.toString();
    }

    static Entry read(String text) {
        FieldReader line = new FieldReader(text);
        String kind = line.text();
        return switch (kind) {
            case "commit" -> new Entry.Committed(readCommit(line));
            case "settle" -> new Entry.Settled(new MessageId(line.text()), readSettlement(line));
            default -> throw new IllegalArgumentException("an entry of kind '" + kind + "': expected commit or settle");
        };
    }

    private static void write(Commit commit, FieldWriter line) {
        line.number(commit.tickets().size());
        // guide: encoding
        for (TicketChange change : commit.tickets()) {
            line.text(JSON.write(change.ticket())).number(change.expected().number());
            line.instant(change.wakeAt()).instant(change.dueAt()).number(change.plannedUnder());
            line.number(change.events().size());
            for (Recorded recorded : change.events()) {
                Reference reference = recorded.reference();
                line.text(JSON.write(recorded.event())).text(reference == null ? null : reference.value());
                line.number(recorded.revision());
            }
        }
        // guide: end
        line.number(commit.records().size());
        for (RecordChange change : commit.records()) {
            line.text(JSON.write(change.record())).number(change.expected().number());
        }
        write(commit.department(), line);
        line.number(commit.references().size());
        for (Consumed consumed : commit.references()) {
            line.text(consumed.reference().value()).text(consumed.ticket().value());
        }
        line.number(commit.messages().size());
        for (Message message : commit.messages()) {
            line.text(message.id().value()).text(message.ticket().value());
            line.text(message.kind());
            write(message.recipient(), line);
            line.instant(message.about()).instant(message.queuedAt());
        }
    }

    private static Commit readCommit(FieldReader line) {
        return new Commit(
                line.list(() -> readTicket(line)),
                line.list(() -> new RecordChange(JSON.readRecord(line.text()), new Revision(line.number()))),
                readDepartment(line),
                line.list(() -> new Consumed(Reference.of(line.text()), TicketId.of(line.text()))),
                line.list(() -> readMessage(line)));
    }

    private static TicketChange readTicket(FieldReader line) {
        var ticket = JSON.readTicket(line.text());
        Revision expected = new Revision(line.number());
        var wakeAt = line.instantOrNull();
        var dueAt = line.instantOrNull();
        long plannedUnder = line.number();
        List<Recorded> events = line.list(() -> {
            var event = JSON.readEvent(line.text());
            String reference = line.textOrNull();
            return new Recorded(event, reference == null ? null : Reference.of(reference), line.number());
        });
        return new TicketChange(ticket, expected, events, wakeAt, dueAt, plannedUnder);
    }

    private static Message readMessage(FieldReader line) {
        return new Message(
                new MessageId(line.text()),
                TicketId.of(line.text()),
                line.text(),
                readActor(line),
                line.instant(),
                line.instant());
    }

    private static void write(Actor actor, FieldWriter line) {
        if (actor instanceof Actor.Staff staff) {
            line.text("staff").text(staff.id().value());
        } else if (actor instanceof Actor.Requester requester) {
            line.text("requester").text(requester.id().value());
        } else {
            line.text("desk");
        }
    }

    private static Actor readActor(FieldReader line) {
        String kind = line.text();
        return switch (kind) {
            case "staff" -> Actor.staff(StaffId.of(line.text()));
            case "requester" -> Actor.requester(RequesterId.of(line.text()));
            case "desk" -> Actor.system();
            default ->
                throw new IllegalArgumentException(
                        "actor of kind '" + kind + "' in the journal: expected staff, requester or desk");
        };
    }

    private static void write(@Nullable DepartmentRevision revision, FieldWriter line) {
        if (revision == null) {
            line.number(0);
        } else {
            line.number(revision.number()).instant(revision.from()).text(JSON.write(revision.department()));
            write(revision.by(), line);
        }
    }

    private static @Nullable DepartmentRevision readDepartment(FieldReader line) {
        long number = line.number();
        return number == 0
                ? null
                : new DepartmentRevision(number, line.instant(), JSON.readDepartment(line.text()), readActor(line));
    }

    private static void write(Settlement settlement, FieldWriter line) {
        if (settlement instanceof Settlement.Delivered) {
            line.text("delivered");
        } else if (settlement instanceof Settlement.Rejected rejected) {
            line.text("rejected").text(rejected.reason());
        } else if (settlement instanceof Settlement.Postponed postponed) {
            line.text("postponed").instant(postponed.at());
        }
    }

    private static Settlement readSettlement(FieldReader line) {
        String kind = line.text();
        return switch (kind) {
            case "delivered" -> new Settlement.Delivered();
            case "rejected" -> new Settlement.Rejected(line.text());
            case "postponed" -> new Settlement.Postponed(line.instant());
            default ->
                throw new IllegalArgumentException(
                        "a settlement of kind '" + kind + "': expected delivered, rejected or postponed");
        };
    }
}
