package dev.tierline.department;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.consistency.Template;
import dev.tierline.consistency.Trail;
import dev.tierline.consistency.Wording;
import dev.tierline.draft.CalendarDraft;
import dev.tierline.draft.DepartmentDraft;
import dev.tierline.draft.Draft;
import dev.tierline.draft.PriorityDraft;
import dev.tierline.draft.ServiceLevelDraft;
import dev.tierline.draft.TeamDraft;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Ladder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a draft into a department, or into everything that is wrong with it. */
final class DraftReading {

    private static final int LONGEST_FOUND = 200;

    private record Violation(Trail.Spot spot, String problem, boolean isGeneral) {}

    private final DepartmentDraft draft;
    private final Wording wording;

    private DraftReading(DepartmentDraft draft, Wording wording) {
        this.draft = draft;
        this.wording = wording;
    }

    static Department of(DepartmentDraft draft, Validator validator, Wording wording) {
        Set<ConstraintViolation<DepartmentDraft>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new InvalidDepartmentException(new DraftReading(draft, wording).faults(violations));
        }
        try {
            return build(draft);
        } catch (InvalidDepartmentException wrong) {
            throw wrong;
        } catch (RuntimeException wrong) {
            String problem =
                    "cannot be used: " + wrong.getMessage() + "; expected a draft that the validator finds right";
            InvalidDepartmentException all = new InvalidDepartmentException(List.of(new DepartmentFault("", problem)));
            all.initCause(wrong);
            throw all;
        }
    }

    private List<DepartmentFault> faults(Set<ConstraintViolation<DepartmentDraft>> violations) {
        Trail trail = new Trail(draft);
        List<Violation> all = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (ConstraintViolation<DepartmentDraft> violation : violations) {
            Trail.Spot spot = trail.follow(violation.getPropertyPath());
            boolean isGeneral = Template.isFault(violation.getMessageTemplate());
            all.add(new Violation(spot, say(violation), isGeneral));
            if (!isGeneral) {
                addWithParents(spot.text(), told);
            }
        }
        return all.stream()
                .filter(violation -> !violation.isGeneral()
                        || !told.contains(violation.spot().text()))
                .sorted(Comparator.comparing(Violation::spot).thenComparing(Violation::problem))
                .map(violation -> new DepartmentFault(violation.spot().text(), violation.problem()))
                .distinct()
                .toList();
    }

    /** What a value says as a whole is left out where something in it, or in a part of it, is told to be wrong. */
    private static void addWithParents(String path, Set<String> told) {
        told.add(path);
        for (int i = path.length() - 1; i > 0; i--) {
            if (path.charAt(i) == '.' || path.charAt(i) == '[') {
                told.add(path.substring(0, i));
            }
        }
    }

    private String say(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String message = violation.getMessage();
        if (!Template.isUnresolved(template)) {
            return message;
        }
        String key = Template.key(template);
        String about = Template.rest(template);
        if (Template.isUnresolved(message)) {
            if (key.equals(Template.FAULT)) {
                return about;
            }
            message = wording.knows(key) ? wording.say(key) + about : template;
        }
        return about.isEmpty() && Wording.IN_ENGLISH.asksWhatWasFound(key)
                ? message + " \"" + found(violation.getInvalidValue()) + "\""
                : message;
    }

    private static String found(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > LONGEST_FOUND ? text.substring(0, LONGEST_FOUND) + "\u2026" : text;
    }

    private static Department build(DepartmentDraft draft) {
        DepartmentBuilder builder = Department.named(given(draft.name))
                .locale(new Locale.Builder().setLanguageTag(given(draft.locale)).build())
                .calendar(given(draft.calendar).toValue())
                .ladder(new Ladder(values(draft.tiers)))
                .manager(StaffId.of(given(draft.manager)))
                .serviceLevel(given(draft.serviceLevel).toValue())
                .priorities(priorities(draft.priorities));
        for (CalendarDraft calendar : draft.calendars) {
            SupportCalendar hours = calendar.toValue();
            builder.calendar(given(calendar.id), hours);
        }
        for (ServiceLevelDraft level : draft.serviceLevels) {
            builder.serviceLevel(given(level.id), level.toValue());
        }
        values(draft.teams).forEach(builder::team);
        values(draft.staff).forEach(builder::staff);
        values(draft.roles).forEach(builder::role);
        values(draft.policies).forEach(builder::escalation);
        draft.schedules.forEach(builder::onCall);
        for (TeamDraft team : draft.teams) {
            if (team.onCall != null) {
                builder.onCall(TeamId.of(given(team.id)), ScheduleId.of(team.onCall));
            }
        }
        values(draft.categories).forEach(builder::category);
        values(draft.forms).forEach(builder::form);
        values(draft.intakeRules).forEach(builder::intake);
        if (draft.customers != null) {
            builder.customers(draft.customers.toValue());
        }
        if (draft.closing != null) {
            builder.closing(draft.closing.toValue());
        }
        if (draft.handOffLimit != null) {
            builder.handOffLimit(draft.handOffLimit);
        }
        if (draft.lifeCycle != null) {
            builder.lifeCycle(draft.lifeCycle.toValue());
        }
        return builder.build();
    }

    private static PriorityMatrix priorities(List<PriorityDraft> cells) {
        PriorityMatrix matrix = PriorityMatrix.standard();
        for (PriorityDraft cell : cells) {
            matrix = matrix.with(given(cell.impact), given(cell.urgency), cell.toValue());
        }
        return matrix;
    }

    private static <T> List<T> values(List<? extends Draft<T>> drafts) {
        List<T> values = new ArrayList<>(drafts.size());
        drafts.forEach(part -> values.add(part.toValue()));
        return values;
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("something is missing that the validator did not miss");
        }
        return value;
    }
}
