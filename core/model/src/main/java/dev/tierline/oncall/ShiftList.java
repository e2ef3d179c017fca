package dev.tierline.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts stretches of answers together to shifts. For one thread. */
final class ShiftList {
    private final OnCall onCall;
    private final long from;
    private final long to;
    private final List<Shift> shifts = new ArrayList<>();

    /** A shift that has begun. */
    private record Running(Duty duty, long since) {}

    ShiftList(OnCall onCall, long from, long to) {
        this.onCall = onCall;
        this.from = from;
        this.to = to;
    }

    List<Shift> shifts() {
        if (from >= to) {
            return List.of();
        }
        List<Running> running = new ArrayList<>();
        for (OnCall.Stretch stretch : onCall.stretches(from, to)) {
            List<Duty> duties = stretch.answer().duties();
            List<Running> next = new ArrayList<>(duties.size());
            for (Duty duty : duties) {
                next.add(new Running(duty, since(running, duty, stretch.start())));
            }
            for (Running ended : running) {
                if (!duties.contains(ended.duty())) {
                    add(ended, stretch.start());
                }
            }
            running = next;
        }
        running.forEach(open -> add(open, to));
        shifts.sort(Comparator.comparing(Shift::start).thenComparing(Shift::role));
        return List.copyOf(shifts);
    }

    private static long since(List<Running> running, Duty duty, long now) {
        for (Running each : running) {
            if (each.duty().equals(duty)) {
                return each.since();
            }
        }
        return now;
    }

    private void add(Running shift, long end) {
        Duty duty = shift.duty();
        boolean startsEarlier = shift.since() == from
                && from > TurnWalk.START
                && onCall.answer(from - 1).duties().contains(duty);
        boolean goesOn =
                end == to && to < TurnWalk.END && onCall.answer(to).duties().contains(duty);
        shifts.add(new Shift(
                duty.role(),
                duty.staff(),
                Instant.ofEpochMilli(shift.since()),
                Instant.ofEpochMilli(end),
                duty.reason(),
                startsEarlier,
                goesOn));
    }
}
