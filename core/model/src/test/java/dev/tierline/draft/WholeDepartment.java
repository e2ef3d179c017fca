package dev.tierline.draft;

import dev.tierline.calendar.Computus;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.calendar.YearlyRule;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.form.FormValue;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.FormField;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.intake.RequestForm;
import dev.tierline.intake.ShownWhen;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.Scope;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.Membership;
import dev.tierline.staff.QuietHours;
import dev.tierline.staff.RoleHolding;
import dev.tierline.staff.Skill;
import dev.tierline.staff.SkillId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Departments in which everything occurs, some of it by chance. */
final class WholeDepartment {

    private static final List<String> ZONES =
            List.of("UTC", "Europe/Brussels", "Asia/Kolkata", "+05:30", "America/St_Johns");
    private static final List<String> HOURS =
            List.of("Mon-Fri 08:00-12:00,13:00-17:30", "24x7", "closed", "Fri,Sat 22:00-06:00");

    private final Random random;

    private WholeDepartment(Random random) {
        this.random = random;
    }

    /** One department in which everything occurs. */
    static DepartmentDraft draft() {
        return of(7).draft();
    }

    /** The department of a seed. */
    static Department of(long seed) {
        return new WholeDepartment(new Random(seed)).department();
    }

    private Department department() {
        DepartmentBuilder builder = Department.named("Support " + random.nextInt(100))
                .locale(pick(
                        List.of(Locale.ENGLISH, Locale.forLanguageTag("pt-BR"), Locale.forLanguageTag("zh-Hant-TW"))))
                .calendar(calendar())
                .calendar("night", calendar())
                .calendar("day", calendar())
                .ladder(new Ladder(List.of(
                        new Rung(Tier.of(0), "Self-service", TierKind.SELF_SERVICE, Map.of()),
                        Rung.of(Tier.of(1), "First line").withInnerTarget(Priority.P1, amount()),
                        Rung.of(Tier.of(2), "Experts"))))
                .team(new Team(TeamId.of("desk"), "Help \"desk\"", StaffId.of("s0"), Set.of(Tier.of(1), Tier.of(2))))
                .team(new Team(TeamId.of("lab"), "Lab", StaffId.of("s1"), Set.of(), Set.of(CategoryId.of("vpn"))))
                .onCall(OnCallSchedule.named("weeks", "UTC")
                        .layer(
                                "weeks",
                                layer -> layer.everyWeeks(1).from("2026-01-05").members("s0", "s1"))
                        .build())
                .onCall(TeamId.of("desk"), ScheduleId.of("weeks"))
                .manager(StaffId.of("s" + random.nextInt(4)))
                .role(Role.named("watcher", "Watcher")
                        .duty(
                                "watches",
                                pick(List.of(Scope.values())),
                                Permission.VIEW_TICKETS,
                                Permission.VIEW_REPORTS)
                        .duty("waits", Scope.OWN)
                        .build())
                .customers(
                        chance()
                                ? BuiltInRoles.CUSTOMER
                                : Role.named("guest", "Guest").build())
                .serviceLevel(level())
                .serviceLevel("gold", level())
                .escalation(EscalationPolicy.named("p1")
                        .atShareOf(
                                ServiceMetric.RESOLUTION,
                                1 + random.nextInt(99),
                                Recipient.TEAM_SUPERVISOR,
                                Recipient.ASSIGNEE)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .step("tell", new Trigger.Breach(ServiceMetric.FIRST_RESPONSE), Recipient.person("s2"))
                        .build())
                .escalation(EscalationPolicy.named("p0")
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build())
                .category(Category.top(CategoryId.of("network"), "Network"))
                .category(new Category(CategoryId.of("vpn"), "VPN", CategoryId.of("network")))
                .form(form())
                .intake(IntakeRule.named("r1")
                        .category(CategoryId.of("network"))
                        .channel(Channel.PHONE)
                        .to(Tier.of(2), TeamId.of("lab")))
                .intake(IntakeRule.named("r0")
                        .product("Printer")
                        .customer(CustomerId.of("acme"))
                        .serviceLevel(ServiceLevelId.of("gold")))
                .closing(pick(List.of(
                        ClosingRule.never(),
                        ClosingRule.never().afterWorkingDays(5).onConfirmation(),
                        ClosingRule.never().afterSilence(Duration.ofDays(3)).reopenWithin(Duration.ofDays(14)))))
                .priorities(PriorityMatrix.standard()
                        .with(Impact.LOW, pick(List.of(Urgency.values())), Priority.of(1 + random.nextInt(9))))
                .lifeCycle(chance() ? LifeCycle.standard() : LifeCycle.lenient());
        if (chance()) {
            builder.handOffLimit(random.nextInt(5));
        }
        for (int i = 0; i < 4; i++) {
            builder.staff(member(i));
        }
        return builder.build();
    }

    private StaffMember member(int number) {
        List<ContactPoint> contacts = new ArrayList<>();
        contacts.add(ContactPoint.of(ContactKind.EMAIL, "s" + number + "@example.org"));
        contacts.add(new ContactPoint(
                ContactKind.PHONE,
                "+32 2",
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of(pick(ZONES)))));
        return new StaffMember(
                StaffId.of("s" + number),
                "Person " + number,
                contacts,
                number == 0 ? null : StaffId.of("s" + random.nextInt(number)),
                List.of(
                        new RoleHolding(BuiltInRoles.ENGINEER.id(), tenure()),
                        new RoleHolding(BuiltInRoles.MANAGER.id(), tenure())),
                List.of(new Membership(TeamId.of("desk"), tenure()), new Membership(TeamId.of("lab"), tenure())),
                List.of(new Skill(SkillId.of("java"), 1 + random.nextInt(5)), new Skill(SkillId.of("sql"), 2)),
                Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl-BE")),
                chance() ? null : dev.tierline.calendar.CalendarId.of(chance() ? "night" : "day"),
                chance() ? Capacity.UNLIMITED : Capacity.of(random.nextInt(9)).weighing(Priority.P1, 3),
                tenure(),
                chance() ? null : "Lender",
                List.of(StaffId.of("s" + (number + 1) % 4), StaffId.of("s" + (number + 2) % 4)));
    }

    private RequestForm form() {
        return RequestForm.of(
                "broken",
                "Broken device",
                FormField.choice("device", "Which?", "laptop", "phone")
                        .several(chance())
                        .required(true),
                FormField.text("imei", "IMEI")
                        .pattern("\\d{15}")
                        .shownWhen(ShownWhen.is("device", FormValue.choices("phone"))),
                FormField.number("count", "How many?")
                        .decimals(2)
                        .between(new BigDecimal("0.50"), new BigDecimal("99")),
                FormField.date("since", "Since")
                        .between(LocalDate.of(2020, 1, 1), null)
                        .shownWhen(ShownWhen.answered("count")),
                FormField.checkBox("urgent", "Urgent?"),
                FormField.text("why", "Why?")
                        .maximumLength(1 + random.nextInt(500))
                        .shownWhen(ShownWhen.checked("urgent")),
                FormField.text("price", "Price")
                        .shownWhen(ShownWhen.is("count", FormValue.number(2), FormValue.number(3))),
                FormField.text("event", "Event")
                        .shownWhen(ShownWhen.is("since", FormValue.date(LocalDate.of(2024, 2, 29)))),
                FormField.text("more", "More").shownWhen(ShownWhen.is("why", FormValue.text("x"))));
    }

    private SupportCalendar calendar() {
        SupportCalendar hours = SupportCalendar.in(pick(ZONES))
                .named(chance() ? "" : "Office")
                .weekly(WeeklyHours.parse(pick(HOURS)))
                .from(LocalDate.of(2026, 7, 1), pick(HOURS), "Summer")
                .closedOn(LocalDate.of(2026, 12, 25), "Christmas")
                .closedOn(LocalDate.of(2026, 12, 23), "10:00-11:00", "Drill")
                .specialHours(LocalDate.of(2026, 12, 24), "08:00-12:00", "Christmas Eve")
                .extraOpening(LocalDate.of(2026, 12, 28), "20:00-22:00", "Stock-taking")
                .build();
        return switch (random.nextInt(4)) {
            case 0 -> SupportCalendar.union(hours, SupportCalendar.always());
            case 1 ->
                SupportCalendar.in(pick(ZONES))
                        .weekly("Mon 08:00-09:00")
                        .everyYear(
                                new YearlyRule.FromEaster(Computus.WESTERN, 1), new DayChange.Closed(), "Easter Monday")
                        .everyYear(
                                new YearlyRule.NthWeekday(Month.MAY, DayOfWeek.MONDAY, -1),
                                new DayChange.Closed(),
                                "Memorial Day")
                        .build();
            default -> hours;
        };
    }

    private ServiceLevel level() {
        return ServiceLevel.promising()
                .firstResponse(Priority.P1, amount())
                .resolution(Priority.P1, amount())
                .resolution(Priority.of(1 + random.nextInt(9)), amount())
                .pausedIn(pick(List.of(TicketStatus.WAITING_CUSTOMER, TicketStatus.QUEUED)))
                .build();
    }

    private WorkingTime amount() {
        return WorkingTime.ofMillis(chance() ? 1 + random.nextInt(100_000_000) : Long.MAX_VALUE - random.nextInt(3));
    }

    private Tenure tenure() {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        return switch (random.nextInt(4)) {
            case 0 -> Tenure.ALWAYS;
            case 1 -> Tenure.from(from);
            case 2 -> Tenure.until(from);
            default -> new Tenure(from, from.plusDays(1 + random.nextInt(300)));
        };
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
