package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds pairs of shifts whose exchange would even out the hours. For one thread. */
final class SwapFinder {
    /** Shifts of one person and one length do the same to the score: a few of each will do. */
    private static final int ALIKE = 4;

    private final OnCall onCall;
    private final List<Shift> shifts;
    private final Map<StaffId, Duration> hours = new LinkedHashMap<>();
    private final double score;

    SwapFinder(OnCall onCall, Fairness fairness, List<Shift> shifts) {
        this.onCall = onCall;
        this.shifts =
                shifts.stream().filter(shift -> shift.role().isCountedOn()).toList();
        fairness.loads().forEach(load -> hours.put(load.staff(), load.of(Burden.HOURS)));
        this.score = fairness.score(Burden.HOURS);
    }

    List<SwapProposal> best(int most) {
        List<Shift> candidates = candidates();
        List<SwapProposal> proposals = new ArrayList<>();
        for (Shift given : candidates) {
            for (Shift taken : candidates) {
                if (given.role().equals(taken.role())
                        && hoursOf(given.staff()).compareTo(hoursOf(taken.staff())) > 0
                        && given.length().compareTo(taken.length()) > 0) {
                    double after = scoreAfter(given, taken);
                    if (after > score + 1e-6) {
                        proposals.add(new SwapProposal(given, taken, after));
                    }
                }
            }
        }
        proposals.sort(Comparator.comparingDouble(SwapProposal::score)
                .reversed()
                .thenComparing(proposal -> proposal.given().start())
                .thenComparing(proposal -> proposal.taken().start()));
        return proposals.stream()
                .filter(proposal -> canTake(proposal.taken().staff(), proposal.given())
                        && canTake(proposal.given().staff(), proposal.taken()))
                .limit(most)
                .toList();
    }

    private List<Shift> candidates() {
        record Kind(DutyRole role, StaffId staff, Duration length) {}
        Map<Kind, Integer> seen = new HashMap<>();
        return shifts.stream()
                .filter(shift ->
                        seen.merge(new Kind(shift.role(), shift.staff(), shift.length()), 1, Integer::sum) <= ALIKE)
                .toList();
    }

    private double scoreAfter(Shift given, Shift taken) {
        Duration moved = given.length().minus(taken.length());
        Map<StaffId, Duration> after = new HashMap<>(hours);
        after.merge(given.staff(), moved.negated(), Duration::plus);
        after.merge(taken.staff(), moved, Duration::plus);
        return Fairness.score(after.values());
    }

    private Duration hoursOf(StaffId staff) {
        return hours.getOrDefault(staff, Duration.ZERO);
    }

    private boolean canTake(StaffId staff, Shift shift) {
        return !onCall.absences()
                        .isAwayBetween(
                                staff, shift.start().toEpochMilli(), shift.end().toEpochMilli())
                && shifts.stream()
                        .noneMatch(other -> other.staff().equals(staff)
                                && other.start().isBefore(shift.end())
                                && shift.start().isBefore(other.end()));
    }
}
