package dev.tierline.json;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.EscalationStep;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.IntakeRuleId;
import dev.tierline.intake.Placement;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Formality;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One random department: parts in any number, references that lead somewhere. */
final class RandomDepartment {

    private static final List<String> LOCALES =
            List.of("en", "", "pt-BR", "sr-Latn-RS", "ja-JP-u-ca-japanese", "x-own");

    private final Dice dice;
    private final List<SupportCalendar> hours;

    RandomDepartment(Dice dice, List<SupportCalendar> hours) {
        this.dice = dice;
        this.hours = hours;
    }

    Department department() {
        DepartmentBuilder department = Department.named(dice.name())
                .locale(Locale.forLanguageTag(dice.of(LOCALES)))
                .calendar(dice.of(hours))
                .serviceLevel(serviceLevel())
                .lifeCycle(lifeCycle())
                .priorities(priorities())
                .closing(closing());
        List<String> calendars = dice.ids(2);
        calendars.forEach(id -> department.calendar(id, dice.of(hours)));
        List<String> levels = dice.ids(2);
        levels.forEach(id -> department.serviceLevel(id, serviceLevel()));
        if (dice.coin()) {
            department.handOffLimit(dice.upTo(Integer.MAX_VALUE - 1));
        }
        RandomPeople people = new RandomPeople(dice, calendars);
        List<CategoryId> categories = categories(department);
        people.describe(department, categories);
        policies(people, department);
        intake(people, levels, categories, department);
        return department.build();
    }

    private ServiceLevel serviceLevel() {
        Map<ServiceMetric, Map<Priority, WorkingTime>> targets = new HashMap<>();
        for (ServiceMetric metric : ServiceMetric.values()) {
            if (dice.coin()) {
                targets.put(metric, dice.targets());
            }
        }
        return new ServiceLevel(
                targets,
                dice.some(List.of(TicketStatus.values())).stream()
                        .filter(status -> !status.isDone())
                        .collect(Collectors.toSet()));
    }

    private LifeCycle lifeCycle() {
        Map<MoveKind, Set<TicketStatus>> legal = new EnumMap<>(MoveKind.class);
        dice.of(List.of(LifeCycle.standard(), LifeCycle.lenient())).legal().forEach((move, statuses) -> {
            if (dice.coin()) {
                legal.put(move, Set.copyOf(dice.some(List.copyOf(new TreeSet<>(statuses)))));
            }
        });
        return dice.coin()
                ? LifeCycle.standard()
                : new LifeCycle(legal, Set.copyOf(dice.some(List.of(Formality.values()))));
    }

    private void policies(RandomPeople people, DepartmentBuilder department) {
        for (String id : dice.ids(2)) {
            List<EscalationStep> steps = new ArrayList<>();
            for (String step : dice.ids(3)) {
                ServiceMetric metric = dice.of(List.of(ServiceMetric.values()));
                Trigger trigger =
                        dice.coin() ? new Trigger.Breach(metric) : new Trigger.ShareUsed(metric, 1 + dice.upTo(98));
                List<Recipient> recipients = new ArrayList<>();
                do {
                    recipients.add(
                            dice.coin()
                                    ? new Recipient.Person(StaffId.of(dice.of(people.staff())))
                                    : dice.of(List.of(Recipient.ByRole.values())));
                } while (dice.coin());
                steps.add(new EscalationStep(StepId.of(step), trigger, recipients));
            }
            if (!steps.isEmpty()) {
                department.escalation(new EscalationPolicy(PolicyId.of(id), steps));
            }
        }
    }

    private List<CategoryId> categories(DepartmentBuilder department) {
        List<CategoryId> categories = new ArrayList<>();
        for (String id : dice.ids(4)) {
            department.category(new Category(CategoryId.of(id), dice.id(), dice.maybe(categories)));
            categories.add(CategoryId.of(id));
        }
        return categories;
    }

    private void intake(
            RandomPeople people, List<String> levels, List<CategoryId> categories, DepartmentBuilder department) {
        for (String id : dice.ids(2)) {
            department.form(new RandomForm(dice).form(id));
        }
        for (String id : dice.ids(3)) {
            department.intake(new IntakeRule(
                    IntakeRuleId.of(id),
                    dice.maybe(categories),
                    dice.coin() ? null : new Channel(dice.id()),
                    dice.coin() ? null : dice.name(),
                    dice.coin() ? null : CustomerId.of(dice.id()),
                    new Placement(dice.maybe(people.tiers()), dice.maybe(people.teams())),
                    dice.maybe(levels.stream().map(ServiceLevelId::of).toList())));
        }
    }

    private PriorityMatrix priorities() {
        PriorityMatrix matrix = PriorityMatrix.standard();
        while (dice.coin()) {
            matrix =
                    matrix.with(dice.of(List.of(Impact.values())), dice.of(List.of(Urgency.values())), dice.priority());
        }
        return matrix;
    }

    private ClosingRule closing() {
        ClosingRule rule = ClosingRule.never();
        if (dice.coin()) {
            rule = dice.coin()
                    ? rule.afterSilence(Duration.ofMillis(dice.upTo(Integer.MAX_VALUE)))
                    : rule.afterWorkingDays(1 + dice.upTo(3_659));
        }
        if (dice.coin()) {
            rule = rule.onConfirmation();
        }
        return dice.coin() ? rule : rule.reopenWithin(Duration.ofMillis(dice.upTo(Integer.MAX_VALUE)));
    }
}
