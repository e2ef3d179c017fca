package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.Transition;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Transition life = Lives.full("INC-1");
    private final Transition over = Lives.over("INC-1");

    @Test
    @DisplayName("The full life holds every kind of event that a store may have to keep, each with every field")
    void everyKindOfEvent() throws ReflectiveOperationException {
        Set<Class<?>> kinds = kinds(TicketEvent.class).collect(Collectors.toSet());
        assertTrue(kinds.size() >= 35, () -> "kinds of events: " + kinds);
        for (Class<?> kind : kinds) {
            List<TicketEvent> told =
                    life.events().stream().filter(kind::isInstance).toList();
            assertEquals(Set.of(), unknown(kind, told), "what is not known of " + kind);
        }
    }

    @Test
    @DisplayName("The ticket of the full life, or of its end, has every field, and is what its events tell")
    void everyField() throws ReflectiveOperationException {
        assertEquals(Set.of(), unknown(Ticket.class, List.of(life.ticket(), over.ticket())));
        assertEquals(Ticket.fold(life.events()), life.ticket());
        assertEquals(Ticket.fold(over.events()), over.ticket());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SamplesTest::kinds)
                : Stream.of(type);
    }

    /** The fields, by their paths, that values of a type can have and none of these has. */
    private static Set<String> unknown(Class<?> type, Collection<?> values) throws ReflectiveOperationException {
        Set<String> paths = new TreeSet<>();
        fields("", type, paths);
        Set<String> known = new TreeSet<>();
        for (Object value : values) {
            known("", value, known);
        }
        paths.removeAll(known);
        return paths;
    }

    private static void fields(String path, Type type, Set<String> paths) {
        paths.add(path);
        if (type instanceof ParameterizedType many && List.class.equals(many.getRawType())) {
            fields(path + "[]", many.getActualTypeArguments()[0], paths);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent field : record.getRecordComponents()) {
                fields(path + "." + field.getName(), field.getGenericType(), paths);
            }
        }
    }

    private static void known(String path, Object value, Set<String> paths) throws ReflectiveOperationException {
        if (Arrays.asList(null, 0, false, Duration.ZERO, List.of(), Map.of()).contains(value)) {
            return;
        }
        paths.add(path);
        if (value instanceof List<?> many) {
            for (Object one : many) {
                known(path + "[]", one, paths);
            }
        } else if (value instanceof Record) {
            for (RecordComponent field : value.getClass().getRecordComponents()) {
                known(path + "." + field.getName(), field.getAccessor().invoke(value), paths);
            }
        }
    }
}
