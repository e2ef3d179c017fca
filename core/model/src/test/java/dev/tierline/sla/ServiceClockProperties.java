package dev.tierline.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Moves;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A clock over random lives of a ticket and random changes of the terms agrees with one that walks from minute to minute. */
class ServiceClockProperties {

    private static final Instant OPENED = Instant.parse("2026-01-07T09:00:00Z");
    private static final int MINUTES = 12 * 24 * 60;

    record Step(int minutesLater, Move move) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Integer> later = Arbitraries.of(0, 0, 1, 60, 120, 540, 541, 840, 1440, 2000);
        return Combinators.combine(later, Moves.any()).as(Step::new).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<ServiceTerms>> terms() {
        Arbitrary<SupportCalendar> calendar = Arbitraries.of(
                        "Mon-Fri 08:00-18:00", "Mon-Sun 00:00-24:00", "Wed 09:00-10:00")
                .map(hours -> SupportCalendar.in("UTC")
                        .weekly(WeeklyHours.parse(hours))
                        .build());
        Arbitrary<@Nullable Integer> target = Arbitraries.of(60, 120, 540, 1200).injectNull(0.2);
        Arbitrary<ServiceLevel> level = Combinators.combine(
                        target, target, target, Arbitraries.of(TicketStatus.WAITING_CUSTOMER, TicketStatus.IN_PROGRESS))
                .as((one, two, response, paused) -> {
                    ServiceLevel.Builder promises = ServiceLevel.promising().pausedIn(paused);
                    if (one != null) {
                        promises.resolution(Priority.P1, WorkingTime.ofMinutes(one));
                    }
                    if (two != null) {
                        promises.resolution(Priority.P2, WorkingTime.ofMinutes(two))
                                .resolution(Priority.P3, WorkingTime.ofMinutes(two * 2L));
                    }
                    if (response != null) {
                        promises.firstResponse(Priority.P1, WorkingTime.ofMinutes(response))
                                .firstResponse(Priority.P2, WorkingTime.ofMinutes(response * 2L));
                    }
                    return promises.build();
                });
        Arbitrary<Integer> from = Arbitraries.of(-60, 0, 60, 120, 180, 540, 541, 600, 1440, 1500, 2000, 4000);
        return Combinators.combine(from.map(minutes -> OPENED.plus(Duration.ofMinutes(minutes))), level, calendar)
                .as(ServiceTerms::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(ServiceTerms::from)
                .map(list -> list.stream()
                        .sorted(Comparator.comparing(ServiceTerms::from))
                        .toList());
    }

    @Property(tries = 400, seed = "20100331")
    @Label(
            "when a share is used up, what is consumed and when the promise is broken are as a walk by minutes finds them")
    void walkedByMinutes(
            @ForAll("lives") List<Step> life, @ForAll("terms") List<ServiceTerms> terms, @ForAll ServiceMetric metric) {
        Ticket ticket = ticket(life);
        ServiceClock clock = new ServiceClock(ticket, metric, terms);
        for (int percent : List.of(50, 100)) {
            Walk walk = new Walk(ticket, metric, terms, percent);
            Optional<Instant> found = clock.usedUp(percent).filter(at -> at.isBefore(minute(MINUTES)));

            assertEquals(Optional.ofNullable(walk.crossed), found, percent + " %");
            assertEquals(
                    WorkingTime.ofMinutes(walk.consumed),
                    clock.read(minute(MINUTES)).consumed());
            if (percent == 100) {
                assertEquals(walk.crossed, clock.read(minute(MINUTES)).breachedAt());
            }
        }
    }

    private static Ticket ticket(List<Step> life) {
        LifeCycle rules = LifeCycle.lenient();
        Ticket ticket = Ticket.open(
                        new Opening(TicketId.of("INC-1"), Priority.P1, null, null, Intake.UNKNOWN),
                        new Circumstances(OPENED, Actor.system(), rules))
                .ticket();
        Instant now = OPENED;
        for (Step step : life) {
            now = now.plus(Duration.ofMinutes(step.minutesLater()));
            try {
                ticket = ticket.apply(step.move(), new Circumstances(now, Actor.system(), rules))
                        .ticket();
            } catch (IllegalMoveException refused) {
                // the life goes on without it
            }
        }
        return ticket;
    }

    private static Instant minute(int number) {
        return OPENED.plus(Duration.ofMinutes(number));
    }

    /** The oracle: it looks at every minute, and knows nothing of stretches. */
    private static final class Walk {

        private int consumed;
        private @Nullable Instant crossed;

        Walk(Ticket ticket, ServiceMetric metric, List<ServiceTerms> terms, int percent) {
            for (int i = 0; i < MINUTES; i++) {
                Instant at = minute(i);
                Phase phase = last(ticket.phases().stream()
                        .filter(each -> !each.from().isAfter(at))
                        .toList());
                List<ServiceTerms> begun = new ArrayList<>(terms);
                begun.removeIf(each -> each.from().isAfter(at));
                ServiceTerms inForce = begun.isEmpty() ? terms.get(0) : last(begun);
                boolean alive = metric == ServiceMetric.RESOLUTION
                        ? !phase.status().isDone()
                        : ticket.respondedAt() == null || at.isBefore(ticket.respondedAt());
                boolean runs = alive
                        && (metric == ServiceMetric.FIRST_RESPONSE
                                || !inForce.level().pausedIn().contains(phase.status()));
                WorkingTime target =
                        inForce.level().target(metric, phase.priority()).orElse(null);
                if (crossed == null && alive && target != null) {
                    long share = target.toMillis() / 60_000 * percent / 100;
                    if (consumed > share || (runs && consumed == share)) {
                        crossed = at;
                    }
                }
                if (runs && inForce.calendar().isOpen(at)) {
                    consumed++;
                }
            }
        }

        private static <T> T last(List<T> list) {
            return list.get(list.size() - 1);
        }
    }
}
