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
    private @Nullable Instant waitsUntil;
    private @Nullable Instant respondedAt;
    private Map<ServiceMetric, Instant> breaches;
    private List<StepKey> settledSteps;
    private Effort effort;
    private CaseFile caseFile;
    private Instant asOf;

    private TicketFold(Ticket ticket) {
        id = ticket.id();
        intake = ticket.intake();
        tier = ticket.tier();
        team = ticket.team();
        assignee = ticket.assignee();
        phases = ticket.phases();
        waitsUntil = ticket.waitsUntil();
        respondedAt = ticket.respondedAt();
        breaches = ticket.breaches();
        settledSteps = ticket.settledSteps();
        effort = ticket.effort();
        caseFile = ticket.caseFile();
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
        if (!(event instanceof TimedEvent) && event.at().isBefore(before.asOf())) {
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
                null,
                Map.of(),
                List.of(),
                Effort.NONE.withTexts(opened.texts().size()),
                CaseFile.EMPTY.assessed(opened.assessment()),
                opened.at());
    }

    private void take(TicketEvent event) {
        asOf = settled(asOf, event);
        effort = effort.withTexts(event.texts().size());
        if (event instanceof TicketEvent.StatusChanged changed) {
            stand(changed.at(), changed.to(), changed.until());
            if (changed.isReopening()) {
                caseFile = caseFile.with(caseFile.findings().reopened());
            }
        } else if (event instanceof TicketEvent.PriorityChanged changed) {
            enter(new Phase(changed.at(), last().status(), changed.to()));
        } else if (event instanceof TicketEvent.Moved moved) {
            move(moved);
        } else if (event instanceof TicketEvent.Assigned assigned) {
            caseFile = caseFile.with(caseFile.handOffs().assigned(assigned.from(), assigned.to()));
            assignee = assigned.to();
        } else if (event instanceof TicketEvent.Unassigned) {
            assignee = null;
        } else if (event instanceof TicketEvent.Replied replied) {
            effort = effort.spoken(replied.at());
            if (respondedAt == null && replied.isResponse()) {
                respondedAt = replied.at();
            }
        } else if (event instanceof TicketEvent.TimeLogged logged) {
            effort = effort.with(logged);
        } else if (event instanceof TimedEvent timed) {
            takeTimed(timed);
        } else if (event instanceof CaseEvent found) {
            takeFound(found);
        } else if (event instanceof LinkEvent link) {
            caseFile = caseFile.after(link);
        } else if (event instanceof RemoteEvent remote) {
            caseFile = caseFile.with(caseFile.remote().after(remote));
        } else if (event instanceof HandOffEvent handOff) {
            HandOffs before = caseFile.handOffs();
            caseFile = caseFile.with(before.after(handOff));
        }
    }

    private void takeTimed(TimedEvent event) {
        if (event instanceof TimedEvent.Breached breached) {
            breaches = with(breaches, breached.metric(), breached.at());
        } else if (event instanceof TimedEvent.StepFired fired) {
            settledSteps = appended(settledSteps, fired.key());
        } else if (event instanceof TimedEvent.StepSkipped skipped) {
            settledSteps = appended(settledSteps, skipped.key());
        } else if (event instanceof TimedEvent.WaitEnded ended) {
            stand(ended.at(), assignee == null ? TicketStatus.QUEUED : TicketStatus.IN_PROGRESS, null);
        } else if (event instanceof TimedEvent.ClosedBySilence closed) {
            stand(closed.at(), TicketStatus.CLOSED, null);
        } else if (event instanceof RemoteEvent.ConsentExpired expired) {
            caseFile = caseFile.with(caseFile.remote().after(expired));
        }
    }

    private void takeFound(CaseEvent event) {
        caseFile = event instanceof CaseEvent.Assessed assessed
                ? caseFile.assessed(assessed.assessment())
                : caseFile.with(caseFile.findings().after(event));
    }

    private void move(TicketEvent.Moved moved) {
        Place to = new Place(moved.toTier(), moved.toTeam());
        caseFile = caseFile.with(caseFile.handOffs().moved(new Place(tier, team), to));
        tier = to.tier();
        team = to.team();
    }

    private void stand(Instant since, TicketStatus status, @Nullable Instant until) {
        enter(new Phase(since, status, last().priority()));
        waitsUntil = until;
        if (status.isDone() && !caseFile.remote().equals(RemoteAccess.NONE)) {
            caseFile = caseFile.with(RemoteAccess.NONE);
        }
        if (respondedAt == null && !status.isUntouched()) {
            respondedAt = since;
        }
    }

    /** What is judged at an instant is judged after the last fact of that instant: none can be added to it any more. */
    private static Instant settled(Instant asOf, TicketEvent event) {
        Instant settled = event instanceof TimedEvent ? event.at().plusMillis(MILLISECOND) : event.at();
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
        return new Ticket(
                id,
                intake,
                tier,
                team,
                assignee,
                phases,
                waitsUntil,
                respondedAt,
                breaches,
                settledSteps,
                effort,
                caseFile,
                asOf);
    }
}
