package dev.tierline.examples.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.Department;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** The files are what the program writes by itself; whoever changes a picture looks at it and puts the new file there. */
class GoldenTest {
    private final Department department = SampleDepartment.department();

    @TestFactory
    @DisplayName("the shipped department gives the same bytes")
    List<DynamicTest> golden() {
        List<DynamicTest> tests = new ArrayList<>();
        for (PictureKind kind : PictureKind.values()) {
            for (PictureFormat format : PictureFormat.values()) {
                String name = kind + "." + format.suffix();
                tests.add(DynamicTest.dynamicTest(name, () -> assertEquals(golden(name), draw(kind, format))));
            }
        }
        return tests;
    }

    @Test
    @DisplayName("an SVG says what it shows and needs nothing from elsewhere")
    void selfContained() {
        for (PictureKind kind : PictureKind.values()) {
            String svg = draw(kind, PictureFormat.SVG);
            Element root = Xml.parse(svg).getDocumentElement();
            assertTrue(root.getAttribute("viewBox").matches("0 0 \\d+ \\d+"));
            assertEquals(kind + "-title " + kind + "-desc", root.getAttribute("aria-labelledby"));
            assertTrue(!svg.contains("href") && !svg.contains("@import") && !svg.contains("@font-face"), svg);
            assertTrue(svg.contains("@media (prefers-color-scheme:dark)"));
        }
    }

    @Test
    @DisplayName("nothing of the shipped department is cut")
    void uncut() {
        for (PictureKind kind : PictureKind.values()) {
            assertTrue(!draw(kind, PictureFormat.SVG).contains("\u2026"), kind.toString());
        }
    }

    @Test
    @DisplayName("the README shows the ladder as it is drawn")
    void readme() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("CHANGELOG.md"))) {
            root = root.getParent();
        }
        String shown = "```mermaid\n" + draw(PictureKind.TIER_LADDER, PictureFormat.MERMAID) + "```\n";
        assertTrue(
                Files.readString(root.resolve("README.md")).contains(shown),
                () -> "README.md does not show:\n" + shown);
    }

    private String draw(PictureKind kind, PictureFormat format) {
        return format.write(kind.of(department, SampleDepartment.WEEK));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = GoldenTest.class.getResourceAsStream(name)) {
            assertNotNull(stream, name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
