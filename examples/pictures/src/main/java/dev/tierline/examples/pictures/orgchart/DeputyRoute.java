package dev.tierline.examples.pictures.orgchart;

import dev.tierline.examples.pictures.draw.Box;
import dev.tierline.examples.pictures.draw.Point;
import java.util.List;

/**
 * The way of a deputy's line: out of the side of one card, between the columns, between the rows, into the side of the other. Lines
 * have lanes, so that they do not lie upon each other.
 */
final class DeputyRoute {
    private static final int LANES = 4;
    private static final double LANE = 6;
    private static final double END = 15;

    private final double lane;

    DeputyRoute(int index) {
        this.lane = LANE * (index % LANES);
    }

    List<Point> between(Box from, Box to) {
        if (Math.abs(from.x() - to.x()) < Placing.GUTTER) {
            return beside(from, to);
        }
        boolean rightwards = to.x() > from.x();
        boolean side = from.right() <= to.x() || to.right() <= from.x();
        double start = side == rightwards ? from.right() : from.x();
        double end = side == rightwards ? to.x() : to.right();
        double sign = end > start ? 1 : -1;
        double fromY = from.middleY() + 10 + lane / 2;
        double toY = to.middleY() + 10 + lane / 2;
        if (Math.abs(end - start) <= Placing.GUTTER + Placing.INDENT && side) {
            double middle = start + sign * (END + lane);
            return List.of(
                    new Point(start, fromY), new Point(middle, fromY), new Point(middle, toY), new Point(end, toY));
        }
        double channel = to.y() > from.y() ? to.y() - 5 - lane / 4 : from.bottom() + 5 + lane / 4;
        double nearStart = start + sign * (END + lane);
        double nearEnd = end - sign * (END + lane);
        return List.of(
                new Point(start, fromY),
                new Point(nearStart, fromY),
                new Point(nearStart, channel),
                new Point(nearEnd, channel),
                new Point(nearEnd, toY),
                new Point(end, toY));
    }

    private List<Point> beside(Box from, Box to) {
        double x = Math.max(from.right(), to.right()) + END + lane;
        boolean down = to.y() > from.y();
        double fromY = down ? from.bottom() - 14 : from.y() + 20;
        double toY = down ? to.y() + 20 : to.bottom() - 14;
        return List.of(
                new Point(from.right(), fromY), new Point(x, fromY), new Point(x, toY), new Point(to.right(), toY));
    }

    /** {@return how far a line leaves the cards beside the rightmost column} */
    static double overhang() {
        return END + LANE * LANES;
    }
}
