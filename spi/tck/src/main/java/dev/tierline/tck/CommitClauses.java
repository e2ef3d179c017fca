package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.category.CategoryId;
import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C1: what a commit stores. */
abstract class CommitClauses extends StoreClauses {

    CommitClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("C1: a ticket of which everything is known reads back equal in every field")
    void everyFieldReadsBack() {
        TicketChange full = Samples.change(Lives.full("INC-1"), Samples.minute(90));
        commit(full);
        assertStored(full, "after the commit of a new ticket");
        TicketChange over = Samples.change(Lives.over("INC-2"), null);
        commit(over);
        assertStored(over, "after the commit of a ticket that is solved and confirmed");
    }

    @Test
    @DisplayName("C1: what a ticket does not have is still absent when it reads back")
    void absentFieldsStayAbsent() {
        TicketChange bare = Samples.opened("INC-1");
        commit(bare);
        assertStored(bare, "after the commit of a ticket without tier, team, assignee and intake");
        Intake halfKnown = Intake.UNKNOWN.through(Channel.PHONE).from(RequesterId.of("lee"));
        TicketChange half = opened(new Opening(TicketId.of("INC-2"), Priority.P4, Tier.of(1), null, halfKnown));
        commit(half);
        assertStored(half, "after the commit of a ticket with a tier but no team, with a channel but no product");
    }

    @Test
    @DisplayName("C1: each commit replaces the ticket and makes the next revision")
    void eachCommitMakesTheNextRevision() {
        TicketChange change = Samples.opened("INC-1");
        for (int i = 1; i <= 12; i++) {
            commit(change);
            assertStored(change, "after commit " + i);
            change = Samples.next(change);
        }
    }

    @Test
    @DisplayName("C1: a change without events makes the next revision too")
    void changeWithoutEventsIsStored() {
        TicketChange first = Samples.opened("INC-1");
        commit(first);
        TicketChange replanned = Samples.replanned(first, Samples.minute(5));
        commit(replanned);
        assertStored(replanned, "after a commit that only plans the ticket anew");
    }

    @Test
    @DisplayName("C1: every ticket of a commit is stored, new ones and replaced ones")
    void everyTicketOfACommitIsStored() {
        TicketChange old = Samples.opened("b old");
        commit(old);
        List<TicketChange> together = List.of(Samples.opened("c new"), Samples.next(old), Samples.opened("a new"));
        store.commit(Commit.of(together));
        together.forEach(change -> assertStored(change, "after a commit of three tickets"));
    }

    @Test
    @DisplayName("C1: a commit leaves other tickets as they were")
    void otherTicketsStayAsTheyWere() {
        TicketChange other = Samples.opened("other");
        TicketChange changed = Samples.opened("changed");
        commit(other);
        commit(changed);
        commit(Samples.next(changed));
        assertStored(other, "after another ticket was committed twice");
    }

    @Test
    @DisplayName("C1: ids and texts are kept exactly: case, blanks, accents, any script, full length")
    void textsAreKeptExactly() {
        List<TicketChange> changes =
                Samples.EXACT_TEXTS.stream().map(CommitClauses::named).toList();
        changes.forEach(this::commit);
        changes.forEach(change -> assertStored(change, "after commits of tickets whose ids look alike"));
    }

    private static TicketChange named(String text) {
        Intake intake =
                new Intake(new Channel(text), text, CategoryId.of(text), RequesterId.of(text), CustomerId.of(text));
        return opened(new Opening(TicketId.of(text), Priority.P1, null, TeamId.of(text), intake));
    }

    private static TicketChange opened(Opening open) {
        Circumstances now = new Circumstances(Samples.minute(0), Actor.system(), LifeCycle.standard());
        return Samples.change(Ticket.open(open, now), null);
    }

    @Test
    @DisplayName("C1: instants are kept to the millisecond, from 1900 to 9999, in any zone's night")
    void instantsKeepTheirMilliseconds() {
        List<TicketChange> changes = new ArrayList<>();
        for (String at : List.of(
                "1900-02-28T23:59:59.999Z",
                "1969-12-31T23:59:59.999Z",
                "1970-01-01T00:00:00.001Z",
                "1999-12-31T23:59:59.999Z",
                "2024-02-29T12:00:00Z",
                "2024-03-31T01:30:00.100Z",
                "2024-10-27T00:30:00.010Z",
                "2038-01-19T03:14:08.007Z",
                "2100-02-28T23:59:59.999Z",
                "9999-12-31T23:59:59.999Z")) {
            changes.add(Samples.change(Samples.openedAt("opened at " + at, Instant.parse(at)), null));
        }
        changes.forEach(this::commit);
        changes.forEach(change -> assertStored(change, "after the commits"));
    }

    @Test
    @DisplayName("C1: commits that share nothing are all stored, however many threads make them at once")
    void commitsThatShareNothingAreAllStored() throws Exception {
        int rounds = 10;
        int threads = 6;
        Together.race(rounds, threads, (round, thread) -> {
            commit(Samples.opened(round + "/" + thread));
            return true;
        });
        for (int round = 0; round < rounds; round++) {
            for (int thread = 0; thread < threads; thread++) {
                assertStored(Samples.opened(round + "/" + thread), "after " + threads + " threads committed at once");
            }
        }
    }

    @Test
    @DisplayName("C1: a commit of a thousand tickets is stored whole")
    void largeCommitIsStoredWhole() {
        List<TicketChange> changes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            changes.add(Samples.opened("INC-" + i));
        }
        store.commit(Commit.of(changes));
        // Not each of them: a store may take its time for a call, and stores that cut do so at the end or at a round
        // number.
        List<TicketId> missing = IntStream.range(0, MANY)
                .filter(i -> i % 8 == 0 || i % 50 == 0 || i >= MANY - 10)
                .mapToObj(i -> changes.get(i).ticket().id())
                .filter(id -> store.ticket(id).isEmpty())
                .toList();
        assertEquals(List.of(), missing, "tickets missing of one commit of " + MANY);
    }
}
