package dev.tierline.intake;

import dev.tierline.identity.IdText;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of names and keys that all definitions of the intake share. */
final class Definitions {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

    private Definitions() {}

    static void name(String path, String name, List<IntakeFault> faults) {
        if (!isName(name)) {
            faults.add(new IntakeFault(
                    path,
                    name.isBlank() ? "blank" : "not a name",
                    "1 to 200 characters, not all of them blank, well-formed and without NUL"));
        }
    }

    static void key(String path, String key, List<IntakeFault> faults) {
        if (!KEY.matcher(key).matches()) {
            faults.add(new IntakeFault(
                    path, "not a key", "a letter, then up to 63 letters of a-z, digits, '_', '.' or '-'"));
        }
    }

    static boolean isName(String name) {
        try {
            IdText.require(name, "a name");
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
