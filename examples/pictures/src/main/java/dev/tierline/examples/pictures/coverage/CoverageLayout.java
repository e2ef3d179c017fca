package dev.tierline.examples.pictures.coverage;

import dev.tierline.examples.pictures.draw.Anchor;
import dev.tierline.examples.pictures.draw.Box;
import dev.tierline.examples.pictures.draw.Canvas;
import dev.tierline.examples.pictures.draw.LineLook;
import dev.tierline.examples.pictures.draw.PanelLook;
import dev.tierline.examples.pictures.draw.Picture;
import dev.tierline.examples.pictures.draw.Point;
import dev.tierline.examples.pictures.draw.TextLook;
import dev.tierline.examples.pictures.draw.TextWidth;
import dev.tierline.examples.pictures.facts.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Lays out a week's coverage: a block for each day, in it a row for the department and one for each team. */
final class CoverageLayout {
    private static final double MARGIN = 28;
    private static final double NAMES = 168;
    private static final double COLUMN = 29;
    private static final double ROW = 21;
    private static final double HEAD = 24;
    private static final double BLOCK_GAP = 14;
    private static final int MOST_GAPS = 16;
    private static final int STEPS = 5;
    private static final TextLook[] ON_STEP = {
        TextLook.COUNT_1, TextLook.COUNT_2, TextLook.COUNT_3, TextLook.COUNT_4, TextLook.COUNT_5
    };
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM", Locale.ENGLISH);

    private final WeekCoverage week;
    private final Canvas canvas = new Canvas();
    private final List<Slot> slots;
    private final Grid grid;
    private final int most;

    private CoverageLayout(WeekCoverage week) {
        this.week = week;
        this.slots = week.slots();
        this.grid = new Grid(MARGIN + NAMES, COLUMN, slots);
        this.most = week.most();
    }

    static Picture of(WeekCoverage week) {
        return new CoverageLayout(week).draw();
    }

    private Picture draw() {
        double width = grid.right() + MARGIN;
        String title = "A week's coverage: " + week.department();
        canvas.text(MARGIN, MARGIN + 16, width - 2 * MARGIN, TextLook.TITLE, title);
        canvas.text(MARGIN, MARGIN + 38, width - 2 * MARGIN, TextLook.SUBTITLE, subtitle());
        double y = legend(MARGIN + 54) + BLOCK_GAP;
        for (Day day : week.days()) {
            y = block(day, y) + BLOCK_GAP;
        }
        List<String> gaps = Gaps.of(week);
        y = gaps(gaps, y, width);
        return canvas.finish("coverage", title, description(gaps), width, y + MARGIN - 6);
    }

    private String subtitle() {
        return Words.date(week.days().get(0).date()) + " to "
                + Words.date(week.days().get(6).date()) + " \u00b7 hours of "
                + week.zone().getId() + " \u00b7 how many of each team are at work";
    }

    private double legend(double y) {
        double x = MARGIN;
        x = key(x, y, PanelLook.OPEN, "department open");
        x = key(x, y, PanelLook.GAP, "open, but nobody of the team works");
        if (week.days().stream().anyMatch(day -> !day.note().isEmpty())) {
            x = key(x, y, PanelLook.VOID, "no such hour");
        }
        int shown = Math.min(most, STEPS);
        for (int i = 0; i < shown; i++) {
            canvas.panel(new Box(x + 18 * i, y, 18, 14), 0, PanelLook.ofIntensity(i));
        }
        if (shown > 0) {
            String text = most == 1 ? "1 person" : "1 to " + most + " people";
            canvas.text(x + 18 * shown + 7, y + 11, 140, TextLook.NOTE, text);
        }
        return y + 14;
    }

    private double key(double x, double y, PanelLook look, String text) {
        canvas.panel(new Box(x, y, 22, 14), 2, look);
        canvas.text(x + 29, y + 11, 300, TextLook.NOTE, text);
        return x + 29 + TextWidth.of(text, TextLook.NOTE) + 14;
    }

    private double block(Day day, double top) {
        double axis = top + HEAD;
        canvas.text(MARGIN, top + 15, NAMES - 8, TextLook.HEADING, DAY.format(day.date()));
        double axisY = top + 18;
        if (!day.note().isEmpty()) {
            canvas.text(grid.left(0), top + 10, grid.right() - grid.left(0), TextLook.WARNING, day.note());
            axisY += 12;
            axis += 12;
        }
        axis(axisY);
        double rows = ROW * (week.rows().size() + 1);
        canvas.panel(new Box(grid.left(0), axis, grid.right() - grid.left(0), rows), 0, PanelLook.LANE);
        grid.voids(day, axis, rows).forEach(box -> canvas.panel(box, 0, PanelLook.VOID));
        Canvas bars = new Canvas();
        open(bars, day, axis);
        for (int i = 0; i < week.rows().size(); i++) {
            row(bars, week.rows().get(i), day, axis + ROW * (i + 1));
        }
        for (int i = 0; i <= slots.size(); i++) {
            boolean strong = i == slots.size()
                    || (slots.get(i).hour() % 6 == 0 && slots.get(i).turn() == 0);
            LineLook look = strong ? LineLook.GRID_STRONG : LineLook.GRID;
            canvas.line(look, new Point(grid.left(i), axis), new Point(grid.left(i), axis + rows));
        }
        canvas.add(bars);
        return axis + rows;
    }

    private void axis(double baseline) {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            String hour = String.format(Locale.ROOT, "%02d", slot.hour()) + (slot.turn() == 0 ? "" : "\u2032");
            canvas.text(grid.left(i), baseline, COLUMN, Anchor.MIDDLE, TextLook.AXIS, hour);
        }
        canvas.text(grid.right(), baseline, COLUMN, Anchor.MIDDLE, TextLook.AXIS, "24");
    }

    private void open(Canvas bars, Day day, double y) {
        canvas.text(MARGIN + 14, y + 15, NAMES - 22, TextLook.BODY, "Department");
        if (week.open().stream().noneMatch(stretch -> day.has(stretch.start(), stretch.end()))) {
            bars.text(grid.left(0) + 6, y + 15, 200, TextLook.NOTE, "closed");
        }
        for (WeekCoverage.Stretch stretch : week.open()) {
            for (Box box : grid.boxes(day, stretch.start(), stretch.end(), y + 2, ROW - 4)) {
                bars.panel(box, 3, PanelLook.OPEN);
                label(bars, box, TextLook.OPEN, "open");
            }
        }
    }

    private void row(Canvas bars, WeekCoverage.Row row, Day day, double y) {
        canvas.panel(new Box(MARGIN, y + 3, 5, ROW - 6), 2, PanelLook.ofTeam(row.index()));
        canvas.text(MARGIN + 14, y + 15, NAMES - 22, TextLook.BODY, row.name());
        for (WeekCoverage.Stretch stretch : row.stretches()) {
            for (Box box : grid.boxes(day, stretch.start(), stretch.end(), y + 1, ROW - 2)) {
                if (stretch.isGap()) {
                    bars.panel(box, 0, PanelLook.GAP);
                    label(bars, box, TextLook.COUNT_GAP, "0");
                } else {
                    int step = step(stretch.people());
                    bars.panel(box, 0, PanelLook.ofIntensity(step));
                    label(bars, box, ON_STEP[step], Integer.toString(stretch.people()));
                }
            }
        }
    }

    private int step(int people) {
        return most <= STEPS ? people - 1 : (int) Math.ceil((double) STEPS * people / most) - 1;
    }

    private static void label(Canvas bars, Box box, TextLook look, String text) {
        if (TextWidth.of(text, look) + 4 <= box.width()) {
            bars.text(box.middleX(), box.middleY() + 4, box.width(), Anchor.MIDDLE, look, text);
        }
    }

    private double gaps(List<String> gaps, double top, double width) {
        double y = top + 16;
        if (gaps.isEmpty()) {
            canvas.text(MARGIN, y, width - 2 * MARGIN, TextLook.HEADING, "No gap: while it is open, somebody works.");
            return y;
        }
        canvas.text(MARGIN, y, width - 2 * MARGIN, TextLook.HEADING, "Open, but nobody of the team works");
        double each = (width - 2 * MARGIN) / 2;
        int shown = Math.min(gaps.size(), MOST_GAPS);
        int lines = (shown + 1) / 2;
        for (int i = 0; i < shown; i++) {
            int column = i / lines;
            double x = MARGIN + each * column;
            canvas.text(x, y + 20 + 17 * (i % lines), each - 14, TextLook.BODY, gaps.get(i));
        }
        y += 20 + 17 * (lines - 1);
        if (shown < gaps.size()) {
            y += 17;
            canvas.text(MARGIN, y, each, TextLook.NOTE, "and " + (gaps.size() - shown) + " more");
        }
        return y;
    }

    private String description(List<String> gaps) {
        String text = Words.count(week.rows().size(), "team", "teams") + ", at most "
                + Words.count(most, "person", "people") + " of one at a time. ";
        return gaps.isEmpty() ? text + "No gaps." : text + "Gaps: " + String.join("; ", gaps) + ".";
    }
}
