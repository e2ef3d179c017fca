package dev.tierline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentFixture;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.role.Scope;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.StaffMemberBuilder;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccessRightsTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");
    private static final StaffId CHEN = StaffId.of("chen");
    private static final Subject OF_HELP_DESK = new Subject.OfTicket(null, null, TeamId.of("help-desk"), null);

    private static Department with(StaffMember... members) {
        var builder = DepartmentFixture.builder();
        for (StaffMember member : members) {
            builder.staff(member);
        }
        return builder.build();
    }

    private static StaffMemberBuilder chen() {
        return StaffMember.named("chen", "Chen");
    }

    private static boolean may(Department department, StaffId who, Permission what, Subject subject, Instant at) {
        return department.permits(Actor.staff(who), what, subject, at).isAllowed();
    }

    @Test
    @DisplayName("of several roles the widest grant counts, and the reason names the role that gives it")
    void widestGrant() {
        Department office = with(
                chen().role(BuiltInRoles.OPERATOR).role(BuiltInRoles.MANAGER).build());

        Decision decision = office.permits(Actor.staff(CHEN), Permission.SET_PRIORITY, OF_HELP_DESK, MARCH);

        assertEquals("role 'manager' grants 'set priority' with scope department", decision.reason());
    }

    @Test
    @DisplayName("a denial names the permission that is missing, or how far it reaches and what that does not take in")
    void denials() {
        Department office = with(chen().role(BuiltInRoles.ENGINEER).build());

        assertEquals(
                "permission 'administer staff' is missing: expected a role that grants it",
                office.permits(Actor.staff(CHEN), Permission.ADMINISTER_STAFF, Subject.wholeDepartment(), MARCH)
                        .reason());
        assertEquals(
                "permission 'resolve tickets' is held with scope own, which does not take in a ticket that nobody holds"
                        + " with team 'help-desk': expected a wider scope",
                office.permits(Actor.staff(CHEN), Permission.RESOLVE_TICKETS, OF_HELP_DESK, MARCH)
                        .reason());
        assertEquals(
                "staff member 'eve' is not of this department: expected somebody whom it lists",
                office.permits(Actor.staff(StaffId.of("eve")), Permission.REPLY, OF_HELP_DESK, MARCH)
                        .reason());
        assertEquals(
                "the desk itself may do everything",
                office.permits(Actor.system(), Permission.REPLY, OF_HELP_DESK, MARCH)
                        .reason());
    }

    @Test
    @DisplayName("a host's own role counts, in place of a built-in one of its id too")
    void ownRoles() {
        Role weak = Role.named("engineer", "Trainee")
                .duty("looks on", Scope.OWN, Permission.VIEW_TICKETS)
                .build();
        Department office = DepartmentFixture.builder()
                .role(weak)
                .staff(chen().role(BuiltInRoles.ENGINEER).build())
                .build();

        assertFalse(may(office, CHEN, Permission.VIEW_TICKETS, OF_HELP_DESK, MARCH));
        assertEquals(weak, office.roles().get(RoleId.of("engineer")));
    }

    @Test
    @DisplayName("a department's own role for customers counts for them, as one in place of any built-in role does")
    void ownRoleForCustomers() {
        Role silent = Role.named("customer", "Customer")
                .duty("looks on", Scope.OWN, Permission.VIEW_TICKETS)
                .build();
        Department office = DepartmentFixture.builder().role(silent).build();
        Subject own = new Subject.OfTicket(RequesterId.of("me"), null, null, null);

        assertFalse(office.permits(Actor.requester(RequesterId.of("me")), Permission.CANCEL_TICKETS, own, MARCH)
                .isAllowed());
        assertEquals(silent, office.customers());
    }

    @Test
    @DisplayName("a tenure may reach from the first date there is to the last")
    void farDates() {
        Department office = with(chen().role(RoleId.of("manager"), new Tenure(LocalDate.MIN, LocalDate.MAX))
                .build());

        assertTrue(may(office, CHEN, Permission.SET_PRIORITY, OF_HELP_DESK, MARCH));
    }

    @Test
    @DisplayName("a date that the zone skipped begins when the next one does")
    void skippedDate() {
        LocalDate skipped = LocalDate.parse("2011-12-30");
        Department apia = DepartmentFixture.builder()
                .calendar(SupportCalendar.in("Pacific/Apia")
                        .weekly(WeeklyHours.ROUND_THE_CLOCK)
                        .build())
                .staff(chen().role(RoleId.of("manager"), new Tenure(skipped, skipped.plusDays(1)))
                        .role(RoleId.of("engineer"), Tenure.from(skipped))
                        .build())
                .build();
        Instant next = Instant.parse("2011-12-30T10:00:00Z");

        for (Instant at : List.of(next.minusMillis(1), next)) {
            assertFalse(may(apia, CHEN, Permission.ADMINISTER_STAFF, Subject.wholeDepartment(), at));
        }
        assertFalse(may(apia, CHEN, Permission.VIEW_TICKETS, OF_HELP_DESK, next.minusMillis(1)));
        assertTrue(may(apia, CHEN, Permission.VIEW_TICKETS, OF_HELP_DESK, next));
    }

    @Test
    @DisplayName("a date without a midnight begins at its first instant")
    void noMidnight() {
        Department santiago = DepartmentFixture.builder()
                .calendar(SupportCalendar.in("America/Santiago")
                        .weekly(WeeklyHours.ROUND_THE_CLOCK)
                        .build())
                .staff(chen().role(RoleId.of("engineer"), Tenure.from(LocalDate.parse("2025-09-07")))
                        .build())
                .build();
        Instant first = Instant.parse("2025-09-07T04:00:00Z");

        assertFalse(may(santiago, CHEN, Permission.VIEW_TICKETS, OF_HELP_DESK, first.minusMillis(1)));
        assertTrue(may(santiago, CHEN, Permission.VIEW_TICKETS, OF_HELP_DESK, first));
    }

    @Nested
    @DisplayName("from dates on and until dates, in the department's zone")
    class Tenures {

        private final Instant lastOfFebruary = Instant.parse("2026-02-28T23:59:59.999Z");
        private final Instant firstOfMarch = Instant.parse("2026-03-01T00:00:00Z");
        private final LocalDate date = LocalDate.parse("2026-03-01");

        @Test
        void aRoleBeginsAndEnds() {
            Department office = with(
                    chen().role(RoleId.of("manager"), Tenure.from(date)).build(),
                    StaffMember.named("dora", "Dora")
                            .role(RoleId.of("manager"), Tenure.until(date))
                            .build());

            assertFalse(may(office, CHEN, Permission.SET_PRIORITY, OF_HELP_DESK, lastOfFebruary));
            assertTrue(may(office, CHEN, Permission.SET_PRIORITY, OF_HELP_DESK, firstOfMarch));
            assertTrue(may(office, StaffId.of("dora"), Permission.SET_PRIORITY, OF_HELP_DESK, lastOfFebruary));
            assertFalse(may(office, StaffId.of("dora"), Permission.SET_PRIORITY, OF_HELP_DESK, firstOfMarch));
        }

        @Test
        void aMembershipBeginsAndEnds() {
            Department office = with(chen().role(BuiltInRoles.OPERATOR)
                    .team(TeamId.of("help-desk"), new Tenure(date, date.plusDays(1)))
                    .build());

            assertFalse(may(office, CHEN, Permission.CLAIM_TICKETS, OF_HELP_DESK, lastOfFebruary));
            assertTrue(may(office, CHEN, Permission.CLAIM_TICKETS, OF_HELP_DESK, firstOfMarch));
            assertFalse(may(office, CHEN, Permission.CLAIM_TICKETS, OF_HELP_DESK, MARCH));
            assertEquals(Set.of(TeamId.of("help-desk")), office.rights().teamsOf(CHEN, firstOfMarch));
        }

        @Test
        void whoHasLeftMayNothing() {
            Department office = with(chen().role(BuiltInRoles.MANAGER)
                    .employed(Tenure.until(date))
                    .build());

            assertTrue(may(office, CHEN, Permission.SET_PRIORITY, OF_HELP_DESK, lastOfFebruary));
            assertEquals(
                    "staff member 'chen' has no active account at that time: expected one within its employment",
                    office.permits(Actor.staff(CHEN), Permission.SET_PRIORITY, OF_HELP_DESK, firstOfMarch)
                            .reason());
        }
    }

    @Nested
    @DisplayName("deputies")
    class Deputies {

        private final StaffId dora = StaffId.of("dora");
        private final StaffId emil = StaffId.of("emil");
        private final Subject held = new Subject.OfTicket(null, CHEN, TeamId.of("help-desk"), null);
        private final Department office = with(
                chen().role(BuiltInRoles.ENGINEER).deputies("dora", "emil").build(),
                StaffMember.named("dora", "Dora").build(),
                StaffMember.named("emil", "Emil").role(BuiltInRoles.OPERATOR).build());

        private Decision decide(StaffId who, Absences absences) {
            return office.permits(Actor.staff(who), Permission.RESOLVE_TICKETS, held, MARCH, absences);
        }

        @Test
        void haveTheRightsOfWhoIsAwayAndNoLonger() {
            assertFalse(decide(dora, Absences.NONE).isAllowed());
            assertEquals(
                    "role 'engineer' grants 'resolve tickets' with scope own, standing in for 'chen', who is away",
                    decide(dora, (staff, at) -> staff.equals(CHEN)).reason());
            assertFalse(decide(dora, (staff, at) -> staff.equals(CHEN) && at.isAfter(MARCH))
                    .isAllowed());
        }

        @Test
        void onlyTheFirstWhoIsThereStandsIn() {
            assertFalse(decide(emil, (staff, at) -> staff.equals(CHEN)).isAllowed());
            assertTrue(decide(emil, (staff, at) -> !staff.equals(emil)).isAllowed());
        }

        @Test
        @DisplayName("who is on leave himself stands in for nobody")
        void anAbsentDeputyDoesNotStandIn() {
            assertFalse(decide(dora, (staff, at) -> true).isAllowed());
            assertFalse(decide(emil, (staff, at) -> true).isAllowed());
        }
    }
}
