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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random departments. */
final class Departments {

    private Departments() {}

    static Arbitrary<Department> departments() {
        Arbitrary<List<StaffMember>> staff = Combinators.combine(Texts.ids().map(StaffId::of), Texts.names())
                .as(StaffMember::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(StaffMember::id);
        return staff.flatMap(members -> {
            Arbitrary<StaffId> anyone = Arbitraries.of(members).map(StaffMember::id);
            Arbitrary<List<Team>> teams = Combinators.combine(Texts.ids().map(TeamId::of), Texts.names(), anyone)
                    .as(Team::new)
                    .list()
                    .ofMaxSize(3)
                    .uniqueElements(Team::id);
            return Combinators.combine(
                            Texts.names(),
                            Calendars.definitions(2).map(SupportCalendar::of),
                            Arbitraries.integers()
                                    .between(0, 9)
                                    .map(Tier::of)
                                    .set()
                                    .ofMaxSize(4),
                            teams,
                            anyone,
                            serviceLevels(),
                            policies(),
                            lifeCycles())
                    .as((name, calendar, tiers, some, manager, level, policies, rules) -> new Department(
                            name,
                            calendar,
                            tiers,
                            byId(members, StaffMember::id),
                            byId(some, Team::id),
                            manager,
                            level,
                            policies,
                            rules));
        });
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        return values.stream().collect(Collectors.toMap(id, value -> value));
    }

    private static Arbitrary<ServiceLevel> serviceLevels() {
        Arbitrary<Map<Priority, WorkingTime>> targets = Arbitraries.maps(
                        Arbitraries.integers().between(1, 9).map(Priority::of),
                        Arbitraries.longs().between(1, Long.MAX_VALUE).map(WorkingTime::ofMillis))
                .ofMaxSize(4);
        Arbitrary<Set<TicketStatus>> paused = Arbitraries.of(TicketStatus.class)
                .filter(status -> !status.isDone())
                .set()
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(ServiceMetric.class), targets)
                                .ofMaxSize(2),
                        paused)
                .as(ServiceLevel::new);
    }

    private static Arbitrary<List<EscalationPolicy>> policies() {
        Arbitrary<ServiceMetric> metrics = Arbitraries.of(ServiceMetric.class);
        Arbitrary<Trigger> triggers = Arbitraries.oneOf(
                metrics.map(Trigger.Breach::new),
                Combinators.combine(metrics, Arbitraries.integers().between(1, 99))
                        .as(Trigger.ShareUsed::new));
        Arbitrary<List<Recipient>> recipients =
                Arbitraries.of(Recipient.class).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<EscalationStep>> steps = Combinators.combine(Texts.ids().map(StepId::of), triggers, recipients)
                .as(EscalationStep::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(EscalationStep::id);
        return Combinators.combine(Texts.ids().map(PolicyId::of), steps)
                .as(EscalationPolicy::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(EscalationPolicy::id);
    }

    private static Arbitrary<LifeCycle> lifeCycles() {
        Arbitrary<LifeCycle> known = Arbitraries.of(LifeCycle.standard(), LifeCycle.lenient());
        return Combinators.combine(
                        known,
                        Arbitraries.of(MoveKind.class).set(),
                        Arbitraries.of(TicketStatus.class).set())
                .as(Departments::without);
    }

    private static LifeCycle without(LifeCycle rules, Set<MoveKind> moves, Set<TicketStatus> statuses) {
        Map<MoveKind, Set<TicketStatus>> legal = new EnumMap<>(MoveKind.class);
        rules.legal().forEach((kind, where) -> {
            if (!moves.contains(kind)) {
                legal.put(
                        kind,
                        where.stream()
                                .filter(status -> !statuses.contains(status))
                                .collect(Collectors.toSet()));
            }
        });
        return new LifeCycle(legal);
    }
}
