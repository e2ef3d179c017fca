package dev.tierline.examples.pictures.ladder;

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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out a ladder: what leads in on the left, the tiers from the highest down, and below them who is told. */
final class LadderLayout {
    static final double MARGIN = 28;
    static final double WIDTH = 900;
    private static final double ENTRY = 226;
    private static final double ENTRY_HEIGHT = 62;
    private static final double ARROW = 44;
    private static final double BAND_X = MARGIN + ENTRY + ARROW;
    private static final double BAND = WIDTH - MARGIN - BAND_X;
    private static final double INFO = 216;
    private static final double GAP = 46;
    private static final double CREW_GAP = 10;
    private static final double CREW = (BAND - INFO - 3 * CREW_GAP) / 2;
    private static final double CREW_HEIGHT = 64;
    private static final double LINE = 17;

    private final LadderChart chart;
    private final Canvas canvas = new Canvas();

    private LadderLayout(LadderChart chart) {
        this.chart = chart;
    }

    static Picture of(LadderChart chart) {
        return new LadderLayout(chart).draw();
    }

    private Picture draw() {
        String title = "Tier ladder: " + chart.department();
        canvas.text(MARGIN, MARGIN + 16, WIDTH - 2 * MARGIN, TextLook.TITLE, title);
        canvas.text(MARGIN, MARGIN + 38, WIDTH - 2 * MARGIN, TextLook.SUBTITLE, subtitle());
        double y = MARGIN + 70;
        canvas.text(MARGIN, y, ENTRY, TextLook.HEADING, "Where requests come in");
        canvas.text(BAND_X, y, BAND, TextLook.HEADING, "Who works on them");
        y += 14;
        for (int i = chart.steps().size() - 1; i >= 0; i--) {
            LadderChart.Step step = chart.steps().get(i);
            double height = height(step);
            tier(step, new Box(BAND_X, y, BAND, height));
            entries(step.entries(), new Box(BAND_X, y, BAND, height));
            y += height;
            if (i > 0) {
                between(chart.steps().get(i - 1), step, y);
                y += GAP;
            }
        }
        y = elsewhere(y);
        y = new PolicyCards(canvas, chart.policies()).draw(y + 34);
        return canvas.finish("tier-ladder", title, description(), WIDTH, y + MARGIN);
    }

    private String subtitle() {
        String steps = Words.count(chart.steps().size(), "tier", "tiers");
        if (chart.handOffLimit().isEmpty()) {
            return steps;
        }
        int limit = chart.handOffLimit().getAsInt();
        return steps + " \u00b7 work comes back to a place at most " + Words.count(limit, "time", "times")
                + ", then its supervisor decides";
    }

    private static double height(LadderChart.Step step) {
        return Math.max(info(step), room(step.crews().size(), step.entries().size()));
    }

    private static double info(LadderChart.Step step) {
        int lines = targets(step).size();
        return 64 + LINE * (lines == 0 ? 0 : 1 + lines);
    }

    /** Returns the inner targets, as many on a line as fit. */
    private static List<String> targets(LadderChart.Step step) {
        List<String> lines = new ArrayList<>();
        for (String target : step.targets()) {
            int last = lines.size() - 1;
            String longer = last < 0 ? target : lines.get(last) + " \u00b7 " + target;
            if (last >= 0 && TextWidth.of(longer, TextLook.BODY) <= INFO - 16) {
                lines.set(last, longer);
            } else {
                lines.add(target);
            }
        }
        return lines;
    }

    private static double room(int crews, int entries) {
        double forCrews = CREW_GAP + rows(crews) * (CREW_HEIGHT + CREW_GAP);
        double forEntries = entries * (ENTRY_HEIGHT + CREW_GAP) - CREW_GAP;
        return Math.max(forCrews, forEntries);
    }

    private static int rows(int crews) {
        return (crews + 1) / 2;
    }

    private void tier(LadderChart.Step step, Box band) {
        canvas.panel(band, 10, bandLook(step));
        Box badge = new Box(band.x() + 14, band.y() + 14, 36, 36);
        canvas.panel(badge, 8, badgeLook(step));
        canvas.text(
                badge.middleX(),
                badge.middleY() + 6,
                34,
                Anchor.MIDDLE,
                TextLook.BADGE,
                Integer.toString(step.level()));
        canvas.text(band.x() + 60, band.y() + 29, INFO - 62, TextLook.NAME, step.name());
        canvas.text(band.x() + 60, band.y() + 46, INFO - 62, TextLook.NOTE, kind(step));
        double y = band.y() + 72;
        if (!step.targets().isEmpty()) {
            canvas.text(band.x() + 14, y, INFO - 16, TextLook.NOTE, "to leave this tier within");
            for (String line : targets(step)) {
                y += LINE;
                canvas.text(band.x() + 14, y, INFO - 16, TextLook.BODY, line);
            }
        }
        if (step.crews().isEmpty()) {
            nobody(step, band);
        }
        crews(step.crews(), band);
    }

    private void nobody(LadderChart.Step step, Box band) {
        double x = band.x() + INFO + CREW_GAP;
        double room = band.right() - x - CREW_GAP;
        switch (step.kind()) {
            case SELF_SERVICE -> canvas.text(x, band.middleY() + 4, room, TextLook.NOTE, "customers help themselves");
            case OUTSIDE ->
                canvas.text(x, band.middleY() + 4, room, TextLook.NOTE, "worked by an organisation outside");
            case INTERNAL -> canvas.text(x, band.middleY() + 4, room, TextLook.WARNING, "no team serves this tier");
        }
    }

    private void crews(List<LadderChart.Crew> crews, Box band) {
        int rows = rows(crews.size());
        double top = band.middleY() - (rows * (CREW_HEIGHT + CREW_GAP) - CREW_GAP) / 2;
        for (int i = 0; i < crews.size(); i++) {
            LadderChart.Crew crew = crews.get(i);
            double x = band.x() + INFO + CREW_GAP + (i % 2) * (CREW + CREW_GAP);
            int row = i / 2;
            double y = top + row * (CREW_HEIGHT + CREW_GAP);
            canvas.panel(new Box(x, y, CREW, CREW_HEIGHT), 7, PanelLook.CARD);
            canvas.panel(new Box(x + 6, y + 8, 5, CREW_HEIGHT - 16), 2, PanelLook.ofTeam(crew.index()));
            canvas.text(x + 19, y + 20, CREW - 27, TextLook.NAME, crew.name());
            canvas.text(x + 19, y + 37, CREW - 27, TextLook.BODY, crew.supervisor());
            canvas.text(x + 19, y + 54, CREW - 27, TextLook.NOTE, "leads " + people(crew.members()));
        }
    }

    private static String people(int members) {
        return members == 0 ? "nobody" : Words.count(members, "person", "people");
    }

    private void between(LadderChart.Step lower, LadderChart.Step upper, double y) {
        double up = BAND_X + 40;
        double down = BAND_X + INFO + CREW_GAP + 40;
        boolean self = lower.above() != null && upper.below() == null;
        canvas.arrow(LineLook.ESCALATE, new Point(up, y + GAP - 2), new Point(up, y + 2));
        canvas.text(up + 12, y + GAP / 2 + 4, 150, TextLook.BODY, self ? "ask a person" : "escalate");
        if (upper.below() != null) {
            canvas.arrow(LineLook.HAND_BACK, new Point(down, y + 2), new Point(down, y + GAP - 2));
            canvas.text(down + 12, y + GAP / 2 + 4, 240, TextLook.BODY, "hand back, with a reason");
        }
    }

    private void entries(List<LadderChart.Entry> entries, Box band) {
        double height = entries.size() * (ENTRY_HEIGHT + CREW_GAP) - CREW_GAP;
        double y = band.middleY() - height / 2;
        for (LadderChart.Entry entry : entries) {
            Box box = new Box(MARGIN, y, ENTRY, ENTRY_HEIGHT);
            canvas.panel(box, 7, PanelLook.INTAKE);
            double x = box.x() + 12;
            if (entry.order() > 0) {
                Box badge = new Box(x, box.y() + 9, 22, 16);
                canvas.panel(badge, 5, PanelLook.BADGE_INTAKE);
                canvas.text(
                        badge.middleX(),
                        badge.y() + 12,
                        badge.width(),
                        Anchor.MIDDLE,
                        TextLook.PILL,
                        Integer.toString(entry.order()));
                x += 29;
            }
            canvas.text(x, box.y() + 22, box.right() - x - 8, TextLook.HEADING, entry.name());
            canvas.text(box.x() + 12, box.y() + 39, ENTRY - 20, TextLook.BODY, entry.when());
            canvas.text(box.x() + 12, box.y() + 54, ENTRY - 20, TextLook.NOTE, entry.outcome());
            canvas.arrow(
                    LineLook.INTAKE, new Point(box.right(), box.middleY()), new Point(band.x() - 1, box.middleY()));
            y += ENTRY_HEIGHT + CREW_GAP;
        }
    }

    private double elsewhere(double y) {
        if (chart.elsewhere().isEmpty() && chart.placeless().isEmpty()) {
            return y;
        }
        double top = chart.steps().isEmpty() ? y : y + 24;
        double height =
                Math.max(64, room(chart.elsewhere().size(), chart.placeless().size()));
        Box band = new Box(BAND_X, top, BAND, height);
        canvas.panel(band, 10, PanelLook.BAND_NONE);
        canvas.text(band.x() + 14, band.y() + 29, INFO - 16, TextLook.NAME, "No tier said");
        crews(chart.elsewhere(), band);
        entries(chart.placeless(), band);
        return band.bottom();
    }

    private static PanelLook bandLook(LadderChart.Step step) {
        return switch (step.kind()) {
            case SELF_SERVICE -> PanelLook.BAND_SELF;
            case INTERNAL -> PanelLook.BAND;
            case OUTSIDE -> PanelLook.BAND_OUTSIDE;
        };
    }

    private static PanelLook badgeLook(LadderChart.Step step) {
        return switch (step.kind()) {
            case SELF_SERVICE -> PanelLook.BADGE_SELF;
            case INTERNAL -> PanelLook.BADGE;
            case OUTSIDE -> PanelLook.BADGE_OUTSIDE;
        };
    }

    private static String kind(LadderChart.Step step) {
        return switch (step.kind()) {
            case SELF_SERVICE -> "self-service";
            case INTERNAL -> "own teams";
            case OUTSIDE -> "outside";
        };
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (LadderChart.Step step : chart.steps()) {
            text.append("Tier ")
                    .append(step.level())
                    .append(", ")
                    .append(step.name())
                    .append(" (")
                    .append(kind(step));
            step.crews().forEach(crew -> text.append("; ").append(crew.name()));
            text.append(')').append(next(step.above())).append(". ");
        }
        return text.isEmpty() ? "There are no tiers." : text.toString().strip();
    }

    private static String next(@Nullable Integer above) {
        return above == null ? "" : ", escalates to tier " + above;
    }
}
