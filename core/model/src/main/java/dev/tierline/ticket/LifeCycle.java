package dev.tierline.ticket;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which moves are legal in which status.
 *
 * <p>Some rules hold in every life cycle, whatever its table says: a ticket is opened once; only a reopening brings a ticket that is done
 * back to life, so that nobody escalates it or hands it back before; only a ticket that waits can resume; one that was merged into another
 * stays so. The table speaks of the kinds of move that are {@linkplain MoveKind#isGoverned() governed}; some others go by the
 * {@linkplain MoveKind#line() line} of one of them, and the rest are legal where {@link MoveKind} says.
 *
 * <p>Example: under {@link #standard()} a queued ticket cannot be closed, it must be resolved first; under
 * {@link #lenient()} it can. Immutable.
 *
 * @param legal for each governed kind of move the statuses in which it may be made; a kind that is absent may not be made at all
 * @param demands what must be said with a move
 */
public record LifeCycle(Map<MoveKind, Set<TicketStatus>> legal, Set<Formality> demands) {

    private static final Set<TicketStatus> ALL = those(status -> status != TicketStatus.MERGED);
    private static final Set<TicketStatus> DONE = those(status -> status.isDone() && status != TicketStatus.MERGED);
    private static final Set<TicketStatus> ALIVE = those(status -> !status.isDone());
    private static final Set<TicketStatus> WAITING = those(TicketStatus::isWaiting);
    private static final Set<TicketStatus> TAKEN = those(status -> !status.isDone() && status != TicketStatus.QUEUED);

    private static final LifeCycle STANDARD = new LifeCycle(Map.ofEntries(
                    Map.entry(MoveKind.CHANGE_PRIORITY, ALIVE),
                    Map.entry(MoveKind.MOVE_TO, ALIVE),
                    Map.entry(MoveKind.ASSIGN, ALIVE),
                    Map.entry(MoveKind.UNASSIGN, ALIVE),
                    Map.entry(MoveKind.RELEASE, TAKEN),
                    Map.entry(MoveKind.ACCEPT, EnumSet.of(TicketStatus.QUEUED)),
                    Map.entry(MoveKind.START, EnumSet.of(TicketStatus.QUEUED, TicketStatus.ASSIGNED)),
                    Map.entry(MoveKind.WAIT, TAKEN),
                    Map.entry(MoveKind.RESUME, WAITING),
                    Map.entry(MoveKind.RESOLVE, ALIVE),
                    Map.entry(MoveKind.CLOSE, EnumSet.of(TicketStatus.RESOLVED)),
                    Map.entry(MoveKind.CANCEL, ALIVE),
                    Map.entry(MoveKind.REOPEN, EnumSet.of(TicketStatus.RESOLVED, TicketStatus.CLOSED))))
            .demanding(Formality.HAND_BACK_REASON, Formality.OVERRULING_REASON, Formality.OUTSIDE_CASE);

    private static final LifeCycle LENIENT = new LifeCycle(Map.ofEntries(
            Map.entry(MoveKind.CHANGE_PRIORITY, ALL),
            Map.entry(MoveKind.MOVE_TO, ALL),
            Map.entry(MoveKind.ASSIGN, ALL),
            Map.entry(MoveKind.UNASSIGN, ALL),
            Map.entry(MoveKind.RELEASE, ALIVE),
            Map.entry(MoveKind.ACCEPT, ALIVE),
            Map.entry(MoveKind.START, ALIVE),
            Map.entry(MoveKind.WAIT, ALIVE),
            Map.entry(MoveKind.RESUME, WAITING),
            Map.entry(MoveKind.RESOLVE, ALL),
            Map.entry(MoveKind.CLOSE, ALL),
            Map.entry(MoveKind.CANCEL, ALL),
            Map.entry(MoveKind.REOPEN, DONE)));

    /**
     * Copies the table.
     *
     * @throws IllegalArgumentException if the table contradicts one of the rules that always hold
     */
    public LifeCycle {
        EnumMap<MoveKind, Set<TicketStatus>> copy = new EnumMap<>(MoveKind.class);
        legal.forEach((kind, statuses) -> copy.put(kind, immutable(statuses)));
        if (copy.containsKey(MoveKind.OPEN)) {
            throw new IllegalArgumentException("life cycle lets a ticket be opened again: leave OPEN out of the table");
        }
        for (MoveKind kind : copy.keySet()) {
            if (!kind.isGoverned()) {
                throw new IllegalArgumentException("life cycle speaks of " + kind
                        + ", which is not for departments to decide: leave it out of the table");
            }
            require(kind, copy, ALL);
        }
        for (MoveKind kind :
                EnumSet.of(MoveKind.RELEASE, MoveKind.ACCEPT, MoveKind.START, MoveKind.WAIT, MoveKind.RESUME)) {
            require(kind, copy, kind == MoveKind.RESUME ? WAITING : ALIVE);
        }
        require(MoveKind.REOPEN, copy, DONE);
        legal = Collections.unmodifiableMap(copy);
        demands = demands.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(demands));
    }

    /**
     * Creates a life cycle that demands nothing to be said.
     *
     * @param legal for each governed kind of move the statuses in which it may be made
     * @throws IllegalArgumentException if the table contradicts one of the rules that always hold
     */
    public LifeCycle(Map<MoveKind, Set<TicketStatus>> legal) {
        this(legal, Set.of());
    }

    /**
     * Demands that more is said with moves.
     *
     * @param more what must be said
     * @return this with that
     */
    public LifeCycle demanding(Formality... more) {
        Set<Formality> all = EnumSet.noneOf(Formality.class);
        all.addAll(demands);
        all.addAll(List.of(more));
        return new LifeCycle(legal, all);
    }

    /**
     * Tells whether something must be said with the move that it belongs to.
     *
     * @param formality what
     * @return true if it must
     */
    public boolean demands(Formality formality) {
        return demands.contains(formality);
    }

    /**
     * Returns the life cycle of an orderly department: work is taken up, done, resolved, then closed.
     *
     * @return the life cycle to start from
     */
    public static LifeCycle standard() {
        return STANDARD;
    }

    /**
     * Returns the life cycle that takes a ticket from any status to any other, as logs of real departments do.
     *
     * @return the most permissive life cycle
     */
    public static LifeCycle lenient() {
        return LENIENT;
    }

    /**
     * Tells whether a move is legal.
     *
     * @param kind the kind of move
     * @param status where the ticket stands
     * @return true if the move may be made
     */
    public boolean permits(MoveKind kind, TicketStatus status) {
        if (status.isDone() && kind.takesUpAnew()) {
            return false;
        }
        return kind.isLegalEverywhere(status)
                || legal.getOrDefault(kind.line(), Set.of()).contains(status);
    }

    private static Set<TicketStatus> those(Predicate<TicketStatus> wanted) {
        EnumSet<TicketStatus> statuses = EnumSet.allOf(TicketStatus.class);
        statuses.removeIf(wanted.negate());
        return statuses;
    }

    private static Set<TicketStatus> immutable(Set<TicketStatus> statuses) {
        return statuses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(statuses));
    }

    private static void require(
            MoveKind kind, Map<MoveKind, Set<TicketStatus>> table, Set<TicketStatus> mostThatCanBe) {
        for (TicketStatus status : table.getOrDefault(kind, Set.of())) {
            if (!mostThatCanBe.contains(status)) {
                throw new IllegalArgumentException(
                        "life cycle allows " + kind + " in " + status + ": expected only " + mostThatCanBe);
            }
        }
    }
}
