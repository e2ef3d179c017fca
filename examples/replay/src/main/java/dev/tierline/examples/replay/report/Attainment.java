package dev.tierline.examples.replay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How often a promise was kept. A ticket whose clock was overrun counts as breached, whatever came later; one whose clock
 * stopped before that as met (answered; resolved, closed or cancelled at the end); any other as open.
 *
 * @param tickets how many were promised something
 * @param met how many got it in time
 * @param breached how many did not
 */
public record Attainment(long tickets, long met, long breached) {
    /** Nothing promised. */
    public static final Attainment NONE = new Attainment(0, 0, 0);

    /** Checks that no ticket counts twice. */
    public Attainment {
        if (met < 0 || breached < 0 || met + breached > tickets) {
            throw new IllegalArgumentException(
                    "met and breached must add up to at most " + tickets + ": " + met + " and " + breached);
        }
    }

    /** Returns how many were neither met nor breached when the log ended. */
    public long open() {
        return tickets - met - breached;
    }

    /** Returns the share of met among met and breached, to four decimals; none while both are zero. */
    public Optional<BigDecimal> share() {
        return met + breached == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(met).divide(BigDecimal.valueOf(met + breached), 4, RoundingMode.HALF_UP));
    }

    Attainment plus(boolean wasMet, boolean wasBreached) {
        return new Attainment(tickets + 1, met + (wasMet && !wasBreached ? 1 : 0), breached + (wasBreached ? 1 : 0));
    }
}
