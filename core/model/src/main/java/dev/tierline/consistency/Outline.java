package dev.tierline.consistency;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bare bones of a department: what it names, what it refers to, who is above whom. It finds every name that is used twice,
 * every reference that leads nowhere, every line that leads back to itself and every tier that nobody serves.
 *
 * <p>Names that are missing or blank are passed over: that they are is a fault of their own, found elsewhere. Not safe for use by
 * several threads.
 */
public final class Outline {

    private record Reference(Thing thing, String name, Place place) {}

    private record Above(String superior, Place place) {}

    private final Map<Thing, Map<String, Place>> named = new EnumMap<>(Thing.class);
    private final Map<Thing, Map<String, Above>> lines = new EnumMap<>(Thing.class);
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Place> tiersToServe = new LinkedHashMap<>();
    private final Set<String> tiersServed = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Says that something has a name. */
    public void name(Thing thing, @Nullable String name, Place place) {
        if (name == null || name.isBlank()) {
            return;
        }
        if (named.computeIfAbsent(thing, t -> new HashMap<>()).putIfAbsent(name, place) != null) {
            findings.add(new Finding(place, "tierline.twice", name));
        }
    }

    /** Says that something is referred to by its name. */
    public void refer(Thing thing, @Nullable String name, Place place) {
        if (name != null && !name.isBlank()) {
            references.add(new Reference(thing, name, place));
        }
    }

    /** Says that something stands below another of its kind, which it refers to. */
    public void below(Thing thing, @Nullable String name, @Nullable String superior, Place place) {
        refer(thing, superior, place);
        if (name != null && superior != null) {
            lines.computeIfAbsent(thing, t -> new LinkedHashMap<>()).putIfAbsent(name, new Above(superior, place));
        }
    }

    /** Says that a tier needs a team that serves it. */
    public void toServe(String tier, Place place) {
        tiersToServe.putIfAbsent(tier, place);
    }

    /** Says that a team serves a tier. */
    public void serves(String tier) {
        tiersServed.add(tier);
    }

    /** Says that something else does not fit. */
    public void fault(Place place, String key, @Nullable String about) {
        findings.add(new Finding(place, key, about));
    }

    /**
     * Finds everything that does not fit.
     *
     * @return the findings: first the names, then the references, the lines and the tiers
     */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        for (Reference reference : references) {
            if (!named.getOrDefault(reference.thing(), Map.of()).containsKey(reference.name())) {
                all.add(new Finding(
                        reference.place(), "tierline.no." + reference.thing().key(), reference.name()));
            }
        }
        lines.forEach((thing, line) -> cycles(line, all));
        if (!tiersServed.isEmpty()) {
            tiersToServe.forEach((tier, place) -> {
                if (!tiersServed.contains(tier)) {
                    all.add(new Finding(place, "tierline.tier.unreachable", null));
                }
            });
        }
        return all;
    }

    /** Reports each ring once, at the member that was reached first. */
    private static void cycles(Map<String, Above> line, List<Finding> all) {
        Set<String> settled = new HashSet<>();
        for (String start : line.keySet()) {
            Map<String, Above> walk = new LinkedHashMap<>();
            String at = start;
            Above above = line.get(at);
            while (above != null && !settled.contains(at) && !walk.containsKey(at)) {
                walk.put(at, above);
                at = above.superior();
                above = line.get(at);
            }
            Above first = walk.get(at);
            if (first != null) {
                all.add(new Finding(first.place(), "tierline.cycle", ring(walk, at)));
            }
            settled.addAll(walk.keySet());
        }
    }

    /** Returns the names from the first of a ring round to itself; the walk led into the ring and ends where it closes. */
    private static String ring(Map<String, Above> walk, String first) {
        StringBuilder ring = new StringBuilder();
        for (String name : walk.keySet()) {
            if (ring.length() > 0 || name.equals(first)) {
                ring.append(name).append("\" > \"");
            }
        }
        return ring.append(first).toString();
    }
}
