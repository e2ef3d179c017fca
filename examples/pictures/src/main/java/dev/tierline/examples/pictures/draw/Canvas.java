package dev.tierline.examples.pictures.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the marks of a picture; later ones lie over earlier ones. Not safe for use by several threads. */
public final class Canvas {
    private final List<Mark> marks = new ArrayList<>();

    /** Draws a rectangle. */
    public Canvas panel(Box box, int radius, PanelLook look) {
        return panel(box, radius, look, null);
    }

    /** Draws a rectangle that says something when one points at it. */
    public Canvas panel(Box box, int radius, PanelLook look, @Nullable String tip) {
        marks.add(new Mark.Panel(box, radius, look, tip));
        return this;
    }

    /** Writes a text to the right of a point, cut where the room ends. An empty text is not written. */
    public Canvas text(double x, double baseline, double room, TextLook look, String text) {
        return text(x, baseline, room, Anchor.START, look, text);
    }

    /** Writes a text at a point, cut where the room ends. An empty text is not written. */
    public Canvas text(double x, double baseline, double room, Anchor anchor, TextLook look, String text) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Label(x, baseline, anchor, look, TextWidth.fit(text, room, look), text));
        }
        return this;
    }

    /** Draws a line without heads. */
    public Canvas line(LineLook look, Point... points) {
        marks.add(new Mark.Line(List.of(points), look, false, false));
        return this;
    }

    /** Draws a line with a head at its end. */
    public Canvas arrow(LineLook look, Point... points) {
        marks.add(new Mark.Line(List.of(points), look, false, true));
        return this;
    }

    /** Draws a line with a head at each end. */
    public Canvas doubleArrow(LineLook look, Point... points) {
        marks.add(new Mark.Line(List.of(points), look, true, true));
        return this;
    }

    /** Draws what another canvas has, over what is here. */
    public Canvas add(Canvas other) {
        marks.addAll(other.marks);
        return this;
    }

    /** Returns the picture, on a ground of its own, so that it reads on a light page as on a dark one. */
    public Picture finish(String name, String title, String description, double width, double height) {
        int wide = (int) Math.ceil(width);
        int high = (int) Math.ceil(height);
        List<Mark> all = new ArrayList<>();
        all.add(new Mark.Panel(new Box(0.5, 0.5, wide - 1, high - 1), 10, PanelLook.GROUND, null));
        all.addAll(marks);
        return new Picture(name, title, description, wide, high, all);
    }
}
