package dev.tierline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.tierline.department.InvalidDepartmentException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;

/**
 * One kind of document: its marker, its formats, and how its value is written and read.
 *
 * @param <T> the type of the value
 * @param kind what it holds
 * @param formats its format, and older ones that are read
 * @param body writes the fields of a value
 * @param of reads a value of the fields
 */
record Document<T>(DocumentKind kind, Formats formats, Output.Body<T> body, Function<Fields, T> of) {

    private static final String MARKER = "tierline";
    private static final String FORMAT = "format";
    private static final JsonFactory JSON = Bounds.factory();

    String write(T value) {
        return write((Output out) -> {
            out.text(MARKER, kind.word());
            out.number(FORMAT, formats.current());
            body.write(value, out);
        });
    }

    /** Writes a value over the document it was read from, with the fields that the reading leaves over. */
    String write(T value, String over, Reading reading) {
        String document = write(value);
        read(over, reading);
        if (reading.unknown().isEmpty()) {
            return document;
        }
        JsonObject old = TreeReader.read(JSON, kind, over);
        fields(old, Reading.keepingUnknown(kind));
        JsonObject merged = TreeReader.read(JSON, kind, document);
        UnknownFields.add(reading.unknown(), old, merged);
        return write((Output out) -> out.members(merged));
    }

    T read(String document, Reading reading) {
        try {
            return of.apply(fields(TreeReader.read(JSON, kind, document), reading));
        } catch (InvalidDepartmentException refused) {
            // Reading has taken the document apart; where the faults stand is looked for in a whole one.
            throw new FaultPlaces(TreeReader.read(JSON, kind, document)).explain(refused, reading);
        }
    }

    /** Takes marker and format off the root and brings what is left up to the current format. */
    private Fields fields(JsonObject root, Reading reading) {
        Fields fields = new Fields(reading, Path.ROOT, root.members());
        Value marker = fields.need(MARKER);
        if (!marker.text().equals(kind.word())) {
            throw marker.fault(Excerpt.quoted(marker.text()) + " document; expected \"" + kind.word() + '"');
        }
        formats.upgrade(fields, fields.need(FORMAT));
        return fields;
    }

    /** Writes what is between the braces of the root. */
    private interface Root {
        void write(Output out) throws IOException;
    }

    private String write(Root root) {
        StringWriter text = new StringWriter(512);
        int values;
        try (JsonGenerator json = JSON.createGenerator(text)) {
            Output out = new Output(kind, json);
            try {
                out.braces(root, Root::write);
            } catch (StreamConstraintsException bounds) {
                throw out.fault("too deep; expected at most " + Bounds.DEPTH + " levels", bounds);
            }
            values = out.values();
        } catch (IOException unwritable) {
            throw new JsonDocumentException(kind, "$", "cannot be written; expected a text to write to", unwritable);
        }
        if (text.getBuffer().length() > Bounds.CHARACTERS || values > Bounds.VALUES) {
            throw new JsonDocumentException(
                    kind,
                    "$",
                    text.getBuffer().length() + " characters and " + values + " values; expected at most "
                            + Bounds.CHARACTERS + " and " + Bounds.VALUES,
                    null);
        }
        return text.toString();
    }
}
