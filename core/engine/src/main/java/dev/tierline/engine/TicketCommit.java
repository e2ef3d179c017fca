package dev.tierline.engine;

import dev.tierline.agenda.Agenda;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.GivenAnswers;
import dev.tierline.record.PersonalText;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Written;
import dev.tierline.ticket.WrittenAnswers;
import dev.tierline.ticket.WrittenText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored together of what became of tickets: their values and plans, their history, what was written, who is told.
 *
 * @param timeline the rules
 * @param now the present
 * @param consumed the reference that the operation consumes, null if it has none
 */
record TicketCommit(DepartmentTimeline timeline, Instant now, Commit.@Nullable Consumed consumed) {

    /** What the storage contract promises of one commit. */
    private static final int MOST_THINGS = 1_000;

    /** A commit of several tickets would be larger than the storage contract promises; nothing was stored. */
    static final class TooMuchAtOnceException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMuchAtOnceException(int things) {
            super("commit of " + things + " things: expected at most " + MOST_THINGS);
        }
    }

    Commit of(List<Worked> tickets, List<RecordChange> more) {
        List<TicketChange> changes = new ArrayList<>(tickets.size());
        List<RecordChange> records = new ArrayList<>(more);
        List<Message> messages = new ArrayList<>();
        for (Worked worked : tickets) {
            changes.add(change(
                    worked,
                    consumed != null && consumed.ticket().equals(worked.ticket().id())));
            for (Written written : worked.done().written()) {
                records.add(new RecordChange(record(written, worked.ticket().id()), Revision.NONE));
            }
            messages.addAll(Messages.of(worked.ticket(), worked.events(), now));
        }
        int events = changes.stream().mapToInt(change -> change.events().size()).sum();
        int things = changes.size() + records.size() + messages.size() + events;
        if (things > MOST_THINGS && tickets.size() > 1) {
            throw new TooMuchAtOnceException(things);
        }
        return new Commit(changes, records, null, consumed == null ? List.of() : List.of(consumed), messages);
    }

    /** The outside name of an operation is known on the ticket that it concerns, and on no other. */
    private TicketChange change(Worked worked, boolean concerned) {
        Ticket ticket = worked.ticket();
        Reference reference = concerned && consumed != null ? consumed.reference() : null;
        List<Recorded> events = new ArrayList<>();
        worked.due().events().forEach(event -> events.add(new Recorded(event, null, revisionAt(event))));
        worked.done().events().forEach(event -> events.add(new Recorded(event, reference, revisionAt(event))));
        return new TicketChange(
                ticket,
                worked.expected(),
                events,
                Agenda.of(ticket, timeline).wakeAt().orElse(null),
                timeline.firstDue(ticket, now).orElse(null),
                timeline.last().number());
    }

    /** Returns the number of the revision that decided: the one in force when it happened, or was due. */
    private long revisionAt(TicketEvent event) {
        return timeline.at(event.at()).number();
    }

    private static DeskRecord record(Written written, TicketId ticket) {
        if (written instanceof WrittenAnswers answers) {
            return new GivenAnswers(answers.key(), ticket, answers.answers(), null);
        }
        WrittenText text = (WrittenText) written;
        return new PersonalText(text.key(), ticket, text.text(), text.internal(), null);
    }
}
