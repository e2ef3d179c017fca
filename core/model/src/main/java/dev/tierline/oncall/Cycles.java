package dev.tierline.oncall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which slots take part in which turns of a rotation: the order changes only where a cycle ends. Immutable. */
final class Cycles {

    /** A run of cycles with the same slots. */
    private record Run(long firstTurn, List<RotationSlot> slots) {}

    private final List<Run> runs = new ArrayList<>();

    /** Whether the turn passes from slot to slot; where it never does, it stays with the first. */
    private final boolean goesRound;

    Cycles(Rotation rotation, HandOffs handOffs) {
        this.goesRound = !(rotation.cadence() instanceof Cadence.Permanent);
        runs.add(new Run(0, on(rotation, date(handOffs, 0))));
        for (LocalDate change : rotation.memberChanges()) {
            Run last = runs.get(runs.size() - 1);
            long turn = handOffs.indexAt(change.toEpochDay() * HandOffs.DAY - 1) + 1;
            if (turn > last.firstTurn()) {
                int cycle = goesRound ? Math.max(last.slots().size(), 1) : 1;
                long next = last.firstTurn() + -Math.floorDiv(last.firstTurn() - turn, cycle) * cycle;
                List<RotationSlot> slots = on(rotation, date(handOffs, next));
                if (!slots.equals(last.slots())) {
                    runs.add(new Run(next, slots));
                }
            }
        }
    }

    /** The slots in order, from the one whose turn it is on; empty if the rotation has nobody then. */
    List<RotationSlot> from(long turn) {
        int i = runs.size() - 1;
        while (i > 0 && runs.get(i).firstTurn() > turn) {
            i--;
        }
        Run run = runs.get(i);
        List<RotationSlot> slots = run.slots();
        if (slots.size() < 2 || !goesRound) {
            return slots;
        }
        int first = (int) Math.floorMod(turn - run.firstTurn(), (long) slots.size());
        if (first == 0) {
            return slots;
        }
        List<RotationSlot> turned = new ArrayList<>(slots.size());
        turned.addAll(slots.subList(first, slots.size()));
        turned.addAll(slots.subList(0, first));
        return turned;
    }

    private static List<RotationSlot> on(Rotation rotation, LocalDate date) {
        return rotation.slots().stream().filter(slot -> slot.takesPartOn(date)).toList();
    }

    private static LocalDate date(HandOffs handOffs, long turn) {
        long day = Math.floorDiv(handOffs.local(turn), HandOffs.DAY);
        return LocalDate.ofEpochDay(Math.max(Math.min(day, LocalDate.MAX.toEpochDay()), LocalDate.MIN.toEpochDay()));
    }
}
