package dev.tierline.ticket;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which moves are legal in which status.
 *
 * <p>Three rules hold in every life cycle, whatever its table says: a ticket is opened once; only a reopening brings a
 * ticket that is done back to life; only a ticket that waits can resume. What merely adds to the record of a ticket (replies, notes,
 * time) is always legal.
 *
 * <p>Example: under {@link #standard()} a queued ticket cannot be closed, it must be resolved first; under
 * {@link #lenient()} it can. Immutable.
 *
 * @param legal for each kind of move the statuses in which it may be made; a kind that is absent may not be made at all
 */
public record LifeCycle(Map<MoveKind, Set<TicketStatus>> legal) {

    private static final Set<TicketStatus> ALL = Set.of(TicketStatus.values());
    private static final Set<TicketStatus> DONE =
            EnumSet.of(TicketStatus.RESOLVED, TicketStatus.CLOSED, TicketStatus.CANCELLED);
    private static final Set<TicketStatus> ALIVE = EnumSet.complementOf(EnumSet.copyOf(DONE));
    private static final Set<TicketStatus> WAITING =
            EnumSet.of(TicketStatus.WAITING_CUSTOMER, TicketStatus.WAITING_VENDOR, TicketStatus.WAITING_INTERNAL);
    private static final Set<TicketStatus> TAKEN = EnumSet.of(
            TicketStatus.ASSIGNED,
            TicketStatus.IN_PROGRESS,
            TicketStatus.WAITING_CUSTOMER,
            TicketStatus.WAITING_VENDOR,
            TicketStatus.WAITING_INTERNAL);

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
            Map.entry(MoveKind.REOPEN, EnumSet.of(TicketStatus.RESOLVED, TicketStatus.CLOSED))));

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
     * @throws IllegalArgumentException if the table contradicts one of the three rules that always hold
     */
    public LifeCycle {
        EnumMap<MoveKind, Set<TicketStatus>> copy = new EnumMap<>(MoveKind.class);
        legal.forEach((kind, statuses) -> copy.put(kind, immutable(statuses)));
        if (copy.containsKey(MoveKind.OPEN)) {
            throw new IllegalArgumentException("life cycle lets a ticket be opened again: leave OPEN out of the table");
        }
        for (MoveKind kind : copy.keySet()) {
            if (kind.isRecording()) {
                throw new IllegalArgumentException(
                        "life cycle speaks of " + kind + ", which is legal in every status: leave it out of the table");
            }
        }
        for (MoveKind kind :
                EnumSet.of(MoveKind.RELEASE, MoveKind.ACCEPT, MoveKind.START, MoveKind.WAIT, MoveKind.RESUME)) {
            require(kind, copy, kind == MoveKind.RESUME ? WAITING : ALIVE);
        }
        require(MoveKind.REOPEN, copy, DONE);
        legal = Collections.unmodifiableMap(copy);
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
        return kind.isRecording() || legal.getOrDefault(kind, Set.of()).contains(status);
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
