package dev.tierline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;

/** How much a document may hold. What is refused when read is refused when written, so nothing is stored that stays unreadable. */
final class Bounds {

    static final int CHARACTERS = 16 * 1024 * 1024;
    static final int VALUES = 1_000_000;
    static final int DEPTH = 200;
    static final int NAME = 1000;
    static final int NUMBER = 1000;

    /** A calendar compares the exceptions of one date each with each. */
    static final int EXCEPTIONS_A_DATE = 200;

    private Bounds() {}

    static JsonFactory factory() {
        return JsonFactory.builder()
                // Names made to collide cost the sharing of names, not the document.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(CHARACTERS)
                        .maxStringLength(CHARACTERS)
                        .maxNameLength(NAME)
                        .maxNumberLength(NUMBER)
                        .maxNestingDepth(DEPTH)
                        .build())
                .streamWriteConstraints(
                        StreamWriteConstraints.builder().maxNestingDepth(DEPTH).build())
                .build();
    }
}
