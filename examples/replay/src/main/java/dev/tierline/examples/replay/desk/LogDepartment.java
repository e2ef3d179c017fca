package dev.tierline.examples.replay.desk;

import dev.tierline.calendar.CalendarBuilder;
import dev.tierline.calendar.InvalidCalendarException;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.examples.replay.input.InputException;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.intake.ClosingRule;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.util.HashSet;
import java.util.Set;

/** The department that a log tells of: everybody it names, one supervisor for each team and one manager over all. */
final class LogDepartment {

    private static final StaffId MANAGER = StaffId.of("manager");

    private LogDepartment() {}

    static Department of(Log log, Settings settings) {
        DepartmentBuilder department = Department.named("the department of " + log.name())
                .calendar(calendar(settings))
                .serviceLevel(serviceLevel(settings))
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build())
                // A log tells what was done: no rule refuses any of it, and none adds to it.
                .lifeCycle(LifeCycle.lenient())
                .closing(ClosingRule.never())
                .staff(unrestricted(MANAGER, "Manager"))
                .manager(MANAGER);
        Set<StaffId> agents = new HashSet<>();
        Set<TeamId> teams = new HashSet<>();
        for (LogRow row : log.rows()) {
            addNamedBy(row, log, department, agents, teams);
        }
        return department.build();
    }

    /** Returns the account of an agent that the log names. */
    static StaffId agent(String name) {
        return StaffId.of("agent:" + name);
    }

    /** What a log tells was done, whoever did it: it does not tell who was allowed to. */
    private static StaffMember unrestricted(StaffId id, String name) {
        return StaffMember.named(id.value(), name)
                .role(BuiltInRoles.UNRESTRICTED)
                .build();
    }

    private static void addNamedBy(
            LogRow row, Log log, DepartmentBuilder department, Set<StaffId> agents, Set<TeamId> teams) {
        String agent = row.agent();
        String team = row.team();
        Integer tier = row.tier();
        try {
            if (agent != null && agents.add(agent(agent))) {
                department.staff(unrestricted(agent(agent), agent));
            }
            if (team != null && teams.add(TeamId.of(team))) {
                StaffId supervisor = StaffId.of("supervisor:" + team);
                department
                        .staff(unrestricted(supervisor, "Supervisor of " + team))
                        .team(new Team(TeamId.of(team), team, supervisor));
            }
        } catch (IllegalArgumentException refused) {
            throw InputException.line(log.name(), row.line(), String.valueOf(refused.getMessage()));
        }
        if (tier != null) {
            department.tiers(Tier.of(tier));
        }
    }

    private static SupportCalendar calendar(Settings settings) {
        WeeklyHours hours;
        try {
            hours = WeeklyHours.parse(settings.hours());
        } catch (InvalidCalendarException refused) {
            throw InputException.option("--hours", settings.hours(), String.valueOf(refused.getMessage()));
        }
        CalendarBuilder calendar = SupportCalendar.in(settings.zone()).weekly(hours);
        settings.holidays().forEach(calendar::closedOn);
        return calendar.build();
    }

    private static ServiceLevel serviceLevel(Settings settings) {
        ServiceLevel.Builder level = ServiceLevel.promising().pausedIn(TicketStatus.WAITING_CUSTOMER);
        settings.targets()
                .byPriority()
                .forEach((priority, target) -> level.firstResponse(
                                Priority.of(priority), WorkingTime.of(target.firstResponse()))
                        .resolution(Priority.of(priority), WorkingTime.of(target.resolution())));
        return level.build();
    }
}
