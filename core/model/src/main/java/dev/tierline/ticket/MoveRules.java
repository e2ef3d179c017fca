package dev.tierline.ticket;

import dev.tierline.staff.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What each move makes happen, if the life cycle permits it. */
final class MoveRules {

    private final Ticket ticket;
    private final Circumstances circumstances;
    private final List<TicketEvent> events = new ArrayList<>(2);
    private final List<WrittenText> texts = new ArrayList<>(0);

    private MoveRules(Ticket ticket, Circumstances circumstances) {
        this.ticket = ticket;
        this.circumstances = circumstances;
    }

    static Transition apply(Ticket ticket, Move move, Circumstances circumstances) {
        if (!circumstances.rules().permits(move.kind(), ticket.status())) {
            throw new IllegalMoveException(ticket.id(), ticket.status(), move.kind(), accepted(move, circumstances));
        }
        MoveRules rules = new MoveRules(ticket, circumstances);
        rules.make(move);
        Ticket after = ticket;
        for (TicketEvent event : rules.events) {
            after = after.after(event);
        }
        return new Transition(after, rules.events, rules.texts);
    }

    private static String accepted(Move move, Circumstances circumstances) {
        List<TicketStatus> statuses = new ArrayList<>();
        for (TicketStatus status : TicketStatus.values()) {
            if (circumstances.rules().permits(move.kind(), status)) {
                statuses.add(status);
            }
        }
        return statuses.isEmpty()
                ? "no ticket can here"
                : "expected it to be " + (statuses.size() == 1 ? "" : "one of ") + statuses;
    }

    private void make(Move move) {
        if (move instanceof Move.ChangePriority change) {
            changePriority(change);
        } else if (move instanceof Move.MoveTo place) {
            moveTo(place);
        } else if (move instanceof Move.Assign assign) {
            assign(assign);
        } else if (move instanceof Move.Unassign) {
            unassign();
            if (ticket.status() == TicketStatus.ASSIGNED) {
                enter(MoveKind.UNASSIGN, TicketStatus.QUEUED);
            }
        } else if (move instanceof Move.Release release) {
            if (!release.keepingAssignee()) {
                unassign();
            }
            enter(MoveKind.RELEASE, TicketStatus.QUEUED);
        } else if (move instanceof Move.Wait wait) {
            enter(MoveKind.WAIT, wait.on().status());
        } else if (move instanceof Move.Reopen reopen) {
            enter(MoveKind.REOPEN, reopen.into());
        } else if (move instanceof Move.Reply reply) {
            reply(reply);
        } else if (move instanceof Move.Note note) {
            events.add(new TicketEvent.Noted(circumstances.at(), circumstances.by(), written(note.text(), true)));
        } else if (move instanceof Move.LogTime time) {
            events.add(new TicketEvent.TimeLogged(
                    circumstances.at(),
                    circumstances.by(),
                    time.worker(),
                    time.spent(),
                    time.activity(),
                    time.billable()));
        } else {
            enter(move.kind(), statusAfter(move.kind()));
        }
    }

    private static TicketStatus statusAfter(MoveKind kind) {
        return switch (kind) {
            case ACCEPT -> TicketStatus.ASSIGNED;
            case START, RESUME -> TicketStatus.IN_PROGRESS;
            case RESOLVE -> TicketStatus.RESOLVED;
            case CLOSE -> TicketStatus.CLOSED;
            case CANCEL -> TicketStatus.CANCELLED;
            case OPEN, CHANGE_PRIORITY, MOVE_TO, ASSIGN, UNASSIGN, RELEASE, WAIT, REOPEN, REPLY, NOTE, LOG_TIME ->
                throw new IllegalArgumentException(kind + " does not lead to one status of its own");
        };
    }

    /** Records a reply; the customer's ends a wait for him, where the life cycle lets the ticket go on. */
    private void reply(Move.Reply reply) {
        TicketEvent.Replied replied =
                new TicketEvent.Replied(circumstances.at(), circumstances.by(), written(reply.text(), false));
        events.add(replied);
        if (!replied.isResponse()
                && ticket.status() == TicketStatus.WAITING_CUSTOMER
                && circumstances.rules().permits(MoveKind.RESUME, ticket.status())) {
            enter(MoveKind.RESUME, TicketStatus.IN_PROGRESS);
        }
    }

    private String written(String text, boolean internal) {
        String key = WrittenText.key(ticket.id(), ticket.effort().texts() + texts.size() + 1);
        texts.add(new WrittenText(key, text, internal));
        return key;
    }

    private void changePriority(Move.ChangePriority change) {
        if (!change.to().equals(ticket.priority())) {
            events.add(new TicketEvent.PriorityChanged(
                    circumstances.at(), circumstances.by(), ticket.priority(), change.to()));
        }
    }

    private void moveTo(Move.MoveTo place) {
        if (!Objects.equals(place.tier(), ticket.tier()) || !Objects.equals(place.team(), ticket.team())) {
            events.add(new TicketEvent.Moved(
                    circumstances.at(), circumstances.by(), ticket.tier(), place.tier(), ticket.team(), place.team()));
        }
    }

    private void assign(Move.Assign assign) {
        if (!assign.to().equals(ticket.assignee())) {
            events.add(
                    new TicketEvent.Assigned(circumstances.at(), circumstances.by(), ticket.assignee(), assign.to()));
        }
        if (ticket.status() == TicketStatus.QUEUED) {
            enter(MoveKind.ASSIGN, TicketStatus.ASSIGNED);
        }
    }

    private void unassign() {
        StaffId holder = ticket.assignee();
        if (holder != null) {
            events.add(new TicketEvent.Unassigned(circumstances.at(), circumstances.by(), holder));
        }
    }

    private void enter(MoveKind move, TicketStatus status) {
        if (status != ticket.status()) {
            events.add(new TicketEvent.StatusChanged(
                    circumstances.at(), circumstances.by(), move, ticket.status(), status));
        }
    }
}
