package dev.tierline.tck.proof;

import dev.tierline.memory.MemoryTenants;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Stores of many tenants that break T1, T2 or T3. */
final class TenantCulprits {

    private TenantCulprits() {}

    /** Breaks nothing. */
    private abstract static class SoundTenants implements TenantStores {
        private final TenantStores sound = new MemoryTenants();

        @Override
        public TicketStore store(TenantId tenant) {
            return sound.store(tenant);
        }

        @Override
        public List<TenantId> tenants(TenantId after, int limit) {
            return sound.tenants(after, limit);
        }

        @Override
        public List<TenantId> withWorkDue(Instant now, TenantId after, int limit) {
            return sound.withWorkDue(now, after, limit);
        }
    }

    @Breaks("T1")
    static final class FoldsTheCaseOfLongIds extends SoundTenants {
        @Override
        public TicketStore store(TenantId tenant) {
            String id = tenant.value();
            return super.store(id.length() < 4 ? tenant : TenantId.of(id.toLowerCase(Locale.ROOT)));
        }
    }

    @Breaks("T1")
    static final class ForgetsWhoIsAskedForAgain extends SoundTenants {
        private static final String AGAIN = ", asked for again";
        private final Set<TenantId> asked = new TreeSet<>();

        @Override
        public synchronized TicketStore store(TenantId tenant) {
            return super.store(
                    asked.add(tenant) || tenant.value().length() > 100 ? tenant : TenantId.of(tenant.value() + AGAIN));
        }
    }

    @Breaks("T2")
    static final class ListsWhoIsAskedFor extends SoundTenants {
        private final Set<TenantId> asked = new TreeSet<>();

        @Override
        public synchronized TicketStore store(TenantId tenant) {
            asked.add(tenant);
            return super.store(tenant);
        }

        @Override
        public synchronized List<TenantId> tenants(TenantId after, int limit) {
            return asked.stream()
                    .filter(tenant -> after == null || tenant.compareTo(after) > 0)
                    .limit(limit)
                    .toList();
        }
    }

    @Breaks("T2")
    static final class OrdersTenantsByTheirUnits extends SoundTenants {
        @Override
        public List<TenantId> tenants(TenantId after, int limit) {
            return super.tenants(null, 1000).stream()
                    .filter(tenant -> after == null || CodeUnits.ORDER.compare(tenant.value(), after.value()) > 0)
                    .sorted(Comparator.comparing(TenantId::value, CodeUnits.ORDER))
                    .limit(limit)
                    .toList();
        }
    }

    @Breaks("T2")
    static final class GivesOneMoreThanTheLimit extends SoundTenants {
        @Override
        public List<TenantId> tenants(TenantId after, int limit) {
            return super.tenants(after, limit + 1);
        }
    }

    @Breaks("T3")
    static final class SeesWorkAMillisecondEarly extends SoundTenants {
        @Override
        public List<TenantId> withWorkDue(Instant now, TenantId after, int limit) {
            return super.withWorkDue(now.plusMillis(1), after, limit);
        }
    }

    @Breaks("T3")
    static final class KeepsListingWhoHadWork extends SoundTenants {
        private final Set<TenantId> had = new TreeSet<>();

        @Override
        public synchronized List<TenantId> withWorkDue(Instant now, TenantId after, int limit) {
            had.addAll(super.withWorkDue(now, null, 1000));
            return had.stream()
                    .filter(tenant -> after == null || tenant.compareTo(after) > 0)
                    .limit(limit)
                    .toList();
        }
    }

    @Breaks("T3")
    static final class BeginsAtInsteadOfAfter extends SoundTenants {
        @Override
        public List<TenantId> withWorkDue(Instant now, TenantId after, int limit) {
            List<TenantId> found = new ArrayList<>(super.withWorkDue(now, after, limit));
            if (after != null) {
                found.add(0, after);
            }
            return found.subList(0, Math.min(limit, found.size()));
        }
    }
}
