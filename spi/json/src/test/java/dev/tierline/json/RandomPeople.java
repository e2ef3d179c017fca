package dev.tierline.json;

import dev.tierline.calendar.CalendarId;
import dev.tierline.category.CategoryId;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Duty;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.role.Scope;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.Membership;
import dev.tierline.staff.QuietHours;
import dev.tierline.staff.RoleHolding;
import dev.tierline.staff.Skill;
import dev.tierline.staff.SkillId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tiers, roles, teams and staff of a random department. */
final class RandomPeople {

    private static final List<String> LANGUAGES = List.of("pl", "en-GB", "zh-Hant-TW", "de-1996", "ca-ES-valencia");
    private static final List<String> ZONES = List.of("Z", "UTC", "+05:45", "Europe/Warsaw", "America/St_Johns");

    private final Dice dice;
    private final List<String> calendars;
    private final List<String> staff;
    private final List<TeamId> teams;
    private final List<Tier> tiers;
    private final List<RoleId> roles = new ArrayList<>();

    RandomPeople(Dice dice, List<String> calendars) {
        this.dice = dice;
        this.calendars = calendars;
        List<String> some = dice.ids(4);
        this.staff = some.isEmpty() ? List.of(dice.id()) : some;
        this.teams = dice.ids(3).stream().map(TeamId::of).toList();
        this.tiers = dice.some(List.of(0, 1, 2, 3, 4, 9, Integer.MAX_VALUE)).stream()
                .map(Tier::of)
                .toList();
    }

    List<String> staff() {
        return staff;
    }

    List<TeamId> teams() {
        return teams;
    }

    List<Tier> tiers() {
        return tiers;
    }

    void describe(DepartmentBuilder department, List<CategoryId> categories) {
        department.ladder(new Ladder(tiers.stream().map(this::rung).toList()));
        BuiltInRoles.ALL.forEach(role -> roles.add(role.id()));
        for (String id : dice.ids(2)) {
            department.role(role(id));
            roles.add(RoleId.of(id));
        }
        if (dice.coin()) {
            department.role(role("operator"));
        }
        if (dice.coin()) {
            department.customers(role(dice.id()));
        }
        for (int i = 0; i < staff.size(); i++) {
            department.staff(member(i));
        }
        department.manager(StaffId.of(dice.of(staff)));
        boolean sayTiers = dice.coin();
        for (int i = 0; i < teams.size(); i++) {
            // Where any team says which tiers it serves, each tier is to be served: the last team serves them all.
            List<Tier> served = i == teams.size() - 1 ? tiers : dice.some(tiers);
            department.team(new Team(
                    teams.get(i),
                    dice.name(),
                    anyone(),
                    sayTiers ? Set.copyOf(served) : Set.of(),
                    Set.copyOf(dice.some(categories))));
        }
    }

    private Rung rung(Tier tier) {
        TierKind kind = dice.of(List.of(TierKind.values()));
        return new Rung(tier, dice.name(), kind, kind == TierKind.SELF_SERVICE ? Map.of() : dice.targets());
    }

    private Role role(String id) {
        List<Duty> duties = new ArrayList<>();
        while (dice.coin()) {
            Map<Permission, Scope> grants = new HashMap<>();
            dice.some(List.of(Permission.values()))
                    .forEach(permission -> grants.put(permission, dice.of(List.of(Scope.values()))));
            duties.add(new Duty(dice.name(), dice.coin() ? grants : Map.of()));
        }
        return new Role(RoleId.of(id), dice.name(), duties);
    }

    private StaffMember member(int index) {
        String id = staff.get(index);
        if (dice.coin()) {
            return new StaffMember(StaffId.of(id), dice.name());
        }
        List<StaffId> others = staff.stream()
                .filter(other -> !other.equals(id))
                .map(StaffId::of)
                .toList();
        Set<Locale> languages = new HashSet<>();
        dice.some(LANGUAGES).forEach(tag -> languages.add(Locale.forLanguageTag(tag)));
        return new StaffMember(
                StaffId.of(id),
                dice.name(),
                contacts(),
                dice.maybe(staff.subList(0, index).stream().map(StaffId::of).toList()),
                dice.some(roles).stream()
                        .map(role -> new RoleHolding(role, tenure()))
                        .toList(),
                dice.some(teams).stream()
                        .map(team -> new Membership(team, tenure()))
                        .toList(),
                dice.ids(3).stream()
                        .map(skill -> new Skill(SkillId.of(skill), 1 + dice.upTo(4)))
                        .toList(),
                languages,
                dice.maybe(calendars.stream().map(CalendarId::of).toList()),
                capacity(),
                tenure(),
                dice.coin() ? null : dice.name(),
                dice.some(others));
    }

    private StaffId anyone() {
        return StaffId.of(dice.of(staff));
    }

    private List<ContactPoint> contacts() {
        List<ContactPoint> contacts = new ArrayList<>();
        while (dice.coin()) {
            QuietHours quiet = dice.coin()
                    ? null
                    : new QuietHours(
                            LocalTime.ofNanoOfDay(dice.upTo(Integer.MAX_VALUE)),
                            LocalTime.of(12 + dice.upTo(11), dice.upTo(59)),
                            ZoneId.of(dice.of(ZONES)));
            contacts.add(new ContactPoint(dice.of(List.of(ContactKind.values())), dice.name(), quiet));
        }
        return contacts;
    }

    private Capacity capacity() {
        Map<Priority, Integer> weights = new TreeMap<>();
        while (dice.coin()) {
            weights.put(dice.priority(), dice.upTo(Integer.MAX_VALUE));
        }
        return new Capacity(dice.coin() ? null : dice.upTo(Integer.MAX_VALUE), weights);
    }

    private Tenure tenure() {
        LocalDate from = LocalDate.ofEpochDay(dice.upTo(30_000));
        return new Tenure(dice.coin() ? null : from, dice.coin() ? null : from.plusDays(1 + dice.upTo(1_000)));
    }
}
