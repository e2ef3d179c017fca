package dev.tierline.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.escalation.Recipient;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.oncall.WhoCan;
import dev.tierline.priority.Priority;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who is there, worked out by hand. Mon–Fri 8:00 to 18:00 the help desk works: Chen, Dora (from noon), Eli (leaves on the eighth);
 * at other times Chen, Fay and nobody take turns of a day from Monday on, with Gus as a second and Hal looking on.
 */
class StaffingTest {

    private static final StaffId CHEN = StaffId.of("chen");
    private static final StaffId FAY = StaffId.of("fay");
    private static final StaffId GUS = StaffId.of("gus");
    private static final TeamId HELP_DESK = TeamId.of("help-desk");
    private static final ScheduleId NIGHTS = ScheduleId.of("nights");
    private static final Recipient ON_CALL = Recipient.onCall("nights");
    private static final String MONDAY_NIGHT = "2026-01-05T22:00:00Z";
    private static final String TUESDAY_NIGHT = "2026-01-06T22:00:00Z";

    private final Department department = DepartmentFixture.withoutPolicies()
            .calendar(
                    "late",
                    SupportCalendar.in("UTC").weekly("Mon-Fri 12:00-20:00").build())
            .staff(StaffMember.named("chen", "Chen")
                    .team("help-desk")
                    .deputies("ivy")
                    .build())
            .staff(StaffMember.named("dora", "Dora")
                    .team("help-desk")
                    .hours("late")
                    .build())
            .staff(StaffMember.named("eli", "Eli")
                    .team("help-desk")
                    .employed(Tenure.until(LocalDate.parse("2026-01-08")))
                    .build())
            .staff(StaffMember.named("fay", "Fay").build())
            .staff(StaffMember.named("gus", "Gus")
                    .team("experts")
                    .employed(Tenure.until(LocalDate.parse("2026-01-08")))
                    .deputies("ivy")
                    .build())
            .staff(StaffMember.named("hal", "Hal").build())
            .staff(StaffMember.named("ivy", "Ivy").build())
            .team(new Team(TeamId.of("experts"), "Experts", StaffId.of("bo"), Set.of(Tier.of(1), Tier.of(2))))
            .onCall(OnCallSchedule.named("nights", "UTC")
                    .layer(
                            "days",
                            layer -> layer.everyDays(1)
                                    .from("2026-01-05")
                                    .members("chen", "fay")
                                    .together())
                    .layer(
                            "second",
                            layer -> layer.as(DutyRole.SECONDARY)
                                    .always()
                                    .from("2026-01-05")
                                    .members("gus")
                                    .during("Mon 00:00-24:00"))
                    .layer(
                            "learning",
                            layer -> layer.as(DutyRole.SHADOW)
                                    .always()
                                    .from("2026-01-05")
                                    .members("hal"))
                    .build())
            .onCall(HELP_DESK, NIGHTS)
            .build();

    private static Ticket ticket(@Nullable Tier tier, @Nullable TeamId team) {
        Instant at = Instant.parse("2026-01-05T09:00:00Z");
        return Ticket.open(
                        new Opening(TicketId.of("T"), Priority.P1, tier, team, Intake.UNKNOWN),
                        new Circumstances(at, Actor.system(), LifeCycle.standard()))
                .ticket();
    }

    private static OnCallOverride override(OverrideChange change, String from, String until) {
        return new OnCallOverride(
                "o", NIGHTS, DutyRole.PRIMARY, DutyWindow.of(from, until), change, Instant.parse(MONDAY_NIGHT));
    }

    private List<StaffId> reached(String at, DeskRecord... records) {
        return department.reach(ON_CALL, ticket(null, null), Instant.parse(at), Presence.of(List.of(records)));
    }

    private static List<String> said(WhoCan.Answer answer) {
        return answer.candidates().stream()
                .map(each -> each.staff() + (each.isAvailable() ? " can: " : " cannot: ") + each.why())
                .toList();
    }

    private List<String> whoCan(String at, DeskRecord... records) {
        return said(department.whoCan(HELP_DESK, Instant.parse(at), Presence.of(List.of(records))));
    }

    @Test
    @DisplayName("on call reaches all who are counted on at that instant, and nobody in a gap")
    void reachesWhoIsOnCall() {
        assertEquals(List.of(CHEN, GUS), reached(MONDAY_NIGHT));
        assertEquals(List.of(FAY), reached(TUESDAY_NIGHT));
        assertEquals(List.of(), reached("2026-01-07T22:00:00Z"));
    }

    @Test
    @DisplayName("overrides and accepted swaps decide whom on call reaches; cancelled and requested ones do not")
    void recordsDecide() {
        OnCallOverride override =
                override(new OverrideChange.Instead(List.of(GUS)), "2026-01-06T21:00:00Z", "2026-01-06T23:00:00Z");
        ShiftSwap asked = ShiftSwap.request(
                "s",
                NIGHTS,
                DutyRole.PRIMARY,
                FAY,
                DutyWindow.of("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z"),
                CHEN,
                null,
                Instant.parse(MONDAY_NIGHT));

        assertEquals(List.of(GUS), reached(TUESDAY_NIGHT, override));
        assertEquals(List.of(FAY), reached("2026-01-06T23:00:00Z", override));
        assertEquals(List.of(FAY), reached(TUESDAY_NIGHT, override.cancelled(Instant.parse(MONDAY_NIGHT)), asked));
        assertEquals(List.of(CHEN), reached(TUESDAY_NIGHT, asked.accept(CHEN, Instant.parse(MONDAY_NIGHT))));
    }

    @Test
    @DisplayName("who is away does not come up in a rotation; put there nevertheless, he is told, and his deputy too")
    void awayOnDuty() {
        TimeOff leave =
                new TimeOff("t", CHEN, Instant.parse("2026-01-05T00:00:00Z"), Instant.parse("2026-01-10T00:00:00Z"));

        assertEquals(List.of(FAY, GUS), reached(MONDAY_NIGHT, leave));
        assertEquals(
                List.of(CHEN, StaffId.of("ivy")),
                reached(
                        TUESDAY_NIGHT,
                        leave,
                        override(new OverrideChange.Cover(FAY, CHEN), "2026-01-06T21:00:00Z", "2026-01-06T23:00:00Z")));
    }

    @Test
    @DisplayName("who has left and is on call still has his deputy told in his place")
    void leftOnDuty() {
        OnCallOverride override =
                override(new OverrideChange.Instead(List.of(FAY)), "2026-01-12T21:00:00Z", "2026-01-12T23:00:00Z");

        assertEquals(List.of(FAY, StaffId.of("ivy")), reached("2026-01-12T22:00:00Z", override));
    }

    @Test
    @DisplayName("in hours the members can who work then, are there and have an account")
    void inHours() {
        TimeOff leave =
                new TimeOff("t", CHEN, Instant.parse("2026-01-08T00:00:00Z"), Instant.parse("2026-01-09T00:00:00Z"));

        assertEquals(
                List.of("chen can: works now", "eli can: works now", "dora cannot: outside his own hours"),
                whoCan("2026-01-07T09:00:00Z"));
        assertEquals(
                List.of(
                        "dora can: works now",
                        "chen cannot: away until 2026-01-09T00:00:00Z",
                        "eli cannot: no active account"),
                whoCan("2026-01-08T13:00:00Z", leave));
    }

    @Test
    @DisplayName("outside hours those on call can, whoever they are; shadows and the rest of the team cannot")
    void outsideHours() {
        assertEquals(
                List.of(
                        "chen can: on call as primary by layer 'days', turn 0 from 2026-01-05T00:00:00Z to"
                                + " 2026-01-06T00:00:00Z",
                        "gus can: on call as secondary by layer 'second', turn 0 from 2026-01-05T00:00:00Z to"
                                + " 2200-01-01T00:00:00Z",
                        "dora cannot: outside hours and not on call",
                        "eli cannot: outside hours and not on call"),
                whoCan(MONDAY_NIGHT));
        assertEquals(
                List.of(
                        "gus cannot: no active account",
                        "chen cannot: outside hours and not on call",
                        "dora cannot: outside hours and not on call",
                        "eli cannot: no active account"),
                whoCan(
                        "2026-01-08T22:00:00Z",
                        override(
                                new OverrideChange.Instead(List.of(GUS)),
                                "2026-01-08T21:00:00Z",
                                "2026-01-08T23:00:00Z")));
    }

    @Test
    @DisplayName("a ticket is taken by its team, or by those that serve its tier, or by all")
    void tickets() {
        Instant morning = Instant.parse("2026-01-07T09:00:00Z");
        List<StaffId> team = List.of(CHEN, StaffId.of("eli"));

        assertEquals(team, available(ticket(Tier.of(1), HELP_DESK), morning));
        assertEquals(List.of(GUS), available(ticket(Tier.of(1), null), morning));
        assertEquals(List.of(GUS), available(ticket(Tier.of(1), TeamId.of("gone")), morning));
        assertEquals(List.of(GUS, CHEN, StaffId.of("eli")), available(ticket(null, null), morning));
        assertEquals(List.of(), available(ticket(null, TeamId.of("experts")), Instant.parse(MONDAY_NIGHT)));
        assertThrows(
                UnknownReferenceException.class,
                () -> department.whoCan(TeamId.of("moon"), morning, Presence.AS_PLANNED));
    }

    private List<StaffId> available(Ticket ticket, Instant at) {
        return department.whoCan(ticket, at, Presence.AS_PLANNED).available();
    }
}
