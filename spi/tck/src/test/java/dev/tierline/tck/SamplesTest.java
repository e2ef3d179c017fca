package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.Transition;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Transition life = Samples.fullLife("INC-1");

    @Test
    @DisplayName("The full life holds every kind of event that a store may have to keep")
    void everyKindOfEvent() {
        Set<String> kinds = kinds(TicketEvent.class).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(kinds.size() >= 8, () -> "kinds of events: " + kinds);
        assertEquals(
                kinds,
                life.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SamplesTest::kinds)
                : Stream.of(type.getSimpleName());
    }

    @Test
    @DisplayName("The ticket of the full life has every field, and is what its events tell")
    void everyField() throws ReflectiveOperationException {
        for (RecordComponent field : Ticket.class.getRecordComponents()) {
            Object value = field.getAccessor().invoke(life.ticket());
            String known = String.valueOf(value);
            assertTrue(
                    value != null && !known.equals("[]") && !known.equals("{}"), () -> field.getName() + " " + known);
        }
        assertEquals(Ticket.fold(life.events()), life.ticket());
    }
}
