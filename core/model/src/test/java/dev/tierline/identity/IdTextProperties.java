package dev.tierline.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdTextProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "é", "\uE000", "\uFFFD", "😀", "😁", "𝒳")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Property(seed = "20100331")
    @Label("identifiers are ordered as their bytes in UTF-8 are")
    void orderedByCodePoints(@ForAll("texts") String left, @ForAll("texts") String right) {
        int bytes =
                Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

        assertEquals(Integer.signum(bytes), Integer.signum(IdText.compare(left, right)));
    }

    @Example
    void whatNoStoreCanKeepIsRefused() {
        assertEquals(
                "a team id with U+0000 as character 2: expected well-formed text without NUL",
                assertThrows(IllegalArgumentException.class, () -> IdText.require("a\0b", "a team id"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> IdText.require("half \uD83D", "a team id"));
        assertThrows(IllegalArgumentException.class, () -> IdText.require("\uDE00 half", "a team id"));
        assertThrows(IllegalArgumentException.class, () -> IdText.require(" \t", "a team id"));
        assertThrows(IllegalArgumentException.class, () -> IdText.require("x".repeat(201), "a team id"));
        assertEquals("😀", IdText.require("😀", "a team id"));
    }
}
