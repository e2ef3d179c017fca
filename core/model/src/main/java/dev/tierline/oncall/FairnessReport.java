package dev.tierline.oncall;

import java.time.Instant;
import java.util.List;

/**
 * The burden of the people as planned and as it is, side by side.
 *
 * @param planned without overrides and swaps
 * @param actual with them
 * @param proposals the swaps that would raise the score of the hours as they are, best first, at most ten; each is one on its own
 */
public record FairnessReport(Fairness planned, Fairness actual, List<SwapProposal> proposals) {
    /** Keeps a copy. */
    public FairnessReport {
        proposals = List.copyOf(proposals);
    }

    static FairnessReport of(OnCall onCall, Instant from, Instant to) {
        BurdenCount count = new BurdenCount(onCall.schedule(), from, to);
        List<Shift> shifts = onCall.shifts(from, to);
        Fairness actual = count.of(shifts);
        Fairness planned = count.of(onCall.asPlanned().shifts(from, to));
        return new FairnessReport(planned, actual, new SwapFinder(onCall, actual, shifts).best(10));
    }
}
