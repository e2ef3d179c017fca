package dev.tierline.draft;

import dev.tierline.consistency.Outline;
import dev.tierline.consistency.Place;
import dev.tierline.consistency.ScheduleOutline;
import dev.tierline.consistency.Thing;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Role;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.TierKind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an outline what a draft names and refers to, whatever is missing in it. */
final class DraftOutline {

    private final Outline outline = new Outline();
    private final OutlineWalk walk = new OutlineWalk(outline);

    private DraftOutline() {}

    static Outline of(DepartmentDraft draft) {
        DraftOutline of = new DraftOutline();
        of.people(draft);
        of.rules(draft);
        of.intake(draft);
        return of.outline;
    }

    private void people(DepartmentDraft draft) {
        walk.each(draft.tiers, Place.of("tiers"), this::tier);
        walk.each(draft.teams, Place.of("teams"), this::team);
        StaffOutline staff = new StaffOutline(outline, walk);
        walk.each(draft.staff, Place.of("staff"), staff::member);
        Set<String> own = new HashSet<>();
        walk.each(draft.roles, Place.of("roles"), (role, place) -> {
            outline.name(Thing.ROLE, role.id, place);
            role(role, place);
            own.add(String.valueOf(role.id));
        });
        for (Role role : BuiltInRoles.ALL) {
            if (!own.contains(role.id().value())) {
                outline.name(Thing.ROLE, role.id().value(), Place.of("roles"));
            }
        }
        if (draft.customers != null) {
            role(draft.customers, Place.of("customers"));
        }
        outline.refer(Thing.STAFF, draft.manager, Place.of("manager"));
    }

    private void rules(DepartmentDraft draft) {
        if (draft.calendar != null) {
            calendar(draft.calendar, Place.of("calendar"));
        }
        walk.each(draft.calendars, Place.of("calendars"), (calendar, place) -> {
            walk.required(calendar.id, place.field("id"));
            outline.name(Thing.CALENDAR, calendar.id, place);
            calendar(calendar, place);
        });
        if (draft.serviceLevel != null) {
            serviceLevel(draft.serviceLevel, Place.of("serviceLevel"));
        }
        walk.each(draft.serviceLevels, Place.of("serviceLevels"), (level, place) -> {
            walk.required(level.id, place.field("id"));
            outline.name(Thing.SERVICE_LEVEL, level.id, place);
            serviceLevel(level, place);
        });
        walk.each(draft.policies, Place.of("policies"), this::policy);
        walk.each(
                draft.schedules,
                Place.of("schedules"),
                (schedule, place) -> ScheduleOutline.walk(schedule, place, outline));
        if (draft.lifeCycle != null) {
            walk.distinct(draft.lifeCycle.moves, Place.of("lifeCycle").field("moves"), rule -> rule.move);
        }
    }

    private void intake(DepartmentDraft draft) {
        walk.each(draft.categories, Place.of("categories"), (category, place) -> {
            outline.name(Thing.CATEGORY, category.id, place);
            outline.below(Thing.CATEGORY, category.id, category.parent, place.field("parent"));
        });
        walk.each(draft.forms, Place.of("forms"), (form, place) -> outline.name(Thing.FORM, form.id, place));
        walk.each(draft.intakeRules, Place.of("intakeRules"), (rule, place) -> {
            outline.name(Thing.INTAKE_RULE, rule.id, place);
            outline.refer(Thing.CATEGORY, rule.category, place.field("category"));
            outline.refer(Thing.TIER, OutlineWalk.text(rule.tier), place.field("tier"));
            outline.refer(Thing.TEAM, rule.team, place.field("team"));
            outline.refer(Thing.SERVICE_LEVEL, rule.serviceLevel, place.field("serviceLevel"));
        });
        walk.distinct(draft.priorities, Place.of("priorities"), cell -> OutlineWalk.pair(cell.impact, cell.urgency));
        if (draft.closing != null && draft.closing.saysBoth()) {
            outline.fault(Place.of("closing"), "tierline.closing", null);
        }
    }

    private void tier(TierDraft tier, Place place) {
        String level = OutlineWalk.text(tier.level);
        outline.name(Thing.TIER, level, place);
        if (level != null && tier.kind == TierKind.INTERNAL) {
            outline.toServe(level, place);
        }
        walk.distinct(tier.innerTargets, place.field("innerTargets"), target -> target.priority);
        if (tier.kind == TierKind.SELF_SERVICE && tier.innerTargets != null && !tier.innerTargets.isEmpty()) {
            outline.fault(place.field("innerTargets"), "tierline.tier.self-service", null);
        }
    }

    private void team(TeamDraft team, Place place) {
        outline.name(Thing.TEAM, team.id, place);
        outline.refer(Thing.STAFF, team.supervisor, place.field("supervisor"));
        outline.refer(Thing.SCHEDULE, team.onCall, place.field("onCall"));
        walk.each(team.tiers, place.field("tiers"), (level, at) -> {
            outline.serves(level.toString());
            outline.refer(Thing.TIER, level.toString(), at);
        });
        walk.each(team.scope, place.field("scope"), (category, at) -> outline.refer(Thing.CATEGORY, category, at));
    }

    private void role(RoleDraft role, Place place) {
        walk.each(
                role.duties,
                place.field("duties"),
                (duty, at) -> walk.distinct(duty.grants, at.field("grants"), grant -> grant.permission));
    }

    private void calendar(CalendarDraft calendar, Place place) {
        if (calendar.definition == null) {
            walk.required(calendar.zone, place.field("zone"));
            walk.required(calendar.weekly, place.field("weekly"));
        } else if (calendar.saysBoth()) {
            outline.fault(place.field("definition"), "tierline.calendar", null);
        }
        walk.each(calendar.exceptions, place.field("exceptions"), (exception, at) -> {
            if (exception.lacksHours()) {
                walk.required(null, at.field("hours"));
            }
        });
    }

    private void serviceLevel(ServiceLevelDraft level, Place place) {
        walk.distinct(
                level.targets, place.field("targets"), target -> OutlineWalk.pair(target.metric, target.priority));
        walk.each(level.pausedIn, place.field("pausedIn"), this::pause);
    }

    private void pause(@Nullable TicketStatus status, Place place) {
        if (status != null && status.isDone()) {
            outline.fault(place, "tierline.pause", status.toString());
        }
    }

    private void policy(PolicyDraft policy, Place place) {
        outline.name(Thing.POLICY, policy.id, place);
        walk.distinct(policy.steps, place.field("steps"), step -> step.id);
        walk.each(
                policy.steps,
                place.field("steps"),
                (step, at) -> walk.each(step.targets, at.field("targets"), this::recipient));
    }

    private void recipient(RecipientDraft recipient, Place place) {
        if (!recipient.saysOne()) {
            outline.fault(place, "tierline.recipient", null);
        }
        outline.refer(Thing.STAFF, recipient.person, place);
        outline.refer(Thing.SCHEDULE, recipient.schedule, place);
    }
}
