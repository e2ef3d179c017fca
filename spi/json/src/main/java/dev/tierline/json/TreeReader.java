package dev.tierline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads text as one object of JSON, within {@link Bounds}. What the object means is nothing to it. */
final class TreeReader {

    private final DocumentKind kind;
    private final JsonParser parser;
    private int values;

    private TreeReader(DocumentKind kind, JsonParser parser) {
        this.kind = kind;
        this.parser = parser;
    }

    static JsonObject read(JsonFactory factory, DocumentKind kind, String document) {
        if (document.length() > Bounds.CHARACTERS) {
            throw new JsonDocumentException(
                    kind, "$", document.length() + " characters; expected at most " + Bounds.CHARACTERS, null);
        }
        try (JsonParser parser = factory.createParser(document)) {
            return new TreeReader(kind, parser).document();
        } catch (IOException closing) {
            throw new JsonDocumentException(kind, "$", "cannot be read; expected JSON text", closing);
        }
    }

    private JsonObject document() {
        try {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw fault((first == null ? "no text" : "no object")
                        + "; expected an object that begins with {\"tierline\":\"" + kind.word() + "\"");
            }
            JsonObject root = object();
            if (parser.nextToken() != null) {
                throw new JsonDocumentException(
                        kind, "$", "more text after the object; expected nothing behind its closing brace", null);
            }
            return root;
        } catch (StreamConstraintsException bounds) {
            throw fault(
                    Excerpt.sentence(bounds.getOriginalMessage()) + "; expected at most " + Bounds.DEPTH
                            + " levels, names of " + Bounds.NAME + " and numbers of " + Bounds.NUMBER + " characters",
                    bounds);
        } catch (JsonProcessingException syntax) {
            // The parser's own message cites the text, which may be what a customer wrote: only the place is told.
            throw fault((syntax instanceof JsonEOFException ? "the text ends too early" : "no JSON") + ", line "
                    + syntax.getLocation().getLineNr() + ", column "
                    + syntax.getLocation().getColumnNr() + "; expected one whole object of JSON");
        } catch (IOException unreadable) {
            throw fault("cannot be read; expected JSON text", unreadable);
        }
    }

    private Object node(JsonToken token) throws IOException {
        count();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> wellFormed(parser.getText());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> JsonNull.NULL;
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw fault("no value; expected one");
        };
    }

    private JsonObject object() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            wellFormed(name);
            if (members.put(name, node(parser.nextToken())) != null) {
                throw fault("written twice; expected each field once");
            }
        }
        return new JsonObject(members);
    }

    private JsonArray array() throws IOException {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(node(token));
        }
        return new JsonArray(elements);
    }

    private Object integer() throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return new JsonNumber(parser.getText());
        }
        long number = parser.getLongValue();
        return number == 0 && parser.getText().startsWith("-") ? new JsonNumber(parser.getText()) : (Object) number;
    }

    private String wellFormed(String text) {
        if (!Utf16.isWellFormed(text)) {
            throw fault(Utf16.EXPECTED);
        }
        return text;
    }

    private void count() {
        values++;
        if (values > Bounds.VALUES) {
            throw fault("more than " + Bounds.VALUES + " values; expected no more in a document");
        }
    }

    private JsonDocumentException fault(String problem) {
        return fault(problem, null);
    }

    private JsonDocumentException fault(String problem, @Nullable Throwable cause) {
        return new JsonDocumentException(
                kind, Path.of(parser.getParsingContext()).toString(), problem, cause);
    }
}
