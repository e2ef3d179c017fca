package dev.tierline.ticket;

import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a department decides about what people do to tickets, at one instant.
 *
 * <p>A department gives its own ({@code department.ticketRules(...)}); {@link #of(LifeCycle)} is for a ticket without a department.
 * Implementations are immutable.
 */
public interface TicketRules {

    /**
     * Returns which moves are legal.
     *
     * @return the life cycle
     */
    LifeCycle lifeCycle();

    /**
     * Finds the priority that impact and urgency give.
     *
     * @param assessment impact and urgency
     * @return the priority
     */
    Priority priority(Assessment assessment);

    /**
     * Tells whether the customer's confirmation closes a ticket at once.
     *
     * @return true if it does
     */
    boolean closesOnConfirmation();

    /**
     * Tells whether a ticket that was closed can still come back to life.
     *
     * @param closedAt when it was closed
     * @param now the present
     * @return false if a follow-up has to be opened instead
     */
    boolean reopens(Instant closedAt, Instant now);

    /**
     * Returns how often a ticket may come back to where it was before somebody has to decide.
     *
     * @return the bound, empty if there is none
     */
    OptionalInt handOffLimit();

    /**
     * Finds who has authority over a ticket now.
     *
     * @param authority which
     * @param ticket the ticket
     * @return those who are told; empty if there is nobody
     */
    List<StaffId> superiors(Authority authority, Ticket ticket);

    /**
     * Tells whether somebody may decide where a ticket goes, however often it came back.
     *
     * @param actor who moves it
     * @param ticket the ticket
     * @return true if he has authority over it
     */
    default boolean decides(Actor actor, Ticket ticket) {
        return actor instanceof Actor.Staff staff
                && Arrays.stream(Authority.values())
                        .anyMatch(authority -> superiors(authority, ticket).contains(staff.id()));
    }

    /**
     * Finds the place that a destination means for a ticket.
     *
     * @param ticket the ticket
     * @param wanted where it is to go
     * @return the place, empty if there is none there
     */
    Optional<Place> place(Ticket ticket, Destination wanted);

    /**
     * Finds the place to which a ticket goes back that is handed back without saying where.
     *
     * @param ticket the ticket
     * @return the place, empty if there is none below
     */
    Optional<Place> placeBelow(Ticket ticket);

    /**
     * Tells whether a place is there.
     *
     * @param place the place
     * @return false if its tier or its team is not, any more
     */
    boolean has(Place place);

    /**
     * Tells whether an outside organisation works a tier.
     *
     * @param tier the tier
     * @return true if it does
     */
    boolean isOutside(Tier tier);

    /**
     * Returns the rules of a life cycle and nothing else: priority by the sum of impact and urgency, no bound on anything, nobody with
     * authority, tiers one above the other without teams, those above the third outside.
     *
     * @param lifeCycle which moves are legal
     * @return the rules
     */
    static TicketRules of(LifeCycle lifeCycle) {
        return new BareRules(lifeCycle);
    }
}
