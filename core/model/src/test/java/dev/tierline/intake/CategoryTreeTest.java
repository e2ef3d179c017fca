package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.category.CategoryId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {
    private static final CategoryId NETWORK = CategoryId.of("network");
    private static final CategoryId VPN = CategoryId.of("vpn");
    private static final CategoryId TOKEN = CategoryId.of("token");

    private final CategoryTree tree = CategoryTree.of(List.of(
            new Category(TOKEN, "Lost token", VPN),
            new Category(VPN, "VPN", NETWORK),
            Category.top(NETWORK, "Network")));

    @Test
    @DisplayName("a category is within itself and everything above it, not within what is below")
    void within() {
        assertTrue(tree.isWithin(TOKEN, NETWORK));
        assertTrue(tree.isWithin(VPN, VPN));
        assertFalse(tree.isWithin(NETWORK, VPN));
        assertFalse(tree.isWithin(CategoryId.of("gone"), NETWORK));
        assertTrue(tree.isWithin(CategoryId.of("gone"), CategoryId.of("gone")));
        assertEquals("VPN", tree.find(VPN).orElseThrow().name());
    }

    @Test
    @DisplayName("the lineage of a category begins with itself and ends at the top")
    void lineage() {
        assertEquals(List.of(TOKEN, VPN, NETWORK), tree.lineage(TOKEN));
        assertEquals(List.of(NETWORK), tree.lineage(NETWORK));
        assertEquals(List.of(CategoryId.of("gone")), tree.lineage(CategoryId.of("gone")));
    }

    @Test
    @DisplayName("every fault at once: id twice, blank name, missing parent, each circle once")
    void faults() {
        List<Category> broken = List.of(
                Category.top(VPN, " "),
                Category.top(VPN, "VPN"),
                new Category(TOKEN, "Token", CategoryId.of("gone")),
                new Category(CategoryId.of("a"), "A", CategoryId.of("b")),
                new Category(CategoryId.of("b"), "B", CategoryId.of("c")),
                new Category(CategoryId.of("c"), "C", CategoryId.of("b")),
                new Category(CategoryId.of("me"), "Me", CategoryId.of("me")));

        assertEquals(
                List.of(
                        "categories[\"vpn\"].name: blank; expected 1 to 200 characters, not all of them blank,"
                                + " well-formed and without NUL",
                        "categories[1].id: \"vpn\" is used twice; expected ids that differ",
                        "categories[\"token\"].parent: no category \"gone\"; expected a category of the tree, or none"
                                + " for one at the top",
                        "categories[\"b\"].parent: leads in a circle, b in c in b; expected parents that end at the top",
                        "categories[\"me\"].parent: leads in a circle, me in me; expected parents that end at the top"),
                assertThrows(InvalidIntakeException.class, () -> CategoryTree.of(broken)).faults().stream()
                        .map(IntakeFault::toString)
                        .toList());
    }
}
