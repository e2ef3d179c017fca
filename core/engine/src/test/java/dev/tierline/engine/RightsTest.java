package dev.tierline.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.department.Department;
import dev.tierline.intake.IntakeRule;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.record.TimeOff;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.Scope;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the desk is asked about: it is done by whoever holds the one permission, and by nobody who lacks it. */
class RightsTest {

    private static final TicketId ID = TicketId.of("INC-1");
    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId BO = StaffId.of("bo");
    private static final Intake CUSTOMERS = Intake.UNKNOWN.from(RequesterId.of("customer"));

    /** Each kind of move, in a form that is legal, with what it needs. */
    private static final Map<MoveKind, Permission> NEEDED = needed();

    private static final Instant LATER = Instant.parse("2026-01-07T12:00:00Z");

    /** What the customer alone does, and what concerns several tickets. */
    private static final Set<MoveKind> APART = EnumSet.of(
            MoveKind.MERGE, MoveKind.WRITE_AFTER_MERGE, MoveKind.HEAR_FROM_MERGED, MoveKind.CONFIRM, MoveKind.RATE);

    private Instant now = Instant.parse("2026-01-07T09:00:00Z");
    private final MemoryStore store = new MemoryStore();

    private SupportDesk desk(StaffMember... staff) {
        var builder = Department.named("office")
                .calendar(SupportCalendar.always())
                .ladder(Ladder.of(Tier.of(1), Tier.of(2), Tier.of(4)))
                .team(new Team(TeamId.of("help-desk"), "Help desk", BO, Set.of(Tier.of(1), Tier.of(2))))
                .team(new Team(TeamId.of("on-site"), "On-site", BO, Set.of(Tier.of(1))))
                .staff(StaffMember.named("bo", "Bo").build())
                .manager(BO)
                .serviceLevel(ServiceLevel.promising().build())
                .lifeCycle(LifeCycle.lenient());
        for (StaffMember member : staff) {
            builder.staff(member);
        }
        roles.forEach(builder::role);
        rules.forEach(builder::intake);
        return SupportDesk.over(store)
                .department(builder.build())
                .clock(() -> now)
                .notifier(new KeepingNotifier())
                .build();
    }

    private final List<Role> roles = new ArrayList<>();
    private final List<IntakeRule> rules = new ArrayList<>();

    private StaffMember annaWith(Set<Permission> permissions) {
        Role role = Role.named("custom", "Custom")
                .duty("does just this", Scope.DEPARTMENT, permissions.toArray(Permission[]::new))
                .build();
        roles.add(role);
        return StaffMember.named("anna", "Anna").role(role).build();
    }

    private static Opening open(Intake intake) {
        return new Opening(ID, Priority.P3, Tier.of(1), TeamId.of("help-desk"), intake);
    }

    private static Map<MoveKind, Permission> needed() {
        Map<MoveKind, Permission> needed = new EnumMap<>(MoveKind.class);
        needed.put(MoveKind.OPEN, Permission.OPEN_TICKETS);
        needed.put(MoveKind.CHANGE_PRIORITY, Permission.SET_PRIORITY);
        needed.put(MoveKind.MOVE_TO, Permission.MOVE_TICKETS);
        needed.put(MoveKind.ASSIGN, Permission.ASSIGN_TICKETS);
        needed.put(MoveKind.UNASSIGN, Permission.ASSIGN_TICKETS);
        needed.put(MoveKind.RELEASE, Permission.WORK_TICKETS);
        needed.put(MoveKind.ACCEPT, Permission.CLAIM_TICKETS);
        needed.put(MoveKind.START, Permission.WORK_TICKETS);
        needed.put(MoveKind.WAIT, Permission.WORK_TICKETS);
        needed.put(MoveKind.RESUME, Permission.WORK_TICKETS);
        needed.put(MoveKind.RESOLVE, Permission.RESOLVE_TICKETS);
        needed.put(MoveKind.CLOSE, Permission.CLOSE_TICKETS);
        needed.put(MoveKind.CANCEL, Permission.CANCEL_TICKETS);
        needed.put(MoveKind.REOPEN, Permission.REOPEN_TICKETS);
        needed.put(MoveKind.REPLY, Permission.REPLY);
        needed.put(MoveKind.NOTE, Permission.WRITE_NOTES);
        needed.put(MoveKind.LOG_TIME, Permission.LOG_TIME);
        needed.put(MoveKind.ASSESS, Permission.SET_PRIORITY);
        needed.put(MoveKind.ESCALATE, Permission.MOVE_TICKETS);
        needed.put(MoveKind.HAND_BACK, Permission.MOVE_TICKETS);
        needed.put(MoveKind.HAND_OUTSIDE, Permission.CONTACT_VENDORS);
        needed.put(MoveKind.FILE_BUG, Permission.FILE_BUGS);
        needed.put(MoveKind.FOLLOW_BUG, Permission.FILE_BUGS);
        needed.put(MoveKind.CALL_IN, Permission.ESCALATE_TICKETS);
        needed.put(MoveKind.JUDGE_COMPLEXITY, Permission.JUDGE_COMPLEXITY);
        needed.put(MoveKind.DIAGNOSE, Permission.WORK_TICKETS);
        needed.put(MoveKind.PROPOSE_COURSE, Permission.WORK_TICKETS);
        needed.put(MoveKind.TRY_COURSE, Permission.WORK_TICKETS);
        needed.put(MoveKind.PUBLISH_SOLUTION, Permission.PUBLISH_ARTICLES);
        needed.put(MoveKind.CONFIRM, Permission.CLOSE_TICKETS);
        needed.put(MoveKind.RATE, Permission.RATE_SERVICE);
        needed.put(MoveKind.LINK, Permission.LINK_TICKETS);
        needed.put(MoveKind.UNLINK, Permission.LINK_TICKETS);
        needed.put(MoveKind.MERGE, Permission.LINK_TICKETS);
        needed.put(MoveKind.VERIFY_REQUESTER, Permission.WORK_TICKETS);
        needed.put(MoveKind.GIVE_CONSENT, Permission.GIVE_CONSENT);
        needed.put(MoveKind.WITHDRAW_CONSENT, Permission.GIVE_CONSENT);
        needed.put(MoveKind.START_SESSION, Permission.RUN_REMOTE_SESSIONS);
        needed.put(MoveKind.END_SESSION, Permission.RUN_REMOTE_SESSIONS);
        return needed;
    }

    private static Move move(MoveKind kind) {
        return switch (kind) {
            case OPEN -> open(Intake.UNKNOWN);
            case CHANGE_PRIORITY -> new Move.ChangePriority(Priority.P1);
            case MOVE_TO -> new Move.MoveTo(Tier.of(2), null);
            case ASSIGN -> new Move.Assign(BO);
            case UNASSIGN -> new Move.Unassign();
            case RELEASE -> new Move.Release(true);
            case ACCEPT -> new Move.Accept();
            case START -> new Move.Start();
            case WAIT -> new Move.Wait(WaitingFor.CUSTOMER);
            case RESUME -> new Move.Resume();
            case RESOLVE -> new Move.Resolve();
            case CLOSE -> new Move.Close();
            case CANCEL -> new Move.Cancel();
            case REOPEN -> new Move.Reopen(TicketStatus.QUEUED);
            case REPLY -> new Move.Reply("We are on it.");
            case NOTE -> new Move.Note("Looks like the fuser.");
            case LOG_TIME -> new Move.LogTime(BO, Duration.ofMinutes(20), "diagnosis", true);
            case ASSESS -> new CaseMove.Assess(Impact.HIGH, Urgency.LOW);
            case ESCALATE -> new HandOffMove.Escalate(Destination.NEXT_TIER, "Nobody here knows the driver.");
            case HAND_BACK -> new HandOffMove.HandBack("The serial number is missing.");
            case HAND_OUTSIDE -> new HandOffMove.HandOutside(Tier.of(4), "SR-1", null);
            case FILE_BUG -> new HandOffMove.FileBug("BUG-7");
            case FOLLOW_BUG -> new HandOffMove.FollowBug("BUG-7", BugStatus.FIXED);
            case CALL_IN -> new HandOffMove.CallIn(Authority.SUPERVISOR, "The customer is furious.");
            case JUDGE_COMPLEXITY -> new CaseMove.JudgeComplexity(Complexity.COMPLEX, "Ask the experts.");
            case DIAGNOSE -> new CaseMove.Diagnose("The fuser is worn.");
            case PROPOSE_COURSE -> new CaseMove.ProposeCourse("Change the fuser.");
            case TRY_COURSE -> new CaseMove.TryCourse(1, CourseResult.WORKED, null);
            case PUBLISH_SOLUTION -> new CaseMove.PublishSolution(ArticleId.of("kb-1"));
            case CONFIRM -> new CaseMove.Confirm();
            case RATE -> new CaseMove.Rate(5, null);
            case LINK -> new LinkMove.Tie(new Link(LinkKind.ARTICLE, "kb-1"));
            case UNLINK -> new LinkMove.Untie(new Link(LinkKind.ARTICLE, "kb-1"));
            case MERGE -> new LinkMove.Merge(TicketId.of("INC-9"));
            case WRITE_AFTER_MERGE -> new LinkMove.WriteAfterMerge("Still broken.");
            case HEAR_FROM_MERGED -> new LinkMove.HearFromMerged(TicketId.of("INC-9"));
            case VERIFY_REQUESTER -> new RemoteMove.VerifyRequester("call back");
            case GIVE_CONSENT -> new RemoteMove.GiveConsent("see the screen", LATER);
            case WITHDRAW_CONSENT -> new RemoteMove.WithdrawConsent();
            case START_SESSION -> new RemoteMove.StartSession(BO);
            case END_SESSION -> new RemoteMove.EndSession();
        };
    }

    /** Brings a ticket to where the move is legal. */
    private static void prepare(SupportDesk desk, MoveKind kind) {
        if (kind == MoveKind.OPEN) {
            return;
        }
        Seat system = desk.asSystem();
        system.open(open(CUSTOMERS));
        if (kind == MoveKind.RESUME) {
            system.perform(ID, new Move.Wait(WaitingFor.VENDOR));
        } else if (kind == MoveKind.REOPEN) {
            system.perform(ID, new Move.Resolve());
        } else if (kind == MoveKind.UNASSIGN) {
            system.perform(ID, new Move.Assign(BO));
        } else if (kind == MoveKind.HAND_BACK) {
            system.perform(ID, new Move.MoveTo(Tier.of(2), null));
        } else if (kind == MoveKind.FOLLOW_BUG) {
            system.perform(ID, new HandOffMove.FileBug("BUG-7"));
        } else if (kind == MoveKind.TRY_COURSE) {
            system.perform(ID, new CaseMove.ProposeCourse("Change the fuser."));
        } else if (kind == MoveKind.GIVE_CONSENT) {
            system.perform(ID, new RemoteMove.VerifyRequester("call back"));
        } else if (kind == MoveKind.PUBLISH_SOLUTION) {
            system.perform(ID, new Move.Resolve("A new fuser."));
        } else if (kind == MoveKind.START_SESSION) {
            system.perform(
                    ID,
                    new Move.Assign(BO),
                    new RemoteMove.VerifyRequester("call back"),
                    new RemoteMove.GiveConsent("see the screen", LATER));
        }
    }

    @Test
    @DisplayName("the verdict is the customer's: no permission lets the staff confirm or rate, and no other customer")
    void verdict() {
        SupportDesk desk = deskFor(EnumSet.allOf(Permission.class));
        desk.asSystem().open(open(CUSTOMERS));
        desk.as(ANNA).perform(ID, new Move.Resolve("A new fuser."));

        for (Move move : List.of(new CaseMove.Confirm(), new CaseMove.Rate(5, null))) {
            assertThrows(IllegalMoveException.class, () -> desk.as(ANNA).perform(ID, move));
            assertThrows(
                    DeniedException.class,
                    () -> desk.asRequester(RequesterId.of("another")).perform(ID, move));
            desk.asRequester(RequesterId.of("customer")).perform(ID, move);
        }
    }

    @Test
    @DisplayName(
            "an incident is tied to a problem by whoever may link it, from whichever side, and resolved with it by whoever may resolve it")
    void tyingIncidents() {
        SupportDesk desk = desk(StaffMember.named("anna", "Anna")
                .role(BuiltInRoles.ENGINEER)
                .team("help-desk")
                .build());
        TicketId problem = TicketId.of("PRB-1");
        desk.asSystem().open(open(Intake.UNKNOWN));
        desk.asSystem().open(new Opening(problem, Priority.P3, null, null, Intake.UNKNOWN), new Move.Assign(ANNA));
        LinkSeat anna = desk.as(ANNA).links();

        assertThrows(DeniedException.class, () -> anna.link(problem, LinkKind.CAUSES, ID));
        assertThrows(DeniedException.class, () -> anna.link(ID, LinkKind.CAUSED_BY, problem));
        desk.asSystem().perform(ID, new Move.Assign(ANNA));
        anna.link(problem, LinkKind.CAUSES, ID);
        desk.asSystem().perform(ID, new Move.Assign(BO));

        ProblemResolution resolution = anna.resolveProblem(problem, new Move.Resolve("Restarted."));

        assertEquals(
                List.of(ID), resolution.left(), "what he may not resolve himself he does not resolve by a problem");
        assertEquals(TicketStatus.RESOLVED, resolution.problem().status());
    }

    @TestFactory
    @DisplayName("each move needs exactly the permission that the table names, and sight of the ticket")
    Stream<DynamicTest> moves() {
        return Stream.of(MoveKind.values())
                .filter(kind -> !APART.contains(kind))
                .map(kind -> DynamicTest.dynamicTest(kind.toString(), () -> new RightsTest().check(kind)));
    }

    private void check(MoveKind kind) {
        Permission needed = NEEDED.get(kind);
        Set<Permission> allButOne = EnumSet.complementOf(EnumSet.of(needed));
        Set<Permission> justThese = EnumSet.of(needed, Permission.VIEW_TICKETS);

        SupportDesk refusing = new RightsTest().deskFor(allButOne);
        prepare(refusing, kind);
        DeniedException denied =
                assertThrows(DeniedException.class, () -> refusing.as(ANNA).perform(ID, move(kind)));
        assertEquals(needed, denied.permission());

        SupportDesk allowing = new RightsTest().deskFor(justThese);
        prepare(allowing, kind);
        allowing.as(ANNA).perform(ID, move(kind));

        if (kind != MoveKind.OPEN) {
            SupportDesk blind = new RightsTest().deskFor(EnumSet.complementOf(EnumSet.of(Permission.VIEW_TICKETS)));
            prepare(blind, kind);
            assertEquals(
                    Permission.VIEW_TICKETS,
                    assertThrows(DeniedException.class, () -> blind.as(ANNA).perform(ID, move(kind)))
                            .permission());
        }
    }

    private SupportDesk deskFor(Set<Permission> permissions) {
        return desk(annaWith(permissions));
    }

    @Test
    @DisplayName(
            "taking a ticket that nobody holds is claiming; taking one from somebody is assigning, whoever gets it")
    void claiming() {
        SupportDesk desk =
                deskFor(EnumSet.of(Permission.VIEW_TICKETS, Permission.CLAIM_TICKETS, Permission.WORK_TICKETS));
        desk.asSystem().open(open(Intake.UNKNOWN));

        desk.as(ANNA).perform(ID, new Move.Assign(ANNA), new Move.Start(), new Move.Unassign());
        desk.asSystem().perform(ID, new Move.Assign(BO));

        assertEquals(
                Permission.ASSIGN_TICKETS,
                assertThrows(DeniedException.class, () -> desk.as(ANNA).perform(ID, new Move.Assign(ANNA)))
                        .permission());
    }

    @Test
    @DisplayName(
            "each move of an operation is asked about on the ticket that those before it left; one denied denies all")
    void moveAfterMove() {
        SupportDesk desk = desk(StaffMember.named("anna", "Anna")
                .role(BuiltInRoles.ENGINEER)
                .team("help-desk")
                .build());
        desk.asSystem().open(open(Intake.UNKNOWN));
        Seat anna = desk.as(ANNA);

        assertThrows(DeniedException.class, () -> anna.perform(ID, new Move.Start()));
        assertThrows(
                DeniedException.class,
                () -> anna.perform(
                        ID, new Move.Assign(ANNA), new Move.Start(), new Move.Unassign(), new Move.Resolve()));
        assertEquals(TicketStatus.QUEUED, anna.get(ID).status());
        anna.perform(ID, new Move.Assign(ANNA), new Move.Start());
        anna.perform(ID, new Move.MoveTo(Tier.of(2), TeamId.of("on-site")), new Move.Resolve());

        assertEquals(TicketStatus.RESOLVED, anna.get(ID).status());
    }

    @Nested
    class Reading {

        private final Seat anna = desk(StaffMember.named("anna", "Anna")
                        .role(BuiltInRoles.SUPERVISOR)
                        .team("help-desk")
                        .build())
                .as(ANNA);

        @Test
        @DisplayName("who sees his team's tickets gets no other, nor its history")
        void tickets() {
            SupportDesk desk = desk(StaffMember.named("anna", "Anna").build());
            desk.asSystem().open(open(Intake.UNKNOWN));
            assertEquals(ID, anna.get(ID).id());
            assertEquals(1, anna.history(ID, 0, 10).size());

            desk.asSystem().perform(ID, new Move.MoveTo(Tier.of(1), TeamId.of("on-site")));

            List<Consumer<Seat>> reads =
                    List.of(seat -> seat.get(ID), seat -> seat.find(ID), seat -> seat.history(ID, 0, 10));
            for (Consumer<Seat> read : reads) {
                assertEquals(
                        ID,
                        assertThrows(DeniedException.class, () -> read.accept(anna))
                                .ticket()
                                .orElseThrow());
            }
        }

        @Test
        @DisplayName("a search must be narrowed to what one may see, one way or another")
        void searches() {
            anna.search(TicketQuery.all().teams(TeamId.of("help-desk")));
            anna.search(TicketQuery.all().assignees(ANNA));

            List.of(
                            TicketQuery.all(),
                            TicketQuery.all().teams(TeamId.of("help-desk"), TeamId.of("on-site")),
                            TicketQuery.all().assignees(ANNA, BO),
                            TicketQuery.all().tiers(Tier.of(1)),
                            TicketQuery.all().requesters(RequesterId.of("customer")))
                    .forEach(query -> assertThrows(DeniedException.class, () -> anna.search(query)));
        }

        @Test
        @DisplayName("a customer finds his own tickets, and asks for them by name")
        void customers() {
            SupportDesk desk = desk(StaffMember.named("anna", "Anna").build());
            desk.asSystem().open(open(CUSTOMERS));
            Seat customer = desk.asRequester(RequesterId.of("customer"));

            assertEquals(
                    1,
                    customer.search(TicketQuery.all().requesters(RequesterId.of("customer")))
                            .tickets()
                            .size());
            assertThrows(DeniedException.class, () -> customer.search(TicketQuery.all()));
            assertThrows(
                    DeniedException.class,
                    () -> desk.asRequester(RequesterId.of("other")).get(ID));
        }
    }

    @Test
    @DisplayName("a deputy works what the absent person holds, while he is away; then everything comes back by itself")
    void deputies() {
        SupportDesk desk = desk(
                StaffMember.named("anna", "Anna")
                        .role(BuiltInRoles.ENGINEER)
                        .deputies("chen")
                        .build(),
                StaffMember.named("chen", "Chen").build());
        desk.asSystem().open(open(Intake.UNKNOWN));
        desk.asSystem().perform(ID, new Move.Assign(ANNA));
        Seat chen = desk.as(StaffId.of("chen"));
        assertThrows(DeniedException.class, () -> chen.perform(ID, new Move.Start()));
        TimeOff leave = new TimeOff("leave-1", ANNA, now, Instant.parse("2026-01-08T09:00:00Z"));
        store.commit(Commit.of().withRecords(new RecordChange(leave, Revision.NONE)));

        chen.perform(ID, new Move.Start());
        now = leave.until();

        assertThrows(DeniedException.class, () -> chen.perform(ID, new Move.Resolve()));
        desk.as(ANNA).perform(ID, new Move.Resolve());
        assertEquals(ANNA, desk.as(ANNA).get(ID).assignee());
    }

    @Test
    @DisplayName(
            "a deputy puts back what the absent person holds, as he could himself; nobody else takes it from him by the way")
    void puttingBack() {
        Role worker = Role.named("worker", "Worker")
                .duty("works the team's tickets", Scope.DEPARTMENT, Permission.VIEW_TICKETS)
                .duty("works", Scope.DEPARTMENT, Permission.WORK_TICKETS)
                .build();
        roles.add(worker);
        SupportDesk desk = desk(
                StaffMember.named("anna", "Anna").role(worker).deputies("chen").build(),
                StaffMember.named("chen", "Chen").build(),
                StaffMember.named("dora", "Dora").role(worker).build());
        desk.asSystem().open(open(Intake.UNKNOWN));
        desk.asSystem().perform(ID, new Move.Assign(ANNA));
        store.commit(Commit.of()
                .withRecords(new RecordChange(new TimeOff("leave-1", ANNA, now, now.plusSeconds(60)), Revision.NONE)));

        for (Move taking : List.of(new Move.Unassign(), new Move.Release(false))) {
            assertEquals(
                    Permission.ASSIGN_TICKETS,
                    assertThrows(
                                    DeniedException.class,
                                    () -> desk.as(StaffId.of("dora")).perform(ID, taking))
                            .permission());
            desk.as(StaffId.of("chen")).perform(ID, taking);
            desk.asSystem().perform(ID, new Move.Assign(ANNA));
        }
        desk.as(StaffId.of("dora")).perform(ID, new Move.Release(true));
    }

    @Test
    @DisplayName("a customer's request goes where the intake rules place it; he may not choose another queue")
    void customerChoosesNoQueue() {
        rules.add(IntakeRule.named("all").to(Tier.of(1), TeamId.of("on-site")));
        SupportDesk desk = desk();
        Seat customer = desk.asRequester(RequesterId.of("customer"));

        assertEquals(
                Permission.MOVE_TICKETS,
                assertThrows(DeniedException.class, () -> customer.open(open(CUSTOMERS)))
                        .permission());
        assertEquals(
                TeamId.of("on-site"),
                customer.open(new Opening(ID, Priority.P3, null, null, CUSTOMERS))
                        .team());
    }
}
