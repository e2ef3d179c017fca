package dev.tierline.json;

import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How each event is written and read. */
final class EventForm {

    static final Forms<TicketEvent> FORMS = Forms.<TicketEvent>of("event", "event")
            .with(TicketEvent.Opened.class, "opened", EventForm::opened, EventForm::opened)
            .with(
                    TicketEvent.PriorityChanged.class,
                    "priority-changed",
                    EventForm::priorityChanged,
                    EventForm::priorityChanged)
            .with(TicketEvent.Moved.class, "moved", EventForm::moved, EventForm::moved)
            .with(TicketEvent.Assigned.class, "assigned", EventForm::assigned, EventForm::assigned)
            .with(TicketEvent.Unassigned.class, "unassigned", EventForm::unassigned, EventForm::unassigned)
            .with(TicketEvent.StatusChanged.class, "status-changed", EventForm::statusChanged, EventForm::statusChanged)
            .with(TicketEvent.Breached.class, "breached", EventForm::breached, EventForm::breached)
            .with(TicketEvent.StepFired.class, "step-fired", EventForm::stepFired, EventForm::stepFired)
            .with(TicketEvent.StepSkipped.class, "step-skipped", EventForm::stepSkipped, EventForm::stepSkipped)
            .with(TicketEvent.Replied.class, "replied", EventForm::replied, EventForm::replied)
            .with(TicketEvent.Noted.class, "noted", EventForm::noted, EventForm::noted)
            .with(TicketEvent.TimeLogged.class, "time-logged", EventForm::timeLogged, EventForm::timeLogged);

    private EventForm() {}

    private static void opened(TicketEvent.Opened event, Output out) throws IOException {
        madeBy(event, out);
        out.text("ticket", event.ticket().value());
        out.number("priority", event.priority().level());
        TicketForm.place("tier", event.tier(), "team", event.team(), out);
        TicketForm.intake(event.intake(), out);
    }

    private static TicketEvent.Opened opened(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        TicketId ticket = fields.need("ticket").as(TicketId::of);
        Priority priority = TicketForm.priority(fields.need("priority"));
        Tier tier = TicketForm.tier(fields, "tier");
        TeamId team = TicketForm.team(fields, "team");
        Intake intake = TicketForm.intake(fields);
        return fields.make(() -> new TicketEvent.Opened(at, by, ticket, priority, tier, team, intake));
    }

    private static void priorityChanged(TicketEvent.PriorityChanged event, Output out) throws IOException {
        madeBy(event, out);
        out.number("from", event.from().level());
        out.number("to", event.to().level());
    }

    private static TicketEvent.PriorityChanged priorityChanged(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        Priority from = TicketForm.priority(fields.need("from"));
        Priority to = TicketForm.priority(fields.need("to"));
        return fields.make(() -> new TicketEvent.PriorityChanged(at, by, from, to));
    }

    private static void moved(TicketEvent.Moved event, Output out) throws IOException {
        madeBy(event, out);
        TicketForm.place("fromTier", event.fromTier(), "fromTeam", event.fromTeam(), out);
        TicketForm.place("toTier", event.toTier(), "toTeam", event.toTeam(), out);
    }

    private static TicketEvent.Moved moved(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        Tier fromTier = TicketForm.tier(fields, "fromTier");
        TeamId fromTeam = TicketForm.team(fields, "fromTeam");
        Tier toTier = TicketForm.tier(fields, "toTier");
        TeamId toTeam = TicketForm.team(fields, "toTeam");
        return fields.make(() -> new TicketEvent.Moved(at, by, fromTier, toTier, fromTeam, toTeam));
    }

    private static void assigned(TicketEvent.Assigned event, Output out) throws IOException {
        madeBy(event, out);
        out.text("from", event.from(), StaffId::value);
        out.text("to", event.to().value());
    }

    private static TicketEvent.Assigned assigned(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        StaffId from = TicketForm.staff(fields, "from");
        StaffId to = TicketForm.staff(fields.need("to"));
        return fields.make(() -> new TicketEvent.Assigned(at, by, from, to));
    }

    private static void unassigned(TicketEvent.Unassigned event, Output out) throws IOException {
        madeBy(event, out);
        out.text("from", event.from().value());
    }

    private static TicketEvent.Unassigned unassigned(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        StaffId from = TicketForm.staff(fields.need("from"));
        return fields.make(() -> new TicketEvent.Unassigned(at, by, from));
    }

    private static void statusChanged(TicketEvent.StatusChanged event, Output out) throws IOException {
        madeBy(event, out);
        out.text("move", Vocabulary.MOVE.of(event.move()));
        out.text("from", Vocabulary.STATUS.of(event.from()));
        out.text("to", Vocabulary.STATUS.of(event.to()));
    }

    private static TicketEvent.StatusChanged statusChanged(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        MoveKind move = Vocabulary.MOVE.read(fields.need("move"));
        TicketStatus from = Vocabulary.STATUS.read(fields.need("from"));
        TicketStatus to = Vocabulary.STATUS.read(fields.need("to"));
        return fields.make(() -> new TicketEvent.StatusChanged(at, by, move, from, to));
    }

    private static void breached(TicketEvent.Breached event, Output out) throws IOException {
        out.instant("at", event.at());
        out.text("metric", Vocabulary.METRIC.of(event.metric()));
        out.instant("ranAt", event.ranAt());
    }

    private static TicketEvent.Breached breached(Fields fields) {
        Instant at = fields.instant("at");
        ServiceMetric metric = Vocabulary.METRIC.read(fields.need("metric"));
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new TicketEvent.Breached(at, metric, ranAt));
    }

    private static void stepFired(TicketEvent.StepFired event, Output out) throws IOException {
        out.instant("at", event.at());
        out.object("key", event.key(), TicketForm::step);
        if (!event.recipients().isEmpty()) {
            out.texts("recipients", event.recipients(), StaffId::value);
        }
        out.instant("ranAt", event.ranAt());
    }

    private static TicketEvent.StepFired stepFired(Fields fields) {
        Instant at = fields.instant("at");
        StepKey key = TicketForm.step(fields.need("key").fields());
        List<StaffId> recipients = fields.list("recipients", TicketForm::staff);
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new TicketEvent.StepFired(at, key, recipients, ranAt));
    }

    private static void stepSkipped(TicketEvent.StepSkipped event, Output out) throws IOException {
        out.instant("at", event.at());
        out.object("key", event.key(), TicketForm::step);
        out.instant("missed", event.missed());
        out.instant("ranAt", event.ranAt());
    }

    private static TicketEvent.StepSkipped stepSkipped(Fields fields) {
        Instant at = fields.instant("at");
        StepKey key = TicketForm.step(fields.need("key").fields());
        Instant missed = fields.instant("missed");
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new TicketEvent.StepSkipped(at, key, missed, ranAt));
    }

    private static void replied(TicketEvent.Replied event, Output out) throws IOException {
        madeBy(event, out);
        out.text("text", event.text());
    }

    private static TicketEvent.Replied replied(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        String text = fields.text("text");
        return fields.make(() -> new TicketEvent.Replied(at, by, text));
    }

    private static void noted(TicketEvent.Noted event, Output out) throws IOException {
        madeBy(event, out);
        out.text("text", event.text());
    }

    private static TicketEvent.Noted noted(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        String text = fields.text("text");
        return fields.make(() -> new TicketEvent.Noted(at, by, text));
    }

    private static void timeLogged(TicketEvent.TimeLogged event, Output out) throws IOException {
        madeBy(event, out);
        out.text("worker", event.worker().value());
        out.number("minutes", event.spent().toMinutes());
        out.text("activity", event.activity());
        out.flag("billable", event.billable());
    }

    private static TicketEvent.TimeLogged timeLogged(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        StaffId worker = TicketForm.staff(fields.need("worker"));
        Duration spent = TicketForm.minutes(fields.need("minutes"));
        String activity = fields.text("activity");
        boolean billable = fields.flag("billable");
        return fields.make(() -> new TicketEvent.TimeLogged(at, by, worker, spent, activity, billable));
    }

    private static void madeBy(TicketEvent event, Output out) throws IOException {
        out.instant("at", event.at());
        ActorForm.write("by", event.by(), out);
    }

    private static Actor by(Fields fields) {
        return ActorForm.read(fields.need("by"));
    }
}
