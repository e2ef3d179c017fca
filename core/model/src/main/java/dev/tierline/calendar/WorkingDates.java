package dev.tierline.calendar;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which dates are working days: a bit each, in blocks that are filled when first needed. Safe for any thread without
 * locks: a block never changes once it stands, and threads that race make the same.
 */
final class WorkingDates {
    private static final int WORDS = 8;
    private static final int DAYS = 64 * WORDS;
    private static final int BLOCKS = (int) ((SupportedYears.END_DAY - SupportedYears.FIRST_DAY + DAYS - 1) / DAYS);

    private final OpenTime source;

    /** The bits of a block, and in one word more how many are set. */
    private final AtomicReferenceArray<long @Nullable []> blocks = new AtomicReferenceArray<>(BLOCKS);

    WorkingDates(OpenTime source) {
        this.source = source;
    }

    boolean contains(LocalDate date) {
        int day = number(SupportedYears.require(date));
        return (block(day / DAYS)[day % DAYS / 64] >>> day & 1) != 0;
    }

    /** The working day so many after a date, or before it if negative; null if there are not so many. */
    @Nullable
    LocalDate plus(LocalDate date, int days) {
        int day = number(date);
        if (days == 0) {
            return date;
        }
        int found = days > 0 ? nth(day + 1, days - 1L) : last(day, -(long) days - 1);
        return found < 0 ? null : LocalDate.ofEpochDay(SupportedYears.FIRST_DAY + found);
    }

    /** The n-th working day from a day on, counted from zero. */
    private int nth(int from, long n) {
        long rest = n;
        for (int day = from; day < BLOCKS * DAYS; day = (day / 64 + 1) * 64) {
            long[] block = block(day / DAYS);
            if (day % DAYS == 0 && block[WORDS] <= rest) {
                rest -= block[WORDS];
                day += DAYS - 64;
                continue;
            }
            long word = block[day % DAYS / 64] & -1L << day;
            int set = Long.bitCount(word);
            if (rest < set) {
                return day / 64 * 64 + select(word, (int) rest);
            }
            rest -= set;
        }
        return -1;
    }

    /** The n-th working day before a day, counted from zero backwards. */
    private int last(int before, long n) {
        long rest = n;
        for (int end = before; end > 0; end = (end - 1) / 64 * 64) {
            long[] block = block((end - 1) / DAYS);
            if (end % DAYS == 0 && block[WORDS] <= rest) {
                rest -= block[WORDS];
                end -= DAYS - 64;
                continue;
            }
            long word = block[(end - 1) % DAYS / 64] & -1L >>> -end;
            int set = Long.bitCount(word);
            if (rest < set) {
                return (end - 1) / 64 * 64 + select(word, set - 1 - (int) rest);
            }
            rest -= set;
        }
        return -1;
    }

    private static int select(long word, int n) {
        long rest = word;
        for (int i = 0; i < n; i++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }

    private long[] block(int number) {
        long[] block = blocks.get(number);
        if (block == null) {
            block = new long[WORDS + 1];
            SpanBuffer own = new SpanBuffer();
            for (int day = 0; day < DAYS; day++) {
                LocalDate date = LocalDate.ofEpochDay(SupportedYears.FIRST_DAY + (long) number * DAYS + day);
                if (SupportedYears.contains(date)) {
                    source.collectOwn(date, own);
                    if (own.size() > 0) {
                        block[day / 64] |= 1L << day;
                        block[WORDS]++;
                    }
                }
            }
            blocks.set(number, block);
        }
        return block;
    }

    private static int number(LocalDate date) {
        return (int) (date.toEpochDay() - SupportedYears.FIRST_DAY);
    }
}
