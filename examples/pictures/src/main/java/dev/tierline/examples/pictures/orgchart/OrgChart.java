package dev.tierline.examples.pictures.orgchart;

import dev.tierline.department.Department;
import dev.tierline.examples.pictures.draw.Drawing;
import dev.tierline.examples.pictures.draw.Picture;
import dev.tierline.examples.pictures.draw.PlainText;
import dev.tierline.examples.pictures.facts.Teams;
import dev.tierline.examples.pictures.facts.Words;
import dev.tierline.intake.Category;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom on a date, who leads which team and who stands in for whom. Immutable.
 *
 * @param department its name
 * @param date the date
 * @param roots those who report to nobody, with everybody below them
 * @param teams the teams
 * @param deputies who stands in for whom
 */
public record OrgChart(String department, LocalDate date, List<Person> roots, List<Group> teams, List<StandIn> deputies)
        implements Drawing {

    @Override
    public Picture picture() {
        return OrgChartLayout.of(this);
    }

    @Override
    public String mermaid() {
        return OrgChartMermaid.of(this);
    }

    /** Why somebody is drawn as he is. */
    public enum Standing {
        PRESENT,
        OUTSIDE,
        GONE
    }

    /**
     * A person, in words.
     *
     * @param head whether the whole department answers to him
     * @param note what is particular: that he has left, or is of another company
     * @param teams the places of his teams in the list of teams, those that he leads first
     */
    public record Person(
            StaffId id,
            String name,
            boolean head,
            Standing standing,
            String roles,
            String groups,
            String note,
            String deputies,
            List<Integer> teams,
            List<Person> reports) {}

    /**
     * A team, in words.
     *
     * @param scope the names of the categories that it is there for; empty if for anything
     */
    public record Group(String name, String supervisor, String tiers, String scope, int members) {}

    /** That one stands in for another; if mutual, also the other way. */
    public record StandIn(StaffId absent, StaffId deputy, boolean mutual) {}

    /** Reads who is who on a date. */
    public static OrgChart of(Department department, LocalDate date) {
        Reader reader = new Reader(department, date);
        List<Group> groups = reader.teams.inOrder().stream().map(reader::group).toList();
        List<Person> roots = reader.below(null);
        return new OrgChart(PlainText.of(department.name()), date, roots, groups, reader.deputies());
    }

    /** Returns everybody, each before those who report to him. */
    List<Person> everybody() {
        List<Person> all = new ArrayList<>();
        roots.forEach(root -> collect(root, all));
        return all;
    }

    private static void collect(Person person, List<Person> all) {
        all.add(person);
        person.reports().forEach(report -> collect(report, all));
    }

    private static final class Reader {
        private final Department department;
        private final LocalDate date;
        private final Teams teams;
        private final Map<@Nullable StaffId, List<StaffMember>> reports = new LinkedHashMap<>();

        Reader(Department department, LocalDate date) {
            this.department = department;
            this.date = date;
            this.teams = Teams.of(department);
            department
                    .staff()
                    .values()
                    .forEach(member -> reports.computeIfAbsent(member.reportsTo(), id -> new ArrayList<>())
                            .add(member));
        }

        List<Person> below(@Nullable StaffId superior) {
            return reports.getOrDefault(superior, List.of()).stream()
                    .map(this::person)
                    .toList();
        }

        private Person person(StaffMember member) {
            List<Team> leads = teams.inOrder().stream()
                    .filter(team -> team.supervisor().equals(member.id()))
                    .toList();
            List<Team> belongs = teams.inOrder().stream()
                    .filter(team -> !leads.contains(team) && Teams.belongs(member, team.id(), date))
                    .toList();
            List<Team> both = new ArrayList<>(leads);
            both.addAll(belongs);
            List<String> groups = new ArrayList<>();
            leads.forEach(team -> groups.add("leads " + PlainText.isolated(PlainText.of(team.name()))));
            belongs.forEach(team -> groups.add(PlainText.of(team.name())));
            return new Person(
                    member.id(),
                    PlainText.of(member.name()),
                    member.id().equals(department.manager()),
                    standing(member),
                    roles(member),
                    PlainText.joined(groups),
                    note(member),
                    deputiesOf(member),
                    both.stream().map(team -> teams.index(team.id())).toList(),
                    below(member.id()));
        }

        private Standing standing(StaffMember member) {
            if (!member.isActiveOn(date)) {
                return Standing.GONE;
            }
            return member.isExternal() ? Standing.OUTSIDE : Standing.PRESENT;
        }

        private String roles(StaffMember member) {
            return PlainText.joined(member.roles().stream()
                    .filter(holding -> holding.tenure().includes(date))
                    .map(holding -> department.roles().get(holding.role()))
                    .map(role -> role == null ? "?" : PlainText.of(role.name()))
                    .distinct()
                    .toList());
        }

        private String note(StaffMember member) {
            List<String> notes = new ArrayList<>();
            LocalDate from = member.employment().from();
            LocalDate until = member.employment().until();
            if (until != null && !date.isBefore(until)) {
                notes.add("left on " + Words.date(until));
            } else if (from != null && date.isBefore(from)) {
                notes.add("begins on " + Words.date(from));
            }
            String company = member.company();
            if (company != null) {
                notes.add("of " + PlainText.isolated(PlainText.of(company)));
            }
            return PlainText.joined(notes);
        }

        private String deputiesOf(StaffMember member) {
            List<String> names = member.deputies().stream()
                    .map(id -> PlainText.isolated(Words.person(department, id)))
                    .toList();
            return names.isEmpty() ? "" : "deputy " + String.join(", then ", names);
        }

        private Group group(Team team) {
            List<String> levels = team.tiers().stream()
                    .map(tier -> Integer.toString(tier.level()))
                    .toList();
            String tiers =
                    levels.isEmpty() ? "" : (levels.size() == 1 ? "tier " : "tiers ") + String.join(", ", levels);
            return new Group(
                    PlainText.of(team.name()),
                    Words.person(department, team.supervisor()),
                    tiers,
                    scope(team),
                    teams.members(team.id(), date).size());
        }

        private String scope(Team team) {
            return team.scope().stream()
                    .map(id ->
                            department.categories().find(id).map(Category::name).orElse(id.value()))
                    .map(name -> PlainText.isolated(PlainText.of(name)))
                    .collect(Collectors.joining(", "));
        }

        List<StandIn> deputies() {
            List<StandIn> found = new ArrayList<>();
            for (StaffMember member : department.staff().values()) {
                for (StaffId deputy : member.deputies()) {
                    StaffMember other = department.staff().get(deputy);
                    boolean mutual = other != null && other.deputies().contains(member.id());
                    if (!mutual || member.id().compareTo(deputy) < 0) {
                        found.add(new StandIn(member.id(), deputy, mutual));
                    }
                }
            }
            return found;
        }
    }
}
