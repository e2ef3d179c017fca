package dev.tierline.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A stretch of time, in epoch milliseconds, with one set of reasons for being open or closed. */
record Stretch(long start, long end, boolean open, Set<Reason> reasons) {
    /** Joins neighbours that have the same reasons. */
    static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).isLike(stretch)) {
                merged.set(last, stretch.from(merged.get(last).start));
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }

    /** The same, cited as that of an operand. */
    Stretch in(String operand) {
        Set<Reason> inside = new LinkedHashSet<>();
        reasons.forEach(reason -> inside.add(reason.in(operand)));
        return new Stretch(start, end, open, inside);
    }

    private Stretch from(long earlier) {
        return new Stretch(earlier, end, open, reasons);
    }

    private boolean isLike(Stretch other) {
        return open == other.open && reasons.equals(other.reasons);
    }
}
