package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules of a ticket without a department. */
record BareRules(LifeCycle lifeCycle) implements TicketRules {

    private static final int HIGHEST_INSIDE = 3;

    BareRules {
        requireNonNull(lifeCycle, "lifeCycle");
    }

    @Override
    public Priority priority(Assessment assessment) {
        int steps = switch (assessment.impact()) {
                    case HIGH -> 0;
                    case MEDIUM -> 1;
                    case LOW -> 2;
                }
                + switch (assessment.urgency()) {
                    case HIGH -> 0;
                    case MEDIUM -> 1;
                    case LOW -> 2;
                };
        return Priority.of(1 + steps);
    }

    @Override
    public boolean closesOnConfirmation() {
        return false;
    }

    @Override
    public boolean reopens(Instant closedAt, Instant now) {
        return true;
    }

    @Override
    public OptionalInt handOffLimit() {
        return OptionalInt.empty();
    }

    @Override
    public List<StaffId> superiors(Authority authority, Ticket ticket) {
        return List.of();
    }

    @Override
    public Optional<Place> place(Ticket ticket, Destination wanted) {
        if (wanted instanceof Destination.OfTier there) {
            return Optional.of(new Place(there.tier(), null));
        } else if (wanted instanceof Destination.OfTeam there) {
            return Optional.of(new Place(ticket.tier(), there.team()));
        }
        Tier tier = ticket.tier();
        return tier == null || tier.level() == Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new Place(Tier.of(tier.level() + 1), null));
    }

    @Override
    public Optional<Place> placeBelow(Ticket ticket) {
        Tier tier = ticket.tier();
        return tier == null || tier.level() == 0
                ? Optional.empty()
                : Optional.of(new Place(Tier.of(tier.level() - 1), null));
    }

    @Override
    public boolean has(Place place) {
        return true;
    }

    @Override
    public boolean isOutside(Tier tier) {
        return tier.level() > HIGHEST_INSIDE;
    }
}
