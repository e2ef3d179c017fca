package dev.tierline.department;

import dev.tierline.sla.ServiceClock;
import dev.tierline.sla.ServiceTerms;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A department over time: its revisions, each from its instant on.
 *
 * <p>None reaches back: what was before a revision stays what it was. The first holds before its instant too. A revision takes
 * the place of everything planned for its instant or later: what it replaces there never holds, so that a plan can be taken
 * back. Working time that a ticket uses up adds up by stretches, each in the
 * calendar then in force, measured by the targets then in force.
 *
 * <p>Example: a target of eight hours becomes one of four while three are used up: one remains. Were five used up, the ticket
 * would be late at the instant of the change. Immutable; safe for use by any number of threads.
 *
 * @param revisions the revisions, one or more, numbered one after the other
 */
public record DepartmentTimeline(List<DepartmentRevision> revisions) {

    /**
     * Copies the list and checks its order.
     *
     * @throws IllegalArgumentException if it is empty or a number is left out
     */
    public DepartmentTimeline {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("timeline without a department: expected at least one revision");
        }
        for (int i = 1; i < revisions.size(); i++) {
            DepartmentRevision before = revisions.get(i - 1);
            DepartmentRevision after = revisions.get(i);
            if (after.number() != before.number() + 1) {
                throw new IllegalArgumentException("department revision " + after.number() + " follows revision "
                        + before.number() + ": expected the next number");
            }
        }
    }

    /**
     * Returns the timeline of a department that has always been.
     *
     * @param department the department
     * @return its timeline
     */
    public static DepartmentTimeline of(Department department) {
        return new DepartmentTimeline(List.of(new DepartmentRevision(1, Instant.EPOCH, department)));
    }

    /**
     * Returns this timeline with one more revision.
     *
     * @param from from when on it holds; what was to hold from then or later does not
     * @param next the department
     * @return the longer timeline
     */
    public DepartmentTimeline followedBy(Instant from, Department next) {
        List<DepartmentRevision> more = new ArrayList<>(revisions);
        more.add(new DepartmentRevision(last().number() + 1, from, next));
        return new DepartmentTimeline(more);
    }

    /**
     * Returns the last revision, which may be yet to come.
     *
     * @return the one with the greatest number
     */
    public DepartmentRevision last() {
        return revisions.get(revisions.size() - 1);
    }

    /**
     * Finds what is in force.
     *
     * @param instant the instant
     * @return of the revisions from then or earlier the one with the greatest number, or else the first
     */
    public DepartmentRevision at(Instant instant) {
        return revisions.get(indexAt(instant));
    }

    /**
     * Lists what is in force from an instant on.
     *
     * @param instant the instant
     * @return the revision in force then, and all that follow it but those that never held
     */
    public List<DepartmentRevision> since(Instant instant) {
        int first = indexAt(instant);
        List<DepartmentRevision> held = new ArrayList<>(revisions.size() - first);
        Instant replaced = Instant.MAX;
        for (int i = revisions.size() - 1; i > first; i--) {
            DepartmentRevision revision = revisions.get(i);
            if (revision.from().isBefore(replaced)) {
                held.add(revision);
                replaced = revision.from();
            }
        }
        held.add(revisions.get(first));
        Collections.reverse(held);
        return held;
    }

    /**
     * Returns the clock of a promise on a ticket.
     *
     * @param ticket the facts
     * @param metric which promise
     * @return the clock, by the service levels and calendars of the revisions
     */
    public ServiceClock clock(Ticket ticket, ServiceMetric metric) {
        List<ServiceTerms> terms = new ArrayList<>(revisions.size());
        for (DepartmentRevision revision : since(ticket.openedAt())) {
            Department department = revision.department();
            Instant from = terms.isEmpty() ? ticket.openedAt() : revision.from();
            terms.add(new ServiceTerms(from, department.serviceLevel(ticket), department.calendar()));
        }
        return new ServiceClock(ticket, metric, terms);
    }

    /**
     * Finds which promise on a ticket runs out first.
     *
     * @param ticket the facts
     * @param now the present: which clocks run is judged by the revision then in force
     * @return the earliest instant at which a clock that runs is due, or was if the promise is broken and still owed; empty if
     *     no clock runs, or none that runs is ever due
     */
    public Optional<Instant> firstDue(Ticket ticket, Instant now) {
        @Nullable Instant first = null;
        for (ServiceMetric metric : ServiceMetric.values()) {
            Instant due = clock(ticket, metric).owedAt(now).orElse(null);
            first = first == null || (due != null && due.isBefore(first)) ? due : first;
        }
        return Optional.ofNullable(first);
    }

    /**
     * Finds when a ticket that is resolved closes because nobody says a word.
     *
     * <p>Each revision's rule and calendar count from the solution, or from the last word since; where another rule comes into force by
     * which the silence is long enough already, the ticket closes then.
     *
     * @param ticket the facts
     * @return the instant; empty if it is not resolved, or never closes by itself
     */
    public Optional<Instant> closesBySilenceAt(Ticket ticket) {
        if (ticket.status() != TicketStatus.RESOLVED) {
            return Optional.empty();
        }
        Instant spokeAt = ticket.effort().spokeAt();
        Instant resolvedAt = ticket.statusSince();
        Instant since = spokeAt == null || spokeAt.isBefore(resolvedAt) ? resolvedAt : spokeAt;
        List<DepartmentRevision> held = since(since);
        for (int i = 0; i < held.size(); i++) {
            Department department = held.get(i).department();
            Instant closes =
                    department.closing().closesAt(since, department.calendar()).orElse(null);
            Instant from = i == 0 ? since : held.get(i).from();
            Instant until = i + 1 < held.size() ? held.get(i + 1).from() : Instant.MAX;
            if (closes != null && closes.isBefore(until)) {
                return Optional.of(closes.isBefore(from) ? from : closes);
            }
        }
        return Optional.empty();
    }

    private int indexAt(Instant instant) {
        int i = revisions.size() - 1;
        while (i > 0 && revisions.get(i).from().isAfter(instant)) {
            i--;
        }
        return i;
    }
}
