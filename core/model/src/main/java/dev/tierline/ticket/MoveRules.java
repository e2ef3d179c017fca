package dev.tierline.ticket;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each move makes happen, if the life cycle permits it. What was said with it is written down apart. */
final class MoveRules {

    private final Instant at;
    private final Actor by;
    private final TicketRules rules;
    private final List<TicketEvent> events = new ArrayList<>(2);
    private final List<Written> written = new ArrayList<>(0);
    private Ticket ticket;

    private MoveRules(Ticket ticket, Circumstances circumstances) {
        this.ticket = ticket;
        this.at = circumstances.at();
        this.by = circumstances.by();
        this.rules = circumstances.rules();
    }

    static Transition open(Opening open, Circumstances circumstances) {
        TicketId id = open.ticket();
        List<Written> written = new ArrayList<>(0);
        String symptoms = null;
        if (open.symptoms() != null) {
            symptoms = Written.key(id, 1);
            written.add(new WrittenText(symptoms, open.symptoms(), false));
        }
        String answers = null;
        if (open.answers() != null) {
            answers = Written.key(id, written.size() + 1);
            written.add(new WrittenAnswers(answers, open.answers()));
        }
        Assessment assessment = open.assessment();
        TicketEvent.Opened opened = new TicketEvent.Opened(
                circumstances.at(),
                circumstances.by(),
                id,
                assessment == null
                        ? Objects.requireNonNull(open.priority())
                        : circumstances.rules().priority(assessment),
                open.tier(),
                open.team(),
                open.intake(),
                assessment,
                symptoms,
                answers);
        return new Transition(TicketFold.after(null, opened), List.of(opened), written);
    }

    static Transition apply(Ticket ticket, Move move, Circumstances circumstances) {
        MoveRules rules = new MoveRules(ticket, circumstances);
        if (!rules.permits(move.kind())) {
            throw rules.refused(move.kind(), rules.accepted(move.kind()));
        }
        rules.make(move);
        rules.requireCited(move);
        return new Transition(rules.ticket, rules.events, rules.written);
    }

    /** Every text has the key of an event: a number that was used and not counted would be given again. */
    private void requireCited(Move move) {
        int cited = 0;
        for (TicketEvent event : events) {
            cited += event.texts().size();
        }
        if (cited != written.size()) {
            throw new IllegalStateException(move.kind() + " on ticket '" + ticket.id() + "' wrote " + written.size()
                    + " texts and cited " + cited + ": expected as many");
        }
    }

    Ticket ticket() {
        return ticket;
    }

    Instant at() {
        return at;
    }

    Actor by() {
        return by;
    }

    TicketRules rules() {
        return rules;
    }

    boolean permits(MoveKind move) {
        return rules.lifeCycle().permits(move, ticket.status());
    }

    /** Lets something happen; what follows is judged on the ticket afterwards. */
    void happens(TicketEvent event) {
        ticket = ticket.after(event);
        events.add(event);
    }

    /** Keeps a text, and returns the key under which the next event cites it. */
    String cite(String text, boolean internal, int place) {
        String key = Written.key(ticket.id(), ticket.effort().texts() + place);
        written.add(new WrittenText(key, text, internal));
        return key;
    }

    @Nullable
    String citeIfGiven(@Nullable String text, boolean internal, int place) {
        return text == null ? null : cite(text, internal, place);
    }

    Duration spent() {
        return ticket.effort().spent();
    }

    IllegalMoveException refused(MoveKind move, String expected) {
        return new IllegalMoveException(ticket.id(), ticket.status(), move, expected);
    }

    /** Puts the ticket into a status, if it is not there. */
    void enter(MoveKind move, TicketStatus status) {
        enter(move, status, null);
    }

    void enter(MoveKind move, TicketStatus status, @Nullable Instant until) {
        if (status != ticket.status() || !Objects.equals(until, ticket.waitsUntil())) {
            if (status.isDone()) {
                new RemoteRules(this).passOn();
            }
            happens(new TicketEvent.StatusChanged(at, by, move, ticket.status(), status, until));
        }
    }

    void unassign() {
        StaffId holder = ticket.assignee();
        if (holder != null) {
            happens(new TicketEvent.Unassigned(at, by, holder));
            new RemoteRules(this).leave();
        }
    }

    void assign(StaffId to) {
        if (!to.equals(ticket.assignee())) {
            happens(new TicketEvent.Assigned(at, by, ticket.assignee(), to, spent()));
            new RemoteRules(this).leave();
        }
        if (ticket.status() == TicketStatus.QUEUED) {
            enter(MoveKind.ASSIGN, TicketStatus.ASSIGNED);
        }
    }

    /** Names the ticket that this one was merged into. */
    String goesOnIn() {
        return ticket.mergedInto().map(into -> "'" + into + "'").orElse("another ticket");
    }

    private String accepted(MoveKind move) {
        if (ticket.status() == TicketStatus.MERGED) {
            return "it goes on in " + goesOnIn() + "; expected the move there";
        }
        List<TicketStatus> statuses = new ArrayList<>();
        for (TicketStatus status : TicketStatus.values()) {
            if (rules.lifeCycle().permits(move, status)) {
                statuses.add(status);
            }
        }
        return statuses.isEmpty()
                ? "no ticket can here"
                : "expected it to be " + (statuses.size() == 1 ? "" : "one of ") + statuses;
    }

    private void make(Move move) {
        if (move instanceof CaseMove found) {
            new CaseRules(this).make(found);
        } else if (move instanceof HandOffMove handOff) {
            new HandOffRules(this).make(handOff);
        } else if (move instanceof LinkMove link) {
            new LinkRules(this).make(link);
        } else if (move instanceof RemoteMove remote) {
            new RemoteRules(this).make(remote);
        } else if (move instanceof Move.ChangePriority change) {
            new CaseRules(this).changePriority(change);
        } else if (move instanceof Move.MoveTo place) {
            new HandOffRules(this).moveTo(place);
        } else if (move instanceof Move.Assign assign) {
            new HandOffRules(this).assign(assign.to());
        } else if (move instanceof Move.Unassign) {
            new HandOffRules(this).requireNobodyDecides(MoveKind.UNASSIGN);
            unassign();
            if (ticket.status() == TicketStatus.ASSIGNED) {
                enter(MoveKind.UNASSIGN, TicketStatus.QUEUED);
            }
        } else if (move instanceof Move.Release release) {
            if (!release.keepingAssignee()) {
                new HandOffRules(this).requireNobodyDecides(MoveKind.RELEASE);
                unassign();
            }
            enter(MoveKind.RELEASE, TicketStatus.QUEUED);
        } else if (move instanceof Move.Wait wait) {
            waitFor(wait);
        } else if (move instanceof Move.Resolve resolve) {
            new CaseRules(this).resolve(resolve);
        } else if (move instanceof Move.Reopen reopen) {
            reopen(reopen.into());
        } else if (move instanceof Move.Reply reply) {
            reply(reply);
        } else if (move instanceof Move.Note note) {
            happens(new TicketEvent.Noted(at, by, cite(note.text(), true, 1)));
        } else if (move instanceof Move.LogTime time) {
            happens(new TicketEvent.TimeLogged(at, by, time.worker(), time.spent(), time.activity(), time.billable()));
        } else {
            enter(move.kind(), statusAfter(move));
        }
    }

    private static TicketStatus statusAfter(Move move) {
        if (move instanceof Move.Accept) {
            return TicketStatus.ASSIGNED;
        } else if (move instanceof Move.Start || move instanceof Move.Resume) {
            return TicketStatus.IN_PROGRESS;
        } else if (move instanceof Move.Close) {
            return TicketStatus.CLOSED;
        } else if (move instanceof Move.Cancel) {
            return TicketStatus.CANCELLED;
        }
        throw new IllegalArgumentException(move.kind() + " does not lead to one status of its own");
    }

    private void waitFor(Move.Wait wait) {
        Instant until = wait.until();
        if (until != null && !until.isAfter(at)) {
            throw refused(MoveKind.WAIT, "expected a wait that ends after " + at + ", not at " + until);
        }
        enter(MoveKind.WAIT, wait.on().status(), until);
    }

    private void reopen(TicketStatus into) {
        if (ticket.status() == TicketStatus.CLOSED && !rules.reopens(ticket.statusSince(), at)) {
            throw refused(
                    MoveKind.REOPEN,
                    "it was closed at " + ticket.statusSince()
                            + ", too long ago to reopen it; expected a follow-up, linked to it");
        }
        enter(MoveKind.REOPEN, into);
    }

    /**
     * Records a reply. The customer's ends a wait for him, where the life cycle lets the ticket go on, and brings back what is done.
     */
    private void reply(Move.Reply reply) {
        TicketEvent.Replied replied = new TicketEvent.Replied(at, by, cite(reply.text(), false, 1));
        if (!replied.isResponse()) {
            bringBack();
        }
        happens(replied);
        if (!replied.isResponse() && ticket.status() == TicketStatus.WAITING_CUSTOMER && permits(MoveKind.RESUME)) {
            goOn(MoveKind.RESUME);
        }
    }

    /** Ends a wait: whoever holds the ticket goes on with it; one that nobody holds is for somebody to take. */
    void goOn(MoveKind move) {
        enter(move, ticket.statusAfterWait());
    }

    /** Brings a ticket that is done back to life for its customer, who has more to say, or refuses: his words must not go unheard. */
    void bringBack() {
        if (!ticket.status().isDone()) {
            return;
        }
        if (!permits(MoveKind.REOPEN)) {
            throw refused(MoveKind.REOPEN, "it does not come back to life; expected a follow-up, linked to it");
        }
        reopen(ticket.assignee() == null ? TicketStatus.QUEUED : TicketStatus.ASSIGNED);
    }
}
