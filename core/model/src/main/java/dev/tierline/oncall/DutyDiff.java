package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares two answers over a stretch of time. */
final class DutyDiff {

    private DutyDiff() {}

    static List<DutyMove> between(OnCall one, OnCall other, long from, long to) {
        if (from >= to) {
            return List.of();
        }
        List<OnCall.Stretch> before = one.stretches(from, to);
        List<OnCall.Stretch> after = other.stretches(from, to);
        Set<DutyRole> roles = new TreeSet<>();
        before.forEach(stretch -> stretch.answer().duties().forEach(duty -> roles.add(duty.role())));
        after.forEach(stretch -> stretch.answer().duties().forEach(duty -> roles.add(duty.role())));
        List<DutyMove> moves = new ArrayList<>();
        for (DutyRole role : roles) {
            moves.addAll(ofRole(role, before, after));
        }
        return List.copyOf(moves);
    }

    private static List<DutyMove> ofRole(DutyRole role, List<OnCall.Stretch> before, List<OnCall.Stretch> after) {
        List<DutyMove> moves = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            OnCall.Stretch left = before.get(i);
            OnCall.Stretch right = after.get(j);
            long start = Math.max(left.start(), right.start());
            long end = Math.min(left.end(), right.end());
            add(
                    moves,
                    role,
                    start,
                    end,
                    left.answer().staff(role),
                    right.answer().staff(role));
            i += left.end() == end ? 1 : 0;
            j += right.end() == end ? 1 : 0;
        }
        return moves;
    }

    private static void add(
            List<DutyMove> moves, DutyRole role, long from, long to, List<StaffId> before, List<StaffId> after) {
        if (new HashSet<>(before).equals(new HashSet<>(after))) {
            return;
        }
        Instant start = Instant.ofEpochMilli(from);
        Instant end = Instant.ofEpochMilli(to);
        int last = moves.size() - 1;
        if (last >= 0
                && moves.get(last).end().equals(start)
                && moves.get(last).before().equals(before)
                && moves.get(last).after().equals(after)) {
            moves.set(last, new DutyMove(role, moves.get(last).start(), end, before, after));
        } else {
            moves.add(new DutyMove(role, start, end, before, after));
        }
    }
}
