package dev.tierline.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.form.FormId;
import dev.tierline.intake.Category;
import dev.tierline.intake.CheckBoxField;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.RequestForm;
import dev.tierline.intake.TextField;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.Scope;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.StaffMemberBuilder;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.tier.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing that tells two departments apart is left out of what is said to differ between them. */
class DepartmentDiffProperties {

    private static final SupportCalendar DAYS = hours("Mon-Fri 08:00-18:00");
    private static final SupportCalendar NIGHTS = hours("Mon-Fri 20:00-24:00");

    private static final List<Consumer<DepartmentBuilder>> PARTS = List.of(
            builder -> builder.locale(Locale.FRENCH),
            builder -> builder.calendar(SupportCalendar.union(DAYS, NIGHTS)),
            builder -> builder.calendar(SupportCalendar.union(NIGHTS, DAYS)),
            builder -> builder.calendar(SupportCalendar.intersection(DAYS, NIGHTS)),
            builder -> builder.calendar(SupportCalendar.difference(DAYS, NIGHTS)),
            builder -> builder.calendar("nights", NIGHTS),
            builder -> builder.calendar("nights", DAYS),
            builder -> builder.tiers(Tier.of(3)),
            builder -> builder.team(new Team(TeamId.of("x"), "X", StaffId.of("bo"))),
            builder -> builder.team(new Team(TeamId.of("x"), "X", StaffId.of("bo"), Set.of(Tier.of(1), Tier.of(2)))),
            builder -> builder.category(Category.top(CategoryId.of("x"), "X"))
                    .team(new Team(TeamId.of("x"), "X", StaffId.of("bo"), Set.of(), Set.of(CategoryId.of("x")))),
            builder -> builder.category(Category.top(CategoryId.of("x"), "X"))
                    .team(new Team(TeamId.of("x"), "X", StaffId.of("bo"), Set.of())),
            builder -> builder.role(
                    Role.named("r", "R").duty("a", Scope.OWN, Permission.REPLY).build()),
            builder -> builder.role(Role.named("r", "R")
                    .duty("a", Scope.OWN, Permission.REPLY)
                    .duty("a", Scope.OWN, Permission.REPLY)
                    .build()),
            builder -> builder.customers(BuiltInRoles.OPERATOR),
            builder -> builder.manager(StaffId.of("anna")),
            builder -> builder.serviceLevel(ServiceLevel.promising()
                    .resolution(Priority.P1, WorkingTime.ofHours(1))
                    .build()),
            builder -> builder.escalation(EscalationPolicy.named("x")
                    .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER, Recipient.ASSIGNEE)
                    .build()),
            builder -> builder.escalation(EscalationPolicy.named("x")
                    .onBreachOf(ServiceMetric.RESOLUTION, Recipient.ASSIGNEE, Recipient.MANAGER, Recipient.ASSIGNEE)
                    .build()),
            builder -> builder.form(
                    new RequestForm(FormId.of("f"), "F", List.of(new CheckBoxField("k", "K", true, null)))),
            builder -> builder.form(
                    new RequestForm(FormId.of("f"), "F", List.of(new TextField("k", "K", true, null, "[a-z]+", 10)))),
            builder -> builder.closing(new ClosingRule(ClosingRule.never().silence(), true, null)),
            builder -> builder.handOffLimit(2),
            builder -> builder.lifeCycle(LifeCycle.lenient()));

    private static SupportCalendar hours(String weekly) {
        return SupportCalendar.in("UTC").weekly(WeeklyHours.parse(weekly)).build();
    }

    @Provide
    Arbitrary<StaffMember> members() {
        Arbitrary<List<ContactPoint>> contacts = Arbitraries.of("1", "2")
                .map(address -> ContactPoint.of(ContactKind.PHONE, address))
                .list()
                .ofMaxSize(3);
        Arbitrary<List<String>> deputies =
                Arbitraries.of("anna", "bo").list().ofMaxSize(2).uniqueElements();
        Arbitrary<List<Role>> roles = Arbitraries.of(BuiltInRoles.ENGINEER, BuiltInRoles.OPERATOR)
                .list()
                .ofMaxSize(3);
        Arbitrary<Tenure> employed = Arbitraries.of(Tenure.ALWAYS, Tenure.from(LocalDate.parse("2026-01-01")));
        Arbitrary<Capacity> capacity = Arbitraries.of(
                Capacity.UNLIMITED, Capacity.of(3), Capacity.of(3).weighing(Priority.P1, 2));
        return Combinators.combine(contacts, deputies, roles, employed, capacity)
                .as((ways, others, held, tenure, most) -> {
                    StaffMemberBuilder chen = StaffMember.named("chen", "Chen")
                            .employed(tenure)
                            .capacity(most)
                            .deputies(others.toArray(String[]::new));
                    ways.forEach(chen::contact);
                    held.forEach(chen::role);
                    return chen.build();
                });
    }

    @Provide
    Arbitrary<Department> departments() {
        Arbitrary<Consumer<DepartmentBuilder>> part = Arbitraries.of(PARTS);
        return Combinators.combine(part.list().ofMaxSize(2), members().list().ofMaxSize(1))
                .as((parts, staff) -> {
                    DepartmentBuilder builder = DepartmentFixture.builder();
                    parts.forEach(each -> each.accept(builder));
                    staff.forEach(builder::staff);
                    return builder;
                })
                .map(DepartmentDiffProperties::built)
                .filter(java.util.Objects::nonNull);
    }

    private static @org.jspecify.annotations.Nullable Department built(DepartmentBuilder builder) {
        try {
            return builder.build();
        } catch (InvalidDepartmentException twice) {
            return null;
        }
    }

    @Property(tries = 1000, seed = "20100331")
    @Label(
            "nothing differs between departments if and only if they are equal; each difference is seen both ways, and can be read")
    void emptyIffEqual(@ForAll("departments") Department before, @ForAll("departments") Department after) {
        DepartmentDiff diff = before.diff(after);

        assertEquals(before.equals(after), diff.isEmpty(), () -> before + " and " + after + ": " + diff);
        assertEquals(
                diff.changes().stream().map(DepartmentChange::path).sorted().toList(),
                after.diff(before).changes().stream()
                        .map(DepartmentChange::path)
                        .sorted()
                        .toList());
        diff.changes().forEach(change -> assertNotEquals(change.before(), change.after(), change::path));
        assertEquals(diff.permissionsNeeded(), after.diff(before).permissionsNeeded());
    }
}
