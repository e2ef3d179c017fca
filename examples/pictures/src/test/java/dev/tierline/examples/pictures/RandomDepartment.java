package dev.tierline.examples.pictures;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.Category;
import dev.tierline.intake.IntakeRule;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.StaffMemberBuilder;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Departments of any shape, with names that people and programs really have. */
final class RandomDepartment {
    static final List<String> NAMES = List.of(
            "Al",
            "Anna Kowalska",
            "<b>&\"quoted\"</b>]]>",
            "Wolfeschlegelsteinhausenbergerdorff the Elder of the Upper Valley and Beyond",
            "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
            "\u05e9\u05e8\u05d4 \u05db\u05d4\u05df",
            "\u0645\u062d\u0645\u062f \u0628\u0646 \u0639\u0628\u062f \u0627\u0644\u0644\u0647",
            "\ud83d\udc69\u200d\ud83d\udcbb Ada \ud83c\uddf3\ud83c\uddf4",
            "\u5f20\u4f1f\u5f20\u4f1f\u5f20\u4f1f\u5f20\u4f1f\u5f20\u4f1f\u5f20\u4f1f\u5f20\u4f1f",
            "a\tb\nc\u0007d",
            "\u202eesrever",
            "1. end; subgraph x[y] --> z:::w %% #quot;",
            "- `code` *bold* _it_ {a} | $x$",
            "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034fa\u0334\u0319l\u0321go",
            "\ud800 half",
            "O'Neill\\");

    private static final List<String> ZONES = List.of(
            "Europe/Brussels",
            "America/Toronto",
            "Asia/Kolkata",
            "Pacific/Chatham",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "UTC");
    private static final List<String> HOURS = List.of(
            "Mon-Fri 08:00-17:00",
            "Mon-Sun 00:00-24:00",
            "Mon-Fri 22:00-06:00",
            "Sat 09:15-13:45;Sun 00:00-05:30",
            "Tue 01:00-04:00,10:00-11:07");

    private final Random random;

    private RandomDepartment(long seed) {
        this.random = new Random(seed);
    }

    static Department of(long seed, int mostPeople) {
        return new RandomDepartment(seed).build(mostPeople);
    }

    private Department build(int mostPeople) {
        int people = 1 + random.nextInt(mostPeople);
        int teams = random.nextInt(9);
        int calendars = random.nextInt(3);
        DepartmentBuilder department = Department.named(name())
                .calendar(hours())
                .manager(id(random.nextInt(people)))
                .serviceLevel(ServiceLevel.promising().build());
        for (int i = 0; i < calendars; i++) {
            department.calendar("c" + i, hours());
        }
        Ladder ladder = ladder(teams);
        department.ladder(ladder);
        department.category(Category.top(CategoryId.of("c"), "<Werk> & \"\u05e9\u05dc\""));
        for (int i = 0; i < teams; i++) {
            Set<Tier> tiers = new HashSet<>();
            ladder.tiers().stream().filter(tier -> random.nextInt(3) == 0).forEach(tiers::add);
            if (i == 0) {
                tiers.addAll(ladder.tiers());
            }
            department.team(new Team(
                    TeamId.of("t" + i),
                    name(),
                    id(random.nextInt(people)),
                    tiers,
                    i % 3 == 1 ? Set.of(CategoryId.of("c")) : Set.of()));
        }
        for (int i = 0; i < people; i++) {
            department.staff(person(i, people, teams, calendars));
        }
        rules(department, ladder, teams);
        policies(department, people);
        if (random.nextBoolean()) {
            department.handOffLimit(random.nextInt(4));
        }
        return department.build();
    }

    private StaffMember person(int i, int people, int teams, int calendars) {
        StaffMemberBuilder person = StaffMember.named("s" + i, name());
        if (i > 0 && random.nextInt(12) > 0) {
            person.reportsTo("s" + random.nextInt(i));
        }
        for (int team = 0; team < teams; team++) {
            if (random.nextInt(3) == 0) {
                person.team(TeamId.of("t" + team), tenure());
            }
        }
        if (random.nextInt(3) > 0) {
            person.role(BuiltInRoles.ALL.get(random.nextInt(BuiltInRoles.ALL.size())));
            person.role(BuiltInRoles.ENGINEER.id(), tenure());
        }
        if (calendars > 0 && random.nextBoolean()) {
            person.hours("c" + random.nextInt(calendars));
        }
        if (random.nextInt(5) == 0) {
            person.company(name());
        }
        int deputy = random.nextInt(people);
        if (deputy != i && random.nextInt(3) == 0) {
            person.deputies("s" + deputy);
        }
        return person.employed(tenure()).build();
    }

    private Ladder ladder(int teams) {
        if (teams == 0) {
            return random.nextBoolean() ? Ladder.NONE : Ladder.NONE.withSelfService();
        }
        Ladder ladder = random.nextBoolean() ? Ladder.NONE.withSelfService() : Ladder.NONE;
        int tiers = random.nextInt(5);
        for (int i = 1; i <= tiers; i++) {
            Rung rung = new Rung(Tier.of(i * (1 + random.nextInt(1))), name(), TierKind.INTERNAL, Map.of());
            for (int p = 1; p <= random.nextInt(5); p++) {
                rung = rung.withInnerTarget(Priority.of(p), WorkingTime.ofMinutes(1 + random.nextInt(100_000)));
            }
            ladder = ladder.with(rung);
        }
        return random.nextBoolean() ? ladder.withOutside(name()) : ladder;
    }

    private void rules(DepartmentBuilder department, Ladder ladder, int teams) {
        List<Tier> tiers = List.copyOf(ladder.tiers());
        int rules = random.nextInt(9);
        for (int i = 0; i < rules; i++) {
            IntakeRule rule = IntakeRule.named("r" + i + " rule with a name that goes on and on".substring(0, i * 4));
            rule = random.nextBoolean() ? rule.channel(Channel.PHONE) : rule;
            rule = random.nextBoolean() ? rule.product("<product> & sons") : rule;
            rule = random.nextInt(3) == 0 ? rule.customer(CustomerId.of("customer \ud83d\udc51")) : rule;
            Tier tier = tiers.isEmpty() || random.nextInt(4) == 0 ? null : tiers.get(random.nextInt(tiers.size()));
            TeamId team = teams == 0 || random.nextBoolean() ? null : TeamId.of("t" + random.nextInt(teams));
            department.intake(rule.to(tier, team));
        }
    }

    private void policies(DepartmentBuilder department, int people) {
        int policies = random.nextInt(6);
        for (int i = 0; i < policies; i++) {
            EscalationPolicy.Builder policy = EscalationPolicy.named("policy " + i);
            for (int step = 1; step <= random.nextInt(5); step++) {
                policy.atShareOf(
                        ServiceMetric.RESOLUTION,
                        step * 17,
                        Recipient.person("s" + random.nextInt(people)),
                        Recipient.TEAM_SUPERVISOR);
            }
            department.escalation(policy.onBreachOf(ServiceMetric.FIRST_RESPONSE, Recipient.MANAGER, Recipient.ASSIGNEE)
                    .build());
        }
    }

    private Tenure tenure() {
        LocalDate around = SampleDepartment.WEEK.plusDays(random.nextInt(9) - 1);
        return switch (random.nextInt(6)) {
            case 0 -> Tenure.from(around);
            case 1 -> Tenure.until(around);
            default -> Tenure.ALWAYS;
        };
    }

    private SupportCalendar hours() {
        return SupportCalendar.in(ZONES.get(random.nextInt(ZONES.size())))
                .weekly(HOURS.get(random.nextInt(HOURS.size())))
                .build();
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static StaffId id(int i) {
        return StaffId.of("s" + i);
    }
}
