package dev.tierline.benchmarks.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.storage.Commit;
import dev.tierline.ticket.TicketStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is measured runs, at a tiny size, and whoever is timed leaves the same behind. */
class StorageSmokeTest {
    /** All columns but the token, which names a commit at random. */
    private static final Map<String, String> TABLES = Map.of(
            "tierline_tenant",
            "tenant",
            "tierline_ticket",
            "tenant, ticket, revision, events, done, status, priority, tier, team, assignee, requester, opened_at,"
                    + " updated_back, due_at, document",
            "tierline_due",
            "tenant, ticket, wake_at, lease_end, claimable_at",
            "tierline_history",
            "tenant, ticket, sequence, reference, document",
            "tierline_reference",
            "tenant, reference, ticket",
            "tierline_message",
            "tenant, digest, head, message, ticket, kind, recipient, recipient_kind, about_at, queued_at, available_at,"
                    + " lease_end, claimable_at, rejected");

    private final Findings findings = new Findings(Size.TINY, finding -> {});

    @Test
    void bareSqlLeavesTheSameInAFile(@TempDir Path folder) throws Exception {
        try (Place ours = Place.sqlite(folder.resolve("ours.db"));
                Place bare = Place.sqlite(folder.resolve("bare.db"))) {
            assertSame(ours, bare);
        }
    }

    @Test
    void onAServerBareSqlLeavesTheSameAndEverythingRuns() throws Exception {
        try (Server server = Server.start()) {
            try (Place ours = Place.postgres(server.freshSchema());
                    Place bare = Place.postgres(server.freshSchema())) {
                assertSame(ours, bare);
            }
            assertReported(findings.postgres(server), "one ticket", "100 tickets", "claims of 100", "a claim of 100");
        }
    }

    @Test
    void everythingRunsOnAFile() throws Exception {
        assertReported(findings.sqlite(), "one ticket", "100 tickets");
    }

    @Test
    void aTicketWeighsSomething() {
        assertReported(findings.heap(), "beyond itself", "ticket itself");
    }

    @Test
    void aLifeIsMadeOfItsMoves() {
        MemoryStore store = new MemoryStore();
        new HelpDesk(store).live(HelpDesk.ticket(1));
        var ticket = store.ticket(HelpDesk.ticket(1)).orElseThrow();
        assertEquals(HelpDesk.MOVES, ticket.revision().number());
        assertEquals(TicketStatus.CLOSED, ticket.value().status());
    }

    @Test
    void transitionsAreCounted() {
        MemoryStoreBenchmark benchmark = new MemoryStoreBenchmark();
        MemoryStoreBenchmark.Core core = new MemoryStoreBenchmark.Core();
        core.begin();
        benchmark.desk(core);
        MemoryStoreBenchmark.Made made = new MemoryStoreBenchmark.Made();
        made.setUp(3);
        for (int i = 0; i < 7; i++) {
            benchmark.store(made, core);
        }
        assertEquals(8 * HelpDesk.MOVES, core.moves);
    }

    private static void assertSame(Place ours, Place bare) throws Exception {
        BareStore writer = bare.bare();
        writer.addTenant();
        for (int batch : List.of(1, 5)) {
            List<Commit> commits = Work.on(batch * 100, 10).together(batch);
            assertTrue(commits.stream().anyMatch(commit -> !commit.references().isEmpty()));
            assertTrue(commits.stream().anyMatch(commit -> !commit.messages().isEmpty()));
            commits.forEach(ours.store()::commit);
            for (List<BareRow> rows : new BareRows().of(commits)) {
                writer.commit(rows);
            }
        }
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            List<String> left = rows(ours, table);
            assertFalse(left.isEmpty(), table::getKey);
            assertEquals(left, rows(bare, table), table::getKey);
        }
    }

    private static List<String> rows(Place place, Map.Entry<String, String> table) throws Exception {
        String all = "coalesce(cast(" + table.getValue().replace(", ", " as text), '-') || '|' || coalesce(cast(")
                + " as text), '-')";
        return place.ask("select " + all + " from " + table.getKey() + " order by 1");
    }

    private static void assertReported(List<Finding> reported, String... subjects) {
        String all = String.join("\n", reported.stream().map(Finding::markdown).toList());
        for (String subject : subjects) {
            assertTrue(all.toLowerCase(Locale.ROOT).contains(subject), () -> "'" + subject + "' is missing in\n" + all);
        }
    }
}
