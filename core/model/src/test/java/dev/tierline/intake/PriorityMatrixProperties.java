package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.priority.Priority;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Urgency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PriorityMatrixProperties {
    private static final List<Impact> IMPACTS = List.of(Impact.values());
    private static final List<Urgency> URGENCIES = List.of(Urgency.values());

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(0, 9).list().ofSize(9);
    }

    @Property(seed = "20100331")
    @Label("a matrix answers for every pair what it was given, or names exactly the pairs that it was not given")
    void total(@ForAll("levels") List<Integer> levels) {
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(Impact.class);
        TreeSet<String> missing = new TreeSet<>();
        for (int i = 0; i < 9; i++) {
            Impact impact = IMPACTS.get(i / 3);
            Urgency urgency = URGENCIES.get(i % 3);
            if (levels.get(i) == 0) {
                missing.add("cells." + impact + "." + urgency);
            } else {
                cells.computeIfAbsent(impact, row -> new EnumMap<>(Urgency.class))
                        .put(urgency, Priority.of(levels.get(i)));
            }
        }

        if (missing.isEmpty()) {
            PriorityMatrix matrix = PriorityMatrix.of(cells);
            for (int i = 0; i < 9; i++) {
                assertEquals(Priority.of(levels.get(i)), matrix.priority(IMPACTS.get(i / 3), URGENCIES.get(i % 3)));
            }
        } else {
            List<IntakeFault> faults = assertThrows(InvalidIntakeException.class, () -> PriorityMatrix.of(cells))
                    .faults();
            assertEquals(
                    missing,
                    new TreeSet<>(faults.stream().map(IntakeFault::path).toList()));
            assertEquals(missing.size(), faults.size());
        }
    }
}
