package dev.tierline.memory;

import static java.util.Objects.requireNonNull;

import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The stores of many tenants in the memory of one process; it holds to every clause of {@link TenantStores}.
 *
 * <p>Example: {@code new MemoryTenants().store(TenantId.of("acme"))}. Safe for use by any number of threads: the tenants'
 * stores do not wait for each other.
 */
public final class MemoryTenants implements TenantStores {

    /** When a tenant's store has something to claim, at the earliest. */
    private record Due(Instant at, TenantId tenant) {}

    private final Map<TenantId, MemoryStore> stores = new ConcurrentHashMap<>();
    private final NavigableSet<TenantId> known = new TreeSet<>();
    private final Map<TenantId, Due> dues = new HashMap<>();
    private final NavigableSet<Due> byInstant =
            new TreeSet<>(Comparator.comparing(Due::at).thenComparing(Due::tenant));

    /** Creates stores without tenants. */
    public MemoryTenants() {}

    @Override
    public TicketStore store(TenantId tenant) {
        return stores.computeIfAbsent(tenant, id -> new MemoryStore(next -> changed(id, next)));
    }

    @Override
    public synchronized List<TenantId> tenants(@Nullable TenantId after, int limit) {
        NavigableSet<TenantId> rest = after == null ? known : known.tailSet(after, false);
        return rest.stream().limit(limit).toList();
    }

    @Override
    public List<TenantId> withWorkDue(Instant now, @Nullable TenantId after, int limit) {
        return due(now).stream()
                .filter(tenant -> after == null || tenant.compareTo(after) > 0)
                // Leases may still keep what was due, from a caller whose clock is slow above all.
                .filter(tenant -> requireNonNull(stores.get(tenant)).hasWorkDue(now))
                .limit(limit)
                .toList();
    }

    private synchronized List<TenantId> due(Instant now) {
        List<TenantId> due = new ArrayList<>();
        for (Due each : byInstant) {
            if (each.at().isAfter(now)) {
                break;
            }
            due.add(each.tenant());
        }
        due.sort(Comparator.naturalOrder());
        return due;
    }

    /** Called by a store while nobody else can change it. */
    private synchronized void changed(TenantId tenant, NextDue next) {
        known.add(tenant);
        Due before = dues.remove(tenant);
        if (before != null) {
            byInstant.remove(before);
        }
        Instant at = earlier(next.ticket(), next.message());
        if (at != null) {
            Due due = new Due(at, tenant);
            dues.put(tenant, due);
            byInstant.add(due);
        }
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
