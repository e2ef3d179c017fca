package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why somebody is on call. Immutable. */
public sealed interface DutyReason {

    /**
     * It is the turn of the slot.
     *
     * @param layer the layer
     * @param turn which turn of its rotation, from 0
     * @param start when the turn begins
     * @param end when it ends
     * @param insteadOf whose turn it would be and who are away; empty if it is the person's own turn
     */
    record ByTurn(String layer, long turn, Instant start, Instant end, List<StaffId> insteadOf) implements DutyReason {
        /** Keeps a copy. */
        public ByTurn {
            insteadOf = List.copyOf(insteadOf);
        }

        /** Two turns mostly differ in their number. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof ByTurn by
                            && turn == by.turn
                            && start.equals(by.start)
                            && end.equals(by.end)
                            && layer.equals(by.layer)
                            && insteadOf.equals(by.insteadOf));
        }

        @Override
        public int hashCode() {
            return 31 * (31 * layer.hashCode() + Long.hashCode(turn)) + insteadOf.hashCode();
        }

        @Override
        public String toString() {
            return "layer '" + layer + "', turn " + turn + " from " + start + " to " + end
                    + (insteadOf.isEmpty() ? "" : ", instead of " + insteadOf + ", who are away");
        }
    }

    /**
     * An override says so.
     *
     * @param override the key of the {@link OnCallOverride}
     * @param insteadOf who would be on call without it, or empty
     */
    record ByOverride(String override, List<StaffId> insteadOf) implements DutyReason {
        /** Keeps a copy. */
        public ByOverride {
            insteadOf = List.copyOf(insteadOf);
        }

        @Override
        public String toString() {
            return "override '" + override + "'" + (insteadOf.isEmpty() ? "" : ", instead of " + insteadOf);
        }
    }

    /**
     * Two people swapped.
     *
     * @param swap the key of the {@link ShiftSwap}
     * @param insteadOf who would be on call without it
     */
    record BySwap(String swap, StaffId insteadOf) implements DutyReason {
        @Override
        public String toString() {
            return "swap '" + swap + "', instead of '" + insteadOf + "'";
        }
    }
}
