package dev.tierline.examples.pictures.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OddTextTest {

    @Test
    @DisplayName("a text that is too long is cut with an ellipsis and fits")
    void cut() {
        String cut = TextWidth.fit("Wolfeschlegelsteinhausenbergerdorff", 100, TextLook.NAME);

        assertTrue(cut.startsWith("Wolf") && cut.endsWith("\u2026"), cut);
        assertTrue(TextWidth.of(cut, TextLook.NAME) <= 100, cut);
        assertEquals("Al", TextWidth.fit("Al", 100, TextLook.NAME));
    }

    @Test
    @DisplayName("an emoji of several code points and a letter with its marks are kept whole or left out")
    void clusters() {
        String coder = "\ud83d\udc69\u200d\ud83d\udcbb";
        String accented = "e\u0301";
        String cut = TextWidth.fit(coder.repeat(20), 100, TextLook.BODY);
        assertEquals("", cut.replace(coder, "").replace("\u2026", ""));
        cut = TextWidth.fit(accented.repeat(50), 60, TextLook.BODY);
        assertEquals("", cut.replace(accented, "").replace("\u2026", ""));
    }

    @Test
    @DisplayName("what XML cannot hold is replaced, what breaks a line is a blank, what turns the text is left out")
    void plain() {
        assertEquals("a b c d", PlainText.of("a\tb\nc \u0007 d\u2028"));
        assertEquals("\ufffd half \ufffd", PlainText.of("\ud800 half \uffff"));
        assertEquals("esrever", PlainText.of("\u202eesrever\u202c"));
        assertEquals("\ufffd", PlainText.of("\u202e"));
    }

    @Test
    @DisplayName("a name that reads from right to left keeps to its place in a sentence")
    void rightToLeft() {
        assertEquals("\u2068\u05d0\u05d1\u2069 \u00b7 Ann", PlainText.joined(java.util.List.of("\u05d0\u05d1", "Ann")));
    }

    @Test
    @DisplayName("markup is escaped in SVG; what is cut is whole in its tip")
    void svg() {
        Canvas canvas = new Canvas();
        canvas.text(10, 20, 300, TextLook.BODY, "<&\">");
        canvas.text(10, 50, 40, TextLook.BODY, "a & a very long one");
        String svg = Svg.of(canvas.finish("test", "<title>", "a & b", 400, 80));

        assertTrue(svg.contains(">&lt;&amp;&quot;&gt;</text>"), svg);
        assertTrue(svg.contains("<title>a &amp; a very long one</title>"), svg);
        assertTrue(svg.contains("&lt;title&gt;</title>"), svg);
    }

    @Test
    @DisplayName("what means something in Mermaid is an entity, and so is what looks like an item of a list")
    void mermaid() {
        assertEquals("\"a#34;b<br/>c#59;#35;\"", MermaidText.label(java.util.List.of("a\"b", "", "c;#")));
        assertEquals("\"#60;#38;#62;\"", MermaidText.label("<&>"));
        assertEquals("1#46; first", MermaidText.of("1. first"));
        assertEquals("#45; item", MermaidText.of("- item"));
    }
}
