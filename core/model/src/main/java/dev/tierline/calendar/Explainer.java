package dev.tierline.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Walks a definition once more, slowly, and keeps the rules that a compiled calendar forgets. */
final class Explainer {
    private Explainer() {}

    static Explanation explain(CalendarDefinition definition, ZoneId zone, long from, long to) {
        List<Explanation.Piece> pieces = new ArrayList<>();
        WorkingTime total = WorkingTime.ZERO;
        for (Stretch stretch : from < to ? stretches(definition, from, to) : List.<Stretch>of()) {
            Explanation.Piece piece = new Explanation.Piece(
                    Instant.ofEpochMilli(stretch.start()),
                    Instant.ofEpochMilli(stretch.end()),
                    stretch.open(),
                    List.copyOf(stretch.reasons()));
            pieces.add(piece);
            total = total.plus(piece.counted());
        }
        return new Explanation(zone, Instant.ofEpochMilli(from), Instant.ofEpochMilli(to), total, pieces);
    }

    private static List<Stretch> stretches(CalendarDefinition definition, long from, long to) {
        if (definition instanceof CalendarDefinition.Hours hours) {
            return new HoursStretches(hours, from, to).all();
        } else if (definition instanceof CalendarDefinition.Union union) {
            return combined(union.operands(), from, to, Explainer::union);
        } else if (definition instanceof CalendarDefinition.Intersection intersection) {
            return combined(intersection.operands(), from, to, Explainer::intersection);
        }
        CalendarDefinition.Difference difference = (CalendarDefinition.Difference) definition;
        return combined(List.of(difference.from(), difference.less()), from, to, Explainer::difference);
    }

    private interface Combination {
        Stretch of(long start, long end, List<Stretch> operands);
    }

    private static Stretch union(long start, long end, List<Stretch> operands) {
        return agreeing(start, end, operands, operands.stream().anyMatch(Stretch::open));
    }

    private static Stretch intersection(long start, long end, List<Stretch> operands) {
        return agreeing(start, end, operands, operands.stream().allMatch(Stretch::open));
    }

    private static Stretch difference(long start, long end, List<Stretch> operands) {
        Stretch from = operands.get(0);
        Stretch less = operands.get(1);
        boolean open = from.open() && !less.open();
        Set<Reason> reasons = new LinkedHashSet<>();
        if (from.open() == open) {
            reasons.addAll(from.reasons());
        }
        if (less.open() != open) {
            reasons.addAll(less.reasons());
        }
        return new Stretch(start, end, open, reasons);
    }

    /** Cites the operands that are as open as the result is. */
    private static Stretch agreeing(long start, long end, List<Stretch> operands, boolean open) {
        Set<Reason> reasons = new LinkedHashSet<>();
        for (Stretch operand : operands) {
            if (operand.open() == open) {
                reasons.addAll(operand.reasons());
            }
        }
        return new Stretch(start, end, open, reasons);
    }

    private static List<Stretch> combined(
            List<CalendarDefinition> definitions, long from, long to, Combination combination) {
        List<List<Stretch>> operands = new ArrayList<>();
        Set<Long> cuts = new TreeSet<>();
        for (CalendarDefinition definition : definitions) {
            String name = definition.name().isEmpty() ? "operand " + (operands.size() + 1) : definition.name();
            List<Stretch> operand = new ArrayList<>();
            for (Stretch stretch : stretches(definition, from, to)) {
                operand.add(stretch.in(name));
                cuts.add(stretch.start());
            }
            operands.add(operand);
        }
        List<Stretch> combined = new ArrayList<>();
        int[] next = new int[operands.size()];
        List<Long> starts = List.copyOf(cuts);
        for (int i = 0; i < starts.size(); i++) {
            long start = starts.get(i);
            List<Stretch> now = new ArrayList<>();
            for (int k = 0; k < next.length; k++) {
                while (operands.get(k).get(next[k]).end() <= start) {
                    next[k]++;
                }
                now.add(operands.get(k).get(next[k]));
            }
            combined.add(combination.of(start, i + 1 < starts.size() ? starts.get(i + 1) : to, now));
        }
        return Stretch.merged(combined);
    }
}
