package dev.tierline.examples.pictures.ladder;

import dev.tierline.examples.pictures.draw.Anchor;
import dev.tierline.examples.pictures.draw.Box;
import dev.tierline.examples.pictures.draw.Canvas;
import dev.tierline.examples.pictures.draw.PanelLook;
import dev.tierline.examples.pictures.draw.TextLook;
import java.util.List;

/** Draws the escalation policies as cards beside each other, each with its steps from the top down. */
final class PolicyCards {
    private static final int MOST_COLUMNS = 3;
    private static final double GAP = 14;
    private static final double LINE = 17;
    private static final double PILL = 46;

    private final Canvas canvas;
    private final List<LadderChart.Policy> policies;
    private final int columns;
    private final double card;

    PolicyCards(Canvas canvas, List<LadderChart.Policy> policies) {
        this.canvas = canvas;
        this.policies = policies;
        this.columns = Math.max(1, Math.min(MOST_COLUMNS, policies.size()));
        this.card = (LadderLayout.WIDTH - 2 * LadderLayout.MARGIN - (columns - 1) * GAP) / columns;
    }

    /** Draws a heading on the line and the cards below it; returns where they end. */
    double draw(double y) {
        double room = LadderLayout.WIDTH - 2 * LadderLayout.MARGIN;
        canvas.text(LadderLayout.MARGIN, y, room, TextLook.HEADING, "Who is told while time runs out, on every tier");
        double top = y + 14;
        if (policies.isEmpty()) {
            canvas.text(LadderLayout.MARGIN, top + 12, room, TextLook.WARNING, "nobody: there is no escalation policy");
            return top + 16;
        }
        for (int first = 0; first < policies.size(); first += columns) {
            List<LadderChart.Policy> row = policies.subList(first, Math.min(first + columns, policies.size()));
            double height = row.stream().mapToDouble(PolicyCards::height).max().orElse(0);
            for (int i = 0; i < row.size(); i++) {
                card(row.get(i), new Box(LadderLayout.MARGIN + i * (card + GAP), top, card, height));
            }
            top += height + GAP;
        }
        return top - GAP;
    }

    private static double height(LadderChart.Policy policy) {
        double steps = policy.tellings().stream()
                .mapToDouble(telling -> LINE * (1 + telling.whom().size()) + 8)
                .sum();
        return 34 + steps + 2;
    }

    private void card(LadderChart.Policy policy, Box box) {
        canvas.panel(box, 8, PanelLook.POLICY);
        canvas.text(box.x() + 12, box.y() + 21, card - 24, TextLook.HEADING, policy.name());
        double y = box.y() + 34;
        for (LadderChart.Telling telling : policy.tellings()) {
            Box pill = new Box(box.x() + 12, y, PILL, 17);
            canvas.panel(pill, 8, telling.breach() ? PanelLook.PILL_BREACH : PanelLook.PILL_SHARE);
            canvas.text(pill.middleX(), y + 12.5, PILL - 4, Anchor.MIDDLE, TextLook.PILL, telling.mark());
            double x = pill.right() + 8;
            canvas.text(x, y + 13, box.right() - x - 8, TextLook.NOTE, telling.of());
            y += LINE;
            for (String whom : telling.whom()) {
                canvas.text(x, y + 13, box.right() - x - 8, TextLook.BODY, "tell " + whom);
                y += LINE;
            }
            y += 8;
        }
    }
}
