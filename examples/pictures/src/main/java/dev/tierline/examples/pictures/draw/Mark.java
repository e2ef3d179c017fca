package dev.tierline.examples.pictures.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a picture. Immutable. */
public sealed interface Mark {

    /** A rectangle, with what it says when one points at it. */
    record Panel(
            Box box, int radius, PanelLook look, @Nullable String tip) implements Mark {}

    /**
     * A line of text.
     *
     * @param x where its anchor is
     * @param baseline the y on which the letters stand
     * @param text what is shown
     * @param whole what it would say if there were room; equal to the text unless that is cut
     */
    record Label(double x, double baseline, Anchor anchor, TextLook look, String text, String whole) implements Mark {

        /** {@return the room it takes, by a generous measure} */
        public Box box() {
            double width = TextWidth.of(text, look);
            double left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Box(left, baseline - 0.85 * look.size(), width, 1.1 * look.size());
        }
    }

    /** A line through points, with round corners, perhaps with a head at either end. */
    record Line(List<Point> points, LineLook look, boolean headAtStart, boolean headAtEnd) implements Mark {
        /** Copies the points. */
        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line of " + points.size() + " points: expected two or more");
            }
        }
    }
}
