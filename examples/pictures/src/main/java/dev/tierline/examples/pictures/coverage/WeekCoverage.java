package dev.tierline.examples.pictures.coverage;

import dev.tierline.calendar.OpenSpan;
import dev.tierline.department.Department;
import dev.tierline.examples.pictures.draw.Drawing;
import dev.tierline.examples.pictures.draw.Picture;
import dev.tierline.examples.pictures.draw.PlainText;
import dev.tierline.examples.pictures.facts.Teams;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When a department is open in a week, and how many of each team are at work. Members count by the working hours that the department
 * knows of them, on the dates on which they belong to the team and are employed; who is on leave is a record of the desk and not seen
 * here. Immutable.
 *
 * @param department its name
 * @param zone the zone of its dates
 * @param days Monday to Sunday
 * @param open when it is open
 * @param rows a row for each team
 */
public record WeekCoverage(String department, ZoneId zone, List<Day> days, List<Stretch> open, List<Row> rows)
        implements Drawing {

    @Override
    public Picture picture() {
        return CoverageLayout.of(this);
    }

    @Override
    public String mermaid() {
        return CoverageMermaid.of(this);
    }

    /** A team with its stretches, in order; between them nobody works and nobody has to. */
    public record Row(int index, String name, List<Stretch> stretches) {}

    /** A time in which a number of people work, or in which nobody does although the department is open. */
    public record Stretch(Instant start, Instant end, int people) {
        boolean isGap() {
            return people == 0;
        }
    }

    /** Returns the week in which the date lies. */
    public static WeekCoverage of(Department department, LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            days.add(Day.of(monday.plusDays(i), department.zone()));
        }
        Instant start = days.get(0).start();
        Instant end = days.get(6).end();
        List<Stretch> open = department.calendar().spans(start, end).stream()
                .map(span -> new Stretch(span.start(), span.end(), 1))
                .toList();
        Teams teams = Teams.of(department);
        List<Row> rows = teams.inOrder().stream()
                .map(team -> row(department, teams, team, days, open))
                .toList();
        return new WeekCoverage(PlainText.of(department.name()), department.zone(), days, open, rows);
    }

    /** {@return the columns that the week needs: 24, and one more for every hour that is there twice} */
    List<Slot> slots() {
        TreeSet<Slot> slots = new TreeSet<>();
        for (int hour = 0; hour < 24; hour++) {
            slots.add(new Slot(hour, 0));
        }
        days.forEach(day -> day.pieces().forEach(piece -> slots.add(piece.slot())));
        return List.copyOf(slots);
    }

    /** {@return how many people work at most at one time in one team} */
    int most() {
        return rows.stream()
                .flatMap(row -> row.stretches().stream())
                .mapToInt(Stretch::people)
                .max()
                .orElse(0);
    }

    private static Row row(Department department, Teams teams, Team team, List<Day> days, List<Stretch> open) {
        TreeMap<Instant, Integer> change = new TreeMap<>();
        for (Day day : days) {
            if (day.start().isBefore(day.end())) {
                for (StaffMember member : teams.members(team.id(), day.date())) {
                    for (OpenSpan span : department.hoursOf(member.id()).spans(day.start(), day.end())) {
                        change.merge(span.start(), 1, Integer::sum);
                        change.merge(span.end(), -1, Integer::sum);
                    }
                }
            }
        }
        for (Stretch stretch : open) {
            change.merge(stretch.start(), 0, Integer::sum);
            change.merge(stretch.end(), 0, Integer::sum);
        }
        return new Row(teams.index(team.id()), PlainText.of(team.name()), stretches(change, open));
    }

    private static List<Stretch> stretches(TreeMap<Instant, Integer> change, List<Stretch> open) {
        List<Stretch> found = new ArrayList<>();
        int people = 0;
        for (Map.Entry<Instant, Integer> entry : change.entrySet()) {
            people += entry.getValue();
            Instant next = change.higherKey(entry.getKey());
            if (next != null && (people > 0 || isOpen(open, entry.getKey()))) {
                add(found, new Stretch(entry.getKey(), next, people));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOpen(List<Stretch> open, Instant instant) {
        return open.stream().anyMatch(stretch -> !instant.isBefore(stretch.start()) && instant.isBefore(stretch.end()));
    }

    private static void add(List<Stretch> found, Stretch stretch) {
        Stretch last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.end().equals(stretch.start()) && last.people() == stretch.people()) {
            found.set(found.size() - 1, new Stretch(last.start(), stretch.end(), stretch.people()));
        } else {
            found.add(stretch);
        }
    }
}
