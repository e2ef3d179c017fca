package dev.tierline.tier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tiers of a department, from the lowest to the highest. Any number works; two, three and four are common.
 *
 * <p>Example: {@code Ladder.threeTiers().withSelfService().withOutside("Vendors")} has tiers 0 to 4. Immutable.
 *
 * @param rungs the tiers, lowest first, each level once
 */
public record Ladder(List<Rung> rungs) {

    /** No tier at all. */
    public static final Ladder NONE = new Ladder(List.of());

    private static final List<String> NAMES = List.of("Self-service", "First line", "In-depth support", "Experts");

    /**
     * Sorts the rungs.
     *
     * @throws IllegalArgumentException if a level is there twice
     */
    public Ladder {
        rungs = rungs.stream().sorted(Comparator.comparing(Rung::tier)).toList();
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i).tier().equals(rungs.get(i - 1).tier())) {
                throw new IllegalArgumentException(
                        "ladder has " + rungs.get(i).tier() + " twice: expected each level once");
            }
        }
    }

    /**
     * Returns a ladder of tiers with the names that the field gives them; level 0 is self-service, those above 3 are outside.
     *
     * @param tiers the tiers
     * @return the ladder
     * @throws IllegalArgumentException if one is named twice
     */
    public static Ladder of(Tier... tiers) {
        List<Rung> rungs = new ArrayList<>();
        for (Tier tier : tiers) {
            rungs.add(usual(tier));
        }
        return new Ladder(rungs);
    }

    /**
     * Returns the ladder of a small department: a first line, and those who know more.
     *
     * @return tiers 1 and 2
     */
    public static Ladder twoTiers() {
        return of(Tier.of(1), Tier.of(2));
    }

    /**
     * Returns the ladder of most departments: a first line, in-depth support, experts.
     *
     * @return tiers 1 to 3
     */
    public static Ladder threeTiers() {
        return of(Tier.of(1), Tier.of(2), Tier.of(3));
    }

    /**
     * Returns the ladder of three tiers with an outside one above them.
     *
     * @return tiers 1 to 4
     */
    public static Ladder fourTiers() {
        return of(Tier.of(1), Tier.of(2), Tier.of(3), Tier.of(4));
    }

    /**
     * Returns this ladder with self-service at its foot.
     *
     * @return the ladder with tier 0
     * @throws IllegalArgumentException if it has a tier 0
     */
    public Ladder withSelfService() {
        return with(usual(Tier.of(0)));
    }

    /**
     * Returns this ladder with an outside organisation above its highest tier.
     *
     * @param name the name people read, such as {@code "Vendors"}
     * @return the ladder with one tier more
     * @throws IllegalArgumentException if the name is blank
     */
    public Ladder withOutside(String name) {
        int level = rungs.isEmpty() ? 1 : rungs.get(rungs.size() - 1).tier().level() + 1;
        return with(new Rung(Tier.of(level), name, TierKind.OUTSIDE, Map.of()));
    }

    /**
     * Returns this ladder with one more rung.
     *
     * @param rung the rung
     * @return the ladder
     * @throws IllegalArgumentException if it has that level
     */
    public Ladder with(Rung rung) {
        List<Rung> more = new ArrayList<>(rungs);
        more.add(rung);
        return new Ladder(more);
    }

    /**
     * Lists the tiers.
     *
     * @return the tiers, lowest first
     */
    public Set<Tier> tiers() {
        Set<Tier> tiers = new LinkedHashSet<>();
        rungs.forEach(rung -> tiers.add(rung.tier()));
        return Collections.unmodifiableSet(tiers);
    }

    /**
     * Finds a tier.
     *
     * @param tier which
     * @return what it is here, or empty if the ladder does not have it
     */
    public Optional<Rung> find(Tier tier) {
        return rungs.stream().filter(rung -> rung.tier().equals(tier)).findFirst();
    }

    /**
     * Finds where work goes next when a tier cannot solve it.
     *
     * @param tier where it stands
     * @return the next higher tier, or empty if there is none
     */
    public Optional<Tier> above(Tier tier) {
        return rungs.stream()
                .map(Rung::tier)
                .filter(other -> other.isAbove(tier))
                .findFirst();
    }

    /**
     * Finds where work goes when it is handed back.
     *
     * @param tier where it stands
     * @return the next lower tier that somebody works, or empty if there is none
     */
    public Optional<Tier> below(Tier tier) {
        return rungs.stream()
                .filter(rung -> rung.kind() != TierKind.SELF_SERVICE && tier.isAbove(rung.tier()))
                .map(Rung::tier)
                .reduce((lower, higher) -> higher);
    }

    /**
     * Finds where work comes in.
     *
     * @return the lowest tier that the department's own teams work, or empty if there is none
     */
    public Optional<Tier> entry() {
        return rungs.stream()
                .filter(rung -> rung.kind() == TierKind.INTERNAL)
                .map(Rung::tier)
                .findFirst();
    }

    private static Rung usual(Tier tier) {
        int level = tier.level();
        TierKind kind =
                level == 0 ? TierKind.SELF_SERVICE : level < NAMES.size() ? TierKind.INTERNAL : TierKind.OUTSIDE;
        String name = level < NAMES.size() ? NAMES.get(level) : "Outside (" + tier + ")";
        return new Rung(tier, name, kind, Map.of());
    }
}
