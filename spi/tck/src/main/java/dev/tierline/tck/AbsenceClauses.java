package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R1: what was never stored is empty. */
abstract class AbsenceClauses extends StoreClauses {

    private static final TicketId INC_1 = TicketId.of("INC-1");

    AbsenceClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("R1: a ticket that was never stored is empty")
    void unknownTicketIsEmpty() {
        assertEquals(Optional.empty(), store.ticket(INC_1), "a ticket of an empty store");
        commit(Samples.opened("INC-10"));
        assertEquals(Optional.empty(), store.ticket(INC_1), "a ticket of a store that keeps another");
    }

    @Test
    @DisplayName("R1: a reference that was never consumed is empty")
    void unknownReferenceIsEmpty() {
        Reference reference = Reference.of("mail-1");
        assertEquals(Optional.empty(), store.byReference(reference), "a reference of an empty store");
        store.commit(Commit.of(Samples.opened("INC-1")).consuming(Reference.of("mail-10"), INC_1));
        assertEquals(Optional.empty(), store.byReference(reference), "a reference when another was consumed");
    }

    @Test
    @DisplayName("R1: the history of a ticket that was never stored is empty")
    void unknownHistoryIsEmpty() {
        assertEquals(List.of(), store.history(INC_1, 0, MANY), "a history of an empty store");
        commit(Samples.opened("INC-10"));
        assertEquals(List.of(), store.history(INC_1, 0, MANY), "a history of a store that keeps another");
        assertEquals(List.of(), store.history(INC_1, 5, 1), "the same history, further on");
    }

    @Test
    @DisplayName("R1: a record that was never stored is empty")
    void unknownRecordIsEmpty() {
        RecordId id = new RecordId(RecordKind.PERSONAL_TEXT, "note-1");
        assertEquals(Optional.<Stored<DeskRecord>>empty(), store.record(id), "a record of an empty store");
        store.commit(Commit.of().withRecords(Samples.written("note-10", "INC-1", "hello")));
        assertEquals(Optional.<Stored<DeskRecord>>empty(), store.record(id), "a record of a store that keeps another");
    }

    @Test
    @DisplayName("R1: no records of a kind or of a subject are an empty list")
    void unknownRecordsAreEmpty() {
        RecordQuery all = new RecordQuery(RecordKind.PERSONAL_TEXT, null, null, MANY);
        RecordQuery some = new RecordQuery(RecordKind.PERSONAL_TEXT, "INC-1", "note-1", 1);
        assertEquals(List.of(), store.records(all), "the records of an empty store");
        assertEquals(List.of(), store.records(some), "the records of a subject in an empty store");
        store.commit(Commit.of().withRecords(Samples.written("note-10", "INC-10", "hello")));
        assertEquals(List.of(), store.records(some), "the records of a subject when those of another are stored");
    }

    @Test
    @DisplayName("R1: a department that was never stored has no revisions")
    void unknownDepartmentIsEmpty() {
        assertEquals(List.of(), store.departments(0, MANY), "the department's revisions in an empty store");
        commit(Samples.opened("INC-1"));
        assertEquals(List.of(), store.departments(0, 1), "the department's revisions when only a ticket is stored");
        assertEquals(List.of(), store.departments(5, 1), "the same, further on");
    }

    @Test
    @DisplayName("R1: a search that finds nothing gives an empty page, the last one")
    void searchWithoutTicketsIsEmpty() {
        TicketPage nothing = new TicketPage(List.of(), null);
        assertEquals(nothing, store.search(TicketQuery.all()), "the tickets of an empty store");
        commit(Samples.opened("INC-1"));
        TicketQuery none = TicketQuery.all().teams(TeamId.of("nobody's"));
        assertEquals(nothing, store.search(none), "the tickets of a team that has none");
    }

    @Test
    @DisplayName("R1: who never held a ticket has no workload")
    void unknownWorkloadIsEmpty() {
        StaffId lee = StaffId.of("lee");
        assertEquals(Map.of(), store.workload(Set.of(lee)), "the workloads in an empty store");
        TicketChange opened = Samples.opened("INC-1");
        commit(opened);
        commit(Samples.moved(opened, new Move.Assign(StaffId.of("lee2"))));
        assertEquals(Map.of(), store.workload(Set.of(lee)), "the workloads of one who holds nothing, unlike another");
    }
}
