package dev.tierline.ticket;

import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each event does to a ticket's facts: the one place where a ticket's value changes. */
final class TicketFold {

    private static final long MILLISECOND = 1;

    private final TicketId id;
    private final Intake intake;
    private @Nullable Tier tier;
    private @Nullable TeamId team;
    private @Nullable StaffId assignee;
    private List<Phase> phases;
    private @Nullable Instant respondedAt;
    private Map<ServiceMetric, Instant> breaches;
    private List<StepKey> settledSteps;
    private Effort effort;
    private Instant asOf;

    private TicketFold(Ticket ticket) {
        id = ticket.id();
        intake = ticket.intake();
        tier = ticket.tier();
        team = ticket.team();
        assignee = ticket.assignee();
        phases = ticket.phases();
        respondedAt = ticket.respondedAt();
        breaches = ticket.breaches();
        settledSteps = ticket.settledSteps();
        effort = ticket.effort();
        asOf = ticket.asOf();
    }

    static Ticket after(@Nullable Ticket before, TicketEvent event) {
        if (event instanceof TicketEvent.Opened opened) {
            if (before != null) {
                throw new IllegalArgumentException(
                        "ticket '" + before.id() + "' was opened a second time at " + event.at() + ": expected once");
            }
            return opened(opened);
        }
        if (before == null) {
            throw new IllegalArgumentException("history begins with " + event + ": expected Opened");
        }
        if (!(event instanceof TicketEvent.Timed) && event.at().isBefore(before.asOf())) {
            throw new IllegalArgumentException("ticket '" + before.id() + "' is settled up to " + before.asOf()
                    + ": expected nothing earlier, got " + event);
        }
        TicketFold fold = new TicketFold(before);
        fold.take(event);
        return fold.ticket();
    }

    private static Ticket opened(TicketEvent.Opened opened) {
        return new Ticket(
                opened.ticket(),
                opened.intake(),
                opened.tier(),
                opened.team(),
                null,
                List.of(new Phase(opened.at(), TicketStatus.QUEUED, opened.priority())),
                null,
                Map.of(),
                List.of(),
                opened.at());
    }

    private void take(TicketEvent event) {
        asOf = settled(asOf, event);
        if (event instanceof TicketEvent.StatusChanged changed) {
            enter(new Phase(changed.at(), changed.to(), last().priority()));
            if (respondedAt == null && !changed.to().isUntouched()) {
                respondedAt = changed.at();
            }
        } else if (event instanceof TicketEvent.PriorityChanged changed) {
            enter(new Phase(changed.at(), last().status(), changed.to()));
        } else if (event instanceof TicketEvent.Moved moved) {
            tier = moved.toTier();
            team = moved.toTeam();
        } else if (event instanceof TicketEvent.Assigned assigned) {
            assignee = assigned.to();
        } else if (event instanceof TicketEvent.Unassigned) {
            assignee = null;
        } else if (event instanceof TicketEvent.Breached breached) {
            breaches = with(breaches, breached.metric(), breached.at());
        } else if (event instanceof TicketEvent.StepFired fired) {
            settledSteps = appended(settledSteps, fired.key());
        } else if (event instanceof TicketEvent.StepSkipped skipped) {
            settledSteps = appended(settledSteps, skipped.key());
        } else if (event instanceof TicketEvent.Replied replied) {
            effort = effort.withText();
            if (respondedAt == null && replied.isResponse()) {
                respondedAt = replied.at();
            }
        } else if (event instanceof TicketEvent.Noted) {
            effort = effort.withText();
        } else if (event instanceof TicketEvent.TimeLogged logged) {
            effort = effort.with(logged);
        }
    }

    /** What is judged at an instant is judged after the last fact of that instant: none can be added to it any more. */
    private static Instant settled(Instant asOf, TicketEvent event) {
        Instant settled = event instanceof TicketEvent.Timed ? event.at().plusMillis(MILLISECOND) : event.at();
        return settled.isAfter(asOf) ? settled : asOf;
    }

    private void enter(Phase phase) {
        List<Phase> kept = phases;
        if (last().from().equals(phase.from())) {
            kept = phases.subList(0, phases.size() - 1);
        }
        if (!kept.isEmpty() && kept.get(kept.size() - 1).sameAs(phase)) {
            phases = kept;
        } else {
            phases = appended(kept, phase);
        }
    }

    private Phase last() {
        return phases.get(phases.size() - 1);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(last);
        return longer;
    }

    private static Map<ServiceMetric, Instant> with(
            Map<ServiceMetric, Instant> breaches, ServiceMetric metric, Instant at) {
        Map<ServiceMetric, Instant> more = new EnumMap<>(ServiceMetric.class);
        more.putAll(breaches);
        more.putIfAbsent(metric, at);
        return more;
    }

    private Ticket ticket() {
        return new Ticket(id, intake, tier, team, assignee, phases, respondedAt, breaches, settledSteps, effort, asOf);
    }
}
