package dev.tierline.examples.pictures.draw;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text within Mermaid: whatever could mean something there is written as an entity. */
public final class MermaidText {
    private static final String SPECIAL = "\"#;:<>&`{}\\*_~$";
    private static final Pattern LIST_ITEM = Pattern.compile("^(\\d*)([-+.)])");

    private MermaidText() {}

    /** Returns a text that can stand inside a quoted label or as the name of a task. */
    public static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Matcher item = LIST_ITEM.matcher(text);
        if (item.find()) {
            // Mermaid refuses a label that looks like an item of a list.
            char sign = item.group(2).charAt(0);
            return item.group(1) + "#" + (int) sign + ";" + of(text.substring(item.end()));
        }
        text.codePoints().forEach(point -> {
            if (SPECIAL.indexOf(point) >= 0) {
                escaped.append('#').append(point).append(';');
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** Returns a quoted label of several lines; empty ones are left out. */
    public static String label(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(MermaidText::of)
                .collect(Collectors.joining("<br/>", "\"", "\""));
    }

    /** Returns a quoted label of one line. */
    public static String label(String line) {
        return label(List.of(line));
    }
}
