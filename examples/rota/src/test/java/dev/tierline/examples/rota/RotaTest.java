package dev.tierline.examples.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class RotaTest {

    @Test
    void itSaysWhoIsOnCallAndWhomItWeighsOn() {
        List<String> said = Rota.run();

        assertTrue(said.get(0).contains("primary: bo (layer 'weeks', turn 9"), said.get(0));
        assertEquals("next hand-off: 2026-03-11T08:00:00Z", said.get(1));
        assertEquals(
                "gap: 2026-03-22T21:00:00Z to 2026-03-23T05:00:00Z, primary: [override 'drill' leaves nobody]",
                said.get(2));
        assertTrue(said.contains("Eli: 36 h, of them 8 h at night, 0 h on weekends, 0 h on holidays"), said::toString);
    }

    @Test
    void thePictureIsWellFormedAndShowsGapsAndOverrides()
            throws ParserConfigurationException, IOException, SAXException {
        String picture = Rota.picture();

        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)));
        assertEquals("svg", svg.getDocumentElement().getNodeName());
        assertTrue(picture.contains("nobody is primary"));
        assertTrue(picture.contains("override 'cover-1'"));
        assertTrue(picture.contains("swap 'swap-1', instead of 'bo'"));
        assertTrue(picture.contains("3 shifts by override or swap, 3 gaps."));
    }

    @Test
    void theFilesAreWritten(@TempDir Path folder) throws IOException {
        Rota.main(new String[] {folder.resolve("march").toString()});

        assertTrue(Files.readString(folder.resolve("march/rota.svg")).startsWith("<svg"));
        String file = Files.readString(folder.resolve("march/rota.ics"));
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\n") && file.contains("STATUS:CANCELLED"));
    }

    @Test
    void theReadmeShowsTheCodeThatIsTestedHere() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("CHANGELOG.md"))) {
            root = root.getParent();
        }
        String readme = Files.readString(root.resolve("README.md"));
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = null;
        for (String line :
                Files.readAllLines(root.resolve("examples/rota/src/main/java/dev/tierline/examples/rota/Rota.java"))) {
            if (line.strip().equals("// readme: end")) {
                pieces.add(String.valueOf(piece));
                piece = null;
            } else if (line.strip().startsWith("// readme:")) {
                piece = new StringBuilder();
            } else if (piece != null) {
                piece.append(line.isBlank() ? "" : line.substring(8)).append('\n');
            }
        }

        assertEquals(2, pieces.size());
        pieces.forEach(each -> assertTrue(readme.contains(each), () -> "README.md does not show:\n" + each));
    }
}
