package dev.tierline.benchmarks.department;

import dev.tierline.draft.CalendarDraft;
import dev.tierline.draft.ContactDraft;
import dev.tierline.draft.DepartmentDraft;
import dev.tierline.draft.HoldingDraft;
import dev.tierline.draft.MembershipDraft;
import dev.tierline.draft.PolicyDraft;
import dev.tierline.draft.RecipientDraft;
import dev.tierline.draft.ServiceLevelDraft;
import dev.tierline.draft.SkillDraft;
import dev.tierline.draft.StaffDraft;
import dev.tierline.draft.StepDraft;
import dev.tierline.draft.TargetDraft;
import dev.tierline.draft.TeamDraft;
import dev.tierline.draft.TierDraft;
import dev.tierline.escalation.Recipient;
import dev.tierline.staff.ContactKind;
import dev.tierline.ticket.ServiceMetric;
import java.time.Duration;
import java.util.List;

/** A department of thousands: teams of 25 on three tiers, each with a supervisor, engineers and operators who stand in for each other. */
final class LargeDepartment {
    static final int STAFF = 5_000;
    static final int TEAMS = 200;
    static final int POLICIES = 500;

    private static final int A_TEAM = STAFF / TEAMS;
    private static final int TIERS = 3;

    private LargeDepartment() {}

    static DepartmentDraft draft() {
        DepartmentDraft draft = new DepartmentDraft();
        draft.name = "Large";
        draft.calendar = new CalendarDraft();
        draft.calendar.zone = "Europe/Brussels";
        draft.calendar.weekly = "Mon-Fri 08:00-18:00";
        for (int level = 1; level <= TIERS; level++) {
            TierDraft tier = new TierDraft();
            tier.level = level;
            tier.name = "Tier " + level;
            draft.tiers.add(tier);
        }
        for (int i = 0; i < TEAMS; i++) {
            draft.teams.add(team(i));
        }
        for (int i = 0; i < STAFF; i++) {
            draft.staff.add(member(i));
        }
        draft.manager = account(0);
        draft.serviceLevel = serviceLevel();
        for (int i = 0; i < POLICIES; i++) {
            draft.policies.add(policy(i));
        }
        return draft;
    }

    static String account(int number) {
        return "staff-" + number;
    }

    private static TeamDraft team(int number) {
        TeamDraft team = new TeamDraft();
        team.id = "team-" + number;
        team.name = "Team " + number;
        team.supervisor = account(number * A_TEAM);
        team.tiers.add(1 + number % TIERS);
        return team;
    }

    private static StaffDraft member(int number) {
        int first = number - number % A_TEAM;
        StaffDraft member = new StaffDraft();
        member.id = account(number);
        member.name = "Person " + number;
        member.reportsTo = number == 0 ? null : account(number == first ? 0 : first);
        HoldingDraft holding = new HoldingDraft();
        holding.role =
                number == 0 ? "manager" : number == first ? "supervisor" : number % 2 == 0 ? "engineer" : "operator";
        member.roles.add(holding);
        MembershipDraft membership = new MembershipDraft();
        membership.team = "team-" + number / A_TEAM;
        member.teams.add(membership);
        SkillDraft skill = new SkillDraft();
        skill.id = "skill-" + number % 40;
        skill.level = 1 + number % 5;
        member.skills.add(skill);
        ContactDraft contact = new ContactDraft();
        contact.kind = ContactKind.EMAIL;
        contact.address = member.id + "@example.org";
        member.contacts.add(contact);
        member.languages.add("en");
        member.deputies.add(account(first + (number + 1) % A_TEAM));
        member.capacity = 8;
        return member;
    }

    private static ServiceLevelDraft serviceLevel() {
        ServiceLevelDraft level = new ServiceLevelDraft();
        for (int priority = 1; priority <= 4; priority++) {
            TargetDraft target = new TargetDraft();
            target.metric = ServiceMetric.RESOLUTION;
            target.priority = priority;
            target.within = Duration.ofHours(4L * priority);
            level.targets.add(target);
        }
        return level;
    }

    private static PolicyDraft policy(int number) {
        PolicyDraft policy = new PolicyDraft();
        policy.id = "policy-" + number;
        RecipientDraft person = new RecipientDraft();
        person.person = account(number);
        RecipientDraft manager = new RecipientDraft();
        manager.role = Recipient.ByRole.MANAGER;
        policy.steps.add(step("half", 50, List.of(person)));
        policy.steps.add(step("soon", 90, List.of(person, manager)));
        policy.steps.add(step("breach", 0, List.of(manager)));
        return policy;
    }

    private static StepDraft step(String id, int percent, List<RecipientDraft> told) {
        StepDraft step = new StepDraft();
        step.id = id;
        step.metric = ServiceMetric.RESOLUTION;
        step.percent = percent == 0 ? null : percent;
        step.targets.addAll(told);
        return step;
    }
}
