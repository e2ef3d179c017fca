package dev.tierline.oncall;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.SupportedYears;
import dev.tierline.localtime.LocalClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Goes through the turns of a rotation from the one at an instant on, in epoch milliseconds. Turns that have no length are passed
 * over. For one thread.
 */
final class TurnWalk {
    static final long START = SupportedYears.FIRST.toEpochDay() * HandOffs.DAY;
    static final long END = (SupportedYears.LAST.toEpochDay() + 1) * HandOffs.DAY;

    /** No zone ever left out more than this at once. */
    private static final long LONGEST_GAP = 25 * HandOffs.HOUR;

    private final HandOffs handOffs;
    private final ZoneRules rules;
    private final LocalClock clock;

    /** Only hand-offs that are less than a gap apart can be overtaken by a later one. */
    private final boolean isDense;

    private long index;
    private long start;
    private long end;
    private long following;

    TurnWalk(Rotation rotation, SupportCalendar active, long instant) {
        this(rotation, HandOffs.of(rotation, active), instant);
    }

    TurnWalk(Rotation rotation, HandOffs handOffs, long instant) {
        this.handOffs = handOffs;
        this.rules = rotation.zone().getRules();
        this.clock = new LocalClock(rotation.zone());
        this.isDense = rotation.cadence() instanceof Cadence.Hours;
        index = handOffs.indexAt(passed(instant));
        while (instant(index) > instant) {
            index--;
        }
        start = instant(index);
        findEnd();
    }

    long index() {
        return index;
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(Math.floorDiv(handOffs.local(index), HandOffs.DAY));
    }

    Turn turn() {
        return new Turn(index, date(), Instant.ofEpochMilli(start), Instant.ofEpochMilli(end));
    }

    /** Goes on to the next turn; after the last it stays there. */
    void next() {
        while (end < END) {
            index = following;
            start = end;
            findEnd();
            if (end > start) {
                return;
            }
        }
    }

    private void findEnd() {
        following = index + 1;
        end = instant(following);
        if (isDense && isLeftOut(handOffs.local(following))) {
            long limit = handOffs.local(following) + LONGEST_GAP;
            for (long later = following + 1; handOffs.local(later) < limit; later++) {
                long overtakes = instant(later);
                if (overtakes <= end) {
                    end = overtakes;
                    following = later;
                }
            }
        }
    }

    /** When a hand-off happens. */
    private long instant(long turn) {
        return instant(clock, handOffs.local(turn));
    }

    /** The instant of a local time at which is handed over; none lies outside the supported years. */
    static long instant(ZoneId zone, long local) {
        return instant(new LocalClock(zone), local);
    }

    private static long instant(LocalClock clock, long local) {
        if (local <= START) {
            return START;
        }
        return local >= END
                ? END
                : clock.opening(Math.floorDiv(local, HandOffs.DAY), (int) Math.floorMod(local, HandOffs.DAY));
    }

    /** The last local time that has begun: all of a repeated stretch while it passes for the second time. */
    private long passed(long instant) {
        ZoneOffset offset = rules.getOffset(Instant.ofEpochMilli(instant));
        long local = instant + offset.getTotalSeconds() * 1000L;
        ZoneOffsetTransition transition = rules.getTransition(dateTime(local));
        boolean again = transition != null && transition.isOverlap() && offset.equals(transition.getOffsetAfter());
        return again ? transition.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC) * 1000 - 1 : local;
    }

    private boolean isLeftOut(long local) {
        ZoneOffsetTransition transition = rules.getTransition(dateTime(local));
        return transition != null && transition.isGap();
    }

    private static LocalDateTime dateTime(long local) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(local, 1000), Math.floorMod(local, 1000) * 1_000_000, ZoneOffset.UTC);
    }
}
