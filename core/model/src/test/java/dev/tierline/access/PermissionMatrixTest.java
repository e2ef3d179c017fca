package dev.tierline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every built-in role, every permission and every distance of a subject, and compares with a table written apart. */
class PermissionMatrixTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<String> SCOPES = List.of("O", "T", "I", "D");

    /** How far subjects are from 'me': own, of my team, of my tier, beyond. */
    private static final Map<Subject, Integer> STAFF_SUBJECTS = staffSubjects();

    private static final Map<Subject, Integer> CUSTOMER_SUBJECTS = Map.of(
            new Subject.OfTicket(RequesterId.of("me"), null, null, null),
            0,
            new Subject.OfTicket(RequesterId.of("other"), null, null, null),
            3,
            new Subject.OfTicket(null, StaffId.of("me"), TeamId.of("mine"), Tier.of(1)),
            3,
            Subject.of(StaffId.of("me")),
            3,
            Subject.wholeDepartment(),
            3);

    @Test
    @DisplayName("the table has a line for every permission and a column for every built-in role")
    void complete() {
        assertEquals(
                Stream.of(Permission.values()).map(PermissionMatrixTest::word).toList(),
                table().stream().skip(1).map(line -> line.get(0)).toList());
        assertEquals(
                BuiltInRoles.ALL.stream().map(role -> role.id().value()).toList(),
                table().get(0).subList(1, table().get(0).size()));
    }

    @TestFactory
    Stream<DynamicTest> everyRole() {
        return BuiltInRoles.ALL.stream().map(role -> DynamicTest.dynamicTest(role.name(), () -> walk(role)));
    }

    private static void walk(Role role) {
        boolean customer = role.equals(BuiltInRoles.CUSTOMER);
        AccessRights rights = rights(role);
        Actor me = customer ? Actor.requester(RequesterId.of("me")) : Actor.staff(StaffId.of("me"));
        int asked = 0;
        for (Permission permission : Permission.values()) {
            int reach = SCOPES.indexOf(cell(permission, role));
            for (Map.Entry<Subject, Integer> subject : (customer ? CUSTOMER_SUBJECTS : STAFF_SUBJECTS).entrySet()) {
                Decision decision = rights.decide(me, permission, subject.getKey(), NOW, Absences.NONE);
                assertEquals(
                        reach >= subject.getValue(),
                        decision.isAllowed(),
                        () -> role.id() + " " + permission + " " + subject.getKey() + ": " + decision.reason());
                asked++;
            }
        }
        assertEquals(Permission.values().length * (customer ? 5 : 17), asked);
    }

    private static AccessRights rights(Role role) {
        Map<StaffId, StaffMember> staff = new HashMap<>();
        for (StaffMember member : List.of(
                StaffMember.named("me", "Me").role(role).team("mine").build(),
                StaffMember.named("mate", "Mate").team("mine").build(),
                StaffMember.named("neighbour", "Neighbour").team("beside").build(),
                StaffMember.named("far", "Far").team("above").build())) {
            staff.put(member.id(), member);
        }
        Map<TeamId, Team> teams = new HashMap<>();
        for (Team team : List.of(
                new Team(TeamId.of("mine"), "Mine", StaffId.of("far"), Set.of(Tier.of(1))),
                new Team(TeamId.of("beside"), "Beside", StaffId.of("far"), Set.of(Tier.of(1))),
                new Team(TeamId.of("above"), "Above", StaffId.of("neighbour"), Set.of(Tier.of(2))))) {
            teams.put(team.id(), team);
        }
        // Far supervises my team and the one beside, which makes him my mate: supervisors count as members.
        Map<RoleId, Role> roles = new HashMap<>();
        BuiltInRoles.ALL.forEach(each -> roles.put(each.id(), each));
        return AccessRights.of(staff, teams, roles, BuiltInRoles.CUSTOMER, ZoneOffset.UTC);
    }

    private static Map<Subject, Integer> staffSubjects() {
        StaffId me = StaffId.of("me");
        StaffId stranger = StaffId.of("stranger");
        TeamId mine = TeamId.of("mine");
        TeamId beside = TeamId.of("beside");
        TeamId above = TeamId.of("above");
        Map<Subject, Integer> subjects = new LinkedHashMap<>();
        subjects.put(new Subject.OfTicket(null, me, null, null), 0);
        subjects.put(new Subject.OfTicket(null, me, above, Tier.of(2)), 0);
        subjects.put(new Subject.OfTicket(null, null, mine, null), 1);
        subjects.put(new Subject.OfTicket(null, stranger, mine, Tier.of(2)), 1);
        subjects.put(new Subject.OfTicket(null, null, above, Tier.of(1)), 2);
        subjects.put(new Subject.OfTicket(null, stranger, null, Tier.of(1)), 2);
        subjects.put(new Subject.OfTicket(null, null, null, null), 3);
        subjects.put(new Subject.OfTicket(RequesterId.of("me"), stranger, above, Tier.of(2)), 3);
        subjects.put(Subject.of(me), 0);
        subjects.put(Subject.of(StaffId.of("mate")), 1);
        subjects.put(Subject.of(StaffId.of("neighbour")), 2);
        subjects.put(Subject.of(stranger), 3);
        subjects.put(Subject.of(mine), 1);
        subjects.put(Subject.of(beside), 2);
        subjects.put(Subject.of(above), 3);
        subjects.put(Subject.of(Tier.of(1)), 2);
        subjects.put(Subject.wholeDepartment(), 3);
        return subjects;
    }

    private static String cell(Permission permission, Role role) {
        int column = table().get(0).indexOf(role.id().value());
        return table().stream()
                .filter(line -> line.get(0).equals(word(permission)))
                .map(line -> line.get(column))
                .findFirst()
                .orElseThrow();
    }

    private static String word(Permission permission) {
        return permission.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<List<String>> table() {
        List<List<String>> lines = new ArrayList<>();
        try (InputStream stream = PermissionMatrixTest.class.getResourceAsStream("matrix.txt")) {
            new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.add(List.of(line.trim().split(" +"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
