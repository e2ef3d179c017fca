package dev.tierline.oncall;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: escaped, folded at 75 octets between characters, ended by CRLF. For one thread. */
final class IcsLines {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder(4096);

    /** A property whose value stands as it is. */
    IcsLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property whose value is text. */
    IcsLines text(String name, String value) {
        return line(name, escaped(value));
    }

    /** The value of a parameter, in quotes, which it cannot hold itself. */
    static String parameter(String value) {
        StringBuilder safe = new StringBuilder("\"");
        value.codePoints()
                .map(c -> c == '"' ? '\'' : c < ' ' || c == 0x7f ? ' ' : c)
                .forEach(safe::appendCodePoint);
        return safe.append('"').toString();
    }

    private static String escaped(String value) {
        StringBuilder safe = new StringBuilder(value.length() + 8);
        String lines = value.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(c -> {
            if (c == '\n') {
                safe.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                safe.append('\\').appendCodePoint(c);
            } else {
                safe.appendCodePoint((c < ' ' && c != '\t') || c == 0x7f ? ' ' : c);
            }
        });
        return safe.toString();
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            String one = Character.toString(c);
            int width = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += width;
            i += one.length();
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
