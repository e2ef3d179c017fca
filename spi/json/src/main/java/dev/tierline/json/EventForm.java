package dev.tierline.json;

import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
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
            .with(TimedEvent.Breached.class, "breached", EventForm::breached, EventForm::breached)
            .with(TimedEvent.StepFired.class, "step-fired", EventForm::stepFired, EventForm::stepFired)
            .with(TimedEvent.StepSkipped.class, "step-skipped", EventForm::stepSkipped, EventForm::stepSkipped)
            .with(TicketEvent.Replied.class, "replied", EventForm::replied, EventForm::replied)
            .with(TicketEvent.Noted.class, "noted", EventForm::noted, EventForm::noted)
            .with(TicketEvent.TimeLogged.class, "time-logged", EventForm::timeLogged, EventForm::timeLogged)
            .with(TimedEvent.WaitEnded.class, "wait-ended", EventForm::ranLater, EventForm::waitEnded)
            .with(
                    TimedEvent.ClosedBySilence.class,
                    "closed-by-silence",
                    EventForm::ranLater,
                    EventForm::closedBySilence)
            .with(TicketEvent.TextsErased.class, "texts-erased", EventForm::textsErased, EventForm::textsErased)
            .with(CaseEvent.Assessed.class, "assessed", CaseEventForm::assessed, CaseEventForm::assessed)
            .with(
                    CaseEvent.ComplexityJudged.class,
                    "complexity-judged",
                    CaseEventForm::complexityJudged,
                    CaseEventForm::complexityJudged)
            .with(CaseEvent.Diagnosed.class, "diagnosed", CaseEventForm::diagnosed, CaseEventForm::diagnosed)
            .with(
                    CaseEvent.CourseProposed.class,
                    "course-proposed",
                    CaseEventForm::courseProposed,
                    CaseEventForm::courseProposed)
            .with(CaseEvent.CourseTried.class, "course-tried", CaseEventForm::courseTried, CaseEventForm::courseTried)
            .with(CaseEvent.Solved.class, "solved", CaseEventForm::solved, CaseEventForm::solved)
            .with(
                    CaseEvent.SolutionPublished.class,
                    "solution-published",
                    CaseEventForm::solutionPublished,
                    CaseEventForm::solutionPublished)
            .with(CaseEvent.Confirmed.class, "confirmed", EventForm::madeBy, CaseEventForm::confirmed)
            .with(CaseEvent.Rated.class, "rated", CaseEventForm::rated, CaseEventForm::rated)
            .with(
                    HandOffEvent.AuthorityCalled.class,
                    "authority-called",
                    HandOffEventForm::authorityCalled,
                    HandOffEventForm::authorityCalled)
            .with(
                    HandOffEvent.ReturnsExhausted.class,
                    "returns-exhausted",
                    HandOffEventForm::returnsExhausted,
                    HandOffEventForm::returnsExhausted)
            .with(LinkEvent.Linked.class, "linked", HandOffEventForm::linked, HandOffEventForm::linked)
            .with(
                    LinkEvent.MergedAnswered.class,
                    "merged-answered",
                    HandOffEventForm::mergedAnswered,
                    HandOffEventForm::mergedAnswered)
            .with(
                    HandOffEvent.ReturnDecided.class,
                    "return-decided",
                    HandOffEventForm::returnDecided,
                    HandOffEventForm::returnDecided)
            .with(LinkEvent.Absorbed.class, "absorbed", HandOffEventForm::absorbed, HandOffEventForm::absorbed)
            .with(LinkEvent.Unlinked.class, "unlinked", HandOffEventForm::unlinked, HandOffEventForm::unlinked)
            .with(
                    LinkEvent.BugFollowed.class,
                    "bug-followed",
                    HandOffEventForm::bugFollowed,
                    HandOffEventForm::bugFollowed)
            .with(
                    RemoteEvent.RequesterVerified.class,
                    "requester-verified",
                    RemoteEventForm::requesterVerified,
                    RemoteEventForm::requesterVerified)
            .with(
                    RemoteEvent.ConsentGiven.class,
                    "consent-given",
                    RemoteEventForm::consentGiven,
                    RemoteEventForm::consentGiven)
            .with(
                    RemoteEvent.ConsentWithdrawn.class,
                    "consent-withdrawn",
                    EventForm::madeBy,
                    RemoteEventForm::consentWithdrawn)
            .with(
                    RemoteEvent.ConsentExpired.class,
                    "consent-expired",
                    RemoteEventForm::consentExpired,
                    RemoteEventForm::consentExpired)
            .with(
                    RemoteEvent.SessionStarted.class,
                    "session-started",
                    RemoteEventForm::sessionStarted,
                    RemoteEventForm::sessionStarted)
            .with(
                    RemoteEvent.SessionEnded.class,
                    "session-ended",
                    RemoteEventForm::sessionEnded,
                    RemoteEventForm::sessionEnded);

    private EventForm() {}

    private static void opened(TicketEvent.Opened event, Output out) throws IOException {
        madeBy(event, out);
        out.text("ticket", event.ticket().value());
        out.number("priority", event.priority().level());
        TicketForm.place("tier", event.tier(), "team", event.team(), out);
        TicketForm.intake(event.intake(), out);
        CaseFileForm.assessment(event.assessment(), out);
        out.text("symptoms", event.symptoms());
        out.text("answers", event.answers());
    }

    private static TicketEvent.Opened opened(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        TicketId ticket = fields.need("ticket").as(TicketId::of);
        Priority priority = TicketForm.priority(fields.need("priority"));
        Tier tier = TicketForm.tier(fields, "tier");
        TeamId team = TicketForm.team(fields, "team");
        Intake intake = TicketForm.intake(fields);
        Assessment assessment = CaseFileForm.assessment(fields);
        String symptoms = fields.find("symptoms", Value::text);
        String answers = fields.find("answers", Value::text);
        return fields.make(() ->
                new TicketEvent.Opened(at, by, ticket, priority, tier, team, intake, assessment, symptoms, answers));
    }

    private static void priorityChanged(TicketEvent.PriorityChanged event, Output out) throws IOException {
        madeBy(event, out);
        out.number("from", event.from().level());
        out.number("to", event.to().level());
        out.text("reason", event.reason());
    }

    private static TicketEvent.PriorityChanged priorityChanged(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        Priority from = TicketForm.priority(fields.need("from"));
        Priority to = TicketForm.priority(fields.need("to"));
        String reason = fields.find("reason", Value::text);
        return fields.make(() -> new TicketEvent.PriorityChanged(at, by, from, to, reason));
    }

    private static void moved(TicketEvent.Moved event, Output out) throws IOException {
        madeBy(event, out);
        TicketForm.place("fromTier", event.fromTier(), "fromTeam", event.fromTeam(), out);
        TicketForm.place("toTier", event.toTier(), "toTeam", event.toTeam(), out);
        out.minutesUnlessNone("minutes", event.spent());
        out.text("reason", event.reason());
    }

    private static TicketEvent.Moved moved(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        Tier fromTier = TicketForm.tier(fields, "fromTier");
        TeamId fromTeam = TicketForm.team(fields, "fromTeam");
        Tier toTier = TicketForm.tier(fields, "toTier");
        TeamId toTeam = TicketForm.team(fields, "toTeam");
        Duration spent = TicketForm.minutes(fields);
        String reason = fields.find("reason", Value::text);
        return fields.make(() -> new TicketEvent.Moved(at, by, fromTier, toTier, fromTeam, toTeam, spent, reason));
    }

    private static void assigned(TicketEvent.Assigned event, Output out) throws IOException {
        madeBy(event, out);
        out.text("from", event.from(), StaffId::value);
        out.text("to", event.to().value());
        out.minutesUnlessNone("minutes", event.spent());
    }

    private static TicketEvent.Assigned assigned(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        StaffId from = TicketForm.staff(fields, "from");
        StaffId to = TicketForm.staff(fields.need("to"));
        Duration spent = TicketForm.minutes(fields);
        return fields.make(() -> new TicketEvent.Assigned(at, by, from, to, spent));
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
        out.instant("until", event.until());
    }

    private static TicketEvent.StatusChanged statusChanged(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        MoveKind move = Vocabulary.MOVE.read(fields.need("move"));
        TicketStatus from = Vocabulary.STATUS.read(fields.need("from"));
        TicketStatus to = Vocabulary.STATUS.read(fields.need("to"));
        Instant until = fields.find("until", Value::instant);
        return fields.make(() -> new TicketEvent.StatusChanged(at, by, move, from, to, until));
    }

    private static void breached(TimedEvent.Breached event, Output out) throws IOException {
        out.instant("at", event.at());
        out.text("metric", Vocabulary.METRIC.of(event.metric()));
        out.instant("ranAt", event.ranAt());
    }

    private static TimedEvent.Breached breached(Fields fields) {
        Instant at = fields.instant("at");
        ServiceMetric metric = Vocabulary.METRIC.read(fields.need("metric"));
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new TimedEvent.Breached(at, metric, ranAt));
    }

    private static void stepFired(TimedEvent.StepFired event, Output out) throws IOException {
        out.instant("at", event.at());
        out.object("key", event.key(), TicketForm::step);
        if (!event.recipients().isEmpty()) {
            out.texts("recipients", event.recipients(), StaffId::value);
        }
        out.instant("ranAt", event.ranAt());
    }

    private static TimedEvent.StepFired stepFired(Fields fields) {
        Instant at = fields.instant("at");
        StepKey key = TicketForm.step(fields.need("key").fields());
        List<StaffId> recipients = fields.list("recipients", TicketForm::staff);
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new TimedEvent.StepFired(at, key, recipients, ranAt));
    }

    private static void stepSkipped(TimedEvent.StepSkipped event, Output out) throws IOException {
        out.instant("at", event.at());
        out.object("key", event.key(), TicketForm::step);
        out.instant("missed", event.missed());
        out.instant("ranAt", event.ranAt());
    }

    private static TimedEvent.StepSkipped stepSkipped(Fields fields) {
        Instant at = fields.instant("at");
        StepKey key = TicketForm.step(fields.need("key").fields());
        Instant missed = fields.instant("missed");
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new TimedEvent.StepSkipped(at, key, missed, ranAt));
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
        out.minutes("minutes", event.spent());
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

    private static TimedEvent.WaitEnded waitEnded(Fields fields) {
        Instant at = fields.instant("at");
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new TimedEvent.WaitEnded(at, ranAt));
    }

    private static TimedEvent.ClosedBySilence closedBySilence(Fields fields) {
        Instant at = fields.instant("at");
        Instant ranAt = fields.instant("ranAt");
        return fields.make(() -> new TimedEvent.ClosedBySilence(at, ranAt));
    }

    private static void textsErased(TicketEvent.TextsErased event, Output out) throws IOException {
        madeBy(event, out);
        out.number("erased", event.erased());
    }

    private static TicketEvent.TextsErased textsErased(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = by(fields);
        int erased = fields.need("erased").integer();
        return fields.make(() -> new TicketEvent.TextsErased(at, by, erased));
    }

    private static void ranLater(TimedEvent event, Output out) throws IOException {
        out.instant("at", event.at());
        out.instant("ranAt", event.ranAt());
    }

    static void madeBy(TicketEvent event, Output out) throws IOException {
        out.instant("at", event.at());
        ActorForm.write("by", event.by(), out);
    }

    static Actor by(Fields fields) {
        return ActorForm.read(fields.need("by"));
    }
}
