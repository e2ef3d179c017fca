package dev.tierline.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.ticket.TicketId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of averages and of samples. */
class QualityProperties {

    @Provide
    Arbitrary<List<Score>> scores() {
        return Arbitraries.integers()
                .between(1, 5)
                .map(Score::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Set<TicketId>> tickets() {
        return Arbitraries.strings()
                .withChars("aAé0 -")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(text -> !text.isBlank())
                .map(TicketId::of)
                .set()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 500, seed = "20100331")
    @Label(
            "an average lies between the least and the most, whatever the order, and twice the same scores have the same")
    void averages(@ForAll("scores") List<Score> scores, @ForAll long seed) {
        BigDecimal average = Score.average(scores);

        assertTrue(average.compareTo(BigDecimal.valueOf(Collections.min(scores).points())) >= 0);
        assertTrue(average.compareTo(BigDecimal.valueOf(Collections.max(scores).points())) <= 0);
        List<Score> twice = new ArrayList<>(scores);
        twice.addAll(scores);
        Collections.shuffle(twice, new Random(seed));
        assertEquals(average, Score.average(twice));
        double mean = scores.stream().mapToInt(Score::points).average().orElseThrow();
        assertEquals(mean, average.doubleValue(), 0.005_000_1);
    }

    @Property(tries = 500, seed = "20100331")
    @Label("one seed draws one order, in which no two tickets share a place; another ticket displaces at most one")
    void samples(
            @ForAll("tickets") Set<TicketId> tickets, @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int k) {
        List<TicketId> drawn = drawn(tickets, seed, k);
        assertEquals(
                tickets.size(),
                tickets.stream().map(new SampleOrder(seed)::lot).distinct().count());
        assertEquals(drawn, drawn(tickets, seed, k + 1).subList(0, drawn.size()));

        List<TicketId> fewer = new ArrayList<>(tickets);
        TicketId last = fewer.remove(fewer.size() - 1);
        List<TicketId> without = drawn(fewer, seed, k);
        List<TicketId> kept = new ArrayList<>(drawn);
        kept.remove(last);
        assertEquals(kept, without.subList(0, kept.size()));
    }

    @Example
    @Label("over many seeds every ticket is drawn about as often as every other, alike names or not")
    void unbiased() {
        List<TicketId> tickets =
                IntStream.range(0, 40).mapToObj(i -> TicketId.of("INC-" + i)).toList();
        int seeds = 4_000;
        int[] drawn = new int[tickets.size()];
        for (int seed = 0; seed < seeds; seed++) {
            drawn(tickets, seed, 10).forEach(ticket -> drawn[tickets.indexOf(ticket)]++);
        }
        // binomial, mean 1000, deviation 27.4: five deviations
        for (int times : drawn) {
            assertTrue(times > 863 && times < 1137, () -> "drawn " + times + " times of " + seeds);
        }
    }

    private static List<TicketId> drawn(Iterable<TicketId> tickets, long seed, int howMany) {
        List<TicketId> all = new ArrayList<>();
        tickets.forEach(all::add);
        return all.stream()
                .sorted(Comparator.comparing(new SampleOrder(seed)::lot))
                .limit(howMany)
                .toList();
    }
}
