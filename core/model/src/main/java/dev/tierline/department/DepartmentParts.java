package dev.tierline.department;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.CalendarId;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.intake.RequestForm;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.role.Role;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.tier.Ladder;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that a department is made of; what has no order of its own is sorted by id, so that equal departments are equal. */
record DepartmentParts(
        String name,
        Locale locale,
        SupportCalendar calendar,
        Map<CalendarId, SupportCalendar> calendars,
        Ladder ladder,
        List<Team> teams,
        List<StaffMember> staff,
        List<Role> roles,
        Role customers,
        StaffId manager,
        ServiceLevel serviceLevel,
        Map<ServiceLevelId, ServiceLevel> serviceLevels,
        List<OnCallSchedule> schedules,
        Map<TeamId, ScheduleId> onCall,
        List<EscalationPolicy> policies,
        List<Category> categories,
        List<RequestForm> forms,
        List<IntakeRule> intakeRules,
        PriorityMatrix priorities,
        ClosingRule closing,
        @Nullable Integer handOffLimit,
        LifeCycle lifeCycle) {

    DepartmentParts {
        requireNonNull(name, "name");
        requireNonNull(locale, "locale");
        requireNonNull(calendar, "calendar");
        requireNonNull(ladder, "ladder");
        requireNonNull(customers, "customers");
        requireNonNull(manager, "manager");
        requireNonNull(serviceLevel, "serviceLevel");
        requireNonNull(priorities, "priorities");
        requireNonNull(closing, "closing");
        requireNonNull(lifeCycle, "lifeCycle");
        calendars = Collections.unmodifiableMap(new TreeMap<>(calendars));
        serviceLevels = Collections.unmodifiableMap(new TreeMap<>(serviceLevels));
        onCall = Collections.unmodifiableMap(new TreeMap<>(onCall));
        schedules = sorted(schedules, OnCallSchedule::id);
        teams = sorted(teams, Team::id);
        staff = sorted(staff, StaffMember::id);
        roles = sorted(roles, Role::id);
        categories = sorted(categories, Category::id);
        forms = sorted(forms, RequestForm::id);
        policies = List.copyOf(policies);
        intakeRules = List.copyOf(intakeRules);
    }

    private static <T, K extends Comparable<K>> List<T> sorted(Collection<T> values, Function<T, K> id) {
        return values.stream().sorted(Comparator.comparing(id)).toList();
    }
}
