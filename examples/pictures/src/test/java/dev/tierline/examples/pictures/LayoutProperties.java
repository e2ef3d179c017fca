package dev.tierline.examples.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.Department;
import dev.tierline.examples.pictures.draw.Box;
import dev.tierline.examples.pictures.draw.Mark;
import dev.tierline.examples.pictures.draw.PanelLook;
import dev.tierline.examples.pictures.draw.Picture;
import dev.tierline.examples.pictures.draw.Point;
import dev.tierline.examples.pictures.draw.Svg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LayoutProperties {
    private static final Set<PanelLook> CARDS =
            Set.of(PanelLook.CARD, PanelLook.CARD_HEAD, PanelLook.CARD_OUTSIDE, PanelLook.CARD_GONE);
    /** Spring and autumn in Europe and at Lord Howe, a plain week, and the week in which Samoa had no Friday. */
    private static final List<LocalDate> WEEKS = List.of(
            SampleDepartment.WEEK,
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2011, 12, 28));

    @Property(tries = 150, seed = "20100331")
    void textsDoNotLieUponEachOther(@ForAll long seed, @ForAll PictureKind kind) {
        Picture picture = picture(seed, kind);
        List<Mark.Label> labels = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Label label) {
                labels.forEach(
                        other -> assertFalse(other.box().intersects(label.box()), () -> other + " and " + label));
                labels.add(label);
            }
        }
    }

    @Property(tries = 150, seed = "20100331")
    void cardsDoNotLieUponEachOther(@ForAll long seed) {
        List<Box> cards = new ArrayList<>();
        for (Mark mark : picture(seed, PictureKind.ORG_CHART).marks()) {
            if (mark instanceof Mark.Panel panel && CARDS.contains(panel.look()) && panel.tip() != null) {
                cards.forEach(other -> assertFalse(other.intersects(panel.box()), () -> other + " and " + panel));
                cards.add(panel.box());
            }
        }
        assertEquals(RandomDepartment.of(seed, 60).staff().size(), cards.size(), "everybody has a card");
    }

    @Property(tries = 150, seed = "20100331")
    void everythingLiesWithinThePicture(@ForAll long seed, @ForAll PictureKind kind) {
        Picture picture = picture(seed, kind);
        Box whole = new Box(0, 0, picture.width(), picture.height());
        for (Mark mark : picture.marks()) {
            for (Box box : boxes(mark)) {
                assertTrue(whole.contains(box), () -> mark + " in " + whole);
            }
        }
    }

    @Property(tries = 150, seed = "20100331")
    void everySvgIsWellFormedAndEveryMermaidLabelIsClosed(@ForAll long seed, @ForAll PictureKind kind) {
        Department department = RandomDepartment.of(seed, 60);
        Xml.parse(Svg.of(picture(seed, kind)));
        for (String line : kind.of(department, week(seed)).mermaid().split("\n", -1)) {
            assertEquals(0, line.chars().filter(letter -> letter == '"').count() % 2, line);
            assertTrue(line.replace("<br/>", "").replace("<-.", "").indexOf('<') < 0, line);
            assertTrue(line.chars().noneMatch(Character::isISOControl), line);
        }
    }

    private static Picture picture(long seed, PictureKind kind) {
        return kind.of(RandomDepartment.of(seed, 60), week(seed)).picture();
    }

    private static LocalDate week(long seed) {
        return WEEKS.get((int) Math.floorMod(seed, (long) WEEKS.size()));
    }

    private static List<Box> boxes(Mark mark) {
        if (mark instanceof Mark.Panel panel) {
            return List.of(panel.box());
        }
        if (mark instanceof Mark.Label label) {
            return List.of(label.box());
        }
        List<Box> points = new ArrayList<>();
        for (Point point : ((Mark.Line) mark).points()) {
            points.add(new Box(point.x(), point.y(), 0, 0));
        }
        return points;
    }
}
