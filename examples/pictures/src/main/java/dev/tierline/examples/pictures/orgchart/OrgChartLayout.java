package dev.tierline.examples.pictures.orgchart;

import dev.tierline.examples.pictures.draw.Box;
import dev.tierline.examples.pictures.draw.Canvas;
import dev.tierline.examples.pictures.draw.LineLook;
import dev.tierline.examples.pictures.draw.PanelLook;
import dev.tierline.examples.pictures.draw.Picture;
import dev.tierline.examples.pictures.draw.PlainText;
import dev.tierline.examples.pictures.draw.Point;
import dev.tierline.examples.pictures.draw.TextLook;
import dev.tierline.examples.pictures.draw.TextWidth;
import dev.tierline.examples.pictures.facts.Words;
import dev.tierline.staff.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Lays out an org chart: a heading, the cards with their lines, a list of the teams. */
final class OrgChartLayout {
    private static final double MARGIN = 28;
    private static final double ROW_GAP = 36;
    private static final double LINE = 17;
    private static final double LEAST = 720;
    private static final double LEGEND = 250;

    private final OrgChart chart;
    private final Canvas canvas = new Canvas();

    private OrgChartLayout(OrgChart chart) {
        this.chart = chart;
    }

    static Picture of(OrgChart chart) {
        return new OrgChartLayout(chart).draw();
    }

    private Picture draw() {
        List<OrgChart.Person> everybody = chart.everybody();
        double cardHeight = 14
                + LINE
                        * everybody.stream()
                                .mapToInt(person -> lines(person).size())
                                .max()
                                .orElse(1);
        Placing placing = Placing.of(chart.roots(), MARGIN, MARGIN + 62, cardHeight, ROW_GAP);
        double width = Math.max(LEAST, placing.right() + DeputyRoute.overhang() + MARGIN);
        String title = "Org chart: " + chart.department();
        String subtitle = Words.date(chart.date()) + " \u00b7 " + Words.count(everybody.size(), "person", "people")
                + " in " + Words.count(chart.teams().size(), "team", "teams");
        canvas.text(MARGIN, MARGIN + 16, width - 2 * MARGIN, TextLook.TITLE, title);
        canvas.text(MARGIN, MARGIN + 38, width - 2 * MARGIN, TextLook.SUBTITLE, subtitle);
        placing.lines().forEach(line -> canvas.line(LineLook.REPORTS, line.toArray(new Point[0])));
        deputies(placing.boxes());
        everybody.forEach(person -> card(person, placing.boxes().getOrDefault(person.id(), new Box(0, 0, 0, 0))));
        double bottom = legend(placing.bottom() + ROW_GAP + 8, width);
        return canvas.finish("org-chart", title, description(everybody), width, bottom + MARGIN - 8);
    }

    private void deputies(Map<StaffId, Box> boxes) {
        int index = 0;
        for (OrgChart.StandIn standIn : chart.deputies()) {
            Box from = boxes.get(standIn.absent());
            Box to = boxes.get(standIn.deputy());
            if (from != null && to != null) {
                Point[] way = new DeputyRoute(index++).between(from, to).toArray(new Point[0]);
                if (standIn.mutual()) {
                    canvas.doubleArrow(LineLook.DEPUTY, way);
                } else {
                    canvas.arrow(LineLook.DEPUTY, way);
                }
            }
        }
    }

    /** A line of a card that is not empty. */
    private record Text(TextLook look, String text) {}

    private static List<Text> lines(OrgChart.Person person) {
        boolean gone = person.standing() == OrgChart.Standing.GONE;
        List<Text> lines = new ArrayList<>();
        lines.add(new Text(gone ? TextLook.NAME_GONE : TextLook.NAME, person.name()));
        lines.add(new Text(gone ? TextLook.NOTE : TextLook.BODY, person.roles()));
        lines.add(new Text(TextLook.NOTE, person.groups()));
        lines.add(new Text(gone ? TextLook.WARNING : TextLook.BODY, person.note()));
        lines.add(new Text(TextLook.DEPUTY, person.deputies()));
        lines.removeIf(line -> line.text().isEmpty());
        return lines;
    }

    private void card(OrgChart.Person person, Box box) {
        canvas.panel(box, 7, look(person), tip(person));
        int shown = Math.min(person.teams().size(), 4);
        for (int i = 0; i < shown; i++) {
            double height = (box.height() - 16) / shown;
            Box stripe = new Box(box.x() + 6, box.y() + 8 + i * height, 5, height);
            canvas.panel(stripe, 2, PanelLook.ofTeam(person.teams().get(i)));
        }
        List<Text> lines = lines(person);
        double y = box.y() + 20;
        for (Text line : lines) {
            canvas.text(box.x() + 19, y, box.width() - 27, line.look(), line.text());
            y += LINE;
        }
    }

    private static PanelLook look(OrgChart.Person person) {
        return switch (person.standing()) {
            case GONE -> PanelLook.CARD_GONE;
            case OUTSIDE -> PanelLook.CARD_OUTSIDE;
            case PRESENT -> person.head() ? PanelLook.CARD_HEAD : PanelLook.CARD;
        };
    }

    private static String tip(OrgChart.Person person) {
        return PlainText.of(person.id().value());
    }

    private double legend(double top, double width) {
        canvas.line(LineLook.GRID, new Point(MARGIN, top), new Point(width - MARGIN, top));
        int columns = Math.max(1, (int) ((width - 2 * MARGIN) / LEGEND));
        double each = (width - 2 * MARGIN) / columns;
        for (int i = 0; i < chart.teams().size(); i++) {
            OrgChart.Group group = chart.teams().get(i);
            double x = MARGIN + each * (i % columns);
            double y = top + 16 + 46 * (i / columns);
            canvas.panel(new Box(x, y, 5, 30), 2, PanelLook.ofTeam(i));
            canvas.text(x + 13, y + 11, each - 30, TextLook.HEADING, group.name());
            canvas.text(x + 13, y + 28, each - 30, TextLook.NOTE, facts(group));
        }
        int rows = (chart.teams().size() + columns - 1) / columns;
        return keys(top + 16 + 46.0 * rows, width);
    }

    private static String facts(OrgChart.Group group) {
        String members = Words.count(group.members(), "person", "people");
        String facts = group.tiers().isEmpty() ? members : group.tiers() + " \u00b7 " + members;
        return group.scope().isEmpty() ? facts : facts + " \u00b7 for " + group.scope();
    }

    /** Says what lines and frames mean; returns where that ends. */
    private double keys(double top, double width) {
        Point at = new Point(MARGIN, top + 14);
        at = key(at, width, 33, "reports to", (x, y) -> canvas.line(LineLook.REPORTS, x, y));
        at = key(at, width, 33, "has as deputy", (x, y) -> canvas.arrow(LineLook.DEPUTY, x, y));
        at = frameKey(at, width, PanelLook.CARD_HEAD, "answers for the whole");
        at = frameKey(at, width, PanelLook.CARD_OUTSIDE, "outside company");
        at = frameKey(at, width, PanelLook.CARD_GONE, "not employed");
        return at.y() + 6;
    }

    private Point frameKey(Point at, double width, PanelLook look, String text) {
        return key(
                at, width, 26, text, (start, end) -> canvas.panel(new Box(start.x(), start.y() - 7, 20, 13), 3, look));
    }

    /** Draws a sign with its meaning, on the next line if there is no room; returns where the next one goes. */
    private Point key(Point at, double width, double sign, String text, BiConsumer<Point, Point> draw) {
        double room = sign + TextWidth.of(text, TextLook.NOTE);
        Point here = at.x() + room <= width - MARGIN ? at : new Point(MARGIN, at.y() + 22);
        draw.accept(new Point(here.x(), here.y() - 4), new Point(here.x() + sign - 7, here.y() - 4));
        canvas.text(here.x() + sign, here.y(), room, TextLook.NOTE, text);
        return new Point(here.x() + room + 16, here.y());
    }

    private String description(List<OrgChart.Person> everybody) {
        StringBuilder text = new StringBuilder();
        for (OrgChart.Person person : everybody) {
            for (OrgChart.Person report : person.reports()) {
                text.append(report.name())
                        .append(" reports to ")
                        .append(person.name())
                        .append(". ");
            }
        }
        return text.isEmpty() ? "Nobody reports to anybody." : text.toString().strip();
    }
}
