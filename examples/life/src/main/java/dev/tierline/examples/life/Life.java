package dev.tierline.examples.life;

import dev.tierline.engine.Operation;
import dev.tierline.engine.Seat;
import dev.tierline.engine.SupportDesk;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.storage.Reference;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The life of one request: it comes in twice, goes up and comes back, waits for a bug, is solved, and follows a problem. */
public final class Life {

    private static final RequesterId LEE = RequesterId.of("lee");
    private static final RequesterId KIM = RequesterId.of("kim");
    private static final StaffId OLGA = StaffId.of("olga");
    private static final StaffId ERIC = StaffId.of("eric");

    private final KeepingNotifier notifier = new KeepingNotifier();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final SupportDesk desk = SupportDesk.over(new MemoryStore())
            .department(HelpDesk.department())
            .clock(() -> now)
            .notifier(notifier)
            .build();
    private final TicketId id = TicketId.of("INC-1");
    private final TicketId duplicate = TicketId.of("INC-2");
    private final TicketId problem = TicketId.of("PRB-1");

    private Life() {}

    /**
     * Runs the example: prints the history of the ticket, and who was told what.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run().forEach(System.out::println);
    }

    static List<String> run() {
        Life life = new Life();
        life.comesIn();
        life.isPassedOn();
        life.isSolved();
        life.ends();
        return life.story();
    }

    private void comesIn() {
        // readme: come in
        Seat olga = desk.as(OLGA);
        Intake intake = Intake.UNKNOWN.from(LEE).through(Channel.EMAIL).inCategory(HelpDesk.VPN);
        Operation opening = Operation.opening(
                        Opening.of(id, Impact.MEDIUM, Urgency.HIGH, intake) // P2, by the department's matrix
                                .withSymptoms("The VPN drops after a minute."))
                .withReference(
                        Reference.of(Channel.EMAIL, "<4711@example.com>")); // the same e-mail twice is one ticket
        olga.perform(opening);
        olga.perform(opening);

        olga.open(Opening.of(duplicate, Impact.LOW, Urgency.LOW, intake.from(KIM)));
        olga.links().merge(duplicate, id); // INC-2 pages nobody any more; Lee and Kim are told
        // readme: end
        pass(Duration.ofMinutes(20));
    }

    private void isPassedOn() {
        // readme: pass on
        Seat olga = desk.as(OLGA);
        olga.perform(id, new Move.Assign(OLGA), new Move.Start(), new Move.Reply("We are on it."));
        olga.perform(
                id,
                new Move.LogTime(OLGA, Duration.ofMinutes(20), "triage", true),
                new HandOffMove.Escalate(Destination.NEXT_TIER, "The token is fine.")); // to the team that fits

        Seat eric = desk.as(ERIC);
        eric.perform(id, new Move.Assign(ERIC), new Move.Start());
        eric.perform(id, new HandOffMove.HandBack("Please ask for the router's log.")); // a reason is a must
        // readme: end
        olga.perform(id, new Move.Assign(OLGA), new Move.Start(), new Move.Note("The log is attached."));
        olga.perform(id, new HandOffMove.Escalate(Destination.NEXT_TIER, null));
        pass(Duration.ofHours(1));
    }

    private void isSolved() {
        Seat eric = desk.as(ERIC);
        eric.perform(id, new Move.Assign(ERIC), new Move.Start(), new RemoteMove.VerifyRequester("call back"));
        // readme: solve
        desk.asRequester(LEE).perform(id, new RemoteMove.GiveConsent("see the screen", now.plus(Duration.ofHours(1))));
        eric.perform(id, new RemoteMove.StartSession(ERIC)); // refused without verified caller and consent that holds
        pass(Duration.ofMinutes(30));
        desk.asRequester(LEE).perform(id, new RemoteMove.WithdrawConsent()); // ends the session

        eric.perform(
                id,
                new CaseMove.JudgeComplexity(Complexity.COMPLEX, "Let the makers look at the client."),
                new CaseMove.Diagnose("The client renews its lease too late."),
                new CaseMove.ProposeCourse("Renew at half time."),
                new HandOffMove.FileBug("VPN-77")); // waits for development
        pass(Duration.ofDays(2));
        eric.perform(id, new HandOffMove.FollowBug("VPN-77", BugStatus.FIXED)); // work goes on
        eric.perform(id, new CaseMove.TryCourse(1, CourseResult.WORKED, null));
        // readme: end
    }

    private void ends() {
        Seat eric = desk.as(ERIC);
        eric.open(Opening.of(problem, Impact.HIGH, Urgency.MEDIUM, Intake.UNKNOWN.inCategory(HelpDesk.VPN)));
        desk.asSystem().perform(problem, new Move.Assign(ERIC), new Move.Start());
        // readme: end it
        eric.links().link(id, LinkKind.CAUSED_BY, problem);
        eric.links().resolveProblem(problem, new Move.Resolve("Client 5.2.", "Late renewal.")); // its incidents too
        eric.perform(id, new CaseMove.PublishSolution(ArticleId.of("kb-204")));

        pass(Duration.ofDays(1));
        Seat lee = desk.asRequester(LEE);
        lee.perform(id, new CaseMove.Confirm(), new CaseMove.Rate(5, "Thank you!")); // closes at once, by rule
        pass(Duration.ofDays(30));
        lee.links().answer(id, "It is back.", TicketId.of("INC-3"), null); // too late to reopen: a follow-up
        // readme: end
    }

    private void pass(Duration time) {
        now = now.plus(time);
        desk.runDue(100);
        desk.deliver(100);
    }

    private List<String> story() {
        List<String> story = new ArrayList<>();
        desk.asSystem().history(id, 0, 1000).forEach(entry -> story.add(EventLine.of(entry.recorded())));
        pass(Duration.ZERO);
        notifier.sent()
                .forEach(message ->
                        story.add(message.recipient() + " is told of " + message.ticket() + ": " + message.kind()));
        return story;
    }
}
