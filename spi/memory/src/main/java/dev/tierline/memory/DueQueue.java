package dev.tierline.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Things that are due at instants, each claimable by one at a time: an index of what is free, one of what is leased, and one by
 * the revision that each was planned under. Guarded by its owner.
 */
final class DueQueue<K extends Comparable<K>> {

    /** The revision of what is never planned again. */
    static final long NEVER_AGAIN = Long.MAX_VALUE;

    private record Entry<K extends Comparable<K>>(
            @Nullable Instant due, @Nullable Instant leaseEnd, K key, long plannedUnder) {

        /** When it is due; what never is comes after everything. */
        Instant order() {
            return due == null ? Instant.MAX : due;
        }

        boolean isDue(Instant now) {
            return due != null && !due.isAfter(now);
        }

        boolean isLeased(Instant now) {
            return leaseEnd != null && leaseEnd.isAfter(now);
        }

        /** The first instant at which the entry can be claimed because it is due. */
        Instant claimable() {
            return leaseEnd == null || leaseEnd.isBefore(order()) ? order() : leaseEnd;
        }

        Entry<K> leased(Instant end) {
            return new Entry<>(due, end, key, plannedUnder);
        }
    }

    private final Map<K, Entry<K>> entries = new HashMap<>();
    private final NavigableSet<Entry<K>> free = new TreeSet<>(inOrder());
    private final NavigableSet<Entry<K>> leased = new TreeSet<>(
            Comparator.<Entry<K>, Instant>comparing(Entry::claimable).thenComparing(Entry::key));
    private final NavigableMap<Long, NavigableSet<Entry<K>>> byPlan = new TreeMap<>();

    private static <K extends Comparable<K>> Comparator<Entry<K>> inOrder() {
        return Comparator.<Entry<K>, Instant>comparing(Entry::order).thenComparing(Entry::key);
    }

    /** Puts what is due at an instant or never, planned under a revision, in the place of what had the key. */
    void put(K key, @Nullable Instant due, long plannedUnder) {
        remove(key);
        if (due != null || plannedUnder != NEVER_AGAIN) {
            add(new Entry<>(due, null, key, plannedUnder), free);
        }
    }

    void remove(K key) {
        Entry<K> entry = entries.remove(key);
        if (entry != null) {
            free.remove(entry);
            leased.remove(entry);
            NavigableSet<Entry<K>> plan = byPlan.get(entry.plannedUnder());
            if (plan != null && plan.remove(entry) && plan.isEmpty()) {
                byPlan.remove(entry.plannedUnder());
            }
        }
    }

    /** Claims what is due, and as far as the limit leaves room what was planned under a revision before one. */
    List<K> claim(Instant now, Instant leaseEnd, int limit, long revision) {
        freeExpired(now);
        List<Entry<K>> claimed = new ArrayList<>();
        for (Entry<K> entry : free) {
            if (claimed.size() == limit || !entry.isDue(now)) {
                break;
            }
            // A lease that a caller ahead in time saw end still holds for one whose clock is slow.
            if (!entry.isLeased(now)) {
                claimed.add(entry);
            }
        }
        claimed.addAll(toPlanAgain(now, limit - claimed.size(), revision));
        for (Entry<K> entry : claimed) {
            remove(entry.key());
            add(entry.leased(leaseEnd), leased);
        }
        return claimed.stream().map(Entry::key).toList();
    }

    /** Returns the first of each older revision, and of those the first. */
    private List<Entry<K>> toPlanAgain(Instant now, int limit, long revision) {
        return byPlan.headMap(revision).values().stream()
                .flatMap(plan -> plan.stream()
                        .filter(entry -> !entry.isDue(now) && !entry.isLeased(now))
                        .limit(limit))
                .sorted(inOrder())
                .limit(limit)
                .toList();
    }

    boolean canClaim(Instant now) {
        if (!leased.isEmpty() && isDue(leased.first(), now)) {
            return true;
        }
        for (Entry<K> entry : free) {
            if (!entry.isDue(now)) {
                break;
            }
            if (!entry.isLeased(now)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Instant next() {
        Instant first = free.isEmpty() ? null : free.first().due();
        Instant firstLeased = null;
        if (!leased.isEmpty() && leased.first().due() != null) {
            firstLeased = leased.first().claimable();
        }
        if (first == null || firstLeased == null) {
            return first == null ? firstLeased : first;
        }
        return first.isBefore(firstLeased) ? first : firstLeased;
    }

    private void freeExpired(Instant now) {
        while (!leased.isEmpty() && isDue(leased.first(), now)) {
            Entry<K> entry = leased.first();
            remove(entry.key());
            add(entry, free);
        }
    }

    private static <K extends Comparable<K>> boolean isDue(Entry<K> entry, Instant now) {
        return entry.isDue(now) && !entry.isLeased(now);
    }

    private void add(Entry<K> entry, NavigableSet<Entry<K>> index) {
        entries.put(entry.key(), entry);
        index.add(entry);
        if (entry.plannedUnder() != NEVER_AGAIN) {
            byPlan.computeIfAbsent(entry.plannedUnder(), revision -> new TreeSet<>(inOrder()))
                    .add(entry);
        }
    }
}
