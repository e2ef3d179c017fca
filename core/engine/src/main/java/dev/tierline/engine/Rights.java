package dev.tierline.engine;

import dev.tierline.access.Absences;
import dev.tierline.access.Decision;
import dev.tierline.access.Subject;
import dev.tierline.department.Department;
import dev.tierline.role.Permission;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one actor may do at one instant: every operation of the desk asks here before it does anything. */
final class Rights {

    private final Actor actor;
    private final Department department;
    private final Instant at;
    private final Absences absences;

    Rights(Actor actor, Department department, Instant at, Absences absences) {
        this.actor = actor;
        this.department = department;
        this.at = at;
        this.absences = absences;
    }

    /** Requires that the actor may make a move on a ticket as it stands. */
    void require(Move move, Ticket ticket) {
        require(permissionFor(move, ticket.assignee()), Subject.of(ticket), ticket.id());
    }

    /**
     * Requires that the actor may open a ticket. Where intake rules place what comes in, a customer who wants it elsewhere moves it,
     * and must be permitted to.
     */
    void require(Move.Open open) {
        require(Permission.OPEN_TICKETS, Subject.of(open), open.ticket());
        boolean rulesPlace = !department.intakeRules().rules().isEmpty();
        if (actor instanceof Actor.Requester && rulesPlace && !open.equals(placedByRules(open))) {
            require(Permission.MOVE_TICKETS, Subject.of(open), open.ticket());
        }
    }

    /** Requires that the actor may see a ticket. */
    void requireSight(Ticket ticket) {
        require(Permission.VIEW_TICKETS, Subject.of(ticket), ticket.id());
    }

    /** Requires a permission for a ticket as it stands. */
    void require(Permission permission, Ticket ticket) {
        require(permission, Subject.of(ticket), ticket.id());
    }

    /** Requires a permission for something that is no ticket. */
    void require(Permission permission, Subject subject) {
        require(permission, subject, null);
    }

    /** Requires a permission for each of several things; for the department as a whole if there is none. */
    void requireForEach(Permission permission, Collection<? extends Subject> subjects) {
        if (subjects.isEmpty()) {
            require(permission, Subject.wholeDepartment());
        }
        subjects.forEach(subject -> require(permission, subject));
    }

    /** Requires a permission for one of several things; for the department as a whole if there is none. */
    void requireForOne(Permission permission, Collection<? extends Subject> subjects) {
        if (subjects.stream().noneMatch(subject -> decide(permission, subject).isAllowed())) {
            requireForEach(permission, subjects);
        }
    }

    /**
     * Requires that the actor may see whatever a search can find. Who may not see everything must narrow his search, by
     * requester, assignee, team or tier, to what he may see.
     */
    void requireSight(TicketQuery query) {
        Subject anything = new Subject.OfTicket(null, null, null, null);
        Decision decision = decide(Permission.VIEW_TICKETS, anything);
        if (decision instanceof Decision.Denied denied
                && !isConfinedTo(query.requesters(), requester -> new Subject.OfTicket(requester, null, null, null))
                && !isConfinedTo(query.assignees(), assignee -> new Subject.OfTicket(null, assignee, null, null))
                && !isConfinedTo(query.teams(), team -> new Subject.OfTicket(null, null, team, null))
                && !isConfinedTo(query.tiers(), tier -> new Subject.OfTicket(null, null, null, tier))) {
            throw new DeniedException(denied, null);
        }
    }

    private <T> boolean isConfinedTo(Set<T> narrowed, Function<T, Subject> subject) {
        return !narrowed.isEmpty()
                && narrowed.stream()
                        .allMatch(each -> decide(Permission.VIEW_TICKETS, subject.apply(each))
                                .isAllowed());
    }

    private void require(Permission permission, Subject subject, @Nullable TicketId ticket) {
        if (decide(permission, subject) instanceof Decision.Denied denied) {
            throw new DeniedException(denied, ticket);
        }
    }

    private Decision decide(Permission permission, Subject subject) {
        return department.permits(actor, permission, subject, at, absences);
    }

    private Permission permissionFor(Move move, @Nullable StaffId holder) {
        return switch (move.kind()) {
            case OPEN -> Permission.OPEN_TICKETS;
            case CHANGE_PRIORITY -> Permission.SET_PRIORITY;
            case MOVE_TO -> Permission.MOVE_TICKETS;
            case ASSIGN ->
                holder == null && isActor(((Move.Assign) move).to())
                        ? Permission.CLAIM_TICKETS
                        : Permission.ASSIGN_TICKETS;
            case UNASSIGN -> holds(holder) ? Permission.WORK_TICKETS : Permission.ASSIGN_TICKETS;
            case ACCEPT -> Permission.CLAIM_TICKETS;
            case RELEASE ->
                holder == null || holds(holder) || ((Move.Release) move).keepingAssignee()
                        ? Permission.WORK_TICKETS
                        : Permission.ASSIGN_TICKETS;
            case START, WAIT, RESUME -> Permission.WORK_TICKETS;
            case RESOLVE -> Permission.RESOLVE_TICKETS;
            case CLOSE -> Permission.CLOSE_TICKETS;
            case CANCEL -> Permission.CANCEL_TICKETS;
            case REOPEN -> Permission.REOPEN_TICKETS;
            case REPLY -> Permission.REPLY;
            case NOTE -> Permission.WRITE_NOTES;
            case LOG_TIME -> Permission.LOG_TIME;
        };
    }

    private Move.Open placedByRules(Move.Open open) {
        return department.placed(new Move.Open(open.ticket(), open.priority(), null, null, open.intake()));
    }

    /** Tells whether the actor holds a ticket, or stands in for who does. */
    private boolean holds(@Nullable StaffId holder) {
        return isActor(holder)
                || (holder != null
                        && actor instanceof Actor.Staff staff
                        && department.rights().standsInFor(holder, staff.id(), at, absences));
    }

    private boolean isActor(@Nullable StaffId holder) {
        return actor instanceof Actor.Staff staff && staff.id().equals(holder);
    }
}
