package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ANNA;
import static dev.tierline.engine.DeskFixture.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.department.DepartmentRevision;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.Scope;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.ServiceMetric;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DepartmentReplacementTest {

    private final DeskFixture fixture = new DeskFixture();
    private final SupportDesk desk = fixture.desk;

    private static Department promising(int hours) {
        return DeskFixture.builder()
                .serviceLevel(ServiceLevel.promising()
                        .resolution(Priority.P1, WorkingTime.ofHours(hours))
                        .build())
                .build();
    }

    @Test
    @DisplayName("the first department becomes the store's first revision; one that is there stays")
    void first() {
        DepartmentRevision first = desk.department();

        assertEquals(1, first.number());
        assertEquals(DeskFixture.department(), first.department());
        SupportDesk other = SupportDesk.over(fixture.store)
                .department(promising(1))
                .clock(() -> fixture.now)
                .notifier(fixture.notifier)
                .build();
        assertEquals(first, other.department());
    }

    @Test
    @DisplayName(
            "a replaced department holds from then on: an open ticket is planned again, and late at once if it must be")
    void plannedAgain() {
        desk.as(ANNA).open(DeskFixture.opening(), new Move.Start());
        fixture.at("2026-01-07T11:00:00Z");
        assertEquals(0, desk.runDue(10).woken());

        DepartmentRevision second = desk.as(ANNA).replaceDepartment(promising(1));
        fixture.at("2026-01-07T11:00:00.001Z");
        assertEquals(1, desk.runDue(10).woken());
        assertEquals(0, desk.runDue(10).woken());

        assertEquals(2, second.number());
        assertEquals(
                Instant.parse("2026-01-07T11:00:00Z"),
                desk.asSystem().get(ID).breaches().get(ServiceMetric.RESOLUTION));
        assertEquals(
                List.of(1L, 1L, 2L),
                desk.asSystem().history(ID, 0, 3).stream()
                        .map(entry -> entry.recorded().revision())
                        .toList());
    }

    @Test
    @DisplayName("a revision says who made it: the desk the first, whoever replaced the department each other")
    void whoMadeIt() {
        assertEquals(Actor.system(), desk.department().by());

        desk.as(ANNA).replaceDepartment(promising(1));
        assertEquals(Actor.staff(ANNA), desk.department().by());

        fixture.at("2026-01-07T10:00:00Z");
        desk.asSystem().replaceDepartment(promising(2));
        assertEquals(Actor.system(), desk.department().by());
        assertEquals(
                List.of(Actor.system(), Actor.staff(ANNA), Actor.system()),
                fixture.store.departments(0, 10).stream()
                        .map(DepartmentRevision::by)
                        .toList());
    }

    @Test
    @DisplayName("whoever asks for what is there already made nothing of it")
    void whoMadeNothing() {
        desk.as(ANNA).replaceDepartment(promising(1));

        assertEquals(
                Actor.staff(ANNA),
                desk.asSystem().replaceDepartment(promising(1)).by());
    }

    @Test
    @DisplayName("another node works by the new department from its next sweep on")
    void otherNodes() {
        SupportDesk other = fixture.over(fixture.store, fixture.notifier);
        assertEquals(1, other.department().number());
        desk.as(ANNA).replaceDepartment(promising(1));
        assertEquals(1, other.department().number());

        other.runDue(1);

        assertEquals(2, other.department().number());
    }

    @Test
    @DisplayName(
            "a node that never sweeps works by the new department within a lease: who has left is denied there too")
    void nodesThatNeverSweep() {
        SupportDesk other = fixture.over(fixture.store, fixture.notifier);
        desk.as(ANNA).open(DeskFixture.opening());
        Seat elsewhere = other.as(ANNA);
        desk.asSystem()
                .replaceDepartment(DeskFixture.builder()
                        .role(Role.named("unrestricted", "Restricted").build())
                        .build());
        elsewhere.get(DeskFixture.ID);

        fixture.at("2026-01-07T09:01:00Z");

        assertThrows(DeniedException.class, () -> elsewhere.get(DeskFixture.ID));
        assertEquals(2, other.department().number());
    }

    @Test
    @DisplayName(
            "nothing is put off in silence: while a revision is yet to come, the next one must say whether it is taken back")
    void notPutOff() {
        Instant tomorrow = Instant.parse("2026-01-08T00:00:00Z");
        desk.as(ANNA).replaceDepartment(promising(2), tomorrow);

        String message = assertThrows(
                        IllegalArgumentException.class, () -> desk.as(ANNA).replaceDepartment(promising(3)))
                .getMessage();

        assertEquals(
                "department to be replaced from now on, and revision 2 is to hold from 2026-01-08T00:00:00Z on:"
                        + " expected an instant, so that it is said whether that one is taken back",
                message);
        assertEquals(
                tomorrow,
                desk.as(ANNA).replaceDepartment(promising(3), tomorrow).from());
    }

    @Test
    @DisplayName("a plan is taken back by whoever may make its changes, and can be made again")
    void takenBack() {
        Instant tomorrow = Instant.parse("2026-01-08T00:00:00Z");
        desk.as(ANNA).open(DeskFixture.opening());
        desk.as(ANNA).replaceDepartment(promising(1), tomorrow);

        desk.as(ANNA).replaceDepartment(promising(9), fixture.now);
        fixture.at("2026-01-08T12:00:00Z");
        desk.runDue(10);

        assertEquals(promising(9), desk.department().department());
        assertEquals(
                Instant.parse("2026-01-07T18:00:00Z"),
                desk.department()
                        .department()
                        .clock(desk.asSystem().get(DeskFixture.ID), ServiceMetric.RESOLUTION)
                        .usedUp(100)
                        .orElseThrow());
    }

    @Test
    @DisplayName("who may not make a planned change may not take it back either")
    void takingBackIsChanging() {
        Role staffing = Role.named("staffing", "Staffing")
                .duty("keeps the accounts", Scope.DEPARTMENT, Permission.ADMINISTER_STAFF)
                .build();
        Department before = with(staffing).build();
        desk.as(ANNA).replaceDepartment(before);
        desk.as(ANNA).replaceDepartment(with(staffing).handOffLimit(3).build(), Instant.parse("2026-01-08T00:00:00Z"));
        Department withFay =
                with(staffing).staff(StaffMember.named("fay", "Fay").build()).build();

        assertEquals(
                Permission.ADMINISTER_TIERS,
                assertThrows(
                                DeniedException.class,
                                () -> desk.as(StaffId.of("emil")).replaceDepartment(withFay, fixture.now))
                        .permission());
    }

    private static DepartmentBuilder with(Role role) {
        return DeskFixture.builder()
                .role(role)
                .staff(StaffMember.named("emil", "Emil").role(role).build());
    }

    @Test
    @DisplayName("nodes whose clocks differ a little replace it one after the other")
    void clocksThatDiffer() {
        SupportDesk behind = SupportDesk.over(fixture.store)
                .clock(() -> fixture.now.minusSeconds(3))
                .notifier(fixture.notifier)
                .build();
        Instant first = desk.as(ANNA).replaceDepartment(promising(2)).from();

        assertEquals(first, behind.as(ANNA).replaceDepartment(promising(3)).from());
    }

    @Test
    @DisplayName("what is equal is no change; what is to come is not in force yet")
    void equalAndLater() {
        DepartmentRevision first = desk.department();
        assertSame(first, desk.as(ANNA).replaceDepartment(DeskFixture.department()));

        Instant tomorrow = Instant.parse("2026-01-08T00:00:00Z");
        desk.as(ANNA).replaceDepartment(promising(2), tomorrow);

        assertEquals(1, desk.department().number());
        assertThrows(
                IllegalArgumentException.class,
                () -> desk.as(ANNA).replaceDepartment(promising(3), fixture.now.minusMillis(1)));
        fixture.now = tomorrow;
        assertEquals(2, desk.department().number());
    }

    @Test
    @DisplayName("who may change one part may not change another")
    void permissions() {
        Department withEmil = DeskFixture.builder()
                .staff(StaffMember.named("emil", "Emil")
                        .role(BuiltInRoles.MANAGER)
                        .build())
                .staff(StaffMember.named("fay", "Fay")
                        .role(BuiltInRoles.ENGINEER)
                        .build())
                .build();
        desk.as(ANNA).replaceDepartment(withEmil);

        assertEquals(
                Permission.DEFINE_SERVICE,
                assertThrows(
                                DeniedException.class,
                                () -> desk.as(StaffId.of("fay"))
                                        .replaceDepartment(DeskFixture.builder()
                                                .serviceLevel(
                                                        ServiceLevel.promising().build())
                                                .staff(StaffMember.named("emil", "Emil")
                                                        .role(BuiltInRoles.MANAGER)
                                                        .build())
                                                .staff(StaffMember.named("fay", "Fay")
                                                        .role(BuiltInRoles.ENGINEER)
                                                        .build())
                                                .build()))
                        .permission());
        assertEquals(
                3, desk.as(StaffId.of("emil")).replaceDepartment(promising(5)).number());
    }
}
