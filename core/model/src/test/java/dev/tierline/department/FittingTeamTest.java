package dev.tierline.department;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.category.CategoryId;
import dev.tierline.intake.Category;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FittingTeamTest {

    private static final Department OFFICE = DepartmentFixture.builder()
            .category(Category.top(CategoryId.of("network"), "Network"))
            .category(new Category(CategoryId.of("vpn"), "VPN", CategoryId.of("network")))
            .category(new Category(CategoryId.of("tokens"), "Tokens", CategoryId.of("vpn")))
            .category(Category.top(CategoryId.of("printers"), "Printers"))
            .team(team("first", Set.of(1)))
            .team(team("wires-b", Set.of(2), "network"))
            .team(team("wires-a", Set.of(2, 3), "network", "printers"))
            .team(team("remote", Set.of(2), "vpn"))
            .team(team("rest-b", Set.of(2)))
            .team(team("rest-a", Set.of(2)))
            .team(team("nowhere", Set.of(), "tokens"))
            .tiers(Tier.of(3), Tier.of(4))
            .build();

    private static Team team(String id, Set<Integer> tiers, String... scope) {
        return new Team(
                TeamId.of(id),
                id,
                StaffId.of("anna"),
                tiers.stream().map(Tier::of).collect(Collectors.toSet()),
                Stream.of(scope).map(CategoryId::of).collect(Collectors.toSet()));
    }

    private static String fitting(int tier, String category) {
        return OFFICE.fittingTeam(Tier.of(tier), category == null ? null : CategoryId.of(category))
                .map(team -> team.id().value())
                .orElse("nobody");
    }

    @Test
    @DisplayName("a team that is there for the category itself comes before one for the wider category")
    void nearestFirst() {
        assertEquals("remote", fitting(2, "vpn"));
        assertEquals("remote", fitting(2, "tokens"), "of a category two below, of which only a team on no tier is");
        assertEquals("wires-a", fitting(3, "tokens"), "on a tier where only the widest category has a team");
    }

    @Test
    @DisplayName("of several alike the first by id is taken, whatever the order in which they were listed")
    void tiesById() {
        assertEquals("wires-a", fitting(2, "network"));
        assertEquals("rest-a", fitting(2, null));
    }

    @Test
    @DisplayName("where no scope names the category, a team for anything is taken; one for something else never")
    void forAnything() {
        assertEquals("rest-a", fitting(2, "not in the tree"));
        assertEquals("first", fitting(1, "vpn"));
        assertEquals("nobody", fitting(3, "not in the tree"));
        assertEquals("nobody", fitting(3, null));
    }

    @Test
    @DisplayName("a tier that no team serves has none, nor has one that is not on the ladder")
    void nobodyServes() {
        assertEquals(
                "nobody",
                DepartmentFixture.office()
                        .fittingTeam(Tier.of(2), null)
                        .map(Team::name)
                        .orElse("nobody"));
        assertEquals("nobody", fitting(9, "vpn"));
    }
}
