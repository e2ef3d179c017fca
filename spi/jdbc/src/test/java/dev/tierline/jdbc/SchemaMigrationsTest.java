package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaMigrationsTest {

    @ParameterizedTest
    @EnumSource
    void leadsFromNothingToTheLatestVersionOnce(Database database) {
        SchemaMigrations migrations = SchemaMigrations.of(database);
        try (TestDatabase bare = TestDatabase.bare(database)) {
            assertEquals(0, migrations.version(bare.source()));
            assertEquals(migrations.latest(), migrations.apply(bare.source()));
            assertEquals(migrations.latest(), migrations.version(bare.source()));
            assertEquals(0, migrations.apply(bare.source()), "scripts applied a second time");
            assertEquals(
                    List.of("001-store.sql", "002-plans.sql", "003-actors.sql"),
                    bare.texts("select script from tierline_schema order by version"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void appliesOnceWhenManyNodesStartTogether(Database database) throws Exception {
        SchemaMigrations migrations = SchemaMigrations.of(database);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try (TestDatabase bare = TestDatabase.bare(database)) {
            List<Future<Integer>> applied = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                applied.add(nodes.submit(() -> migrations.apply(bare.source())));
            }
            int scripts = 0;
            for (Future<Integer> each : applied) {
                scripts += each.get();
            }
            assertEquals(migrations.latest(), scripts);
        } finally {
            nodes.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void storesDoNotOpenWithoutTheirTables(Database database) {
        try (TestDatabase bare = TestDatabase.bare(database)) {
            SchemaVersionException missing = assertThrows(SchemaVersionException.class, bare::stores);
            assertEquals(0, missing.found());
            assertEquals(3, missing.expected());
            assertTrue(missing.getMessage().contains("missing"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesOfANewerVersionAreLeftAlone(Database database) {
        try (TestDatabase made = TestDatabase.of(database)) {
            made.execute("insert into tierline_schema (version, script) values (4, '004-later.sql')");
            assertEquals(
                    4, assertThrows(SchemaVersionException.class, made::stores).found());
            assertThrows(
                    SchemaVersionException.class,
                    () -> SchemaMigrations.of(database).apply(made.source()));
        }
    }

    /** Puts the tables back to how version 1 made and filled them, and applies what came after. */
    @ParameterizedTest
    @EnumSource
    void whatVersion1StoredHasRevision0(Database database) {
        try (TestDatabase made = TestDatabase.of(database)) {
            TicketStore before = made.stores().store(TenantId.of("acme"));
            TicketChange done = Given.opened("done", null);
            before.commit(Commit.of(Given.opened("waking", Given.minute(90)), Given.opened("open", null), done));
            before.commit(Commit.of(Given.resolved(done)));
            backToVersion2(made);
            made.execute("drop index tierline_due_by_plan");
            made.execute("alter table tierline_due drop column planned_under");
            made.execute("alter table tierline_history drop column department");
            made.execute("delete from tierline_due where wake_at = 9223372036854775807");
            made.execute("delete from tierline_schema where version = 2");
            assertThrows(SchemaVersionException.class, made::stores);

            assertEquals(2, SchemaMigrations.of(database).apply(made.source()));

            TicketStore store = made.stores().store(TenantId.of("acme"));
            assertEquals(new NextDue(Given.minute(90), null), store.nextDue());
            assertEquals(
                    List.of(0L, 0L),
                    store.history(TicketId.of("done"), 0, 10).stream()
                            .map(entry -> entry.recorded().revision())
                            .toList());
            assertEquals(List.of(), store.claimDue(Given.minute(1), Given.minute(2), 10, 0));
            assertEquals(
                    List.of(TicketId.of("waking"), TicketId.of("open")),
                    store.claimDue(Given.minute(1), Given.minute(2), 10, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatVersion2QueuedGoesToStaff(Database database) {
        try (TestDatabase made = TestDatabase.of(database)) {
            TicketStore before = made.stores().store(TenantId.of("acme"));
            before.commit(Commit.of(Given.opened("INC-1", null)));
            before.commit(Given.queueing(Given.message("older", Given.minute(1))));
            backToVersion2(made);
            assertThrows(SchemaVersionException.class, made::stores);

            assertEquals(1, SchemaMigrations.of(database).apply(made.source()));

            TicketStore store = made.stores().store(TenantId.of("acme"));
            store.commit(Given.queueing(Given.toRequester("newer", Given.minute(2))));
            assertEquals(
                    List.of(Given.message("older", Given.minute(1)), Given.toRequester("newer", Given.minute(2))),
                    store.claimMessages(Given.minute(3), Given.minute(4), 10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecipientOfNoKnownKindIsAnErrorNobodyRetries(Database database) {
        try (TestDatabase made = TestDatabase.of(database)) {
            TicketStore store = made.stores().store(TenantId.of("acme"));
            store.commit(Commit.of(Given.opened("INC-1", null)));
            store.commit(Given.queueing(Given.message("news", Given.minute(1))));
            made.execute("update tierline_message set recipient_kind = 'vendor'");
            StoreUnavailableException odd = assertThrows(
                    StoreUnavailableException.class, () -> store.claimMessages(Given.minute(3), Given.minute(4), 10));
            assertFalse(odd.retryable());
            assertTrue(odd.getMessage().contains("'vendor'"), odd.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyKnowsWhoStoredADepartmentUnderVersion2(Database database) {
        Actor anna = Actor.staff(Given.ANNA);
        try (TestDatabase made = TestDatabase.of(database)) {
            TicketStore before = made.stores().store(TenantId.of("acme"));
            before.commit(Commit.of().withDepartment(revision(1, anna)));
            backToVersion2(made);

            assertEquals(1, SchemaMigrations.of(database).apply(made.source()));

            TicketStore store = made.stores().store(TenantId.of("acme"));
            store.commit(Commit.of().withDepartment(revision(2, anna)));
            assertEquals(List.of(revision(1, Actor.system()), revision(2, anna)), store.departments(0, 10));
        }
    }

    private static DepartmentRevision revision(long number, Actor by) {
        return new DepartmentRevision(number, Given.minute(0), Given.department("office"), by);
    }

    private static void backToVersion2(TestDatabase made) {
        made.execute(
                "alter table tierline_message drop column recipient_kind",
                "alter table tierline_department drop column by_kind",
                "alter table tierline_department drop column by_account",
                "delete from tierline_schema where version = 3");
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatVanishAreAnErrorNobodyRetries(Database database) {
        try (TestDatabase made = TestDatabase.of(database)) {
            TicketStore store = made.stores().store(TenantId.of("acme"));
            made.execute("drop table tierline_ticket");
            StoreUnavailableException gone =
                    assertThrows(StoreUnavailableException.class, () -> store.ticket(TicketId.of("INC-1")));
            assertFalse(gone.retryable());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHistoryThatIsAheadOfItsTicketIsAnErrorAndNotPassedOver(Database database) {
        try (TestDatabase made = TestDatabase.of(database)) {
            TicketStore store = made.stores().store(TenantId.of("acme"));
            TicketChange first = Given.opened("INC-1", null);
            store.commit(Commit.of(first));
            made.execute("insert into tierline_history (tenant, ticket, sequence, token, document)"
                    + " values ('acme', 'INC-1', 2, 7, '{}')");
            Commit next = Commit.of(Given.next(first, null));
            StoreUnavailableException mixed = assertThrows(StoreUnavailableException.class, () -> store.commit(next));
            assertFalse(mixed.retryable());
            assertEquals(
                    new Revision(1),
                    store.ticket(TicketId.of("INC-1")).orElseThrow().revision());
        }
    }

    @ParameterizedTest
    @EnumSource
    void scriptsAreThereToRead(Database database) {
        for (SchemaScript script : SchemaMigrations.of(database).scripts()) {
            assertTrue(script.sql().startsWith("-- "), "a script begins by saying what it is for");
            assertTrue(script.name().startsWith(String.format(Locale.ROOT, "%03d-", script.version())));
        }
    }

    @Test
    void bothDatabasesHaveTheSameTablesAndIndexes() {
        assertEquals(names(Database.POSTGRESQL), names(Database.SQLITE));
    }

    private static List<String> names(Database database) {
        List<String> names = new ArrayList<>();
        for (SchemaScript script : SchemaMigrations.of(database).scripts()) {
            script.sql()
                    .lines()
                    .filter(line -> line.startsWith("create "))
                    .forEach(line -> names.add(line.split(" ", 4)[2]));
        }
        return names;
    }
}
