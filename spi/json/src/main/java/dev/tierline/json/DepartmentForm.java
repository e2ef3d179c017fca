package dev.tierline.json;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.EscalationStep;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.Priority;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How a department is written and read. What has no order in the model is written in the order of ids, levels or words. */
final class DepartmentForm {

    static final Forms<Trigger> TRIGGERS = Forms.<Trigger>of("trigger", "kind")
            .with(
                    Trigger.ShareUsed.class,
                    "share-used",
                    (trigger, out) -> {
                        out.text("metric", Vocabulary.METRIC.of(trigger.metric()));
                        out.number("percent", trigger.percent());
                    },
                    fields -> {
                        ServiceMetric metric = Vocabulary.METRIC.read(fields.need("metric"));
                        int percent = fields.need("percent").integer();
                        return fields.make(() -> new Trigger.ShareUsed(metric, percent));
                    })
            .with(
                    Trigger.Breach.class,
                    "breach",
                    (trigger, out) -> out.text("metric", Vocabulary.METRIC.of(trigger.metric())),
                    fields -> {
                        ServiceMetric metric = Vocabulary.METRIC.read(fields.need("metric"));
                        return fields.make(() -> new Trigger.Breach(metric));
                    });

    private static final List<Priority> PRIORITIES =
            IntStream.rangeClosed(1, 9).mapToObj(Priority::of).toList();

    private DepartmentForm() {}

    static void write(Department department, Output out) throws IOException {
        out.text("name", department.name());
        out.object("calendar", department.calendar().definition(), CalendarForm::write);
        if (!department.tiers().isEmpty()) {
            out.numbers(
                    "tiers",
                    department.tiers().stream().map(Tier::level).sorted().toList());
        }
        out.objects("staff", new TreeMap<>(department.staff()).values(), (member, o) -> {
            o.text("id", member.id().value());
            o.text("name", member.name());
        });
        out.objectsUnlessEmpty("teams", List.copyOf(new TreeMap<>(department.teams()).values()), (team, o) -> {
            o.text("id", team.id().value());
            o.text("name", team.name());
            o.text("supervisor", team.supervisor().value());
        });
        out.text("manager", department.manager().value());
        out.object("serviceLevel", department.serviceLevel(), DepartmentForm::serviceLevel);
        out.objectsUnlessEmpty("policies", department.policies(), DepartmentForm::policy);
        out.object("lifeCycle", department.lifeCycle(), DepartmentForm::lifeCycle);
    }

    static Department read(Fields fields) {
        String name = fields.text("name");
        Value hours = fields.need("calendar");
        SupportCalendar calendar = hours.of(CalendarForm.read(hours), SupportCalendar::of);
        Set<Tier> tiers = set(fields, "tiers", TicketForm::tier);
        Map<StaffId, StaffMember> staff = byId(fields.need("staff"), DepartmentForm::member, StaffMember::id);
        Value teamList = fields.find("teams");
        Map<TeamId, Team> teams = teamList == null ? Map.of() : byId(teamList, DepartmentForm::team, Team::id);
        StaffId manager = TicketForm.staff(fields.need("manager"));
        ServiceLevel serviceLevel = serviceLevel(fields.need("serviceLevel").fields());
        List<EscalationPolicy> policies = fields.list("policies", policy -> policy(policy.fields()));
        LifeCycle lifeCycle = lifeCycle(fields.need("lifeCycle").fields());
        return fields.make(
                () -> new Department(name, calendar, tiers, staff, teams, manager, serviceLevel, policies, lifeCycle));
    }

    private static StaffMember member(Fields fields) {
        StaffId id = TicketForm.staff(fields.need("id"));
        String name = fields.text("name");
        return fields.make(() -> new StaffMember(id, name));
    }

    private static Team team(Fields fields) {
        TeamId id = fields.need("id").as(TeamId::of);
        String name = fields.text("name");
        StaffId supervisor = TicketForm.staff(fields.need("supervisor"));
        return fields.make(() -> new Team(id, name, supervisor));
    }

    private static void serviceLevel(ServiceLevel level, Output out) throws IOException {
        for (ServiceMetric metric : Vocabulary.METRIC.values()) {
            Map<Priority, WorkingTime> targets = level.targets().get(metric);
            if (targets != null) {
                out.object(Vocabulary.METRIC.of(metric), new TreeMap<>(targets), (sorted, o) -> {
                    for (Map.Entry<Priority, WorkingTime> target : sorted.entrySet()) {
                        o.number(target.getKey().toString(), target.getValue().toMillis());
                    }
                });
            }
        }
        if (!level.pausedIn().isEmpty()) {
            out.texts("pausedIn", EnumSet.copyOf(level.pausedIn()), Vocabulary.STATUS::of);
        }
    }

    private static ServiceLevel serviceLevel(Fields fields) {
        Map<ServiceMetric, Map<Priority, WorkingTime>> targets = new EnumMap<>(ServiceMetric.class);
        for (ServiceMetric metric : Vocabulary.METRIC.values()) {
            Fields promised = fields.find(Vocabulary.METRIC.of(metric), Value::fields);
            if (promised != null) {
                Map<Priority, WorkingTime> perPriority = new TreeMap<>();
                for (Priority priority : PRIORITIES) {
                    WorkingTime target = promised.find(
                            priority.toString(), value -> value.of(value.number(), WorkingTime::ofMillis));
                    if (target != null) {
                        perPriority.put(priority, target);
                    }
                }
                targets.put(metric, promised.make(() -> perPriority));
            }
        }
        Set<TicketStatus> pausedIn = set(fields, "pausedIn", Vocabulary.STATUS::read);
        return fields.make(() -> new ServiceLevel(targets, pausedIn));
    }

    private static void policy(EscalationPolicy policy, Output out) throws IOException {
        out.text("id", policy.id().value());
        out.objects("steps", policy.steps(), (step, o) -> {
            o.text("id", step.id().value());
            o.object("trigger", step.trigger(), TRIGGERS::write);
            o.texts("recipients", step.recipients(), Vocabulary.RECIPIENT::of);
        });
    }

    private static EscalationPolicy policy(Fields fields) {
        PolicyId id = fields.need("id").as(PolicyId::of);
        List<EscalationStep> steps = fields.need("steps").list(value -> {
            Fields step = value.fields();
            StepId stepId = step.need("id").as(StepId::of);
            Trigger trigger = TRIGGERS.read(step.need("trigger").fields());
            List<Recipient> recipients = step.need("recipients").list(Vocabulary.RECIPIENT::read);
            return step.make(() -> new EscalationStep(stepId, trigger, recipients));
        });
        return fields.make(() -> new EscalationPolicy(id, steps));
    }

    private static void lifeCycle(LifeCycle rules, Output out) throws IOException {
        for (MoveKind move : Vocabulary.MOVE.values()) {
            Set<TicketStatus> statuses = rules.legal().get(move);
            if (statuses != null) {
                out.texts(Vocabulary.MOVE.of(move), statuses.stream().sorted().toList(), Vocabulary.STATUS::of);
            }
        }
    }

    private static LifeCycle lifeCycle(Fields fields) {
        Map<MoveKind, Set<TicketStatus>> legal = new EnumMap<>(MoveKind.class);
        for (MoveKind move : Vocabulary.MOVE.values()) {
            Value statuses = fields.find(Vocabulary.MOVE.of(move));
            if (statuses != null) {
                legal.put(move, set(statuses, Vocabulary.STATUS::read));
            }
        }
        return fields.make(() -> new LifeCycle(legal));
    }

    private static <T> Set<T> set(Fields fields, String name, Function<Value, T> of) {
        Value value = fields.find(name);
        return value == null ? Set.of() : set(value, of);
    }

    private static <T> Set<T> set(Value list, Function<Value, T> of) {
        Set<T> set = new LinkedHashSet<>();
        list.list(value -> {
            T element = of.apply(value);
            if (!set.add(element)) {
                throw value.fault("listed twice; expected each once");
            }
            return element;
        });
        return set;
    }

    private static <K, V> Map<K, V> byId(Value list, Function<Fields, V> of, Function<V, K> id) {
        Map<K, V> byId = new LinkedHashMap<>();
        list.list(value -> {
            V element = of.apply(value.fields());
            if (byId.put(id.apply(element), element) != null) {
                throw value.fault("has an id that is listed before; expected each id once");
            }
            return element;
        });
        return byId;
    }
}
