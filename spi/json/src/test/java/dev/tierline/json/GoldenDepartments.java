package dev.tierline.json;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.form.FormValue;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.FormField;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.intake.RequestForm;
import dev.tierline.intake.ShownWhen;
import dev.tierline.intake.Silence;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.role.Scope;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.QuietHours;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Formality;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the golden files of departments hold that format 1 did not have: one with everything, and one for each subtype. */
final class GoldenDepartments {

    private static final CategoryId NETWORK = CategoryId.of("network");
    private static final FormField KIND = FormField.choice("kind", "Kind", "phone", "laptop");

    private GoldenDepartments() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("department-whole", whole());
        values.put("department-scopes", scopes());
        values.put("recipient-by-role", telling(Recipient.ASSIGNEE));
        values.put("recipient-person", telling(Recipient.person("anna.k")));
        values.put("recipient-on-call", onCall());
        forms(values);
        values.put("silence-endless", closing(new ClosingRule(new Silence.Endless(), true, null)));
        values.put("silence-elapsed", closing(ClosingRule.never().afterSilence(Duration.ofDays(3))));
        values.put("silence-working-days", closing(ClosingRule.never().afterWorkingDays(5)));
        values.put(
                "department-demands",
                small().lifeCycle(LifeCycle.standard().demanding(Formality.SOLUTION))
                        .build());
        return values;
    }

    private static void forms(Map<String, Object> values) {
        values.put(
                "form-field-text-field",
                asking(FormField.text("serial", "Serial number")
                        .pattern("[A-Z]{2}\\d{6}")
                        .maximumLength(8)
                        .required(true)));
        values.put(
                "form-field-number-field",
                asking(FormField.number("size", "Size")
                        .decimals(2)
                        .between(new BigDecimal("-0.50"), new BigDecimal("1200"))));
        values.put(
                "form-field-date-field",
                asking(FormField.date("since", "Since").between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
        values.put(
                "form-field-choice-field",
                asking(FormField.choice("device", "Device", "phone", "laptop").several(true)));
        values.put("form-field-check-box-field", asking(FormField.checkBox("consent", "You may look")));
        FormField text = FormField.text("t", "Text");
        values.put("shown-when-answered", asking(text, note(ShownWhen.answered("t"))));
        values.put("shown-when-checked", asking(FormField.checkBox("c", "Check box"), note(ShownWhen.checked("c"))));
        values.put("shown-when-one-of", asking(KIND, note(ShownWhen.is("kind", FormValue.choices("phone")))));
        values.put("form-value-text", asking(text, note(ShownWhen.is("t", FormValue.text("b"), FormValue.text("a")))));
        values.put(
                "form-value-numeric",
                asking(
                        FormField.number("n", "Number").decimals(1),
                        note(ShownWhen.is("n", FormValue.number(new BigDecimal("-1.5")), FormValue.number(1200)))));
        values.put(
                "form-value-date",
                asking(
                        FormField.date("d", "Date"),
                        note(ShownWhen.is("d", FormValue.date(LocalDate.of(2026, 12, 24))))));
        values.put(
                "form-value-choices",
                asking(
                        FormField.choice("many", "Many", "x", "y", "z").several(true),
                        note(ShownWhen.is("many", FormValue.choices("z", "x"), FormValue.choices("y")))));
        values.put(
                "form-value-checked",
                asking(FormField.checkBox("c", "Check box"), note(ShownWhen.is("c", FormValue.checked(false)))));
    }

    private static FormField note(ShownWhen condition) {
        return FormField.checkBox("note", "Note").shownWhen(condition);
    }

    private static Department asking(FormField... fields) {
        return small().form(RequestForm.of("f", "Form", fields)).build();
    }

    private static Department closing(ClosingRule rule) {
        return small().closing(rule).build();
    }

    private static Department scopes() {
        StaffId anna = StaffId.of("anna.k");
        return small().tiers(Tier.of(2))
                .category(Category.top(NETWORK, "Network"))
                .category(new Category(CategoryId.of("vpn"), "VPN", NETWORK))
                .team(new Team(
                        TeamId.of("wires"), "Wires", anna, Set.of(Tier.of(2)), Set.of(CategoryId.of("vpn"), NETWORK)))
                .team(new Team(TeamId.of("rest"), "Rest", anna, Set.of(Tier.of(2))))
                .build();
    }

    private static Department onCall() {
        return small().team(new Team(TeamId.of("a"), "Team A", StaffId.of("anna.k")))
                .onCall(OnCallSchedule.named("nights", "UTC")
                        .layer(
                                "weeks",
                                layer -> layer.everyWeeks(1).from("2026-01-05").members("anna.k"))
                        .build())
                .onCall(TeamId.of("a"), ScheduleId.of("nights"))
                .escalation(EscalationPolicy.named("p")
                        .onBreachOf(ServiceMetric.RESOLUTION, new Recipient.OnCall(ScheduleId.of("nights")))
                        .build())
                .build();
    }

    private static Department telling(Recipient recipient) {
        return small().escalation(EscalationPolicy.named("p")
                        .onBreachOf(ServiceMetric.RESOLUTION, recipient)
                        .build())
                .build();
    }

    private static DepartmentBuilder small() {
        return Department.named("small")
                .calendar(SupportCalendar.always())
                .staff(new StaffMember(StaffId.of("anna.k"), "Anna"))
                .manager(StaffId.of("anna.k"))
                .serviceLevel(ServiceLevel.promising().build())
                .lifeCycle(new LifeCycle(Map.of()));
    }

    static Department whole() {
        return whole(Set.of(NETWORK, CategoryId.of("vpn")));
    }

    /** All that format 2 could say of a department. */
    static Department wholeOfFormat2() {
        return whole(Set.of());
    }

    private static Department whole(Set<CategoryId> scope) {
        DepartmentBuilder department = Department.named("Support")
                .locale(Locale.forLanguageTag("fr-BE"))
                .calendar(SupportCalendar.in("Europe/Brussels")
                        .weekly("Mon-Fri 08:00-18:00")
                        .build())
                .calendar("nights", hours("Mon-Fri 20:00-04:00"))
                .calendar("early", hours("Mon-Fri 06:00-14:00"))
                .handOffLimit(3)
                .lifeCycle(new LifeCycle(LifeCycle.standard().legal()))
                .manager(StaffId.of("zoe"));
        people(department, scope);
        promises(department);
        intake(department);
        return department.build();
    }

    private static SupportCalendar hours(String weekly) {
        return SupportCalendar.in("Europe/Brussels").weekly(weekly).build();
    }

    private static void people(DepartmentBuilder department, Set<CategoryId> scope) {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 30), ZoneId.of("Europe/Warsaw"));
        department
                .ladder(new Ladder(List.of(
                                Rung.of(Tier.of(1), "First line")
                                        .withInnerTarget(Priority.P1, WorkingTime.ofMinutes(30))
                                        .withInnerTarget(Priority.P3, WorkingTime.ofHours(8)),
                                Rung.of(Tier.of(2), "Experts")))
                        .withSelfService()
                        .withOutside("Vendors"))
                .role(Role.named("dispatcher", "Dispatcher")
                        .duty(
                                "hands out the work",
                                Scope.DEPARTMENT,
                                Permission.VIEW_TICKETS,
                                Permission.ASSIGN_TICKETS)
                        .duty("keeps the peace", Scope.OWN)
                        .build())
                .role(Role.named("operator", "Our own operator").build())
                .customers(Role.named("guest", "Guest")
                        .duty("asks", Scope.OWN, Permission.OPEN_TICKETS)
                        .build())
                .staff(StaffMember.named("zoe", "Zo\u00eb")
                        .role(BuiltInRoles.MANAGER)
                        .build())
                .staff(StaffMember.named("anna.k", "Anna Kowalska")
                        .contact(new ContactPoint(ContactKind.PHONE, "+32 2 555 01 23", night))
                        .contact(ContactPoint.of(ContactKind.EMAIL, "anna@example.org"))
                        .reportsTo("zoe")
                        .role(BuiltInRoles.ENGINEER)
                        .role(RoleId.of("dispatcher"), Tenure.from(LocalDate.of(2026, 3, 1)))
                        .team("help-desk")
                        .team(TeamId.of("experts"), new Tenure(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)))
                        .skill("networking", 4)
                        .skill("mail", 1)
                        .languages("pl", "en-GB")
                        .hours("early")
                        .capacity(Capacity.of(8).weighing(Priority.P1, 3).weighing(Priority.P4, 0))
                        .employed(Tenure.until(LocalDate.of(2030, 1, 1)))
                        .company("Acme")
                        .deputies("zoe", "bo")
                        .build())
                .staff(new StaffMember(StaffId.of("bo"), "Bo"))
                .team(new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("zoe"), Set.of(Tier.of(1))))
                .team(new Team(
                        TeamId.of("experts"), "Experts", StaffId.of("bo"), Set.of(Tier.of(2), Tier.of(1)), scope))
                .team(new Team(TeamId.of("on-site"), "On site", StaffId.of("bo")));
    }

    private static void promises(DepartmentBuilder department) {
        department
                .serviceLevel(ServiceLevel.promising()
                        .resolution(Priority.P1, WorkingTime.ofHours(8))
                        .build())
                .serviceLevel(
                        "gold",
                        ServiceLevel.promising()
                                .firstResponse(Priority.P1, WorkingTime.ofMinutes(10))
                                .pausedIn(TicketStatus.WAITING_CUSTOMER)
                                .build())
                .serviceLevel("none", ServiceLevel.promising().build())
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.ASSIGNEE, Recipient.person("anna.k"))
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.TEAM_SUPERVISOR, Recipient.MANAGER)
                        .build());
    }

    private static void intake(DepartmentBuilder department) {
        department
                .category(new Category(CategoryId.of("vpn"), "VPN", NETWORK))
                .category(Category.top(NETWORK, "Network"))
                .form(RequestForm.of(
                        "device",
                        "Broken device",
                        KIND.required(true),
                        FormField.text("imei", "IMEI")
                                .pattern("[0-9]{15}")
                                .shownWhen(ShownWhen.is("kind", FormValue.choices("phone"))),
                        FormField.date("since", "Since when")))
                .form(RequestForm.of("nothing", "Nothing to ask"))
                .intake(IntakeRule.named("vip")
                        .category(NETWORK)
                        .channel(Channel.PHONE)
                        .product("Router")
                        .customer(CustomerId.of("acme"))
                        .to(Tier.of(2), TeamId.of("experts"))
                        .serviceLevel(ServiceLevelId.of("gold")))
                .intake(IntakeRule.named("rest").to(Tier.of(1), null))
                .priorities(PriorityMatrix.standard().with(Impact.LOW, Urgency.HIGH, Priority.P2))
                .closing(
                        ClosingRule.never().afterWorkingDays(5).onConfirmation().reopenWithin(Duration.ofDays(14)));
    }
}
