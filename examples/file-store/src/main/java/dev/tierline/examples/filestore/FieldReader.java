package dev.tierline.examples.filestore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a line that {@link FieldWriter} wrote, one after the other. */
final class FieldReader {

    private final String[] fields;
    private int next;

    FieldReader(String line) {
        fields = line.split("\t", -1);
    }

    String text() {
        String text = textOrNull();
        if (text == null) {
            throw new IllegalArgumentException("field " + next + " is absent: expected a text");
        }
        return text;
    }

    @Nullable
    String textOrNull() {
        String field = field();
        if (field.equals("~")) {
            return null;
        }
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 1; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else {
                i++;
                char escaped = field.charAt(i);
                text.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
            }
        }
        return text.toString();
    }

    long number() {
        return Long.parseLong(field());
    }

    Instant instant() {
        return Instant.ofEpochMilli(number());
    }

    @Nullable
    Instant instantOrNull() {
        String field = field();
        return field.equals("~") ? null : Instant.ofEpochMilli(Long.parseLong(field));
    }

    /** Reads a number and so many things. */
    <T> List<T> list(Supplier<T> thing) {
        long count = number();
        List<T> list = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            list.add(thing.get());
        }
        return list;
    }

    private String field() {
        if (next == fields.length) {
            throw new IllegalArgumentException("the line ends after " + next + " fields: expected one more");
        }
        return fields[next++];
    }
}
