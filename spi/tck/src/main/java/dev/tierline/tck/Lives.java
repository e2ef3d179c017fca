package dev.tierline.tck;

import dev.tierline.category.CategoryId;
import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.Urgency;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tickets to which everything happened that can, made through the model's public doors. */
final class Lives {

    private static final Instant NINE = Samples.minute(0);
    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId ZOE = StaffId.of("zoë \uD83D\uDCDE");
    private static final RequesterId ASKER = RequesterId.of("Łukasz O'Hara");
    private static final Place EXPERTS = new Place(Tier.of(3), TeamId.of("experts"));
    private static final Duration MINUTE = Duration.ofMillis(60_001);

    private Lives() {}

    /** Every kind of event; at its end the ticket waits until a date, and somebody works on the customer's machine. */
    static Transition full(String id) {
        Transition life = opened(id);
        life = moved(life, ANNA, passedOn());
        life = moved(life, ANNA, worked());
        life = solved(life);
        life = moved(life, ANNA, tied());
        life = overdue(life);
        return visited(life);
    }

    /** The full life and what comes after it: at its end the customer has confirmed that it is solved, and rated it. */
    static Transition over(String id) {
        return verdict(moved(full(id), ANNA, List.of(new Move.Resolve("Neuer T\u00f6ner.", "Altes Lager."))));
    }

    private static Transition opened(String id) {
        Intake intake = Intake.UNKNOWN
                .through(Channel.EMAIL)
                .about("Imprimante n\u00ba 5 \uD83D\uDDA8")
                .inCategory(CategoryId.of("Matériel/imprimante"))
                .from(ASKER)
                .forCustomer(CustomerId.of("Acme, Ltd."));
        Opening open = Opening.of(TicketId.of(id), Impact.HIGH, Urgency.MEDIUM, intake)
                .at(Tier.of(1), TeamId.of("front desk"))
                .withSymptoms("Elle n'imprime plus.")
                .withAnswers(new FormAnswers(FormId.of("printer"), Map.of("serial", FormValue.text("AB 123"))));
        return Ticket.open(open, new Circumstances(NINE, Actor.requester(ASKER), LifeCycle.lenient()));
    }

    private static List<Move> passedOn() {
        return List.of(
                new Move.ChangePriority(Priority.P3, "Il y en a une autre."),
                new CaseMove.Assess(new Assessment(Impact.LOW, Urgency.HIGH)),
                new CaseMove.Assess(new Assessment(Impact.HIGH, Urgency.HIGH)),
                new Move.LogTime(ZOE, Duration.ofMinutes(25), "diagnostic à distance", true),
                new Move.LogTime(ANNA, Duration.ofMinutes(5), "appel", false),
                new Move.MoveTo(EXPERTS.tier(), EXPERTS.team(), "Trop difficile."),
                new HandOffMove.HandBack("Pas pour nous."),
                new HandOffMove.Escalate(Destination.team(TeamId.of("experts")), "Si."),
                new Move.Assign(ANNA),
                new Move.Unassign(),
                new Move.Assign(ANNA),
                new Move.Assign(ZOE),
                new Move.Start());
    }

    private static List<Move> worked() {
        return List.of(
                new Move.Reply("On y va."),
                new Move.Note("Le four, encore."),
                new CaseMove.JudgeComplexity(Complexity.MODERATE, "Demander au fabricant."),
                new CaseMove.Diagnose("Le four est froid."),
                new CaseMove.ProposeCourse("Le changer."),
                new CaseMove.ProposeCourse("Le nettoyer."),
                new CaseMove.TryCourse(2, CourseResult.HELPED, "Un peu mieux."),
                new HandOffMove.CallIn(Authority.MANAGER, "Le client s'impatiente."),
                new Move.Wait(WaitingFor.CUSTOMER),
                new Move.Resume(),
                new HandOffMove.HandOutside(Tier.of(7), "SR 12/7", "Le four est sous garantie."),
                new Move.Resume(),
                new HandOffMove.FileBug("DEV-9"),
                new HandOffMove.FollowBug("DEV-9", BugStatus.IN_PROGRESS));
    }

    private static Transition solved(Transition before) {
        Transition life = moved(before, ANNA, List.of(new Move.Resolve("Un four neuf.", "Un lot mauvais.")));
        life = moved(life, ANNA, List.of(new CaseMove.PublishSolution(ArticleId.of("kb-204"))));
        life = verdict(life);
        Instant silent = due(life);
        life = happened(life, new TimedEvent.ClosedBySilence(silent, later(silent)));
        return moved(life, ANNA, List.of(new Move.Reopen(TicketStatus.IN_PROGRESS)));
    }

    private static Transition verdict(Transition before) {
        Transition life = before;
        for (Move move : List.of(new CaseMove.Confirm(), new CaseMove.Rate(4, "Un peu lent."))) {
            life = life.then(made(life.ticket(), Actor.requester(ASKER), move));
        }
        return life;
    }

    private static List<Move> tied() {
        return List.of(
                new LinkMove.Tie(new Link(LinkKind.CAUSED_BY, "PRB-7")),
                new LinkMove.Tie(new Link(LinkKind.FOLLOWED_BY, "INC-8")),
                new LinkMove.Untie(new Link(LinkKind.FOLLOWED_BY, "INC-8")),
                new LinkMove.Absorb(TicketId.of("doppelt"), RequesterId.of("jemand anders")));
    }

    private static Transition overdue(Transition before) {
        Transition life = before;
        Instant due = due(life);
        Instant ranAt = later(due);
        StepKey step = new StepKey(PolicyId.of("resolution"), 1, StepId.of("tell the manager"), 2);
        StepKey late = new StepKey(PolicyId.of("resolution"), 1, StepId.of("came too late"), 1);
        StepKey silent = new StepKey(PolicyId.of("resolution"), 1, StepId.of("tell nobody"), 1);
        for (TicketEvent event : List.of(
                new TimedEvent.Breached(due, ServiceMetric.FIRST_RESPONSE, ranAt),
                new TimedEvent.Breached(due, ServiceMetric.RESOLUTION, ranAt),
                new TimedEvent.StepFired(due, step, List.of(ZOE, ANNA), ranAt),
                new TimedEvent.StepFired(due, silent, List.of(), ranAt),
                new TimedEvent.StepSkipped(due, late, NINE, ranAt))) {
            life = happened(life, event);
        }
        Instant told = due(life);
        Actor anna = Actor.staff(ANNA);
        life = happened(
                life,
                new HandOffEvent.AuthorityCalled(told, anna, Authority.SUPERVISOR, List.of(ZOE, ANNA), "a reason"));
        life = happened(
                life, new HandOffEvent.ReturnsExhausted(told, anna, EXPERTS, ZOE, 3, List.of(ZOE, ANNA), "another"));
        life = happened(life, new HandOffEvent.ReturnDecided(told, Actor.staff(ZOE)));
        life = happened(life, new LinkEvent.MergedAnswered(told, anna, TicketId.of("doppelt")));
        life = moved(life, ANNA, List.of(new Move.MoveTo(EXPERTS.tier(), EXPERTS.team())));
        life = moved(life, ANNA, List.of(new HandOffMove.HandBack(new Place(Tier.of(1), null), "Encore.")));
        return moved(
                life,
                ANNA,
                List.of(new Move.MoveTo(EXPERTS.tier(), EXPERTS.team()), new Move.Assign(ZOE), new Move.Assign(ANNA)));
    }

    private static Transition visited(Transition before) {
        Transition life = before;
        for (Move move : List.of(
                new RemoteMove.VerifyRequester("rappel"),
                new RemoteMove.GiveConsent("voir l'écran", due(life).plusSeconds(86_400)),
                new RemoteMove.StartSession(ANNA),
                new RemoteMove.WithdrawConsent(),
                new RemoteMove.GiveConsent("voir l'écran", due(life).plusSeconds(86_400)),
                new RemoteMove.StartSession(ANNA),
                new Move.Wait(WaitingFor.DATE, due(life).plusSeconds(90_000)))) {
            life = life.then(made(life.ticket(), Actor.staff(ANNA), move));
        }
        Instant expired = due(life);
        Instant ended = expired.plusMillis(7);
        life = happened(life, new RemoteEvent.ConsentExpired(expired, ANNA, Duration.ofMillis(60_003), later(expired)));
        life = happened(life, new TimedEvent.WaitEnded(ended, later(ended)));
        life = happened(life, new TicketEvent.TextsErased(due(life), Actor.staff(ZOE), 7));
        return moved(
                life,
                ANNA,
                List.of(
                        new RemoteMove.GiveConsent("la souris aussi", due(life).plusSeconds(86_400)),
                        new RemoteMove.StartSession(ANNA),
                        Move.Wait.until(due(life).plusSeconds(90_000))));
    }

    private static Transition moved(Transition before, StaffId by, List<Move> moves) {
        Transition life = before;
        for (Move move : moves) {
            life = life.then(made(life.ticket(), Actor.staff(by), move));
        }
        return life;
    }

    private static Transition made(Ticket ticket, Actor by, Move move) {
        return ticket.apply(move, new Circumstances(ticket.asOf().plus(MINUTE), by, LifeCycle.lenient()));
    }

    private static Transition happened(Transition before, TicketEvent event) {
        return before.then(new Transition(before.ticket().after(event), List.of(event)));
    }

    private static Instant due(Transition life) {
        return life.ticket().asOf().plusMillis(999);
    }

    private static Instant later(Instant due) {
        return due.plusSeconds(61);
    }
}
