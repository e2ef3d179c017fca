package dev.tierline.department;

import dev.tierline.category.CategoryId;
import dev.tierline.form.FormAnswers;
import dev.tierline.intake.RequestForm;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.tier.Tier;
import org.jspecify.annotations.Nullable;

/** Looks up whatever moves name: what a department does not have is refused. */
record References(DepartmentDescription department) {

    void require(Move move) {
        if (move instanceof Move.Assign assign) {
            requireStaff(assign.to());
        } else if (move instanceof Opening open) {
            requirePlace(open.tier(), open.team());
            requireCategory(open.intake().category());
            requireAnswered(open.answers());
        } else if (move instanceof Move.MoveTo place) {
            requirePlace(place.tier(), place.team());
        } else if (move instanceof HandOffMove handOff) {
            requireHandOff(handOff);
        } else if (move instanceof Move.LogTime time) {
            requireStaff(time.worker());
        } else if (move instanceof RemoteMove.StartSession session) {
            requireStaff(session.staff());
        }
    }

    void requireStaff(StaffId id) {
        if (!department.staff().containsKey(id)) {
            throw new UnknownReferenceException("staff member", id.value(), department.name());
        }
    }

    void requirePlace(@Nullable Tier tier, @Nullable TeamId team) {
        if (tier != null && !department.tiers().contains(tier)) {
            throw new UnknownReferenceException("tier", Integer.toString(tier.level()), department.name());
        }
        if (team != null && !department.teams().containsKey(team)) {
            throw new UnknownReferenceException("team", team.value(), department.name());
        }
    }

    private void requireHandOff(HandOffMove move) {
        if (move instanceof HandOffMove.Escalate escalate) {
            if (escalate.to() instanceof Destination.OfTier to) {
                requirePlace(to.tier(), null);
            } else if (escalate.to() instanceof Destination.OfTeam to) {
                requirePlace(null, to.team());
            }
        } else if (move instanceof HandOffMove.HandBack back) {
            Place to = back.to();
            if (to != null) {
                requirePlace(to.tier(), to.team());
            }
        } else if (move instanceof HandOffMove.HandOutside outside) {
            requirePlace(outside.tier(), null);
        }
    }

    /** A department that lists no categories takes any. */
    private void requireCategory(@Nullable CategoryId category) {
        if (category == null || department.categories().categories().isEmpty()) {
            return;
        }
        if (department.categories().find(category).isEmpty()) {
            throw new UnknownReferenceException("category", category.value(), department.name());
        }
    }

    /** Answers are judged by the form as it stands now. */
    private void requireAnswered(@Nullable FormAnswers answers) {
        if (answers != null) {
            RequestForm form = department.forms().get(answers.form());
            if (form == null) {
                throw new UnknownReferenceException("form", answers.form().value(), department.name());
            }
            form.check(answers.values());
        }
    }
}
