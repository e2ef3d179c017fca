package dev.tierline.oncall;

import dev.tierline.calendar.NoSuchMomentException;
import dev.tierline.calendar.SupportCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * The hand-offs of a rotation on the clock face, in milliseconds from the epoch's midnight as if every day had 24 hours. They
 * ascend; hand-off 0 is the start. No answer takes longer for being far from it.
 */
abstract class HandOffs {
    static final long DAY = 86_400_000;
    static final long HOUR = 3_600_000;
    private static final long NEVER = Long.MAX_VALUE / 8;

    /** When a turn begins. */
    abstract long local(long index);

    /** The last turn that begins at or before a local time. */
    abstract long indexAt(long local);

    static HandOffs of(Rotation rotation, SupportCalendar active) {
        long time = rotation.handOff().toNanoOfDay() / 1_000_000;
        long start = rotation.start().toEpochDay() * DAY + time;
        Cadence cadence = rotation.cadence();
        if (cadence instanceof Cadence.Hours each) {
            return new Even(start, each.hours() * HOUR);
        } else if (cadence instanceof Cadence.Days each) {
            return new Even(start, each.days() * DAY);
        } else if (cadence instanceof Cadence.Weeks each) {
            return new Even(start, each.weeks() * (7 * DAY));
        } else if (cadence instanceof Cadence.Months each) {
            return new Monthly(rotation.start(), time, each.months());
        } else if (cadence instanceof Cadence.Weekdays each) {
            return new Periodic(start, weekdays(rotation.start().getDayOfWeek(), each), 7);
        } else if (cadence instanceof Cadence.Pattern each) {
            return pattern(start, each);
        } else if (cadence instanceof Cadence.ActiveDays each) {
            return new Counted(rotation.start(), time, each.days(), active);
        }
        return new Stages(start, rotation.memberChanges(), time);
    }

    private static long[] weekdays(DayOfWeek first, Cadence.Weekdays cadence) {
        return cadence.days().stream()
                .mapToLong(day -> Math.floorMod(day.getValue() - first.getValue(), 7))
                .sorted()
                .toArray();
    }

    private static HandOffs pattern(long start, Cadence.Pattern cadence) {
        long[] offsets = new long[cadence.days().size()];
        long sum = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = sum;
            sum += cadence.days().get(i);
        }
        return new Periodic(start, offsets, sum);
    }

    /** Turns of one length. */
    private static final class Even extends HandOffs {
        private final long start;
        private final long step;

        Even(long start, long step) {
            this.start = start;
            this.step = step;
        }

        @Override
        long local(long index) {
            return start + index * step;
        }

        @Override
        long indexAt(long local) {
            return Math.floorDiv(local - start, step);
        }
    }

    /** Turns that repeat after so many days, at offsets in days. */
    private static final class Periodic extends HandOffs {
        private final long start;
        private final long[] offsets;
        private final long days;

        Periodic(long start, long[] offsets, long days) {
            this.start = start;
            this.offsets = offsets;
            this.days = days;
        }

        @Override
        long local(long index) {
            long period = Math.floorDiv(index, offsets.length);
            return start + (period * days + offsets[Math.floorMod(index, offsets.length)]) * DAY;
        }

        @Override
        long indexAt(long local) {
            long day = Math.floorDiv(local - start, DAY);
            long rest = Math.floorMod(day, days);
            int found = Arrays.binarySearch(offsets, rest);
            return Math.floorDiv(day, days) * offsets.length + (found >= 0 ? found : -found - 2);
        }
    }

    /** Turns of whole months, each counted from the start, so that a short month does not shorten the ones after it. */
    private static final class Monthly extends HandOffs {
        private final LocalDate start;
        private final long time;
        private final int months;

        Monthly(LocalDate start, long time, int months) {
            this.start = start;
            this.time = time;
            this.months = months;
        }

        @Override
        long local(long index) {
            return start.plusMonths(index * months).toEpochDay() * DAY + time;
        }

        @Override
        long indexAt(long local) {
            LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(local - time, DAY));
            long passed = (date.getYear() - start.getYear()) * 12L + date.getMonthValue() - start.getMonthValue();
            long index = Math.floorDiv(passed, months);
            return local(index) <= local ? index : index - 1;
        }
    }

    /** Turns of so many days that a calendar calls working days. */
    private static final class Counted extends HandOffs {
        private final LocalDate start;
        private final LocalDate eve;
        private final long time;
        private final int days;
        private final SupportCalendar active;

        Counted(LocalDate start, long time, int days, SupportCalendar active) {
            this.start = start;
            this.eve = start.minusDays(1);
            this.time = time;
            this.days = days;
            this.active = active;
        }

        @Override
        long local(long index) {
            long day = index * days;
            try {
                LocalDate date = day >= 0
                        ? active.plusWorkingDays(eve, Math.toIntExact(day + 1))
                        : active.plusWorkingDays(start, Math.toIntExact(day));
                return date.toEpochDay() * DAY + time;
            } catch (NoSuchMomentException | ArithmeticException beyond) {
                return day >= 0 ? NEVER : -NEVER;
            }
        }

        @Override
        long indexAt(long local) {
            long date = Math.floorDiv(local - time, DAY);
            long ahead = date - eve.toEpochDay();
            return Math.floorDiv(ahead > 0 ? upTo(date, ahead) - 1 : -since(date, -ahead) - 1, days);
        }

        /** How many active days there are from the start to a date: at most so many. */
        private long upTo(long date, long most) {
            long low = 0;
            for (long high = most; low < high; ) {
                long middle = (low + high + 1) >>> 1;
                if (dayAfterEve(middle) <= date) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }

        private long dayAfterEve(long count) {
            try {
                return active.plusWorkingDays(eve, (int) count).toEpochDay();
            } catch (NoSuchMomentException beyond) {
                return NEVER;
            }
        }

        /** How many active days there are after a date and before the start: at most so many. */
        private long since(long date, long most) {
            long low = 0;
            for (long high = most; low < high; ) {
                long middle = (low + high + 1) >>> 1;
                if (dayBeforeStart(middle) > date) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }

        private long dayBeforeStart(long count) {
            try {
                return active.plusWorkingDays(start, (int) -count).toEpochDay();
            } catch (NoSuchMomentException beyond) {
                return -NEVER;
            }
        }
    }

    /** One turn without end, but where its members change. */
    private static final class Stages extends HandOffs {
        private final long[] starts;

        Stages(long start, Collection<LocalDate> changes, long time) {
            this.starts = LongStream.concat(
                            LongStream.of(start),
                            changes.stream()
                                    .mapToLong(date -> date.toEpochDay() * DAY + time)
                                    .filter(change -> change > start))
                    .toArray();
        }

        @Override
        long local(long index) {
            return index < 0 ? -NEVER : index < starts.length ? starts[(int) index] : NEVER;
        }

        @Override
        long indexAt(long local) {
            int found = Arrays.binarySearch(starts, local);
            return found >= 0 ? found : -found - 2;
        }
    }
}
