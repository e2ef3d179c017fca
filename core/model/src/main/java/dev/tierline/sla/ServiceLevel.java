package dev.tierline.sla;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.priority.Priority;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a department promises: for each metric a target per priority, in working time, and in which statuses the
 * resolution clock pauses.
 *
 * <p>Example: {@code ServiceLevel.promising().firstResponse(Priority.P1, WorkingTime.ofMinutes(30))
 * .resolution(Priority.P1, WorkingTime.ofHours(4)).pausedIn(TicketStatus.WAITING_CUSTOMER).build()}. A priority without a
 * target is promised nothing: its clock counts and is never due. Immutable.
 *
 * @param targets for each metric the target of each priority
 * @param pausedIn the statuses in which the resolution clock pauses
 */
public record ServiceLevel(Map<ServiceMetric, Map<Priority, WorkingTime>> targets, Set<TicketStatus> pausedIn) {

    /**
     * Checks the targets and copies everything.
     *
     * @throws IllegalArgumentException if a target is zero, or a status that is done is said to pause
     */
    public ServiceLevel {
        EnumMap<ServiceMetric, Map<Priority, WorkingTime>> copy = new EnumMap<>(ServiceMetric.class);
        targets.forEach((metric, perPriority) -> copy.put(metric, checked(metric, perPriority)));
        targets = Collections.unmodifiableMap(copy);
        for (TicketStatus status : pausedIn) {
            if (status.isDone()) {
                throw new IllegalArgumentException("paused in " + status
                        + ": the clock stands still there anyway; expected statuses that are not done");
            }
        }
        pausedIn = pausedIn.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(pausedIn));
    }

    /**
     * Starts a definition.
     *
     * @return a builder without any promise
     */
    public static Builder promising() {
        return new Builder();
    }

    /**
     * Returns what is promised.
     *
     * @param metric for what
     * @param priority to which tickets
     * @return the target, or empty if nothing is promised
     */
    public Optional<WorkingTime> target(ServiceMetric metric, Priority priority) {
        return Optional.ofNullable(targets.getOrDefault(metric, Map.of()).get(priority));
    }

    private static Map<Priority, WorkingTime> checked(ServiceMetric metric, Map<Priority, WorkingTime> perPriority) {
        perPriority.forEach((priority, target) -> {
            if (target.equals(WorkingTime.ZERO)) {
                throw new IllegalArgumentException(
                        metric + " target of " + priority + " is zero: expected some working time");
            }
        });
        return Collections.unmodifiableMap(new TreeMap<>(perPriority));
    }

    /** Collects promises; the order of the calls does not matter. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<ServiceMetric, Map<Priority, WorkingTime>> targets = new EnumMap<>(ServiceMetric.class);
        private final Set<TicketStatus> pausedIn = EnumSet.noneOf(TicketStatus.class);

        private Builder() {}

        /**
         * Promises a first response.
         *
         * @param priority to which tickets
         * @param target within how much working time from the opening
         * @return this
         */
        public Builder firstResponse(Priority priority, WorkingTime target) {
            return target(ServiceMetric.FIRST_RESPONSE, priority, target);
        }

        /**
         * Promises a solution.
         *
         * @param priority to which tickets
         * @param target within how much working time from the opening, pauses not counted
         * @return this
         */
        public Builder resolution(Priority priority, WorkingTime target) {
            return target(ServiceMetric.RESOLUTION, priority, target);
        }

        /**
         * Lets the resolution clock pause in a status.
         *
         * @param status a status that is not done
         * @return this
         */
        public Builder pausedIn(TicketStatus status) {
            pausedIn.add(requireNonNull(status, "status"));
            return this;
        }

        /**
         * Returns the service level.
         *
         * @return the value
         * @throws IllegalArgumentException if a target is zero, or a status that is done is said to pause
         */
        public ServiceLevel build() {
            return new ServiceLevel(targets, pausedIn);
        }

        private Builder target(ServiceMetric metric, Priority priority, WorkingTime target) {
            targets.computeIfAbsent(metric, m -> new TreeMap<>())
                    .put(requireNonNull(priority, "priority"), requireNonNull(target, "target"));
            return this;
        }
    }
}
