package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C4: of commits that exclude each other, one succeeds. */
abstract class RaceClauses extends StoreClauses {

    private static final int ROUNDS = 20;
    private static final int THREADS = 6;

    RaceClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("C4: of many threads that open the same ticket at once, one succeeds")
    void oneOpens() throws Exception {
        assertOneSucceeds((round, thread) -> commit(Samples.opened("INC-" + round, Samples.minute(thread))));
        for (int round = 0; round < ROUNDS; round++) {
            assertEvents(1, "INC-" + round, "opened by " + THREADS + " threads at once");
        }
    }

    @Test
    @DisplayName(
            "C4: of many threads that replace the same revision at once, one succeeds and its history alone is kept")
    void oneReplaces() throws Exception {
        List<TicketChange> changes = new ArrayList<>(List.of(Samples.opened("INC-1")));
        commit(changes.get(0));
        for (int round = 0; round < ROUNDS; round++) {
            changes.add(Samples.next(changes.get(round)));
        }
        assertOneSucceeds((round, thread) -> commit(changes.get(round + 1)));
        assertEvents(ROUNDS + 1, "INC-1", "each of whose changes " + THREADS + " threads made at once");
    }

    @Test
    @DisplayName("C4: of many threads that consume the same reference at once for different tickets, one succeeds")
    void oneConsumes() throws Exception {
        assertOneSucceeds((round, thread) -> {
            TicketChange change = Samples.opened("INC-" + round + "/" + thread);
            store.commit(Commit.of(change)
                    .consuming(reference(round), change.ticket().id()));
        });
        for (int round = 0; round < ROUNDS; round++) {
            Reference reference = reference(round);
            List<Optional<TicketId>> stored = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                TicketId id = TicketId.of("INC-" + round + "/" + thread);
                store.ticket(id).ifPresent(found -> stored.add(Optional.of(id)));
            }
            assertEquals(
                    List.of(store.byReference(reference)),
                    stored,
                    "the ticket of reference '" + reference + "' and those stored by commits that consumed it");
        }
    }

    private static Reference reference(int round) {
        return Reference.of("mail-" + round);
    }

    @Test
    @DisplayName("C4: of many threads that replace the same tickets in different order at once, one succeeds")
    void oneReplacesAll() throws Exception {
        List<List<TicketChange>> prepared = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<TicketChange> opened =
                    List.of(Samples.opened(round + "/a"), Samples.opened(round + "/b"), Samples.opened(round + "/c"));
            store.commit(Commit.of(opened));
            prepared.add(opened.stream().map(Samples::next).toList());
        }
        assertOneSucceeds((round, thread) -> {
            List<TicketChange> changes = new ArrayList<>(prepared.get(round));
            Collections.rotate(changes, thread);
            store.commit(Commit.of(changes));
        });
        for (int round = 0; round < ROUNDS; round++) {
            for (String id : List.of(round + "/a", round + "/b", round + "/c")) {
                assertEvents(2, id, "whose second change " + THREADS + " threads made at once");
            }
        }
    }

    @Test
    @DisplayName("C4: of many threads that replace the same record at once, one succeeds and its value is kept")
    void oneReplacesARecord() throws Exception {
        store.commit(Commit.of().withRecords(Samples.written("note-1", "INC-1", "first")));
        List<List<Boolean>> outcomes = outcomes((round, thread) ->
                store.commit(Commit.of().withRecords(Samples.expecting(by(round, thread), round + 1L))));
        assertOneSucceeded(outcomes);
        int winner = outcomes.get(ROUNDS - 1).indexOf(true);
        assertStored(Samples.expecting(by(ROUNDS - 1, winner), ROUNDS), "after the last of " + ROUNDS + " races");
    }

    private static RecordChange by(int round, int thread) {
        return Samples.written("note-1", "INC-1", "by " + thread + " in round " + round);
    }

    @Test
    @DisplayName("C4: of many threads that store the same new record at once, one succeeds")
    void oneStoresARecord() throws Exception {
        assertOneSucceeds((round, thread) ->
                store.commit(Commit.of().withRecords(Samples.written("note-" + round, "INC-1", "by " + thread))));
    }

    @Test
    @DisplayName("C4: of many threads that add the same department revision at once, one succeeds")
    void oneAddsADepartment() throws Exception {
        assertOneSucceeds((round, thread) -> store.commit(
                Commit.of(Samples.opened(round + "/" + thread)).withDepartment(Departments.revision(round + 1L))));
        assertEquals(ROUNDS, store.departments(0, MANY).size(), "the department's revisions after the races");
        for (int round = 0; round < ROUNDS; round++) {
            int stored = 0;
            for (int thread = 0; thread < THREADS; thread++) {
                stored += store.ticket(TicketId.of(round + "/" + thread)).isPresent() ? 1 : 0;
            }
            assertEquals(1, stored, "tickets of the commits of revision " + (round + 1));
        }
    }

    private void assertEvents(int count, String id, String what) {
        assertEquals(
                count,
                store.history(TicketId.of(id), 0, MANY).size(),
                () -> "entries in the history of ticket '" + id + "', " + what);
    }

    /** A commit that excludes those of the other threads of its round. */
    @FunctionalInterface
    private interface Contender {
        void commit(int round, int thread);
    }

    private static void assertOneSucceeds(Contender contender) throws Exception {
        assertOneSucceeded(outcomes(contender));
    }

    private static List<List<Boolean>> outcomes(Contender contender) throws Exception {
        return Together.race(ROUNDS, THREADS, (round, thread) -> {
            try {
                contender.commit(round, thread);
                return true;
            } catch (StaleRevisionException | DuplicateReferenceException refused) {
                return false;
            }
        });
    }

    private static void assertOneSucceeded(List<List<Boolean>> outcomes) {
        for (List<Boolean> outcome : outcomes) {
            assertEquals(
                    1,
                    Collections.frequency(outcome, true),
                    "commits that succeeded of " + THREADS + " that exclude each other");
        }
    }
}
