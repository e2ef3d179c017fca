package dev.tierline.examples.replay.settings;

import dev.tierline.examples.replay.input.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a small file of settings that say something: no blank ones, no comments, no header. */
final class SettingLines {
    private SettingLines() {}

    static List<Line> of(Text text, String header) {
        try (text) {
            List<Line> lines = new ArrayList<>();
            for (@Nullable String next = text.nextLine(); next != null; next = text.nextLine()) {
                String line = next.strip();
                boolean first = lines.isEmpty();
                if (!line.isEmpty() && !line.startsWith("#") && !(first && isHeader(line, header))) {
                    lines.add(new Line(text.line(), line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("closing " + text.name(), e);
        }
    }

    private static boolean isHeader(String line, String header) {
        return line.replace(" ", "").toLowerCase(Locale.ROOT).equals(header.toLowerCase(Locale.ROOT));
    }

    record Line(long number, String text) {}
}
