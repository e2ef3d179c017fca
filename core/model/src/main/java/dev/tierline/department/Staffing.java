package dev.tierline.department;

import dev.tierline.access.AccessRights;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.escalation.Recipient;
import dev.tierline.oncall.Duty;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.WhoCan;
import dev.tierline.oncall.WhoCan.Candidate;
import dev.tierline.oncall.WhoCan.Why;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who of a department is there at one instant: whom a step reaches, and who can take work.
 *
 * @param department the people and their hours
 * @param rights who is active, and who stands in for whom
 * @param at the instant
 * @param presence what is recorded about people and shifts
 */
record Staffing(Department department, AccessRights rights, Instant at, Presence presence) {

    /** Whom a recipient means now, with deputies for those who are not there. */
    List<StaffId> reached(Recipient recipient, Ticket ticket) {
        if (recipient instanceof Recipient.OnCall onCall) {
            return onDuty(onCall.schedule());
        }
        return named(recipient, ticket).map(this::present).map(List::of).orElse(List.of());
    }

    /** Who can take work of some teams: in hours their members, outside them who is on call for them. */
    WhoCan.Answer whoCan(Collection<Team> teams) {
        boolean inHours = department.calendar().isOpen(at);
        List<Candidate> can = new ArrayList<>();
        List<Candidate> cannot = new ArrayList<>();
        Set<StaffId> seen = new LinkedHashSet<>();
        if (!inHours) {
            for (OnCallSchedule schedule : schedules(teams)) {
                for (Duty duty : countedOn(schedule)) {
                    if (seen.add(duty.staff())) {
                        sort(duty.staff(), new Why.OnDuty(duty), notActive(duty.staff()), can, cannot);
                    }
                }
            }
        }
        for (StaffId staff : members(teams)) {
            if (seen.add(staff)) {
                sort(staff, new Why.InHours(), hindrance(staff, inHours), can, cannot);
            }
        }
        can.addAll(cannot);
        return new WhoCan.Answer(inHours, can);
    }

    private static void sort(
            StaffId staff, Why why, @Nullable Why whyNot, List<Candidate> can, List<Candidate> cannot) {
        if (whyNot == null) {
            can.add(new Candidate(staff, true, why));
        } else {
            cannot.add(new Candidate(staff, false, whyNot));
        }
    }

    private @Nullable Why hindrance(StaffId staff, boolean inHours) {
        Why notActive = notActive(staff);
        if (notActive != null) {
            return notActive;
        }
        TimeOff away = presence.timeOff(staff, at).orElse(null);
        if (away != null) {
            return new Why.Away(away);
        }
        if (!inHours) {
            return new Why.OffHours();
        }
        SupportCalendar own = department.hoursOf(staff);
        return own.isOpen(at) ? null : new Why.OtherHours();
    }

    private @Nullable Why notActive(StaffId staff) {
        return rights.isActive(staff, at) ? null : new Why.NotActive();
    }

    private Set<OnCallSchedule> schedules(Collection<Team> teams) {
        Set<OnCallSchedule> schedules = new LinkedHashSet<>();
        teams.forEach(team -> department.onCallFor(team.id()).ifPresent(schedules::add));
        return schedules;
    }

    private Set<StaffId> members(Collection<Team> teams) {
        LocalDate date = LocalDate.ofInstant(at, department.zone());
        Set<StaffId> members = new LinkedHashSet<>();
        for (Team team : teams) {
            for (StaffMember member : department.staff().values()) {
                boolean belongs = member.teams().stream()
                        .anyMatch(each ->
                                each.team().equals(team.id()) && each.tenure().includes(date));
                if (belongs) {
                    members.add(member.id());
                }
            }
        }
        return members;
    }

    /** Who is away though on call was put there by an override or a swap: he is told, and so is his deputy. */
    private List<StaffId> onDuty(ScheduleId id) {
        OnCallSchedule schedule = department.schedules().get(id);
        if (schedule == null) {
            return List.of();
        }
        Set<StaffId> reached = new LinkedHashSet<>();
        for (Duty duty : countedOn(schedule)) {
            if (rights.isActive(duty.staff(), at)) {
                reached.add(duty.staff());
            }
            reached.add(present(duty.staff()));
        }
        return List.copyOf(reached);
    }

    private List<Duty> countedOn(OnCallSchedule schedule) {
        return presence.onCall(schedule).onCall(at).duties().stream()
                .filter(duty -> duty.role().isCountedOn())
                .toList();
    }

    private StaffId present(StaffId person) {
        StaffMember member = department.staff().get(person);
        if (member == null || (rights.isActive(person, at) && !presence.isAway(person, at))) {
            return person;
        }
        StaffId deputy = rights.deputy(member, at, presence);
        return deputy == null ? person : deputy;
    }

    private Optional<StaffId> named(Recipient recipient, Ticket ticket) {
        if (recipient instanceof Recipient.Person person) {
            return Optional.of(person.id());
        }
        return switch ((Recipient.ByRole) recipient) {
            case MANAGER -> Optional.of(department.manager());
            case ASSIGNEE -> Optional.ofNullable(ticket.assignee());
            case TEAM_SUPERVISOR -> {
                TeamId id = ticket.team();
                Team team = id == null ? null : department.teams().get(id);
                yield Optional.of(team == null ? department.manager() : team.supervisor());
            }
        };
    }
}
