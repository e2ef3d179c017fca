package dev.tierline.engine;

import dev.tierline.access.Absences;
import dev.tierline.access.Decision;
import dev.tierline.access.Subject;
import dev.tierline.department.Department;
import dev.tierline.role.Permission;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
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
    void require(Opening open) {
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

    /** Tells whether the actor has a permission for something, for whoever is shown less without it. */
    boolean allows(Permission permission, Subject subject) {
        return decide(permission, subject).isAllowed();
    }

    /** Requires a permission, however narrow its scope. */
    void requireAnywhere(Permission permission) {
        if (actor instanceof Actor.Staff staff) {
            require(permission, Subject.of(staff.id()));
        } else {
            RequesterId requester = actor instanceof Actor.Requester customer ? customer.id() : null;
            require(permission, new Subject.OfTicket(requester, null, null, null));
        }
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
            case CHANGE_PRIORITY, ASSESS -> Permission.SET_PRIORITY;
            case MOVE_TO, ESCALATE, HAND_BACK -> Permission.MOVE_TICKETS;
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
            case START, WAIT, RESUME, DIAGNOSE, PROPOSE_COURSE, TRY_COURSE, VERIFY_REQUESTER -> Permission.WORK_TICKETS;
            case RESOLVE -> Permission.RESOLVE_TICKETS;
            case CLOSE, CONFIRM -> Permission.CLOSE_TICKETS;
            case CANCEL -> Permission.CANCEL_TICKETS;
            case REOPEN -> Permission.REOPEN_TICKETS;
            case REPLY, WRITE_AFTER_MERGE, HEAR_FROM_MERGED -> Permission.REPLY;
            case NOTE -> Permission.WRITE_NOTES;
            case LOG_TIME -> Permission.LOG_TIME;
            case JUDGE_COMPLEXITY -> Permission.JUDGE_COMPLEXITY;
            case HAND_OUTSIDE -> Permission.CONTACT_VENDORS;
            case FILE_BUG, FOLLOW_BUG -> Permission.FILE_BUGS;
            case CALL_IN -> Permission.ESCALATE_TICKETS;
            case PUBLISH_SOLUTION -> Permission.PUBLISH_ARTICLES;
            case RATE -> Permission.RATE_SERVICE;
            case LINK, UNLINK, MERGE -> Permission.LINK_TICKETS;
            case GIVE_CONSENT, WITHDRAW_CONSENT -> Permission.GIVE_CONSENT;
            case START_SESSION, END_SESSION -> Permission.RUN_REMOTE_SESSIONS;
        };
    }

    private Opening placedByRules(Opening open) {
        return department.placed(open.at(null, null));
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
