package dev.tierline.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Things that are due at instants, each claimable by one at a time: an index of what is free and one of what is leased.
 * Guarded by its owner.
 */
final class DueQueue<K extends Comparable<K>> {

    private record Entry<K extends Comparable<K>>(
            Instant due, @Nullable Instant leaseEnd, K key) {

        /** The first instant at which the entry can be claimed. */
        Instant claimable() {
            return leaseEnd == null || leaseEnd.isBefore(due) ? due : leaseEnd;
        }
    }

    private final Map<K, Entry<K>> entries = new HashMap<>();
    private final NavigableSet<Entry<K>> free =
            new TreeSet<>(Comparator.<Entry<K>, Instant>comparing(Entry::due).thenComparing(Entry::key));
    private final NavigableSet<Entry<K>> leased = new TreeSet<>(
            Comparator.<Entry<K>, Instant>comparing(Entry::claimable).thenComparing(Entry::key));

    void put(K key, @Nullable Instant due) {
        remove(key);
        if (due != null) {
            add(new Entry<>(due, null, key), free);
        }
    }

    void remove(K key) {
        Entry<K> entry = entries.remove(key);
        if (entry != null) {
            free.remove(entry);
            leased.remove(entry);
        }
    }

    List<K> claim(Instant now, Instant leaseEnd, int limit) {
        freeExpired(now);
        List<Entry<K>> claimed = new ArrayList<>();
        for (Entry<K> entry : free) {
            if (claimed.size() == limit || entry.due().isAfter(now)) {
                break;
            }
            // A lease that a caller ahead in time saw end still holds for one whose clock is slow.
            if (!entry.claimable().isAfter(now)) {
                claimed.add(entry);
            }
        }
        for (Entry<K> entry : claimed) {
            remove(entry.key());
            add(new Entry<>(entry.due(), leaseEnd, entry.key()), leased);
        }
        return claimed.stream().map(Entry::key).toList();
    }

    boolean canClaim(Instant now) {
        if (!leased.isEmpty() && !leased.first().claimable().isAfter(now)) {
            return true;
        }
        for (Entry<K> entry : free) {
            if (entry.due().isAfter(now)) {
                break;
            }
            if (!entry.claimable().isAfter(now)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Instant next() {
        Instant first = free.isEmpty() ? null : free.first().due();
        Instant firstLeased = leased.isEmpty() ? null : leased.first().claimable();
        if (first == null || firstLeased == null) {
            return first == null ? firstLeased : first;
        }
        return first.isBefore(firstLeased) ? first : firstLeased;
    }

    private void freeExpired(Instant now) {
        while (!leased.isEmpty() && !leased.first().claimable().isAfter(now)) {
            Entry<K> entry = leased.first();
            remove(entry.key());
            add(entry, free);
        }
    }

    private void add(Entry<K> entry, Set<Entry<K>> index) {
        entries.put(entry.key(), entry);
        index.add(entry);
    }
}
