package dev.tierline.department;

import dev.tierline.draft.CalendarDraft;
import dev.tierline.draft.CategoryDraft;
import dev.tierline.draft.ClosingDraft;
import dev.tierline.draft.DepartmentDraft;
import dev.tierline.draft.FormDraft;
import dev.tierline.draft.IntakeRuleDraft;
import dev.tierline.draft.LifeCycleDraft;
import dev.tierline.draft.PolicyDraft;
import dev.tierline.draft.PriorityDraft;
import dev.tierline.draft.RoleDraft;
import dev.tierline.draft.ServiceLevelDraft;
import dev.tierline.draft.StaffDraft;
import dev.tierline.draft.TeamDraft;
import dev.tierline.draft.TierDraft;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.ticket.LifeCycle;

/** Turns a department back into a draft; what is as it is unless said stays unsaid. */
final class DraftWriting {

    private DraftWriting() {}

    static DepartmentDraft of(DepartmentParts parts) {
        DepartmentDraft draft = new DepartmentDraft();
        draft.name = parts.name();
        draft.locale = parts.locale().toLanguageTag();
        draft.calendar = CalendarDraft.of(parts.calendar());
        parts.calendars().forEach((id, calendar) -> {
            CalendarDraft hours = CalendarDraft.of(calendar);
            hours.id = id.value();
            draft.calendars.add(hours);
        });
        parts.ladder().rungs().forEach(rung -> draft.tiers.add(TierDraft.of(rung)));
        parts.teams().forEach(team -> {
            TeamDraft written = TeamDraft.of(team);
            ScheduleId onCall = parts.onCall().get(team.id());
            written.onCall = onCall == null ? null : onCall.value();
            draft.teams.add(written);
        });
        draft.schedules.addAll(parts.schedules());
        parts.staff().forEach(member -> draft.staff.add(StaffDraft.of(member)));
        parts.roles().forEach(role -> draft.roles.add(RoleDraft.of(role)));
        draft.customers = parts.customers().equals(BuiltInRoles.CUSTOMER) ? null : RoleDraft.of(parts.customers());
        draft.manager = parts.manager().value();
        draft.serviceLevel = ServiceLevelDraft.of(parts.serviceLevel());
        parts.serviceLevels().forEach((id, level) -> {
            ServiceLevelDraft promise = ServiceLevelDraft.of(level);
            promise.id = id.value();
            draft.serviceLevels.add(promise);
        });
        parts.policies().forEach(policy -> draft.policies.add(PolicyDraft.of(policy)));
        parts.categories().forEach(category -> draft.categories.add(CategoryDraft.of(category)));
        parts.forms().forEach(form -> draft.forms.add(FormDraft.of(form)));
        parts.intakeRules().forEach(rule -> draft.intakeRules.add(IntakeRuleDraft.of(rule)));
        priorities(parts.priorities(), draft);
        draft.closing = parts.closing().equals(ClosingRule.never()) ? null : ClosingDraft.of(parts.closing());
        draft.handOffLimit = parts.handOffLimit();
        draft.lifeCycle = parts.lifeCycle().equals(LifeCycle.standard()) ? null : LifeCycleDraft.of(parts.lifeCycle());
        return draft;
    }

    private static void priorities(PriorityMatrix matrix, DepartmentDraft draft) {
        matrix.cells()
                .forEach((impact, row) -> row.forEach((urgency, priority) -> {
                    Priority standard = PriorityMatrix.standard().priority(impact, urgency);
                    if (!priority.equals(standard)) {
                        draft.priorities.add(PriorityDraft.of(impact, urgency, priority));
                    }
                }));
    }
}
