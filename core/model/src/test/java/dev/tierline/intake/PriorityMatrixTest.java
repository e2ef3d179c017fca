package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.priority.Priority;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Urgency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PriorityMatrixTest {

    @Test
    @DisplayName("the standard matrix is the three by three of the field")
    void standard() {
        int level = 0;
        List<Integer> levels = List.of(1, 2, 3, 2, 3, 4, 3, 4, 5);
        for (Impact impact : List.of(Impact.HIGH, Impact.MEDIUM, Impact.LOW)) {
            for (Urgency urgency : List.of(Urgency.HIGH, Urgency.MEDIUM, Urgency.LOW)) {
                assertEquals(
                        Priority.of(levels.get(level++)),
                        PriorityMatrix.standard().priority(impact, urgency));
            }
        }
    }

    @Test
    @DisplayName("every missing cell is named")
    void missingCells() {
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(PriorityMatrix.standard()
                .with(Impact.LOW, Urgency.LOW, Priority.P4)
                .cells());
        cells.remove(Impact.MEDIUM);
        Map<Urgency, Priority> high = new EnumMap<>(Urgency.class);
        high.put(Urgency.HIGH, Priority.P1);
        high.put(Urgency.LOW, Priority.P3);
        cells.put(Impact.HIGH, high);

        assertEquals(
                List.of(
                        "cells.HIGH.MEDIUM: no priority; expected one for every impact and every urgency",
                        "cells.MEDIUM.HIGH: no priority; expected one for every impact and every urgency",
                        "cells.MEDIUM.MEDIUM: no priority; expected one for every impact and every urgency",
                        "cells.MEDIUM.LOW: no priority; expected one for every impact and every urgency"),
                assertThrows(InvalidIntakeException.class, () -> PriorityMatrix.of(cells)).faults().stream()
                        .map(IntakeFault::toString)
                        .toList());
    }

    @Test
    @DisplayName("a changed cell changes nothing else, nor the matrix it was made from")
    void changedCell() {
        PriorityMatrix strict = PriorityMatrix.standard().with(Impact.LOW, Urgency.HIGH, Priority.P2);

        assertEquals(Priority.P2, strict.priority(Impact.LOW, Urgency.HIGH));
        assertEquals(Priority.P3, PriorityMatrix.standard().priority(Impact.LOW, Urgency.HIGH));
        assertEquals(PriorityMatrix.standard(), strict.with(Impact.LOW, Urgency.HIGH, Priority.P3));
    }
}
