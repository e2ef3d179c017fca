package dev.tierline.json;

import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.TicketId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** How is written and read that somebody with more authority came in, and what a ticket was tied to. */
final class HandOffEventForm {

    private HandOffEventForm() {}

    static void authorityCalled(HandOffEvent.AuthorityCalled event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("authority", CaseWords.AUTHORITY.of(event.authority()));
        out.textsUnlessEmpty("recipients", event.recipients(), StaffId::value);
        out.text("reason", event.reason());
    }

    static HandOffEvent.AuthorityCalled authorityCalled(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        Authority authority = CaseWords.AUTHORITY.read(fields.need("authority"));
        List<StaffId> recipients = fields.list("recipients", TicketForm::staff);
        String reason = fields.text("reason");
        return fields.make(() -> new HandOffEvent.AuthorityCalled(at, by, authority, recipients, reason));
    }

    static void returnsExhausted(HandOffEvent.ReturnsExhausted event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.object("asked", event.asked(), CaseFileForm::place);
        out.text("holder", event.holder(), StaffId::value);
        out.number("returns", event.returns());
        out.textsUnlessEmpty("recipients", event.recipients(), StaffId::value);
        out.text("reason", event.reason());
    }

    static HandOffEvent.ReturnsExhausted returnsExhausted(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        Place asked = CaseFileForm.place(fields.need("asked").fields());
        StaffId holder = TicketForm.staff(fields, "holder");
        int returns = fields.need("returns").integer();
        List<StaffId> recipients = fields.list("recipients", TicketForm::staff);
        String reason = fields.find("reason", Value::text);
        return fields.make(() -> new HandOffEvent.ReturnsExhausted(at, by, asked, holder, returns, recipients, reason));
    }

    static void returnDecided(HandOffEvent.ReturnDecided event, Output out) throws IOException {
        EventForm.madeBy(event, out);
    }

    static HandOffEvent.ReturnDecided returnDecided(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        return fields.make(() -> new HandOffEvent.ReturnDecided(at, by));
    }

    static void mergedAnswered(LinkEvent.MergedAnswered event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("merged", event.merged().value());
    }

    static LinkEvent.MergedAnswered mergedAnswered(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        TicketId merged = fields.need("merged").as(TicketId::of);
        return fields.make(() -> new LinkEvent.MergedAnswered(at, by, merged));
    }

    static void linked(LinkEvent.Linked event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        link(event.kind(), event.target(), out);
    }

    static LinkEvent.Linked linked(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        LinkKind kind = CaseWords.LINK.read(fields.need("kind"));
        String target = fields.text("target");
        return fields.make(() -> new LinkEvent.Linked(at, by, kind, target));
    }

    static void absorbed(LinkEvent.Absorbed event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("duplicate", event.duplicate().value());
        out.text("asker", event.asker(), RequesterId::value);
    }

    static LinkEvent.Absorbed absorbed(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        TicketId duplicate = fields.need("duplicate").as(TicketId::of);
        RequesterId asker = fields.find("asker", value -> value.as(RequesterId::of));
        return fields.make(() -> new LinkEvent.Absorbed(at, by, duplicate, asker));
    }

    static void unlinked(LinkEvent.Unlinked event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        link(event.kind(), event.target(), out);
    }

    static LinkEvent.Unlinked unlinked(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        LinkKind kind = CaseWords.LINK.read(fields.need("kind"));
        String target = fields.text("target");
        return fields.make(() -> new LinkEvent.Unlinked(at, by, kind, target));
    }

    static void bugFollowed(LinkEvent.BugFollowed event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("reference", event.reference());
        out.text("from", CaseWords.BUG.of(event.from()));
        out.text("to", CaseWords.BUG.of(event.to()));
    }

    static LinkEvent.BugFollowed bugFollowed(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        String reference = fields.text("reference");
        BugStatus from = CaseWords.BUG.read(fields.need("from"));
        BugStatus to = CaseWords.BUG.read(fields.need("to"));
        return fields.make(() -> new LinkEvent.BugFollowed(at, by, reference, from, to));
    }

    private static void link(LinkKind kind, String target, Output out) throws IOException {
        out.text("kind", CaseWords.LINK.of(kind));
        out.text("target", target);
    }
}
