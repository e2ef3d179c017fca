package dev.tierline.benchmarks.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** Measures the stores that write to a database, and the heap of the one that does not. */
final class Findings {
    private static final String COMMITS = "commits/s";
    private static final String BYTES = "select sum(pg_total_relation_size(oid)) from pg_class"
            + " where relnamespace = current_schema()::regnamespace and relkind = 'r'";

    private final Size size;
    private final Consumer<Finding> listener;

    /**
     * Plans.
     *
     * @param listener told of each finding as soon as there is one
     */
    Findings(Size size, Consumer<Finding> listener) {
        this.size = size;
        this.listener = listener;
    }

    private Finding told(Finding finding) {
        listener.accept(finding);
        return finding;
    }

    private CommitRounds inBatches() {
        return new CommitRounds(1, CommitRounds.BATCH, size.batches() * CommitRounds.BATCH);
    }

    List<Finding> sqlite() throws Exception {
        Path folder = Files.createTempDirectory("tierline-benchmarks");
        try {
            List<Finding> findings = new ArrayList<>();
            findings.add(onSqlite(folder, "one ticket a commit", new CommitRounds(1, 1, size.tickets())));
            findings.add(onSqlite(folder, CommitRounds.BATCH + " tickets a commit", inBatches()));
            return findings;
        } finally {
            delete(folder);
        }
    }

    private Finding onSqlite(Path folder, String what, CommitRounds rounds) throws Exception {
        try (Place ours = Place.sqlite(Files.createTempFile(folder, "ours", ".db"));
                Place bare = Place.sqlite(Files.createTempFile(folder, "bare", ".db"))) {
            return told(
                    Finding.beside("SQLite, " + what, COMMITS, rounds.commitsOfRound(), rounds.run(ours, bare, size)));
        }
    }

    List<Finding> postgres() throws Exception {
        try (Server server = Server.start()) {
            return postgres(server);
        }
    }

    List<Finding> postgres(Server server) throws Exception {
        List<Finding> findings = new ArrayList<>();
        findings.add(onPostgres(server, "one ticket a commit, 1 thread", new CommitRounds(1, 1, size.tickets())));
        findings.add(onPostgres(
                server, "one ticket a commit, 8 threads", new CommitRounds(8, 1, Math.max(1, size.tickets() / 2))));
        findings.add(onPostgres(server, CommitRounds.BATCH + " tickets a commit", inBatches()));
        findings.addAll(claims(server));
        return findings;
    }

    private Finding onPostgres(Server server, String what, CommitRounds rounds) throws Exception {
        try (Place ours = Place.postgres(server.freshSchema());
                Place bare = Place.postgres(server.freshSchema())) {
            return told(Finding.beside(
                    "PostgreSQL, " + what, COMMITS, rounds.commitsOfRound(), rounds.run(ours, bare, size)));
        }
    }

    private List<Finding> claims(Server server) throws Exception {
        List<Finding> findings = new ArrayList<>();
        ClaimRounds rounds = new ClaimRounds(size.claims());
        PGSimpleDataSource few = server.freshSchema();
        PGSimpleDataSource many = server.freshSchema();
        // They are filled in batches, which is all that this makes faster.
        few.setReWriteBatchedInserts(true);
        many.setReWriteBatchedInserts(true);
        String open = Finding.number("%,.0f", size.many());
        String growth = open + " open tickets beside " + Finding.number("%,.0f", size.few());
        try (Place small = Place.postgres(few);
                Place large = Place.postgres(many)) {
            ClaimRounds.fill(small, size.few());
            ClaimRounds.fill(large, size.many());
            findings.add(told(Finding.plain(
                    "PostgreSQL, a ticket with one event and a reference on disk, indexes included",
                    Long.parseLong(large.ask(BYTES).get(0)) / size.many() + " B")));
            findings.add(told(Finding.beside(
                    "PostgreSQL, claims of " + ClaimRounds.PAGE + " among " + open + " open tickets",
                    "tickets/s",
                    size.claims() * ClaimRounds.PAGE,
                    Turns.take(size.warmUps(), size.claimRounds(), rounds.store(large), rounds.bare(large)))));
            findings.add(told(Finding.grown(
                    "PostgreSQL, a claim of " + ClaimRounds.PAGE + ": " + growth,
                    size.claims(),
                    Turns.take(size.warmUps(), size.claimRounds(), rounds.store(large), rounds.store(small)))));
        }
        try (Place small = Place.postgres(withoutWaiting(server, few));
                Place large = Place.postgres(withoutWaiting(server, many))) {
            findings.add(told(Finding.grown(
                    "the same without waiting for the disk",
                    size.claims(),
                    Turns.take(size.warmUps(), size.claimRounds(), rounds.store(large), rounds.store(small)))));
        }
        return findings;
    }

    private static PGSimpleDataSource withoutWaiting(Server server, PGSimpleDataSource schema) {
        PGSimpleDataSource source = server.in(schema.getCurrentSchema());
        source.setOptions("-c synchronous_commit=off");
        return source;
    }

    List<Finding> heap() {
        Heap heap = Heap.ofTickets(size.kept());
        return List.of(
                Finding.bytes(
                        "Memory, heap of a ticket beyond itself, with a history of " + HelpDesk.MOVES + " moves",
                        heap.store(),
                        1536),
                Finding.plain("Memory, heap of such a ticket itself", heap.ticket() + " B"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
