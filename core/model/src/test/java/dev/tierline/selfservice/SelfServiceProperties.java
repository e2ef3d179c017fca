package dev.tierline.selfservice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.ticket.ArticleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of totals. */
class SelfServiceProperties {

    @Provide
    Arbitrary<List<SelfServiceCount>> counts() {
        Arbitrary<SelfServiceTopic> topics = Arbitraries.of("KB-1", "KB-2", "KB-3")
                .map(ArticleId::of)
                .injectNull(0.3)
                .map(SelfServiceTopic.UNKNOWN::solvedBy);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20).map(LocalDate.of(2026, 1, 5)::plusDays),
                        topics,
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.longs().between(1, 1_000_000))
                .as(SelfServiceCount::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 300, seed = "20100331")
    @Label("totals do not depend on the order of the counts, nor on the parts they lie in")
    void totals(@ForAll("counts") List<SelfServiceCount> counts, @ForAll long seed) {
        List<SelfServiceCount> other = new ArrayList<>();
        counts.forEach(count -> other.add(new SelfServiceCount(count.day(), count.topic(), 0, count.solved())));
        Collections.shuffle(other, new Random(seed));

        assertEquals(SelfServiceTotals.of(counts), SelfServiceTotals.of(other));
    }

    @Property(tries = 300, seed = "20100331")
    @Label("the keys of counts are in the order of their days")
    void keys(@ForAll("counts") List<SelfServiceCount> counts) {
        List<LocalDate> byKey = counts.stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .map(SelfServiceCount::day)
                .toList();

        assertEquals(byKey.stream().sorted().toList(), byKey);
    }
}
