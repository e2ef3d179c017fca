package dev.tierline.json;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** How a service level is written and read, and whatever has a number for each priority. */
final class ServiceLevelForm {

    private static final List<Priority> PRIORITIES =
            IntStream.rangeClosed(1, 9).mapToObj(Priority::of).toList();

    private ServiceLevelForm() {}

    static void write(ServiceLevel level, Output out) throws IOException {
        for (ServiceMetric metric : Vocabulary.METRIC.values()) {
            Map<Priority, WorkingTime> targets = level.targets().get(metric);
            if (targets != null) {
                out.object(Vocabulary.METRIC.of(metric), targets, ServiceLevelForm::targets);
            }
        }
        if (!level.pausedIn().isEmpty()) {
            out.texts("pausedIn", EnumSet.copyOf(level.pausedIn()), Vocabulary.STATUS::of);
        }
    }

    static ServiceLevel read(Fields fields) {
        Map<ServiceMetric, Map<Priority, WorkingTime>> targets = new EnumMap<>(ServiceMetric.class);
        for (ServiceMetric metric : Vocabulary.METRIC.values()) {
            Fields promised = fields.find(Vocabulary.METRIC.of(metric), Value::fields);
            if (promised != null) {
                targets.put(metric, targets(promised));
            }
        }
        Set<TicketStatus> pausedIn = fields.set("pausedIn", Vocabulary.STATUS::read);
        return fields.make(() -> new ServiceLevel(targets, pausedIn));
    }

    static void targets(Map<Priority, WorkingTime> targets, Output out) throws IOException {
        perPriority(targets, WorkingTime::toMillis, out);
    }

    static Map<Priority, WorkingTime> targets(Fields fields) {
        return perPriority(fields, value -> value.of(value.number(), WorkingTime::ofMillis));
    }

    static <T> void perPriority(Map<Priority, T> values, ToLongFunction<T> number, Output out) throws IOException {
        for (Map.Entry<Priority, T> entry : new TreeMap<>(values).entrySet()) {
            out.number(entry.getKey().toString(), number.applyAsLong(entry.getValue()));
        }
    }

    static <T> Map<Priority, T> perPriority(Fields fields, Function<Value, T> of) {
        Map<Priority, T> values = new TreeMap<>();
        for (Priority priority : PRIORITIES) {
            T value = fields.find(priority.toString(), of);
            if (value != null) {
                values.put(priority, value);
            }
        }
        return fields.make(() -> values);
    }
}
