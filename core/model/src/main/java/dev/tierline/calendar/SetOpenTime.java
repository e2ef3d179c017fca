package dev.tierline.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Set algebra: sweeps over what the operands are open. */
final class SetOpenTime implements OpenTime {
    enum Operation {
        UNION {
            @Override
            void combine(SpanBuffer one, SpanBuffer other, SpanBuffer into) {
                into.addUnion(one, other);
            }
        },
        INTERSECTION {
            @Override
            void combine(SpanBuffer one, SpanBuffer other, SpanBuffer into) {
                into.addIntersection(one, other);
            }
        },
        DIFFERENCE {
            @Override
            void combine(SpanBuffer one, SpanBuffer other, SpanBuffer into) {
                into.addDifference(one, other);
            }
        };

        abstract void combine(SpanBuffer one, SpanBuffer other, SpanBuffer into);
    }

    /** How far from its date the open time of a date can lie: two days of hours, offsets and gaps of a day. */
    private static final long REACH = 5L * DaySpan.DAY;

    private final Operation operation;
    private final List<OpenTime> operands;

    SetOpenTime(Operation operation, List<OpenTime> operands) {
        this.operation = operation;
        this.operands = operands;
    }

    @Override
    public void collect(long from, long to, SpanBuffer into) {
        operands.get(0).collect(from, to, into);
        SpanBuffer next = new SpanBuffer();
        SpanBuffer result = new SpanBuffer();
        for (OpenTime operand : operands.subList(1, operands.size())) {
            operand.collect(from, to, next);
            result.clear();
            operation.combine(into, next, result);
            into.swap(result);
        }
    }

    @Override
    public void collectOwn(LocalDate date, SpanBuffer into) {
        operands.get(0).collectOwn(date, into);
        long midnight = date.toEpochDay() * DaySpan.DAY;
        SpanBuffer next = new SpanBuffer();
        SpanBuffer result = new SpanBuffer();
        for (OpenTime operand : operands.subList(1, operands.size())) {
            if (operation == Operation.UNION) {
                operand.collectOwn(date, next);
            } else {
                operand.collect(midnight - REACH, midnight + REACH, next);
            }
            result.clear();
            operation.combine(into, next, result);
            into.swap(result);
        }
    }

    @Override
    public void markOwners(LocalDate first, int days, long[] bits) {
        if (operation == Operation.UNION) {
            operands.forEach(operand -> operand.markOwners(first, days, bits));
            return;
        }
        long[] candidates = new long[bits.length];
        operands.get(0).markOwners(first, days, candidates);
        SpanBuffer own = new SpanBuffer();
        for (int day = 0; day < days; day++) {
            if ((candidates[day / 64] >>> day & 1) != 0) {
                collectOwn(first.plusDays(day), own);
                bits[day / 64] |= own.size() > 0 ? 1L << day : 0;
            }
        }
    }

    @Override
    public ZoneId zone() {
        return operands.get(0).zone();
    }
}
