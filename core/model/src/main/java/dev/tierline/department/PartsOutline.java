package dev.tierline.department;

import dev.tierline.calendar.CalendarId;
import dev.tierline.category.CategoryId;
import dev.tierline.consistency.Outline;
import dev.tierline.consistency.Place;
import dev.tierline.consistency.ScheduleOutline;
import dev.tierline.consistency.Thing;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.Category;
import dev.tierline.intake.IntakeRule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Role;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells an outline what the parts of a department name and refer to. */
final class PartsOutline {

    private final Outline outline = new Outline();

    private PartsOutline() {}

    static Outline of(DepartmentParts parts, boolean managerKnown) {
        PartsOutline walk = new PartsOutline();
        if (parts.name().isBlank()) {
            walk.outline.fault(Place.of("name"), "tierline.blank", null);
        }
        parts.calendars().keySet().forEach(id -> walk.name(Thing.CALENDAR, id.value(), Place.of("calendars")));
        parts.serviceLevels()
                .keySet()
                .forEach(id -> walk.name(Thing.SERVICE_LEVEL, id.value(), Place.of("serviceLevels")));
        walk.each(
                parts.ladder().rungs(),
                "tiers",
                rung -> Integer.toString(rung.tier().level()),
                walk::rung);
        walk.each(parts.teams(), "teams", team -> team.id().value(), walk::team);
        walk.each(parts.staff(), "staff", member -> member.id().value(), walk::member);
        BuiltInRoles.ALL.forEach(role -> walk.builtIn(role, parts.roles()));
        walk.each(
                parts.roles(),
                "roles",
                role -> role.id().value(),
                (role, place) -> walk.outline.name(Thing.ROLE, role.id().value(), place));
        if (managerKnown) {
            walk.staff(parts.manager(), Place.of("manager"));
        }
        walk.each(
                parts.schedules(),
                "schedules",
                schedule -> schedule.id().value(),
                (schedule, place) -> ScheduleOutline.walk(schedule, place, walk.outline));
        parts.onCall().forEach(walk::onCall);
        walk.each(parts.policies(), "policies", policy -> policy.id().value(), walk::policy);
        walk.each(parts.categories(), "categories", category -> category.id().value(), walk::category);
        walk.each(
                parts.forms(),
                "forms",
                form -> form.id().value(),
                (form, place) -> walk.outline.name(Thing.FORM, form.id().value(), place));
        walk.each(parts.intakeRules(), "intakeRules", rule -> rule.id().value(), walk::intakeRule);
        return walk.outline;
    }

    private interface Named<T> {
        String of(T value);
    }

    private interface Step<T> {
        void walk(T value, Place place);
    }

    private <T> void each(List<T> values, String field, Named<T> named, Step<T> step) {
        for (int i = 0; i < values.size(); i++) {
            step.walk(values.get(i), Place.of(field).at(i, named.of(values.get(i))));
        }
    }

    private void name(Thing thing, String name, Place list) {
        outline.name(thing, name, list.at(0, name));
    }

    private void builtIn(Role role, List<Role> own) {
        if (own.stream().noneMatch(other -> other.id().equals(role.id()))) {
            name(Thing.ROLE, role.id().value(), Place.of("roles"));
        }
    }

    private void rung(Rung rung, Place place) {
        String level = Integer.toString(rung.tier().level());
        outline.name(Thing.TIER, level, place);
        if (rung.kind() == TierKind.INTERNAL) {
            outline.toServe(level, place);
        }
    }

    private void team(Team team, Place place) {
        outline.name(Thing.TEAM, team.id().value(), place);
        staff(team.supervisor(), place.field("supervisor"));
        int i = 0;
        for (Tier tier : team.tiers()) {
            outline.serves(Integer.toString(tier.level()));
            tier(tier, place.field("tiers").at(i++));
        }
        for (CategoryId category :
                team.scope()) { // by its name: where it stands among the others is the model's affair
            Place named = place.field("scope").at(0, category.value());
            outline.refer(Thing.CATEGORY, category.value(), named);
        }
    }

    private void member(StaffMember member, Place place) {
        String id = member.id().value();
        outline.name(Thing.STAFF, id, place);
        StaffId superior = member.reportsTo();
        if (superior != null) {
            outline.below(Thing.STAFF, id, superior.value(), place.field("reportsTo"));
        }
        for (int i = 0; i < member.roles().size(); i++) {
            outline.refer(
                    Thing.ROLE,
                    member.roles().get(i).role().value(),
                    place.field("roles").at(i));
        }
        for (int i = 0; i < member.teams().size(); i++) {
            outline.refer(
                    Thing.TEAM,
                    member.teams().get(i).team().value(),
                    place.field("teams").at(i));
        }
        for (int i = 0; i < member.deputies().size(); i++) {
            staff(member.deputies().get(i), place.field("deputies").at(i));
        }
        CalendarId hours = member.hours();
        outline.refer(Thing.CALENDAR, hours == null ? null : hours.value(), place.field("hours"));
    }

    private void onCall(TeamId team, ScheduleId schedule) {
        Place place = Place.of("onCall").at(0, team.value());
        outline.refer(Thing.TEAM, team.value(), place);
        outline.refer(Thing.SCHEDULE, schedule.value(), place);
    }

    private void policy(EscalationPolicy policy, Place place) {
        outline.name(Thing.POLICY, policy.id().value(), place);
        for (int i = 0; i < policy.steps().size(); i++) {
            List<Recipient> targets = policy.steps().get(i).recipients();
            for (int t = 0; t < targets.size(); t++) {
                Place target = place.field("steps").at(i).field("targets").at(t);
                if (targets.get(t) instanceof Recipient.Person person) {
                    staff(person.id(), target);
                } else if (targets.get(t) instanceof Recipient.OnCall onCall) {
                    outline.refer(Thing.SCHEDULE, onCall.schedule().value(), target);
                }
            }
        }
    }

    private void category(Category category, Place place) {
        String id = category.id().value();
        outline.name(Thing.CATEGORY, id, place);
        if (category.parent() != null) {
            outline.below(Thing.CATEGORY, id, category.parent().value(), place.field("parent"));
        }
    }

    private void intakeRule(IntakeRule rule, Place place) {
        outline.name(Thing.INTAKE_RULE, rule.id().value(), place);
        outline.refer(
                Thing.CATEGORY, rule.category() == null ? null : rule.category().value(), place.field("category"));
        outline.refer(
                Thing.TEAM,
                rule.placement().team() == null ? null : rule.placement().team().value(),
                place.field("team"));
        tier(rule.placement().tier(), place.field("tier"));
        outline.refer(
                Thing.SERVICE_LEVEL,
                rule.serviceLevel() == null ? null : rule.serviceLevel().value(),
                place.field("serviceLevel"));
    }

    private void staff(StaffId id, Place place) {
        outline.refer(Thing.STAFF, id.value(), place);
    }

    private void tier(@Nullable Tier tier, Place place) {
        outline.refer(Thing.TIER, tier == null ? null : Integer.toString(tier.level()), place);
    }
}
