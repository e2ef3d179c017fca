package dev.tierline.examples.pictures.coverage;

import dev.tierline.examples.pictures.draw.MermaidText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes a week's coverage as a Mermaid Gantt chart. Mermaid knows no zones: times are those of the department's clock, a bar is cut
 * where the clocks change, and a milestone says that they do.
 */
final class CoverageMermaid {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final WeekCoverage week;
    private final StringBuilder out = new StringBuilder();

    private CoverageMermaid(WeekCoverage week) {
        this.week = week;
    }

    static String of(WeekCoverage week) {
        CoverageMermaid mermaid = new CoverageMermaid(week);
        mermaid.write();
        return mermaid.out.toString();
    }

    private void write() {
        line("---");
        line("displayMode: compact");
        line("---");
        line("gantt");
        line("    title " + MermaidText.of(week.department()) + ", hours of "
                + MermaidText.of(week.zone().getId()));
        line("    dateFormat YYYY-MM-DDTHH:mm:ss");
        line("    axisFormat %a %e");
        line("    tickInterval 1day");
        section("Department", week.open(), "open", "active");
        for (WeekCoverage.Row row : week.rows()) {
            section(row.name(), row.stretches(), "", "done");
        }
        for (Day day : week.days()) {
            if (!day.note().isEmpty()) {
                line("    section Clocks");
                line("    " + MermaidText.of(day.note()) + " :milestone, "
                        + TIME.format(day.date().atStartOfDay()) + ", 0d");
            }
        }
    }

    private void section(String name, List<WeekCoverage.Stretch> stretches, String word, String state) {
        line("    section " + MermaidText.of(name));
        for (WeekCoverage.Stretch stretch : stretches) {
            String text = word.isEmpty() ? Integer.toString(stretch.people()) : word;
            for (Day day : week.days()) {
                bars(day, stretch, text, stretch.isGap() ? "crit" : state);
            }
        }
    }

    /** Writes the parts of a stretch on a day, joined where the local clock runs on evenly. */
    private void bars(Day day, WeekCoverage.Stretch stretch, String text, String state) {
        LocalDateTime from = null;
        LocalDateTime until = null;
        for (Piece piece : day.pieces()) {
            Instant start = later(stretch.start(), piece.start());
            Instant end = earlier(stretch.end(), piece.end());
            if (start.isBefore(end)) {
                LocalDateTime local = start.atZone(week.zone()).toLocalDateTime();
                if (until != null && !until.equals(local)) {
                    bar(text, state, from == null ? local : from, until);
                    from = null;
                }
                from = from == null ? local : from;
                until = local.plusNanos(1_000_000 * (end.toEpochMilli() - start.toEpochMilli()));
            }
        }
        if (from != null && until != null) {
            bar(text, state, from, until);
        }
    }

    private void bar(String text, String state, LocalDateTime from, LocalDateTime until) {
        line("    " + text + " :" + state + ", " + TIME.format(from) + ", " + TIME.format(until));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
