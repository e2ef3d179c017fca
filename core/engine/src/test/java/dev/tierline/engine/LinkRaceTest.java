package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ANNA;
import static dev.tierline.engine.DeskFixture.CUSTOMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.Department;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Reference;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What concerns several tickets, while others change one of them just before the commit. */
class LinkRaceTest {

    private static final TicketId ONE = TicketId.of("INC-1");
    private static final TicketId TWO = TicketId.of("INC-2");
    private static final TicketId NEXT = TicketId.of("INC-9");
    private static final TicketId PROBLEM = TicketId.of("PRB-1");
    private static final Move.Resolve SOLUTION = new Move.Resolve("Restarted.");

    private final DeskFixture fixture = new DeskFixture();
    private final Interrupted interrupted = new Interrupted();
    private final SupportDesk desk = fixture.over(interrupted.over(fixture.store), new KeepingNotifier());
    private final Seat anna = desk.as(ANNA);
    private final Seat elsewhere = fixture.desk.as(ANNA);
    private final LinkSeat customer = desk.asRequester(CUSTOMER).links();

    private void open(TicketId id, RequesterId requester) {
        anna.open(new Opening(id, Priority.P3, Tier.of(1), TeamId.of("a"), Intake.UNKNOWN.from(requester)));
    }

    private TicketStatus status(TicketId id) {
        return elsewhere.get(id).status();
    }

    @Test
    @DisplayName("an answer finds where it belongs though its ticket is merged just before it is written")
    void answerWhileMerging() {
        open(ONE, RequesterId.of("another"));
        open(TWO, CUSTOMER);
        interrupted.beforeCommit.add(() -> elsewhere.links().merge(TWO, ONE));

        assertEquals(TWO, customer.answer(TWO, "Still broken.", NEXT, null).writtenOn());
        assertEquals(1, elsewhere.get(TWO).effort().texts());
        assertEquals(TicketStatus.MERGED, status(TWO));
    }

    @Test
    @DisplayName("an answer to a cancelled ticket is a follow-up where it cannot be reopened, and not unheard")
    void answerToTheCancelled() {
        SupportDesk orderly = SupportDesk.over(new MemoryStore())
                .department(OrderlyDepartment.department())
                .clock(() -> fixture.now)
                .notifier(fixture.notifier)
                .build();
        orderly.asSystem()
                .open(new Opening(ONE, Priority.P3, null, null, Intake.UNKNOWN.from(CUSTOMER)), new Move.Cancel());

        Answer answer = orderly.asRequester(CUSTOMER).links().answer(ONE, "I still need it.", NEXT, null);

        assertEquals(NEXT, answer.writtenOn());
        assertEquals(List.of(ONE), orderly.asSystem().get(NEXT).caseFile().tickets(LinkKind.FOLLOW_UP_OF));
    }

    @Test
    @DisplayName(
            "what is reopened just before is not followed up; the same e-mail again is the same follow-up, whatever happened since")
    void followUpWhileReopening() {
        open(ONE, CUSTOMER);
        anna.perform(ONE, new Move.Resolve(), new Move.Close());
        Opening next = new Opening(NEXT, Priority.P3, null, null, Intake.UNKNOWN.from(CUSTOMER));
        interrupted.beforeCommit.add(() -> elsewhere.perform(ONE, new Move.Reopen(TicketStatus.QUEUED)));

        assertThrows(IllegalMoveException.class, () -> customer.followUp(ONE, next, null));
        assertTrue(elsewhere.find(NEXT).isEmpty());

        anna.perform(ONE, new Move.Resolve(), new Move.Close());
        Reference mail = Reference.of(Channel.EMAIL, "4711");
        assertEquals(NEXT, customer.followUp(ONE, next, mail).ticket().id());
        anna.perform(ONE, new Move.Reopen(TicketStatus.QUEUED));
        assertEquals(NEXT, customer.followUp(ONE, next, mail).ticket().id());
    }

    @Test
    @DisplayName("an incident that is tied while its problem is being resolved is resolved too")
    void tiedMeanwhile() {
        for (TicketId id : List.of(PROBLEM, ONE, TWO)) {
            open(id, CUSTOMER);
        }
        anna.links().link(ONE, LinkKind.CAUSED_BY, PROBLEM);
        interrupted.beforeCommit.add(() -> elsewhere.links().link(TWO, LinkKind.CAUSED_BY, PROBLEM));

        ProblemResolution resolution = anna.links().resolveProblem(PROBLEM, SOLUTION);

        assertEquals(List.of(ONE, TWO), resolution.resolved());
        assertEquals(TicketStatus.RESOLVED, status(TWO));
    }

    @Test
    @DisplayName(
            "an incident that is untied just before stays as it is; one that was merged is named by where it goes on")
    void untiedMeanwhile() {
        for (TicketId id : List.of(PROBLEM, ONE, TWO, NEXT)) {
            open(id, CUSTOMER);
        }
        anna.links().link(ONE, LinkKind.CAUSED_BY, PROBLEM);
        anna.links().link(TWO, LinkKind.CAUSED_BY, PROBLEM);
        anna.links().merge(TWO, NEXT);
        interrupted.beforeCommit.add(() -> elsewhere.links().unlink(ONE, LinkKind.CAUSED_BY, PROBLEM));

        ProblemResolution resolution = anna.links().resolveProblem(PROBLEM, SOLUTION);

        assertEquals(List.of(), resolution.resolved());
        assertEquals(TicketStatus.QUEUED, status(ONE));
        assertTrue(resolution.left().contains(NEXT));
    }

    @Test
    @DisplayName("of two who resolve a problem at once neither fails, and nothing is done twice")
    void resolvedTwice() {
        open(PROBLEM, CUSTOMER);
        open(ONE, CUSTOMER);
        anna.links().link(ONE, LinkKind.CAUSED_BY, PROBLEM);
        interrupted.beforeCommit.add(() -> elsewhere.links().resolveProblem(PROBLEM, SOLUTION));

        ProblemResolution resolution = anna.links().resolveProblem(PROBLEM, SOLUTION);

        assertEquals(List.of(), resolution.resolved());
        assertEquals(TicketStatus.RESOLVED, resolution.problem().status());
        assertEquals(1, elsewhere.get(ONE).effort().texts());
    }

    @Test
    @DisplayName(
            "a commit is as small as the contract promises, however much was due on a hundred incidents; ids of messages stay short")
    void boundedCommits() {
        Department department = DeskFixture.builder()
                .escalation(EscalationPolicy.named("many")
                        .atShareOf(ServiceMetric.RESOLUTION, 10, Recipient.MANAGER)
                        .atShareOf(ServiceMetric.RESOLUTION, 20, Recipient.MANAGER)
                        .atShareOf(ServiceMetric.RESOLUTION, 30, Recipient.MANAGER)
                        .atShareOf(ServiceMetric.RESOLUTION, 40, Recipient.MANAGER)
                        .atShareOf(ServiceMetric.RESOLUTION, 50, Recipient.MANAGER)
                        .build())
                .build();
        SupportDesk late = SupportDesk.over(interrupted.over(fixture.store))
                .department(department)
                .clock(() -> fixture.now)
                .notifier(fixture.notifier)
                .build();
        Seat seat = late.as(ANNA);
        String name = "\u7968".repeat(190);
        for (int i = 0; i <= 100; i++) {
            TicketId id = i == 0 ? PROBLEM : TicketId.of(name + i);
            seat.open(new Opening(id, Priority.P1, null, null, Intake.UNKNOWN.from(RequesterId.of(name))));
            if (i > 0) {
                seat.links().link(id, LinkKind.CAUSED_BY, PROBLEM);
            }
        }
        interrupted.commits.clear();
        fixture.now = Instant.parse("2026-02-01T09:00:00Z");

        assertEquals(
                100, seat.links().resolveProblem(PROBLEM, SOLUTION).resolved().size());
        for (Commit commit : interrupted.commits) {
            int events = commit.tickets().stream()
                    .mapToInt(each -> each.events().size())
                    .sum();
            assertTrue(commit.tickets().size()
                            + commit.records().size()
                            + commit.messages().size()
                            + events
                    <= 1000);
        }
        seat.open(new Opening(ONE, Priority.P1, null, null, Intake.UNKNOWN.from(RequesterId.of(name))));
        TicketId other = TicketId.of(name);
        seat.open(new Opening(other, Priority.P1, null, null, Intake.UNKNOWN));
        assertEquals(ONE, seat.links().merge(other, ONE).id());
    }

    @Test
    @DisplayName("an operation has a bounded number of moves")
    void boundedOperations() {
        Move[] notes = new Move[Operation.MOST_MOVES + 1];
        Arrays.fill(notes, new Move.Note("x"));

        assertThrows(IllegalArgumentException.class, () -> Operation.on(ONE, notes));
    }
}
