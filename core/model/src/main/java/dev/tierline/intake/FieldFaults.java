package dev.tierline.intake;

import dev.tierline.form.FormValue;

/** How the faults of fields and of answers are written. */
final class FieldFaults {

    private static final int LONGEST_KEY = 64;

    private FieldFaults() {}

    static String path(FormField field) {
        return "fields[\"" + shown(field.key()) + "\"]";
    }

    static String answerPath(String key) {
        return "answers[\"" + shown(key) + "\"]";
    }

    static IntakeFault inDefinition(FormField field, String part, String problem, String expected) {
        return new IntakeFault(path(field) + "." + part, problem, expected);
    }

    static IntakeFault inAnswer(FormField field, String problem, String expected) {
        return new IntakeFault(answerPath(field.key()), problem, expected);
    }

    static IntakeFault wrongType(FormField field, FormValue answer, String expected) {
        return inAnswer(field, "is " + kindOf(answer), expected);
    }

    /** Cuts a key that came from outside and takes out what could forge a line of a log. */
    private static String shown(String key) {
        StringBuilder safe = new StringBuilder();
        key.codePoints()
                .limit(LONGEST_KEY)
                .map(c -> Character.isLetterOrDigit(c) || "_.- ".indexOf(c) >= 0 ? c : '?')
                .forEach(safe::appendCodePoint);
        return key.length() > LONGEST_KEY ? safe + "\u2026" : safe.toString();
    }

    private static String kindOf(FormValue answer) {
        if (answer instanceof FormValue.Text) {
            return "a text";
        } else if (answer instanceof FormValue.Numeric) {
            return "a number";
        } else if (answer instanceof FormValue.Date) {
            return "a date";
        } else if (answer instanceof FormValue.Choices) {
            return "a choice";
        }
        return "a check mark";
    }
}
