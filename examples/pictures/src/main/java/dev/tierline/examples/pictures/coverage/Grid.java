package dev.tierline.examples.pictures.coverage;

import dev.tierline.examples.pictures.draw.Box;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where an instant of a day is: columns of one width for each hour of the local clock. */
final class Grid {
    private final double left;
    private final double column;
    private final List<Slot> slots;

    Grid(double left, double column, List<Slot> slots) {
        this.left = left;
        this.column = column;
        this.slots = slots;
    }

    double left(int index) {
        return left + index * column;
    }

    double right() {
        return left(slots.size());
    }

    /** Returns the rectangles of a time on a day: one, or several where the clock jumps in between. */
    List<Box> boxes(Day day, Instant from, Instant until, double y, double height) {
        List<Box> boxes = new ArrayList<>();
        for (Piece piece : day.pieces()) {
            Instant start = from.isAfter(piece.start()) ? from : piece.start();
            Instant end = until.isBefore(piece.end()) ? until : piece.end();
            if (start.isBefore(end)) {
                double x = left(slots.indexOf(piece.slot()));
                double startX = x + column * piece.minuteAt(start) / 60;
                double endX = x + column * piece.minuteAt(end) / 60;
                add(boxes, new Box(startX, y, endX - startX, height));
            }
        }
        return boxes;
    }

    /** Returns the rectangles of the columns, and parts of columns, that a day does not have. */
    List<Box> voids(Day day, double y, double height) {
        List<Box> missing = new ArrayList<>();
        double x = left;
        for (Box box : boxes(day, day.start(), day.end(), y, height)) {
            if (box.x() - x > 0.01) {
                missing.add(new Box(x, y, box.x() - x, height));
            }
            x = box.right();
        }
        if (right() - x > 0.01) {
            missing.add(new Box(x, y, right() - x, height));
        }
        return missing;
    }

    private static void add(List<Box> boxes, Box box) {
        Box last = boxes.isEmpty() ? null : boxes.get(boxes.size() - 1);
        if (last != null && Math.abs(last.right() - box.x()) < 0.01) {
            boxes.set(boxes.size() - 1, new Box(last.x(), box.y(), box.right() - last.x(), box.height()));
        } else {
            boxes.add(box);
        }
    }
}
