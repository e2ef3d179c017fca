package dev.tierline.consistency;

import org.jspecify.annotations.Nullable;

/**
 * How a message travels through a validator: its key in braces, then what it is about, as text in which nothing is left for a
 * validator to fill in. Any validator hands it on, whether or not it finds words for the key.
 */
public final class Template {

    /** The key of what a value says about itself: there are no words before it. */
    public static final String FAULT = "tierline.fault";

    private static final String OURS = "{tierline.";

    private Template() {}

    /** Returns the template of a message. */
    public static String of(String key, @Nullable String about) {
        return "{" + key + "}"
                + (about == null ? "" : key.equals(FAULT) ? escaped(about) : " \"" + escaped(about) + "\"");
    }

    /** Tells whether a text begins with a key of ours, for which nobody has found words yet. */
    public static boolean isUnresolved(String text) {
        return text.startsWith(OURS) && text.indexOf('}') > 0;
    }

    /** Tells whether a template is of what a value says about itself. */
    public static boolean isFault(String template) {
        return template.startsWith("{" + FAULT + "}");
    }

    /** Returns the key that a template begins with. */
    public static String key(String template) {
        return template.substring(1, template.indexOf('}'));
    }

    /** Returns what follows the key, as it was before it was escaped. */
    public static String rest(String template) {
        return unescaped(template.substring(template.indexOf('}') + 1));
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}' || c == '$') {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }
}
