package dev.tierline.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.agenda.Agenda;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ClockReading;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.WaitingFor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Wednesday, 7 January 2026: a P1 ticket is opened and started at 9:00, with four hours in the office that is open from 8:00 to 18:00. */
class DepartmentTimelineTest {

    private static final Ticket TICKET = Ticket.open(
                    new Opening(TicketId.of("INC-1"), Priority.P1, null, null, Intake.UNKNOWN), at("09:00:00"))
            .ticket()
            .apply(new Move.Start(), at("09:00:00"))
            .ticket();

    private static Circumstances at(String time) {
        return new Circumstances(wednesday(time), Actor.system(), LifeCycle.standard());
    }

    private static Instant wednesday(String time) {
        return Instant.parse("2026-01-07T" + time + "Z");
    }

    private static Department office() {
        return DepartmentFixture.office();
    }

    private static Department promising(int hours) {
        return DepartmentFixture.builder()
                .serviceLevel(ServiceLevel.promising()
                        .resolution(Priority.P1, WorkingTime.ofHours(hours))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .build())
                .build();
    }

    private static DepartmentTimeline changed(String time, Department next) {
        return DepartmentTimeline.of(office()).followedBy(wednesday(time), next);
    }

    private static ClockReading read(DepartmentTimeline timeline, String time) {
        return timeline.clock(TICKET, ServiceMetric.RESOLUTION).read(wednesday(time));
    }

    @Nested
    class Targets {

        @Test
        @DisplayName("what is used up stays used up when the target shrinks")
        void shrinks() {
            ClockReading reading = read(changed("10:00:00", promising(3)), "11:00:00");

            assertEquals(WorkingTime.ofHours(3), reading.target());
            assertEquals(WorkingTime.ofHours(2), reading.consumed());
            assertEquals(wednesday("12:00:00"), reading.dueAt());
        }

        @Test
        @DisplayName("before the change the reading is that of the old target")
        void before() {
            ClockReading reading = read(changed("12:00:00", promising(6)), "11:00:00");

            assertEquals(WorkingTime.ofHours(4), reading.target());
            assertEquals(wednesday("15:00:00"), reading.dueAt());
        }

        @Test
        @DisplayName("a target put under what is used up is broken at the instant of the change")
        void brokenByChange() {
            assertEquals(
                    wednesday("12:00:00"),
                    read(changed("12:00:00", promising(2)), "12:00:00").breachedAt());
        }

        @Test
        @DisplayName("a change after the breach unsays nothing")
        void noneReachesBack() {
            assertEquals(
                    wednesday("13:00:00"),
                    read(changed("14:00:00", promising(8)), "15:00:00").breachedAt());
        }
    }

    @Test
    @DisplayName("working time adds up by stretches, each in the calendar then in force")
    void calendars() {
        Department early = DepartmentFixture.builder()
                .calendar(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-11:00"))
                        .build())
                .build();

        ClockReading reading = read(changed("10:00:00", early), "12:00:00");

        assertEquals(WorkingTime.ofHours(2), reading.consumed());
        assertEquals(Instant.parse("2026-01-08T10:00:00Z"), reading.dueAt());
    }

    @Test
    @DisplayName("a status that pauses from a revision on pauses from there")
    void pauses() {
        Department pausing = DepartmentFixture.builder()
                .serviceLevel(ServiceLevel.promising()
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .pausedIn(TicketStatus.WAITING_VENDOR)
                        .build())
                .build();
        Ticket waiting =
                TICKET.apply(new Move.Wait(WaitingFor.VENDOR), at("10:00:00")).ticket();
        DepartmentTimeline timeline = changed("12:00:00", pausing);

        assertEquals(
                WorkingTime.ofHours(3),
                timeline.clock(waiting, ServiceMetric.RESOLUTION)
                        .read(wednesday("17:00:00"))
                        .consumed());
        assertEquals(
                Optional.of(wednesday("13:00:00")),
                DepartmentTimeline.of(office()).firstDue(waiting, wednesday("11:00:00")));
        assertEquals(Optional.empty(), timeline.firstDue(waiting, wednesday("12:00:00")));
    }

    @Test
    @DisplayName("a revision that another replaces at the same instant never held")
    void replacedAtOnce() {
        DepartmentTimeline timeline = changed("10:00:00", promising(1)).followedBy(wednesday("10:00:00"), promising(8));

        assertEquals(
                Instant.parse("2026-01-07T17:00:00Z"),
                read(timeline, "11:00:00").dueAt());
    }

    @Test
    @DisplayName("a revision takes back what was planned for later, whether or not it had been replaced before")
    void takenBack() {
        DepartmentTimeline timeline = changed("12:00:00", promising(1))
                .followedBy(wednesday("14:00:00"), promising(2))
                .followedBy(wednesday("10:00:00"), promising(8))
                .followedBy(wednesday("16:00:00"), promising(9));

        assertEquals(
                List.of(1L, 4L, 5L),
                timeline.since(wednesday("09:00:00")).stream()
                        .map(DepartmentRevision::number)
                        .toList());
        assertEquals(4, timeline.at(wednesday("15:00:00")).number());
        assertEquals(
                Instant.parse("2026-01-07T18:00:00Z"),
                read(timeline, "11:00:00").dueAt());
    }

    @Test
    @DisplayName("revisions follow one another in number")
    void order() {
        DepartmentTimeline timeline = changed("10:00:00", promising(1));

        assertEquals(1, timeline.at(wednesday("09:59:59.999")).number());
        assertEquals(2, timeline.at(wednesday("10:00:00")).number());
        assertEquals(1, timeline.at(Instant.parse("1960-01-01T00:00:00Z")).number());
        assertThrows(
                IllegalArgumentException.class,
                () -> new DepartmentTimeline(List.of(
                        timeline.revisions().get(1), timeline.revisions().get(0))));
        assertThrows(IllegalArgumentException.class, () -> new DepartmentTimeline(List.of()));
    }

    @Test
    @DisplayName("whose team is gone has his supervisor's escalations told to the manager, not to nobody")
    void teamGone() {
        Ticket inQueue = TICKET.apply(new Move.MoveTo(null, TeamId.of("gone")), at("09:00:00"))
                .ticket();

        assertEquals(
                List.of(StaffId.of("bo")),
                office().reach(Recipient.TEAM_SUPERVISOR, inQueue, wednesday("10:00:00"), Presence.AS_PLANNED));
    }

    @Test
    @DisplayName("a promise of all the time there is never runs out, nor does a share of it")
    void longestTarget() {
        Department patient = DepartmentFixture.builder()
                .escalation(EscalationPolicy.named("half")
                        .atShareOf(ServiceMetric.RESOLUTION, 50, Recipient.MANAGER)
                        .build())
                .serviceLevel(ServiceLevel.promising()
                        .resolution(Priority.P1, WorkingTime.ofMillis(Long.MAX_VALUE))
                        .build())
                .build();

        assertEquals(Optional.empty(), Agenda.of(TICKET, patient).wakeAt());
    }

    @Test
    @DisplayName("hundreds of revisions, policies and settled steps are planned, each step once")
    void manyRevisions() {
        DepartmentBuilder builder = DepartmentFixture.withoutPolicies();
        for (int i = 0; i < 100; i++) {
            EscalationPolicy.Builder policy = EscalationPolicy.named("policy-" + i);
            for (int share = 10; share < 100; share += 10) {
                policy.atShareOf(ServiceMetric.RESOLUTION, share, Recipient.MANAGER);
            }
            builder.escalation(policy.build());
        }
        Department department = builder.build();
        DepartmentTimeline timeline = DepartmentTimeline.of(department);
        for (int i = 1; i <= 300; i++) {
            timeline = timeline.followedBy(wednesday("09:00:00").plusSeconds(i), department);
        }

        Ticket settled =
                Agenda.of(TICKET, timeline).performBefore(wednesday("12:59:00")).ticket();
        assertEquals(900, settled.settledSteps().size());
        assertEquals(
                Optional.of(wednesday("13:00:00").plusMillis(1)),
                Agenda.of(settled, timeline).wakeAt());
    }

    @Nested
    @DisplayName("escalation steps")
    class Steps {

        private static final StepKey WARNING = key("resolution-50");

        private final Department warningEarly = DepartmentFixture.builder()
                .escalation(EscalationPolicy.named("more")
                        .atShareOf(ServiceMetric.RESOLUTION, 50, Recipient.MANAGER)
                        .build())
                .build();

        private static StepKey key(String step) {
            return new StepKey(PolicyId.of("more"), 1, StepId.of(step), 1);
        }

        @Test
        @DisplayName("one that came too late is skipped at the instant of the change, once")
        void skipped() {
            Transition performed =
                    Agenda.of(TICKET, changed("11:30:00", warningEarly)).performBefore(wednesday("11:45:00"));

            assertEquals(
                    List.of(new TimedEvent.StepSkipped(
                            wednesday("11:30:00"), WARNING, wednesday("11:00:00"), wednesday("11:45:00"))),
                    performed.events());
            assertEquals(
                    List.of(),
                    Agenda.of(performed.ticket(), changed("11:30:00", warningEarly))
                            .performBefore(wednesday("11:46:00"))
                            .events());
        }

        @Test
        @DisplayName("one that came in time fires")
        void inTime() {
            Transition performed =
                    Agenda.of(TICKET, changed("11:00:00", warningEarly)).performBefore(wednesday("11:45:00"));

            assertEquals(
                    List.of("StepFired"),
                    performed.events().stream()
                            .map(event -> event.getClass().getSimpleName())
                            .toList());
        }

        @Test
        @DisplayName(
                "one that went before its time does nothing; one that fell before it went still fires, however late")
        void gone() {
            Department quiet = DepartmentFixture.withoutPolicies().build();

            assertEquals(
                    List.of("Breached"),
                    Agenda.of(TICKET, changed("11:59:59", quiet)).performBefore(wednesday("17:00:00")).events().stream()
                            .map(event -> event.getClass().getSimpleName())
                            .toList());
            assertEquals(
                    List.of("StepFired", "Breached"),
                    Agenda.of(TICKET, changed("12:00:01", quiet)).performBefore(wednesday("17:00:00")).events().stream()
                            .map(event -> event.getClass().getSimpleName())
                            .toList());
        }

        @Test
        @DisplayName("one of a revision that never held does nothing, not even be skipped")
        void neverHeld() {
            DepartmentTimeline timeline = changed("11:30:00", warningEarly).followedBy(wednesday("11:30:00"), office());

            assertEquals(
                    List.of(),
                    Agenda.of(TICKET, timeline)
                            .performBefore(wednesday("11:45:00"))
                            .events());
        }

        @Test
        @DisplayName("what fired stays fired when the department is replaced")
        void staysFired() {
            Ticket warned = Agenda.of(TICKET, office())
                    .performBefore(wednesday("12:30:00"))
                    .ticket();

            assertEquals(
                    Optional.of(wednesday("13:00:00").plusMillis(1)),
                    Agenda.of(warned, changed("12:40:00", office())).wakeAt());
        }
    }
}
