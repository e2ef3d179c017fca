package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.priority.Priority;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the priority of a request from its impact and urgency; every pair has one.
 *
 * <p>Example: {@code PriorityMatrix.standard().priority(Impact.HIGH, Urgency.LOW)} is {@code P3}. A department that is stricter with
 * one cell says {@code PriorityMatrix.standard().with(Impact.LOW, Urgency.HIGH, Priority.P2)}. Immutable.
 *
 * @param cells the priority by impact and urgency, each of the nine given
 */
public record PriorityMatrix(Map<Impact, Map<Urgency, Priority>> cells) {

    private static final PriorityMatrix STANDARD = threeByThree();

    /**
     * Copies the cells and checks that none is missing.
     *
     * @throws InvalidIntakeException if cells are missing; each is named
     */
    public PriorityMatrix {
        Map<Impact, Map<Urgency, Priority>> whole = new EnumMap<>(Impact.class);
        List<IntakeFault> faults = new ArrayList<>();
        for (Impact impact : Impact.values()) {
            Map<Urgency, Priority> row = new EnumMap<>(Urgency.class);
            row.putAll(cells.getOrDefault(impact, Map.of()));
            for (Urgency urgency : Urgency.values()) {
                if (row.get(urgency) == null) {
                    faults.add(new IntakeFault(
                            "cells." + impact + "." + urgency,
                            "no priority",
                            "one for every impact and every urgency"));
                }
            }
            whole.put(impact, Collections.unmodifiableMap(row));
        }
        InvalidIntakeException.throwUnlessEmpty("priority matrix", faults);
        cells = Collections.unmodifiableMap(whole);
    }

    /**
     * Returns the matrix of the field's convention: {@code P1} if both are high, one level less pressing for each step down, {@code P5}
     * if both are low.
     *
     * @return the standard matrix
     */
    public static PriorityMatrix standard() {
        return STANDARD;
    }

    /**
     * Returns the matrix of nine priorities.
     *
     * @param cells the priority by impact and urgency, each of the nine given
     * @return the matrix
     * @throws InvalidIntakeException if cells are missing; each is named
     */
    public static PriorityMatrix of(Map<Impact, Map<Urgency, Priority>> cells) {
        return new PriorityMatrix(cells);
    }

    /**
     * Changes one cell.
     *
     * @param impact the impact
     * @param urgency the urgency
     * @param priority what the two give from now on
     * @return this matrix with that cell
     */
    public PriorityMatrix with(Impact impact, Urgency urgency, Priority priority) {
        requireNonNull(priority, "priority");
        Map<Impact, Map<Urgency, Priority>> changed = new EnumMap<>(cells);
        Map<Urgency, Priority> row = new EnumMap<>(row(impact));
        row.put(urgency, priority);
        changed.put(impact, row);
        return new PriorityMatrix(changed);
    }

    /**
     * Returns the priority of a request.
     *
     * @param impact how much it touches
     * @param urgency how soon it is needed
     * @return the priority
     */
    public Priority priority(Impact impact, Urgency urgency) {
        return requireNonNull(row(impact).get(urgency), "urgency");
    }

    private Map<Urgency, Priority> row(Impact impact) {
        return requireNonNull(cells.get(impact), "impact");
    }

    private static PriorityMatrix threeByThree() {
        return new PriorityMatrix(Map.of(
                Impact.HIGH, row(Priority.P1, Priority.P2, Priority.P3),
                Impact.MEDIUM, row(Priority.P2, Priority.P3, Priority.P4),
                Impact.LOW, row(Priority.P3, Priority.P4, Priority.of(5))));
    }

    private static Map<Urgency, Priority> row(Priority high, Priority medium, Priority low) {
        return Map.of(Urgency.HIGH, high, Urgency.MEDIUM, medium, Urgency.LOW, low);
    }
}
