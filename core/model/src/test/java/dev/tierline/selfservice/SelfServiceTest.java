package dev.tierline.selfservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.category.CategoryId;
import dev.tierline.ticket.ArticleId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SelfServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final SelfServiceTopic VPN = SelfServiceTopic.UNKNOWN
            .inCategory(CategoryId.of("network/vpn"))
            .about("client")
            .solvedBy(ArticleId.of("KB-12"));

    private static SelfServiceCount count(LocalDate day, SelfServiceTopic topic, int part, long solved) {
        return new SelfServiceCount(day, topic, part, solved);
    }

    @Test
    @DisplayName("totals by day and by topic are the same counts added up, the parts of a count together")
    void totals() {
        SelfServiceTotals totals = SelfServiceTotals.of(List.of(
                count(MONDAY.plusDays(1), VPN, 0, 1),
                count(MONDAY, VPN, 0, 3),
                count(MONDAY, VPN, 7, 2),
                count(MONDAY, SelfServiceTopic.UNKNOWN, 0, 4)));

        assertEquals(Map.of(MONDAY, 9L, MONDAY.plusDays(1), 1L), totals.perDay());
        assertEquals(MONDAY, totals.perDay().firstKey());
        assertEquals(Map.of(VPN, 6L, SelfServiceTopic.UNKNOWN, 4L), totals.perTopic());
        assertEquals(10, totals.solved());
        assertEquals(0, SelfServiceTotals.of(List.of()).solved());
        assertThrows(
                IllegalArgumentException.class,
                () -> new SelfServiceTotals(new TreeMap<>(Map.of(MONDAY, 2L)), Map.of(VPN, 2L), 3));
    }

    @Test
    @DisplayName("each day, topic and part has a key of its own, in the order of the days and short whatever the names")
    void keys() {
        Set<String> keys = new HashSet<>();
        SelfServiceTopic known = SelfServiceTopic.UNKNOWN;
        List<SelfServiceTopic> topics = List.of(
                known,
                VPN,
                known.about("a").solvedBy(ArticleId.of("b")),
                known.about("b").solvedBy(ArticleId.of("a")),
                known.about("a"),
                known.solvedBy(ArticleId.of("a")),
                known.inCategory(CategoryId.of("a")),
                known.about("1:a").solvedBy(ArticleId.of("b")),
                known.about("-1:"),
                known.about("x".repeat(200)).solvedBy(ArticleId.of("x".repeat(200))));
        for (SelfServiceTopic topic : topics) {
            for (int part = 0; part < SelfServiceCount.PARTS; part++) {
                keys.add(count(MONDAY, topic, part, 1).id().key());
            }
        }
        assertEquals(topics.size() * SelfServiceCount.PARTS, keys.size());
        assertTrue(keys.stream().allMatch(key -> key.length() <= 50 && key.startsWith("2026-01-05/")));
        assertTrue(SelfServiceCount.keyPrefix(LocalDate.of(999, 12, 31))
                        .compareTo(SelfServiceCount.keyPrefix(LocalDate.of(1000, 1, 1)))
                < 0);
    }

    @Test
    @DisplayName("a count is at least one, on a day whose text is in order, and does not run over")
    void limits() {
        assertThrows(IllegalArgumentException.class, () -> count(MONDAY, VPN, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> count(MONDAY, VPN, 16, 1));
        assertThrows(IllegalArgumentException.class, () -> count(MONDAY, VPN, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> count(LocalDate.of(10_000, 1, 1), VPN, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> count(LocalDate.of(-1, 1, 1), VPN, 0, 1));
        assertThrows(
                IllegalArgumentException.class, () -> count(MONDAY, VPN, 0, 1).plus(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> count(MONDAY, VPN, 0, Long.MAX_VALUE).plus(1));
        assertEquals(
                Long.MAX_VALUE,
                count(MONDAY, VPN, 0, Long.MAX_VALUE - 1).plus(1).solved());
        assertThrows(IllegalArgumentException.class, () -> VPN.about(" "));
        assertThrows(IllegalArgumentException.class, () -> VPN.about("x".repeat(201)));
    }
}
