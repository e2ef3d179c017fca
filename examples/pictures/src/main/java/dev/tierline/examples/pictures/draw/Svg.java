package dev.tierline.examples.pictures.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a picture as one SVG document that needs nothing else: no font, no style sheet, no script. */
public final class Svg {
    private static final double CORNER = 6;
    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_HALF = 4.5;

    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    /** Returns the document; the same picture gives the same text. */
    public static String of(Picture picture) {
        Svg svg = new Svg();
        svg.open(picture);
        picture.marks().forEach(svg::mark);
        return svg.out.append("</svg>\n").toString();
    }

    private void open(Picture picture) {
        String id = picture.name();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(picture.width())
                .append(' ')
                .append(picture.height())
                .append("\" width=\"")
                .append(picture.width())
                .append("\" height=\"")
                .append(picture.height())
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\">\n<title id=\"")
                .append(id)
                .append("-title\">")
                .append(escaped(picture.title()))
                .append("</title>\n<desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(escaped(picture.description()))
                .append("</desc>\n<defs><pattern id=\"void\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
                .append(
                        " patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" class=\"t-hatch\"/>")
                .append("</pattern></defs>\n<style>\n")
                .append(styles(picture))
                .append("</style>\n");
    }

    private static String styles(Picture picture) {
        StringBuilder light = new StringBuilder("""
                text{font-family:system-ui,"Segoe UI",Helvetica,Arial,"DejaVu Sans",sans-serif}
                .t-hatch{stroke:#b4bec8;stroke-width:2}
                """);
        StringBuilder dark = new StringBuilder(".t-hatch{stroke:#46535f}\n");
        for (TextLook look : used(picture, TextLook.values(), mark -> mark instanceof Mark.Label m ? m.look() : null)) {
            rule(light, css(look), look.onLight());
            rule(dark, css(look), look.onDark());
        }
        for (PanelLook look :
                used(picture, PanelLook.values(), mark -> mark instanceof Mark.Panel m ? m.look() : null)) {
            rule(light, css(look), look.onLight());
            rule(dark, css(look), look.onDark());
        }
        for (LineLook look : used(picture, LineLook.values(), mark -> mark instanceof Mark.Line m ? m.look() : null)) {
            rule(light, css(look), look.onLight());
            rule(light, css(look) + "-head", look.headOnLight());
            rule(dark, css(look), look.onDark());
            rule(dark, css(look) + "-head", look.headOnDark());
        }
        return light + "@media (prefers-color-scheme:dark){\n" + dark + "}\n";
    }

    private static <E extends Enum<E>> List<E> used(Picture picture, E[] looks, Function<Mark, @Nullable E> look) {
        return List.of(looks).stream()
                .filter(one -> picture.marks().stream().anyMatch(mark -> look.apply(mark) == one))
                .toList();
    }

    private static void rule(StringBuilder rules, String name, String body) {
        if (!body.isEmpty()) {
            rules.append('.').append(name).append('{').append(body).append("}\n");
        }
    }

    private static String css(TextLook look) {
        return "t-text-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String css(PanelLook look) {
        return "t-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String css(LineLook look) {
        return "t-line-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Panel panel) {
            panel(panel);
        } else if (mark instanceof Mark.Label label) {
            label(label);
        } else if (mark instanceof Mark.Line line) {
            line(line);
        }
    }

    private void panel(Mark.Panel panel) {
        Box box = panel.box();
        out.append("<rect x=\"").append(number(box.x()));
        out.append("\" y=\"").append(number(box.y()));
        out.append("\" width=\"").append(number(box.width()));
        out.append("\" height=\"").append(number(box.height()));
        if (panel.radius() > 0) {
            out.append("\" rx=\"").append(panel.radius());
        }
        out.append("\" class=\"").append(css(panel.look())).append('"');
        String tip = panel.tip();
        if (tip == null) {
            out.append("/>\n");
        } else {
            out.append("><title>").append(escaped(tip)).append("</title></rect>\n");
        }
    }

    private void label(Mark.Label label) {
        out.append("<text x=\"").append(number(label.x()));
        out.append("\" y=\"").append(number(label.baseline()));
        if (label.anchor() != Anchor.START) {
            out.append("\" text-anchor=\"").append(label.anchor().name().toLowerCase(Locale.ROOT));
        }
        out.append("\" class=\"").append(css(label.look())).append("\">");
        if (!label.text().equals(label.whole())) {
            out.append("<title>").append(escaped(label.whole())).append("</title>");
        }
        out.append(escaped(label.text())).append("</text>\n");
    }

    private void line(Mark.Line line) {
        List<Point> points = line.points();
        out.append("<path d=\"M").append(number(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point before = towards(corner, points.get(i - 1));
            Point after = towards(corner, points.get(i + 1));
            out.append('L').append(number(before));
            out.append('Q').append(number(corner)).append(' ').append(number(after));
        }
        Point last = points.get(points.size() - 1);
        out.append('L').append(number(last));
        out.append("\" class=\"").append(css(line.look())).append("\"/>\n");
        if (line.headAtEnd()) {
            head(points.get(points.size() - 2), last, line.look());
        }
        if (line.headAtStart()) {
            head(points.get(1), points.get(0), line.look());
        }
    }

    private void head(Point from, Point tip, LineLook look) {
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double dx = length == 0 ? 0 : (tip.x() - from.x()) / length;
        double dy = length == 0 ? 0 : (tip.y() - from.y()) / length;
        Point base = new Point(tip.x() - HEAD_LENGTH * dx, tip.y() - HEAD_LENGTH * dy);
        out.append("<path d=\"M").append(number(tip));
        out.append('L').append(number(new Point(base.x() - HEAD_HALF * dy, base.y() + HEAD_HALF * dx)));
        out.append('L').append(number(new Point(base.x() + HEAD_HALF * dy, base.y() - HEAD_HALF * dx)));
        out.append("Z\" class=\"").append(css(look)).append("-head\"/>\n");
    }

    private static Point towards(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double share = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(corner.x() + share * (other.x() - corner.x()), corner.y() + share * (other.y() - corner.y()));
    }

    private static String number(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** Returns a number with at most one decimal; what the machine's language is does not matter. */
    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
