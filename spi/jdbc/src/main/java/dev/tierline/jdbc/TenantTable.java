package dev.tierline.jdbc;

import dev.tierline.json.TierlineJson;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All tenants, whoever's the transactions are. */
final class TenantTable implements TenantStores {

    private static final String TENANTS = "select tenant from tierline_tenant where tenant > ? order by tenant limit ?";
    private static final String WITH_WORK = """
            select tenant from tierline_due where claimable_at <= ? and tenant > ?
            union
            select tenant from tierline_message where claimable_at <= ? and tenant > ?
            order by tenant limit ?
            """;

    private final Transactions transactions;
    private final Dialect dialect;
    private final Set<TenantId> known;

    private TenantTable(Transactions transactions, Dialect dialect, Set<TenantId> known) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.known = known;
    }

    TenantTable(Transactions transactions, Dialect dialect) {
        this(transactions, dialect, ConcurrentHashMap.newKeySet());
    }

    /** The same tenants by other transactions. */
    TenantTable by(Transactions others) {
        return new TenantTable(others, dialect, known);
    }

    @Override
    public TicketStore store(TenantId tenant) {
        return new JdbcTicketStore(tenant, transactions, dialect, known, TierlineJson.strict());
    }

    @Override
    public List<TenantId> tenants(@Nullable TenantId after, int limit) {
        String start = start(after);
        return transactions.read(
                "tenants",
                session -> session.list(
                        TENANTS, asked -> asked.text(start).whole(limit), row -> tenant(row.getString(1))));
    }

    @Override
    public List<TenantId> withWorkDue(Instant now, @Nullable TenantId after, int limit) {
        String start = start(after);
        long at = Millis.of(now);
        return transactions.read(
                "withWorkDue",
                session -> session.list(
                        WITH_WORK,
                        asked -> asked.number(at)
                                .text(start)
                                .number(at)
                                .text(start)
                                .whole(limit),
                        row -> tenant(row.getString(1))));
    }

    /** No tenant's id is empty, so that all come after it. */
    private static String start(@Nullable TenantId after) {
        return after == null ? "" : after.value();
    }

    private static TenantId tenant(String encoded) {
        return TenantId.of(encoded);
    }
}
