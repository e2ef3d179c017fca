package dev.tierline.department;

import dev.tierline.category.CategoryId;
import dev.tierline.intake.IntakeDecision;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.Placement;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Team;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.tier.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the work of a department goes, and what is promised to it. */
final class Placing {

    private final DepartmentDescription department;

    Placing(DepartmentDescription department) {
        this.department = department;
    }

    IntakeDecision decision(Intake intake) {
        return department.intakeRules().place(intake, department.categories());
    }

    Opening placed(Opening open) {
        if (open.tier() != null
                || open.team() != null
                || department.parts.intakeRules().isEmpty()) {
            return open;
        }
        Placement place = decision(open.intake())
                .placement()
                .filter(found -> !found.equals(Placement.OPEN))
                .orElseGet(() -> new Placement(department.ladder().entry().orElse(null), null));
        return open.at(place.tier(), place.team());
    }

    ServiceLevel serviceLevel(Ticket ticket) {
        if (department.serviceLevels().isEmpty()) {
            return department.serviceLevel();
        }
        return decision(ticket.intake())
                .rule()
                .map(IntakeRule::serviceLevel)
                .map(department.serviceLevels()::get)
                .orElse(department.serviceLevel());
    }

    Optional<Team> fittingTeam(Tier tier, @Nullable CategoryId category) {
        List<Team> serving = department.teams().values().stream()
                .filter(team -> team.tiers().contains(tier))
                .toList();
        if (category != null) {
            for (CategoryId wider : department.categories().lineage(category)) {
                Optional<Team> named = first(serving, team -> team.scope().contains(wider));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return first(serving, team -> team.scope().isEmpty());
    }

    private static Optional<Team> first(List<Team> teams, Predicate<Team> fits) {
        return teams.stream().filter(fits).min(Comparator.comparing(Team::id));
    }
}
