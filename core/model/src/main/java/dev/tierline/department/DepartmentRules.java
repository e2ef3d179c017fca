package dev.tierline.department;

import dev.tierline.escalation.Recipient;
import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketRules;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a department decides about tickets at one instant. */
record DepartmentRules(Department department, Instant at, Presence presence) implements TicketRules {

    @Override
    public LifeCycle lifeCycle() {
        return department.lifeCycle();
    }

    @Override
    public Priority priority(Assessment assessment) {
        return department.priorities().priority(assessment.impact(), assessment.urgency());
    }

    @Override
    public boolean closesOnConfirmation() {
        return department.closing().confirmationCloses();
    }

    @Override
    public boolean reopens(Instant closedAt, Instant now) {
        return department.closing().reopens(closedAt, now);
    }

    @Override
    public OptionalInt handOffLimit() {
        return department.handOffLimit();
    }

    @Override
    public List<StaffId> superiors(Authority authority, Ticket ticket) {
        return department.reach(
                switch (authority) {
                    case SUPERVISOR -> Recipient.TEAM_SUPERVISOR;
                    case MANAGER -> Recipient.MANAGER;
                },
                ticket,
                at,
                presence);
    }

    @Override
    public Optional<Place> place(Ticket ticket, Destination wanted) {
        Tier here = ticket.tier();
        if (wanted instanceof Destination.OfTeam there) {
            return Optional.ofNullable(department.teams().get(there.team())).flatMap(team -> placeOf(team, here));
        } else if (wanted instanceof Destination.OfTier there) {
            return Optional.of(there.tier())
                    .filter(department.tiers()::contains)
                    .map(tier -> fitting(tier, ticket));
        }
        return Optional.ofNullable(here).flatMap(department.ladder()::above).map(tier -> fitting(tier, ticket));
    }

    @Override
    public Optional<Place> placeBelow(Ticket ticket) {
        return Optional.ofNullable(ticket.tier())
                .flatMap(department.ladder()::below)
                .map(tier -> fitting(tier, ticket));
    }

    @Override
    public boolean has(Place place) {
        return (place.tier() == null || department.tiers().contains(place.tier()))
                && (place.team() == null || department.teams().containsKey(place.team()));
    }

    @Override
    public boolean isOutside(Tier tier) {
        return department.ladder().find(tier).map(Rung::kind).orElse(TierKind.INTERNAL) == TierKind.OUTSIDE;
    }

    /** On the ticket's tier if the team serves it, otherwise on the next above that it serves; a team that serves none is anywhere. */
    private static Optional<Place> placeOf(Team team, @Nullable Tier here) {
        TeamId id = team.id();
        if (here == null || team.tiers().isEmpty() || team.tiers().contains(here)) {
            return Optional.of(new Place(here, id));
        }
        return team.tiers().stream()
                .filter(tier -> tier.isAbove(here))
                .findFirst()
                .map(tier -> new Place(tier, id));
    }

    private Place fitting(Tier tier, Ticket ticket) {
        return new Place(
                tier,
                department
                        .fittingTeam(tier, ticket.intake().category())
                        .map(Team::id)
                        .orElse(null));
    }
}
