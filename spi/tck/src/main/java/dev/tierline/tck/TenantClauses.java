package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StoreException;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/** T1 to T3: tenants kept apart. */
@Timeout(120)
@ExtendWith(FailureNamesClause.class)
abstract class TenantClauses {

    private static final int MANY = StoreClauses.MANY;
    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId OTHER = TenantId.of("Acme");
    private static final StaffId LEE = StaffId.of("lee");
    private static final Reference MAIL = Reference.of("mail-1");

    private final Supplier<Optional<TenantStores>> factory;
    private TenantStores stores;

    @SuppressWarnings("NullAway.Init") // opened before each test
    TenantClauses(Supplier<Optional<TenantStores>> factory) {
        this.factory = factory;
    }

    @BeforeEach
    void openStores() {
        stores = factory.get()
                .orElseThrow(
                        () -> new TestAbortedException("emptyTenants() gives no stores: they keep one tenant each"));
    }

    /** One of everything, due at minute 10: a ticket that is held, a record, a reference, a message, a department. */
    private static Commit everything() {
        TicketChange held =
                Samples.expecting(Samples.moved(Samples.opened("INC-1", Samples.minute(10)), new Move.Assign(LEE)), 0);
        TicketChange due = new TicketChange(
                held.ticket(), held.expected(), held.events(), Samples.minute(10), Samples.minute(20), 0);
        TicketId id = due.ticket().id();
        return Commit.of(due)
                .withRecords(Samples.written("note-1", "INC-1", "hello"))
                .withDepartment(Departments.revision(1))
                .consuming(MAIL, id)
                .sending(Samples.message("news", id, Samples.minute(10)));
    }

    private void keep(TenantId tenant, TicketChange... changes) {
        stores.store(tenant).commit(Commit.of(changes));
    }

    private static List<TenantId> tenants(List<String> ids) {
        return ids.stream().map(TenantId::of).toList();
    }

    @Test
    @DisplayName("T1: nothing that one tenant stored is read, found, counted or claimed through another's store")
    void nothingIsSeen() {
        stores.store(ACME).commit(everything());
        TicketStore other = stores.store(OTHER);
        TicketId id = TicketId.of("INC-1");
        assertEquals(Optional.empty(), other.ticket(id), "another tenant's ticket");
        assertEquals(Optional.empty(), other.byReference(MAIL), "another tenant's reference");
        assertEquals(List.of(), other.history(id, 0, MANY), "another tenant's history");
        assertEquals(Optional.empty(), other.record(new RecordId(RecordKind.PERSONAL_TEXT, "note-1")), "its record");
        RecordQuery records = new RecordQuery(RecordKind.PERSONAL_TEXT, null, null, MANY);
        assertEquals(List.of(), other.records(records), "another tenant's records");
        assertEquals(List.of(), other.departments(0, MANY), "another tenant's department");
        assertEquals(new TicketPage(List.of(), null), other.search(TicketQuery.all()), "another tenant's tickets");
        assertEquals(Map.of(), other.workload(Set.of(LEE)), "another tenant's workloads");
        assertEquals(new NextDue(null, null), other.nextDue(), "what is due next of another tenant");
        assertEquals(List.of(), other.claimDue(Samples.minute(30), Samples.minute(40), MANY, 0), "its due tickets");
        assertEquals(List.of(), other.claimMessages(Samples.minute(30), Samples.minute(40), MANY), "its messages");
    }

    @Test
    @DisplayName("T1: tenants can store the same ids, references, numbers and messages, each for itself")
    void sameIdsAreDifferentThings() {
        for (String tenant : Samples.EXACT_TEXTS) {
            TicketStore store = stores.store(TenantId.of(tenant));
            assertDoesNotThrow(() -> store.commit(everything()), () -> "the commit of tenant '" + tenant + "'");
        }
        for (String tenant : Samples.EXACT_TEXTS) {
            TicketStore store = stores.store(TenantId.of(tenant));
            assertEquals(
                    StoreClauses.tickets("INC-1"),
                    store.claimDue(Samples.minute(10), Samples.minute(20), MANY, 0),
                    () -> "the due tickets of tenant '" + tenant + "'");
            assertEquals(
                    everything().messages(),
                    store.claimMessages(Samples.minute(10), Samples.minute(20), MANY),
                    () -> "the messages of tenant '" + tenant + "'");
        }
    }

    @Test
    @DisplayName("T1: what one tenant changes, claims and settles leaves the other's as it was")
    void changesStayWithTheTenant() {
        TicketStore acme = stores.store(ACME);
        TicketStore other = stores.store(OTHER);
        acme.commit(everything());
        other.commit(everything());
        TicketChange first = everything().tickets().get(0);
        acme.commit(Commit.of(Samples.next(first, null)));
        Message news = everything().messages().get(0);
        acme.claimMessages(Samples.minute(10), Samples.minute(60), MANY);
        acme.settle(news.id(), new Settlement.Delivered());
        assertEquals(
                Optional.of(first.ticket()),
                other.ticket(first.ticket().id()).map(stored -> stored.value()),
                "the ticket of the other tenant");
        assertEquals(
                first.events().size(),
                other.history(first.ticket().id(), 0, MANY).size(),
                "its history");
        assertEquals(
                StoreClauses.tickets("INC-1"),
                other.claimDue(Samples.minute(10), Samples.minute(20), MANY, 0),
                "the other tenant's due tickets");
        assertEquals(
                List.of(news),
                other.claimMessages(Samples.minute(10), Samples.minute(20), MANY),
                "the other tenant's messages");
    }

    @Test
    @DisplayName("T1: the same tenant's store, asked for again, is the same")
    void sameTenantSameStore() {
        stores.store(ACME).commit(everything());
        assertEquals(
                Optional.of(everything().tickets().get(0).ticket()),
                stores.store(TenantId.of("acme")).ticket(TicketId.of("INC-1")).map(stored -> stored.value()),
                "the ticket, read through a store that was asked for later");
    }

    @Test
    @DisplayName("T2: tenants are listed in the order of their ids, by code point, page by page")
    void tenantsAreListed() {
        assertEquals(List.of(), stores.tenants(null, MANY), "the tenants when nothing is stored");
        Samples.shuffledTexts().forEach(tenant -> keep(TenantId.of(tenant), Samples.opened("INC-1")));
        List<TenantId> all = tenants(Samples.ORDERED_TEXTS);
        assertEquals(all, stores.tenants(null, MANY), "all tenants");
        assertEquals(all.subList(0, 5), stores.tenants(null, 5), "the first five tenants");
        for (int i = 0; i < all.size(); i++) {
            TenantId after = all.get(i);
            List<TenantId> rest = all.subList(i + 1, all.size());
            assertEquals(
                    rest.subList(0, Math.min(2, rest.size())),
                    stores.tenants(after, 2),
                    () -> "the page of two tenants after '" + after + "'");
        }
        assertEquals(all.subList(5, 6), stores.tenants(TenantId.of("B2"), 1), "the tenant after one that is unknown");
    }

    @Test
    @DisplayName("T2: a tenant is listed by whatever was committed for it, not by being asked for or refused")
    void onlyCommitsMakeATenant() {
        TicketStore asked = stores.store(TenantId.of("asked"));
        asked.ticket(TicketId.of("INC-1"));
        asked.search(TicketQuery.all());
        asked.claimDue(Samples.minute(1), Samples.minute(2), MANY, 0);
        asked.nextDue();
        Commit stale = Commit.of(Samples.expecting(Samples.opened("INC-1"), 3));
        Assertions.assertThrows(
                StoreException.class, () -> stores.store(TenantId.of("refused")).commit(stale), "a stale commit");
        stores.store(TenantId.of("d")).commit(Commit.of().withDepartment(Departments.revision(1)));
        stores.store(TenantId.of("r")).commit(Commit.of().withRecords(Samples.written("note", "INC-1", "hello")));
        stores.store(TenantId.of("c")).commit(Commit.of().consuming(MAIL, TicketId.of("INC-1")));
        assertEquals(tenants(List.of("c", "d", "r")), stores.tenants(null, MANY), "the tenants");
    }

    @Test
    @DisplayName("T3: a tenant is listed from the instant on at which it has a ticket or a message to claim")
    void listedFromTheInstantOn() {
        Instant wakeAt = Samples.minute(10);
        keep(TenantId.of("ticket"), Samples.opened("INC-1", wakeAt));
        TicketChange silent = Samples.opened("INC-1");
        stores.store(TenantId.of("message"))
                .commit(Commit.of(silent)
                        .sending(Samples.message("news", silent.ticket().id(), wakeAt)));
        keep(TenantId.of("idle"), silent);
        keep(TenantId.of("later"), Samples.opened("INC-1", wakeAt.plusMillis(1)));
        assertWork(Samples.justBefore(wakeAt), List.of());
        assertWork(wakeAt, List.of("message", "ticket"));
        assertWork(wakeAt.plusMillis(1), List.of("later", "message", "ticket"));
    }

    private void assertWork(Instant now, List<String> expected) {
        assertEquals(
                tenants(expected), stores.withWorkDue(now, null, MANY), () -> "the tenants with work due at " + now);
    }

    @Test
    @DisplayName("T3: while all is claimed, settled or put off there is no work; when the leases end there is")
    void claimedWorkIsNotDue() {
        TicketStore acme = stores.store(ACME);
        acme.commit(everything());
        acme.claimDue(Samples.minute(10), Samples.minute(20), MANY, 0);
        assertWork(Samples.minute(12), List.of("acme"));
        acme.claimMessages(Samples.minute(10), Samples.minute(30), MANY);
        assertWork(Samples.minute(12), List.of());
        assertWork(Samples.justBefore(Samples.minute(20)), List.of());
        assertWork(Samples.minute(20), List.of("acme"));
        acme.commit(Commit.of(Samples.next(everything().tickets().get(0))));
        assertWork(Samples.minute(29), List.of());
        assertWork(Samples.minute(30), List.of("acme"));
        acme.settle(everything().messages().get(0).id(), new Settlement.Postponed(Samples.minute(15)));
        assertWork(Samples.justBefore(Samples.minute(15)), List.of());
        assertWork(Samples.minute(15), List.of("acme"));
        acme.settle(everything().messages().get(0).id(), new Settlement.Delivered());
        assertWork(Samples.minute(999), List.of());
    }

    @Test
    @DisplayName("T3: tenants with work due come in the order of their ids, page by page, idle ones left out")
    void workIsListedInPages() {
        List<String> busy = new ArrayList<>();
        for (String tenant : Samples.shuffledTexts()) {
            boolean idle = Samples.ORDERED_TEXTS.indexOf(tenant) % 3 == 0;
            keep(TenantId.of(tenant), Samples.opened("INC-1", idle ? Samples.minute(90) : Samples.minute(10)));
            if (!idle) {
                busy.add(tenant);
            }
        }
        busy.sort(String::compareTo);
        List<TenantId> expected = tenants(busy);
        assertWork(Samples.minute(20), busy);
        List<TenantId> walked = new ArrayList<>(stores.withWorkDue(Samples.minute(20), null, 3));
        assertEquals(expected.subList(0, 3), walked, "the first three tenants with work due");
        while (walked.size() < expected.size()) {
            TenantId after = walked.get(walked.size() - 1);
            List<TenantId> page = stores.withWorkDue(Samples.minute(20), after, 3);
            assertEquals(
                    expected.subList(walked.size(), Math.min(walked.size() + 3, expected.size())),
                    page,
                    () -> "the tenants with work due after '" + after + "'");
            walked.addAll(page);
        }
    }
}
