package dev.tierline.consistency;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Says findings in words. The words stand in a bundle by their keys: English comes with the library, another bundle may have some
 * of the keys or all of them. Immutable.
 */
public final class Wording {

    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("dev.tierline.consistency.messages", Locale.ROOT);

    /** Says everything in English. */
    public static final Wording IN_ENGLISH = new Wording(ENGLISH);

    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Says what a bundle has words for, and the rest in English. */
    public static Wording of(ResourceBundle bundle) {
        return new Wording(bundle);
    }

    /** Tells whether there are words for a key. */
    public boolean knows(String key) {
        return ENGLISH.containsKey(key) || bundle.containsKey(key);
    }

    /** Returns the words of a key. */
    public String say(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException notThere) {
            return ENGLISH.getString(key);
        }
    }

    /** Tells whether the words of a key end by asking what was found, so that it belongs after them. */
    public boolean asksWhatWasFound(String key) {
        return knows(key) && say(key).endsWith("found");
    }

    /** Returns what a finding says, without its place. */
    public String say(Finding finding) {
        return say(finding.key()) + (finding.about() == null ? "" : " \"" + finding.about() + "\"");
    }
}
