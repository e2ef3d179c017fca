package dev.tierline.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.intake.Category;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.StaffMemberBuilder;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DepartmentDiffTest {

    private static final StaffMember CHEN =
            StaffMember.named("chen", "Chen").capacity(Capacity.of(5)).build();

    @Test
    void equalDepartmentsDoNotDiffer() {
        assertTrue(DepartmentFixture.office().diff(DepartmentFixture.office()).isEmpty());
    }

    @Test
    void whatChangedIsNamedByItsPath() {
        Department before = DepartmentFixture.builder().staff(CHEN).build();
        Department after = DepartmentFixture.builder()
                .calendar(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-17:00"))
                        .build())
                .tiers(Tier.of(3))
                .staff(StaffMember.named("chen", "Chen")
                        .capacity(Capacity.of(8))
                        .role(BuiltInRoles.ENGINEER)
                        .build())
                .staff(StaffMember.named("dora", "Dora").build())
                .serviceLevel(ServiceLevel.promising()
                        .resolution(Priority.P1, WorkingTime.ofHours(2))
                        .build())
                .handOffLimit(3)
                .build();

        assertEquals("""
                calendar.weekly: Mon-Fri 08:00-18:00 -> Mon-Fri 08:00-17:00
                ladder.rungs["tier 3"]: added Experts
                staff["chen"].roles: added engineer
                staff["chen"].capacity.limit: 5 -> 8
                staff["dora"]: added Dora
                serviceLevel.targets["FIRST_RESPONSE"]: removed {P1=PT30M}
                serviceLevel.targets["RESOLUTION"]["P1"]: PT4H -> PT2H
                serviceLevel.targets["RESOLUTION"]["P2"]: removed PT8H
                serviceLevel.pausedIn: removed WAITING_CUSTOMER
                handOffLimit: added 3""", before.diff(after).toString());
        assertEquals(
                Set.of(
                        Permission.DESIGN_CALENDARS,
                        Permission.ADMINISTER_TIERS,
                        Permission.ADMINISTER_STAFF,
                        Permission.ADMINISTER_ROLES,
                        Permission.DEFINE_SERVICE),
                before.diff(after).permissionsNeeded());
        assertEquals(
                before.diff(after).changes().size(),
                after.diff(before).changes().size());
    }

    @Test
    @DisplayName("what has no id is compared in order, and as often as it is there")
    void orderAndNumber() {
        ContactPoint phone = ContactPoint.of(ContactKind.PHONE, "1");
        Department once = withChen(StaffMember.named("chen", "Chen").contact(phone));
        Department twice =
                withChen(StaffMember.named("chen", "Chen").contact(phone).contact(phone));

        assertFalse(once.diff(twice).isEmpty());
    }

    @Test
    @DisplayName("a calendar that becomes another of the same name is shown with all that it is")
    void sameName() {
        SupportCalendar days = SupportCalendar.always();
        DepartmentChange change = DepartmentFixture.builder()
                .calendar(SupportCalendar.union(days, days))
                .build()
                .diff(DepartmentFixture.builder()
                        .calendar(SupportCalendar.intersection(days, days))
                        .build())
                .changes()
                .get(0);

        assertNotEquals(change.before(), change.after());
    }

    @Test
    @DisplayName("whoever hands out roles or makes somebody a deputy must administer roles, of people who come too")
    void handingOutRights() {
        Department before = withChen(StaffMember.named("chen", "Chen"));

        assertEquals(
                Set.of(Permission.ADMINISTER_ROLES),
                before.diff(withChen(StaffMember.named("chen", "Chen").role(BuiltInRoles.UNRESTRICTED)))
                        .permissionsNeeded());
        assertEquals(
                Set.of(Permission.ADMINISTER_ROLES),
                before.diff(withChen(StaffMember.named("chen", "Chen").deputies("anna")))
                        .permissionsNeeded());
        assertEquals(
                Set.of(Permission.ADMINISTER_ROLES, Permission.ADMINISTER_STAFF),
                DepartmentFixture.office()
                        .diff(withChen(StaffMember.named("chen", "Chen").role(BuiltInRoles.UNRESTRICTED)))
                        .permissionsNeeded());
        assertEquals(
                Set.of(Permission.ADMINISTER_STAFF),
                DepartmentFixture.office().diff(before).permissionsNeeded());
        assertEquals(
                "staff[\"chen\"]: added Chen\nstaff[\"chen\"].roles: added engineer",
                DepartmentFixture.office()
                        .diff(withChen(StaffMember.named("chen", "Chen").role(BuiltInRoles.ENGINEER)))
                        .toString());
    }

    @Test
    @DisplayName("which team is there for what is a matter of the tiers and teams")
    void scopeOfATeam() {
        DepartmentDiff diff = withScope("mail", "network").diff(withScope("mail", "printers"));

        assertEquals("""
                teams["experts"].scope: removed network
                teams["experts"].scope: added printers""", diff.toString());
        assertEquals(Set.of(Permission.ADMINISTER_TIERS), diff.permissionsNeeded());
    }

    private static Department withScope(String... scope) {
        DepartmentBuilder builder = DepartmentFixture.builder();
        Set<CategoryId> categories = Stream.of(scope).map(CategoryId::of).collect(Collectors.toSet());
        List.of("mail", "network", "printers").forEach(id -> builder.category(Category.top(CategoryId.of(id), id)));
        return builder.team(new Team(TeamId.of("experts"), "Experts", StaffId.of("bo"), Set.of(), categories))
                .build();
    }

    private static Department withChen(StaffMemberBuilder chen) {
        return DepartmentFixture.builder().staff(chen.build()).build();
    }

    @Test
    @DisplayName("on-call schedules are compared by their ids, and changing them needs planning")
    void schedules() {
        Department before = DepartmentFixture.builder()
                .onCall(OnCallSchedule.named("nights", "UTC")
                        .layer(
                                "weeks",
                                layer -> layer.everyWeeks(1).from("2026-01-05").members("anna", "bo"))
                        .build())
                .build();
        Department after = DepartmentFixture.builder()
                .onCall(OnCallSchedule.named("nights", "UTC")
                        .layer(
                                "weeks",
                                layer -> layer.everyWeeks(2).from("2026-01-05").members("bo", "anna"))
                        .build())
                .onCall(OnCallSchedule.named("days", "UTC")
                        .layer(
                                "days",
                                layer -> layer.everyDays(1).from("2026-01-05").members("anna"))
                        .build())
                .onCall(TeamId.of("help-desk"), ScheduleId.of("nights"))
                .build();

        assertEquals("""
                schedules["nights"].layers[0].rotation.cadence: Weeks[weeks=1] -> Weeks[weeks=2]
                schedules["nights"].layers[0].rotation.slots[0].members[0].staff: anna -> bo
                schedules["nights"].layers[0].rotation.slots[1].members[0].staff: bo -> anna
                schedules["days"]: added days
                onCall["help-desk"]: added nights""", before.diff(after).toString());
        assertEquals(Set.of(Permission.PLAN_ON_CALL), before.diff(after).permissionsNeeded());
    }

    @Test
    @DisplayName("every part of a department is compared")
    void complete() {
        assertEquals(22, DepartmentParts.class.getRecordComponents().length);
        assertTrue(Arrays.stream(DepartmentParts.class.getRecordComponents())
                .map(RecordComponent::getName)
                .noneMatch(String::isBlank));
    }
}
