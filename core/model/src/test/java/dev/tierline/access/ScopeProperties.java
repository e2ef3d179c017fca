package dev.tierline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.Department;
import dev.tierline.department.DepartmentFixture;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.Scope;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.StaffMemberBuilder;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whoever holds a permission with a wider scope may do whatever a narrower one would let him do. */
class ScopeProperties {

    private static final Permission ASKED = Permission.VIEW_TICKETS;
    private static final List<String> TEAMS = List.of("help-desk", "on-site", "experts");

    record Membership(String team, Tenure tenure) {}

    @Provide
    Arbitrary<Tenure> tenures() {
        LocalDate first = LocalDate.parse("2026-03-01");
        return Arbitraries.of(
                Tenure.ALWAYS, Tenure.from(first), Tenure.until(first), new Tenure(first, first.plusDays(2)));
    }

    @Provide
    Arbitrary<List<Membership>> memberships() {
        return Combinators.combine(Arbitraries.of(TEAMS), tenures())
                .as(Membership::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Membership::team);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.of("2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03")
                .map(date -> LocalDate.parse(date).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<Subject> subjects() {
        Arbitrary<@Nullable TeamId> team = Arbitraries.of(TEAMS).map(TeamId::of).injectNull(0.3);
        Arbitrary<@Nullable Tier> tier = Arbitraries.of(1, 2).map(Tier::of).injectNull(0.3);
        Arbitrary<@Nullable StaffId> holder =
                Arbitraries.of("me", "other", "absent").map(StaffId::of).injectNull(0.3);
        Arbitrary<@Nullable RequesterId> requester =
                Arbitraries.of("me", "other").map(RequesterId::of).injectNull(0.3);
        return Arbitraries.oneOf(
                Combinators.combine(requester, holder, team, tier).as(Subject.OfTicket::new),
                Arbitraries.of("me", "other", "absent").map(id -> Subject.of(StaffId.of(id))),
                Arbitraries.of(TEAMS).map(id -> Subject.of(TeamId.of(id))),
                Arbitraries.of(1, 2).map(level -> Subject.of(Tier.of(level))),
                Arbitraries.just(Subject.wholeDepartment()));
    }

    @Property(tries = 500, seed = "20100331")
    @Label("a wider scope never denies what a narrower one allows: to a person, to his deputy, to a customer")
    void widerAllowsMore(
            @ForAll("memberships") List<Membership> mine,
            @ForAll("memberships") List<Membership> others,
            @ForAll("subjects") Subject subject,
            @ForAll("instants") Instant at) {
        for (Actor actor : List.of(
                Actor.staff(StaffId.of("me")),
                Actor.staff(StaffId.of("deputy")),
                Actor.requester(RequesterId.of("me")))) {
            boolean narrower = false;
            for (Scope scope : Scope.values()) {
                boolean allowed = department(scope, mine, others)
                        .permits(actor, ASKED, subject, at, (staff, when) -> staff.equals(StaffId.of("me")))
                        .isAllowed();
                assertTrue(allowed || !narrower, actor + " with scope " + scope + " on " + subject);
                narrower = allowed;
            }
            assertTrue(narrower, actor + " may do everything with the widest scope");
        }
    }

    @Property(tries = 200, seed = "20100331")
    @Label("a deputy may do exactly what the absent person may")
    void deputyAsTheAbsent(
            @ForAll("memberships") List<Membership> mine,
            @ForAll("subjects") Subject subject,
            @ForAll("instants") Instant at,
            @ForAll Scope scope) {
        Department department = department(scope, mine, List.of());

        assertEquals(
                department
                        .permits(Actor.staff(StaffId.of("me")), ASKED, subject, at)
                        .isAllowed(),
                department
                        .permits(
                                Actor.staff(StaffId.of("deputy")),
                                ASKED,
                                subject,
                                at,
                                (staff, when) -> staff.equals(StaffId.of("me")))
                        .isAllowed());
    }

    private static Department department(Scope scope, List<Membership> mine, List<Membership> others) {
        Role role = Role.named("custom", "Custom").duty("looks", scope, ASKED).build();
        return DepartmentFixture.builder()
                .role(role)
                .customers(role)
                .team(new Team(TeamId.of("on-site"), "On-site", StaffId.of("bo"), Set.of(Tier.of(1), Tier.of(2))))
                .team(new Team(TeamId.of("experts"), "Experts", StaffId.of("bo"), Set.of(Tier.of(2))))
                .staff(in(mine, StaffMember.named("me", "Me").role(role).deputies("deputy"))
                        .build())
                .staff(in(others, StaffMember.named("other", "Other")).build())
                .staff(StaffMember.named("absent", "Absent").build())
                .staff(StaffMember.named("deputy", "Deputy").build())
                .build();
    }

    private static StaffMemberBuilder in(List<Membership> memberships, StaffMemberBuilder member) {
        memberships.forEach(each -> member.team(TeamId.of(each.team()), each.tenure()));
        return member;
    }
}
