package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request for support: the facts, as an immutable value.
 *
 * <p>What happened and when is kept; due dates, remaining times and the next thing to do are derived from it
 * ({@code dev.tierline.sla}, {@code dev.tierline.agenda}). Two ways lead to a new value: {@link #apply} for what somebody
 * does, and events for what time brings about. Either way the events tell all: {@link #fold folding} them from nothing
 * gives an equal ticket.
 *
 * <p>Example: opened at 9:00 and started at 9:20, a ticket has two {@link #phases()}, was {@link #respondedAt() responded
 * to} at 9:20 and stands in {@link TicketStatus#IN_PROGRESS}. Safe for use by any number of threads.
 *
 * @param id the ticket's id
 * @param intake what was known when it came in
 * @param tier where it stands on the ladder, null in a department without tiers
 * @param team whose queue it is in, null if nobody's
 * @param assignee who holds it, null if nobody does
 * @param phases its life in stretches of one status and one priority, in order, never empty; neighbours differ
 * @param waitsUntil when the wait that it is in ends by itself, null if it does not wait, or for as long as it takes
 * @param respondedAt when somebody first replied to the customer, or it first stood in a status other than queued or assigned; null
 *     until then
 * @param breaches when each promise was broken; promises that were not are absent
 * @param settledSteps the escalation steps that fired or were skipped, in order; the history says which
 * @param effort what was written on it and the time that work took
 * @param caseFile what is known about it beyond where it stands and who has it
 * @param asOf the earliest instant at which anything more can happen to it: what is known up to then is settled
 */
public record Ticket(
        TicketId id,
        Intake intake,
        @Nullable Tier tier,
        @Nullable TeamId team,
        @Nullable StaffId assignee,
        List<Phase> phases,
        @Nullable Instant waitsUntil,
        @Nullable Instant respondedAt,
        Map<ServiceMetric, Instant> breaches,
        List<StepKey> settledSteps,
        Effort effort,
        CaseFile caseFile,
        Instant asOf) {

    /**
     * Checks the facts against each other and copies the collections.
     *
     * @throws IllegalArgumentException if there is no phase, phases are out of order or two neighbours are alike
     */
    public Ticket {
        requireNonNull(id, "id");
        requireNonNull(intake, "intake");
        requireNonNull(effort, "effort");
        requireNonNull(caseFile, "caseFile");
        requireNonNull(asOf, "asOf");
        phases = List.copyOf(phases);
        requireOrdered(id, phases);
        if (waitsUntil != null && !phases.get(phases.size() - 1).status().isWaiting()) {
            throw new IllegalArgumentException("ticket '" + id + "' waits until " + waitsUntil + " and is "
                    + phases.get(phases.size() - 1).status() + ": expected it to wait, or no end of a wait");
        }
        breaches = breaches.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(breaches));
        settledSteps = List.copyOf(settledSteps);
    }

    /**
     * Creates a ticket on which nobody wrote, and nobody recorded time.
     *
     * @param id the ticket's id
     * @param intake what was known when it came in
     * @param tier where it stands on the ladder, null in a department without tiers
     * @param team whose queue it is in, null if nobody's
     * @param assignee who holds it, null if nobody does
     * @param phases its life in stretches of one status and one priority
     * @param respondedAt when it was responded to, null until then
     * @param breaches when each promise was broken
     * @param settledSteps the escalation steps that fired or were skipped
     * @param asOf the earliest instant at which anything more can happen to it
     * @throws IllegalArgumentException if there is no phase, phases are out of order or two neighbours are alike
     */
    public Ticket(
            TicketId id,
            Intake intake,
            @Nullable Tier tier,
            @Nullable TeamId team,
            @Nullable StaffId assignee,
            List<Phase> phases,
            @Nullable Instant respondedAt,
            Map<ServiceMetric, Instant> breaches,
            List<StepKey> settledSteps,
            Instant asOf) {
        this(
                id,
                intake,
                tier,
                team,
                assignee,
                phases,
                null,
                respondedAt,
                breaches,
                settledSteps,
                Effort.NONE,
                CaseFile.EMPTY,
                asOf);
    }

    /**
     * Opens a ticket.
     *
     * @param open what is known
     * @param circumstances when and by whom
     * @return the new ticket, queued, and its first event
     */
    public static Transition open(Opening open, Circumstances circumstances) {
        return MoveRules.open(open, circumstances);
    }

    /**
     * Makes a move.
     *
     * @param move what is done
     * @param circumstances when, by whom, under which life cycle
     * @return the ticket afterwards and what happened; no event if the move changes nothing
     * @throws IllegalMoveException if the life cycle does not permit the move here
     * @throws IllegalArgumentException if the instant lies before {@link #asOf()}
     */
    public Transition apply(Move move, Circumstances circumstances) {
        return MoveRules.apply(this, move, circumstances);
    }

    /**
     * Returns the ticket that a history tells of.
     *
     * @param history the events of one ticket in order, the first of them {@link TicketEvent.Opened}
     * @return the ticket
     * @throws IllegalArgumentException if the history is empty or does not begin with the opening
     */
    public static Ticket fold(Iterable<? extends TicketEvent> history) {
        Ticket ticket = null;
        for (TicketEvent event : history) {
            ticket = TicketFold.after(ticket, event);
        }
        if (ticket == null) {
            throw new IllegalArgumentException("an empty history tells of no ticket: expected it to begin with Opened");
        }
        return ticket;
    }

    /**
     * Returns this ticket after something more happened to it.
     *
     * @param event what happened
     * @return the ticket afterwards
     * @throws IllegalArgumentException if the event lies before {@link #asOf()}
     */
    public Ticket after(TicketEvent event) {
        return TicketFold.after(this, event);
    }

    /**
     * Returns where the ticket stands.
     *
     * @return its status
     */
    public TicketStatus status() {
        return lastPhase().status();
    }

    /**
     * Returns how pressing the ticket is.
     *
     * @return its priority
     */
    public Priority priority() {
        return lastPhase().priority();
    }

    /**
     * Returns where on the ladder, and in whose queue, the ticket is.
     *
     * @return its tier and team
     */
    public Place place() {
        return new Place(tier, team);
    }

    /**
     * Returns since when the ticket has stood in its status.
     *
     * @return when it last came into it, whatever its priority was
     */
    public Instant statusSince() {
        int i = phases.size() - 1;
        while (i > 0 && phases.get(i - 1).status() == status()) {
            i--;
        }
        return phases.get(i).from();
    }

    /** Where it goes on when a wait is over. */
    TicketStatus statusAfterWait() {
        return assignee == null ? TicketStatus.QUEUED : TicketStatus.IN_PROGRESS;
    }

    /**
     * Finds the ticket in which this one goes on.
     *
     * @return the one that it was merged into; empty if it was not merged
     */
    public Optional<TicketId> mergedInto() {
        return caseFile.tickets(LinkKind.MERGED_INTO).stream().findFirst();
    }

    /**
     * Returns when the ticket came into being.
     *
     * @return the instant
     */
    public Instant openedAt() {
        return phases.get(0).from();
    }

    /**
     * Tells whether a step has fired, or was skipped.
     *
     * @param key which firing of which step
     * @return true if it is among the facts
     */
    public boolean hasSettled(StepKey key) {
        return settledSteps.contains(key);
    }

    private Phase lastPhase() {
        return phases.get(phases.size() - 1);
    }

    private static void requireOrdered(TicketId id, List<Phase> phases) {
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("ticket '" + id + "' has no phase: expected one from its opening on");
        }
        for (int i = 1; i < phases.size(); i++) {
            Phase before = phases.get(i - 1);
            Phase after = phases.get(i);
            if (!before.from().isBefore(after.from()) || before.sameAs(after)) {
                throw new IllegalArgumentException("ticket '" + id + "' has phase " + after + " after " + before
                        + ": expected a later one that differs in status or priority");
            }
        }
    }
}
