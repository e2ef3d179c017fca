package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks ahead from an instant, or back, a month at a time. For one thread. */
final class DutySearch {
    private static final long STEP = 32 * HandOffs.DAY;

    private final OnCall onCall;
    private final long after;
    private final long limit;

    DutySearch(OnCall onCall, long after) {
        this.onCall = onCall;
        this.after = after;
        this.limit = Math.min(after + OnCall.HORIZON.toMillis(), TurnWalk.END);
    }

    Optional<Shift> shiftOf(StaffId staff) {
        List<Duty> before = after > TurnWalk.START ? onCall.answer(after - 1).duties() : List.of();
        for (long from = after; from < limit; from += STEP) {
            for (OnCall.Stretch stretch : onCall.stretches(from, Math.min(from + STEP, limit))) {
                for (Duty duty : stretch.answer().duties()) {
                    if (duty.staff().equals(staff) && !before.contains(duty)) {
                        return Optional.of(whole(duty, stretch.start()));
                    }
                }
                before = stretch.answer().duties();
            }
        }
        return Optional.empty();
    }

    Optional<Instant> handOff() {
        Set<Who> before = who(onCall.answer(after));
        for (long from = after; from < limit; from += STEP) {
            for (OnCall.Stretch stretch : onCall.stretches(from, Math.min(from + STEP, limit))) {
                if (!who(stretch.answer()).equals(before)) {
                    return Optional.of(Instant.ofEpochMilli(stretch.start()));
                }
            }
        }
        return Optional.empty();
    }

    /** Since when somebody has been on call without a break who is at the instant. */
    Instant beginning(Duty duty) {
        long begins = after;
        for (long to = after; to > TurnWalk.START; to -= STEP) {
            List<OnCall.Stretch> before = onCall.stretches(Math.max(to - STEP, TurnWalk.START), to);
            for (int i = before.size() - 1; i >= 0; i--) {
                if (!before.get(i).answer().duties().contains(duty)) {
                    return Instant.ofEpochMilli(begins);
                }
                begins = before.get(i).start();
            }
        }
        return Instant.ofEpochMilli(begins);
    }

    private Shift whole(Duty duty, long start) {
        long most = Math.min(start + OnCall.HORIZON.toMillis(), TurnWalk.END);
        long end = most;
        for (long from = start; from < most && end == most; from += STEP) {
            for (OnCall.Stretch stretch : onCall.stretches(from, Math.min(from + STEP, most))) {
                if (!stretch.answer().duties().contains(duty)) {
                    end = Math.min(end, stretch.start());
                }
            }
        }
        boolean goesOn = end == most
                && most < TurnWalk.END
                && onCall.answer(most).duties().contains(duty);
        return new Shift(
                duty.role(),
                duty.staff(),
                Instant.ofEpochMilli(start),
                Instant.ofEpochMilli(end),
                duty.reason(),
                false,
                goesOn);
    }

    /** Somebody in a role. */
    private record Who(DutyRole role, StaffId staff) {}

    private static Set<Who> who(OnCallAnswer answer) {
        Set<Who> who = new HashSet<>();
        answer.duties().forEach(duty -> who.add(new Who(duty.role(), duty.staff())));
        return who;
    }
}
