package dev.tierline.intake;

import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Where a request goes when it comes in.
 *
 * <p>Example: {@code new Placement(Tier.of(2), TeamId.of("network"))}. Immutable.
 *
 * @param tier the tier, null if none is said
 * @param team the team, null if none is said
 */
public record Placement(@Nullable Tier tier, @Nullable TeamId team) {

    /** Neither a tier nor a team is said. */
    public static final Placement OPEN = new Placement(null, null);
}
