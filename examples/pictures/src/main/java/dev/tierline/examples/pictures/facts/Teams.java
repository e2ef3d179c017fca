package dev.tierline.examples.pictures.facts;

import dev.tierline.department.Department;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The teams of a department in the order in which every picture shows them: from the lowest tier up, by id on one tier. */
public final class Teams {
    private final Department department;
    private final List<Team> inOrder;

    private Teams(Department department, List<Team> inOrder) {
        this.department = department;
        this.inOrder = inOrder;
    }

    /** Sorts the teams; one that serves no tier comes last. */
    public static Teams of(Department department) {
        Comparator<Team> byTier = Comparator.comparingInt(team ->
                team.tiers().stream().mapToInt(tier -> tier.level()).min().orElse(Integer.MAX_VALUE));
        return new Teams(
                department,
                department.teams().values().stream()
                        .sorted(byTier.thenComparing(Team::id))
                        .toList());
    }

    /** {@return the teams} */
    public List<Team> inOrder() {
        return inOrder;
    }

    /** Returns the place of a team in the order, which gives its colour in every picture. */
    public int index(TeamId id) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("team '" + id + "' is not of department '" + department.name()
                + "': expected one of its " + inOrder.size() + " teams");
    }

    /** Lists who belongs to a team on a date and is employed then. */
    public List<StaffMember> members(TeamId id, LocalDate date) {
        return department.staff().values().stream()
                .filter(member -> member.isActiveOn(date) && belongs(member, id, date))
                .toList();
    }

    /** Tells whether somebody is a member of a team on a date, employed or not. */
    public static boolean belongs(StaffMember member, TeamId id, LocalDate date) {
        return member.teams().stream()
                .anyMatch(membership ->
                        membership.team().equals(id) && membership.tenure().includes(date));
    }
}
