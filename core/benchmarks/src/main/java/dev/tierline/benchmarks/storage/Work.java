package dev.tierline.benchmarks.storage;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.TicketChange;
import java.util.ArrayList;
import java.util.List;

/**
 * What a desk commits about some tickets: each is opened (and consumes a reference), assigned, and escalated (and puts a message
 * into the outbox).
 */
record Work(List<Commit> openings, List<Commit> assignments, List<Commit> escalations) {

    static Work on(int firstTicket, int tickets) {
        Recorder recorder = new Recorder();
        HelpDesk desk = new HelpDesk(recorder.store());
        for (int i = 0; i < tickets; i++) {
            desk.open(firstTicket + i);
        }
        List<Commit> openings = recorder.take();
        for (int i = 0; i < tickets; i++) {
            desk.assign(firstTicket + i);
        }
        List<Commit> assignments = recorder.take();
        desk.setTime(HelpDesk.WEDNESDAY);
        desk.runDue();
        return new Work(openings, assignments, recorder.take());
    }

    /** Tickets that were opened and wait. */
    static List<Commit> openings(int firstTicket, int tickets) {
        Recorder recorder = new Recorder();
        HelpDesk desk = new HelpDesk(recorder.store());
        for (int i = 0; i < tickets; i++) {
            desk.open(firstTicket + i);
        }
        return recorder.take();
    }

    /** All commits in order, so many of one kind made into one. */
    List<Commit> together(int size) {
        List<Commit> all = new ArrayList<>();
        for (List<Commit> kind : List.of(openings, assignments, escalations)) {
            all.addAll(together(kind, size));
        }
        return all;
    }

    static List<Commit> together(List<Commit> commits, int size) {
        if (size == 1) {
            return commits;
        }
        List<Commit> joined = new ArrayList<>();
        for (int from = 0; from < commits.size(); from += size) {
            joined.add(joined(commits.subList(from, Math.min(from + size, commits.size()))));
        }
        return joined;
    }

    private static Commit joined(List<Commit> commits) {
        List<TicketChange> tickets = new ArrayList<>();
        List<Commit.Consumed> references = new ArrayList<>();
        List<Message> messages = new ArrayList<>();
        for (Commit commit : commits) {
            tickets.addAll(commit.tickets());
            references.addAll(commit.references());
            messages.addAll(commit.messages());
        }
        return new Commit(tickets, List.of(), null, references, messages);
    }
}
