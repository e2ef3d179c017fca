package dev.tierline.json;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.EndOfSession;
import dev.tierline.ticket.RemoteEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** How is written and read what happened about taking over the customer's machine. */
final class RemoteEventForm {

    private RemoteEventForm() {}

    static void requesterVerified(RemoteEvent.RequesterVerified event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("method", event.method());
    }

    static RemoteEvent.RequesterVerified requesterVerified(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        String method = fields.text("method");
        return fields.make(() -> new RemoteEvent.RequesterVerified(at, by, method));
    }

    static void consentGiven(RemoteEvent.ConsentGiven event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("scope", event.scope());
        out.instant("until", event.until());
    }

    static RemoteEvent.ConsentGiven consentGiven(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        String scope = fields.text("scope");
        Instant until = fields.instant("until");
        return fields.make(() -> new RemoteEvent.ConsentGiven(at, by, scope, until));
    }

    static RemoteEvent.ConsentWithdrawn consentWithdrawn(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        return fields.make(() -> new RemoteEvent.ConsentWithdrawn(at, by));
    }

    static void consentExpired(RemoteEvent.ConsentExpired event, Output out) throws IOException {
        out.instant("at", event.at());
        out.text("staff", event.staff().value());
        out.millis("lasted", event.lasted());
        out.instant("ranAt", event.ranAt());
    }

    static RemoteEvent.ConsentExpired consentExpired(Fields fields) {
        Instant at = fields.instant("at");
        StaffId staff = TicketForm.staff(fields.need("staff"));
        Duration lasted = Duration.ofMillis(fields.need("lasted").number());
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new RemoteEvent.ConsentExpired(at, staff, lasted, ranAt));
    }

    static void sessionStarted(RemoteEvent.SessionStarted event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("staff", event.staff().value());
    }

    static RemoteEvent.SessionStarted sessionStarted(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        StaffId staff = TicketForm.staff(fields.need("staff"));
        return fields.make(() -> new RemoteEvent.SessionStarted(at, by, staff));
    }

    static void sessionEnded(RemoteEvent.SessionEnded event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("staff", event.staff().value());
        out.millis("lasted", event.lasted());
        out.text("ground", CaseWords.END_OF_SESSION.of(event.ground()));
    }

    static RemoteEvent.SessionEnded sessionEnded(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        StaffId staff = TicketForm.staff(fields.need("staff"));
        Duration lasted = Duration.ofMillis(fields.need("lasted").number());
        EndOfSession ground = CaseWords.END_OF_SESSION.read(fields.need("ground"));
        return fields.make(() -> new RemoteEvent.SessionEnded(at, by, staff, lasted, ground));
    }
}
