package dev.tierline.calendar;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which dates are working days: a bit each, in a word a month, in years that are filled when first needed. Months are what a
 * {@link LocalDate} knows of itself, so no day has to be counted. Safe for any thread without locks: a year never changes
 * once it stands, and threads that race make the same.
 */
final class WorkingDates {
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = SupportedYears.FIRST.getYear();
    private static final int YEARS = SupportedYears.LAST.getYear() - FIRST_YEAR + 1;

    private final OpenTime source;

    private final AtomicReferenceArray<int @Nullable []> years = new AtomicReferenceArray<>(YEARS);

    WorkingDates(OpenTime source) {
        this.source = source;
    }

    boolean contains(LocalDate date) {
        int year = date.getYear() - FIRST_YEAR;
        if (year < 0 || year >= YEARS) {
            SupportedYears.require(date);
        }
        return (months(year)[date.getMonthValue() - 1] >>> date.getDayOfMonth() & 1) != 0;
    }

    /** The working day so many after a date, or before it if negative; null if there are not so many. */
    @Nullable
    LocalDate plus(LocalDate date, int days) {
        if (days == 0) {
            return date;
        }
        return days > 0 ? after(date, days) : before(date, -(long) days);
    }

    /** The n-th working day after a date, counted from one. */
    private @Nullable LocalDate after(LocalDate date, int n) {
        int year = date.getYear() - FIRST_YEAR;
        int month = date.getMonthValue() - 1;
        int[] months = months(year);
        int bits = months[month] & -2 << date.getDayOfMonth();
        int rest = n;
        for (int set = Integer.bitCount(bits); set < rest; set = Integer.bitCount(bits)) {
            rest -= set;
            if (++month == MONTHS) {
                month = 0;
                if (++year == YEARS) {
                    return null;
                }
                months = months(year);
            }
            bits = months[month];
        }
        for (; rest > 1; rest--) {
            bits &= bits - 1;
        }
        return LocalDate.of(FIRST_YEAR + year, month + 1, Integer.numberOfTrailingZeros(bits));
    }

    /** The n-th working day before a date, counted from one. */
    private @Nullable LocalDate before(LocalDate date, long n) {
        int year = date.getYear() - FIRST_YEAR;
        int month = date.getMonthValue() - 1;
        int[] months = months(year);
        int bits = months[month] & ~(-1 << date.getDayOfMonth());
        long rest = n;
        for (int set = Integer.bitCount(bits); set < rest; set = Integer.bitCount(bits)) {
            rest -= set;
            if (--month < 0) {
                month = MONTHS - 1;
                if (--year < 0) {
                    return null;
                }
                months = months(year);
            }
            bits = months[month];
        }
        for (; rest > 1; rest--) {
            bits &= ~Integer.highestOneBit(bits);
        }
        return LocalDate.of(FIRST_YEAR + year, month + 1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits));
    }

    private int[] months(int year) {
        int[] months = years.getAcquire(year);
        return months == null ? fill(year) : months;
    }

    private int[] fill(int year) {
        LocalDate first = LocalDate.of(FIRST_YEAR + year, 1, 1);
        int days = first.lengthOfYear();
        long[] bits = new long[(days + Long.SIZE - 1) / Long.SIZE];
        source.markOwners(first, days, bits);
        int[] months = new int[MONTHS];
        for (int day = 0; day < days; day++) {
            if ((bits[day / Long.SIZE] >>> day & 1) != 0) {
                LocalDate date = first.plusDays(day);
                months[date.getMonthValue() - 1] |= 1 << date.getDayOfMonth();
            }
        }
        years.setRelease(year, months);
        return months;
    }
}
