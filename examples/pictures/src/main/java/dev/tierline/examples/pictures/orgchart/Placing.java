package dev.tierline.examples.pictures.orgchart;

import dev.tierline.examples.pictures.draw.Box;
import dev.tierline.examples.pictures.draw.Point;
import dev.tierline.staff.StaffId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a place for every card of an org chart. People with nobody below them are stacked, so that a team takes a column and not a
 * row. All cards stand in rows of one height, so that lines find their way between the rows.
 */
final class Placing {
    static final double CARD = 226;
    static final double GUTTER = 44;
    static final double INDENT = 26;
    private static final double SPINE = 12;
    private static final int STACK = 6;

    private final double cardHeight;
    private final double rowGap;
    private final Map<StaffId, Box> boxes = new LinkedHashMap<>();
    private final List<List<Point>> lines = new ArrayList<>();
    private double right;
    private double bottom;

    private Placing(double cardHeight, double rowGap) {
        this.cardHeight = cardHeight;
        this.rowGap = rowGap;
    }

    static Placing of(List<OrgChart.Person> roots, double x, double y, double cardHeight, double rowGap) {
        Placing placing = new Placing(cardHeight, rowGap);
        placing.right = x;
        placing.bottom = y;
        placing.row(roots, x, y, false);
        return placing;
    }

    /** {@return where each person's card is} */
    Map<StaffId, Box> boxes() {
        return boxes;
    }

    /** {@return the reporting lines} */
    List<List<Point>> lines() {
        return lines;
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }

    /**
     * Places people beside each other, with everybody below them; returns where lines from above meet each block.
     *
     * @param hung whether there are such lines
     */
    private List<Point> row(List<OrgChart.Person> people, double x, double y, boolean hung) {
        List<OrgChart.Person> leaves =
                people.stream().filter(person -> person.reports().isEmpty()).toList();
        List<Point> tops = new ArrayList<>();
        double left = x;
        int stack = Math.max(STACK, (int) Math.ceil(Math.sqrt(2.0 * leaves.size())));
        int columns = (leaves.size() + stack - 1) / stack;
        for (int column = 0; column < columns; column++) {
            int from = leaves.size() * column / columns;
            int to = leaves.size() * (column + 1) / columns;
            tops.add(stack(leaves.subList(from, to), left, y, hung));
            left += INDENT + CARD + GUTTER;
        }
        for (OrgChart.Person person : people) {
            if (!person.reports().isEmpty()) {
                tops.add(tree(person, left, y, hung));
                left = right(person) + GUTTER;
            }
        }
        return tops;
    }

    private double right(OrgChart.Person person) {
        double farthest = box(person).right();
        for (OrgChart.Person report : person.reports()) {
            farthest = Math.max(farthest, right(report));
        }
        return farthest;
    }

    private Point stack(List<OrgChart.Person> leaves, double x, double y, boolean hung) {
        double spine = x + SPINE;
        double top = y - rowGap * 2 / 3;
        double middle = y;
        for (int i = 0; i < leaves.size(); i++) {
            Box box = put(leaves.get(i), x + INDENT, y + i * (cardHeight + rowGap));
            middle = box.middleY();
            if (hung) {
                lines.add(List.of(new Point(spine, middle), new Point(box.x(), middle)));
            }
        }
        if (hung) {
            lines.add(List.of(new Point(spine, top), new Point(spine, middle)));
        }
        return new Point(spine, top);
    }

    private Point tree(OrgChart.Person person, double x, double y, boolean hung) {
        List<Point> tops = row(person.reports(), x, y + cardHeight + rowGap, true);
        double channel = y + cardHeight + rowGap / 3;
        double first = tops.get(0).x();
        double last = tops.get(tops.size() - 1).x();
        if (tops.size() == 1 && first == x + SPINE) {
            put(person, x, y);
            lines.add(List.of(new Point(first, y + cardHeight), new Point(first, channel)));
        } else {
            Box box = put(person, Math.max(x, (first + last - CARD) / 2), y);
            double middle = box.middleX();
            lines.add(List.of(new Point(middle, y + cardHeight), new Point(middle, channel)));
            lines.add(List.of(new Point(Math.min(first, middle), channel), new Point(Math.max(last, middle), channel)));
        }
        Box own = box(person);
        if (hung) {
            lines.add(List.of(new Point(own.middleX(), y - rowGap * 2 / 3), new Point(own.middleX(), y)));
        }
        return new Point(own.middleX(), y - rowGap * 2 / 3);
    }

    private Box put(OrgChart.Person person, double x, double y) {
        Box box = new Box(x, y, CARD, cardHeight);
        boxes.put(person.id(), box);
        right = Math.max(right, box.right());
        bottom = Math.max(bottom, box.bottom());
        return box;
    }

    private Box box(OrgChart.Person person) {
        Box box = boxes.get(person.id());
        if (box == null) {
            throw new IllegalStateException(
                    "'" + person.id() + "' has no card yet: expected the people below to be placed first");
        }
        return box;
    }
}
