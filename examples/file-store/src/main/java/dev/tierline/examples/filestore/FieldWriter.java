package dev.tierline.examples.filestore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts fields on one line: texts behind an apostrophe, numbers as they are, {@code ~} for what is absent, tabs between. */
final class FieldWriter {

    private final StringBuilder line = new StringBuilder();

    FieldWriter text(@Nullable String value) {
        if (value == null) {
            return field("~");
        }
        return field("'" + value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
    }

    FieldWriter number(long value) {
        return field(Long.toString(value));
    }

    FieldWriter instant(@Nullable Instant value) {
        return field(value == null ? "~" : Long.toString(value.toEpochMilli()));
    }

    private FieldWriter field(String field) {
        line.append(line.isEmpty() ? "" : "\t").append(field);
        return this;
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
