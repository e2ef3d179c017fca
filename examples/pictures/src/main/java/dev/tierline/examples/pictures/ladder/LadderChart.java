package dev.tierline.examples.pictures.ladder;

import dev.tierline.department.Department;
import dev.tierline.examples.pictures.draw.Drawing;
import dev.tierline.examples.pictures.draw.Picture;
import dev.tierline.examples.pictures.draw.PlainText;
import dev.tierline.examples.pictures.facts.Teams;
import dev.tierline.examples.pictures.facts.Words;
import dev.tierline.staff.Team;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where work comes in, where it goes from there, and who is told while time runs out. Immutable.
 *
 * @param department its name
 * @param steps the tiers, lowest first
 * @param elsewhere the teams of which nobody says which tier they serve
 * @param placeless the intake rules that lead to no tier
 * @param policies the escalation policies in order
 * @param handOffLimit how often work may come back to a place, empty if ever so often
 */
public record LadderChart(
        String department,
        List<Step> steps,
        List<Crew> elsewhere,
        List<Entry> placeless,
        List<Policy> policies,
        OptionalInt handOffLimit)
        implements Drawing {

    @Override
    public Picture picture() {
        return LadderLayout.of(this);
    }

    @Override
    public String mermaid() {
        return LadderMermaid.of(this);
    }

    /**
     * A tier.
     *
     * @param above the level where work is escalated to, null if none
     * @param below the level where work is handed back to, null if none
     */
    public record Step(
            int level,
            String name,
            TierKind kind,
            List<String> targets,
            List<Crew> crews,
            List<Entry> entries,
            @Nullable Integer above,
            @Nullable Integer below) {}

    /** A team on a tier; its index gives its colour. */
    public record Crew(int index, String name, String supervisor, int members) {}

    /**
     * An intake rule.
     *
     * @param order when it is asked, from 1; 0 if it is no rule but what happens where none decides
     * @param level the tier it leads to, null if none
     */
    public record Entry(
            int order,
            String name,
            String when,
            String outcome,
            @Nullable Integer level) {}

    /** A policy with its steps. */
    public record Policy(String name, List<Telling> tellings) {}

    /**
     * A step of a policy.
     *
     * @param mark at which share, such as {@code 75 %}, or {@code late}
     */
    public record Telling(boolean breach, String mark, String of, List<String> whom) {}

    /** Reads the ladder, with the teams as they are on a date. */
    public static LadderChart of(Department department, LocalDate date) {
        Teams teams = Teams.of(department);
        List<Entry> entries = Entries.of(department);
        List<Step> steps = department.ladder().rungs().stream()
                .map(rung -> step(department, rung, teams, date, entries))
                .toList();
        List<Crew> elsewhere = teams.inOrder().stream()
                .filter(team -> team.tiers().isEmpty())
                .map(team -> crew(department, team, teams, date))
                .toList();
        List<Entry> placeless =
                entries.stream().filter(entry -> entry.level() == null).toList();
        return new LadderChart(
                PlainText.of(department.name()),
                steps,
                elsewhere,
                placeless,
                Policies.of(department),
                department.handOffLimit());
    }

    private static Step step(Department department, Rung rung, Teams teams, LocalDate date, List<Entry> entries) {
        Tier tier = rung.tier();
        return new Step(
                tier.level(),
                PlainText.of(rung.name()),
                rung.kind(),
                rung.innerTargets().entrySet().stream()
                        .map(target -> target.getKey() + " " + Words.length(target.getValue()))
                        .toList(),
                teams.inOrder().stream()
                        .filter(team -> team.tiers().contains(tier))
                        .map(team -> crew(department, team, teams, date))
                        .toList(),
                entries.stream()
                        .filter(entry -> Integer.valueOf(tier.level()).equals(entry.level()))
                        .toList(),
                department.ladder().above(tier).map(Tier::level).orElse(null),
                department.ladder().below(tier).map(Tier::level).orElse(null));
    }

    private static Crew crew(Department department, Team team, Teams teams, LocalDate date) {
        return new Crew(
                teams.index(team.id()),
                PlainText.of(team.name()),
                Words.person(department, team.supervisor()),
                teams.members(team.id(), date).size());
    }
}
