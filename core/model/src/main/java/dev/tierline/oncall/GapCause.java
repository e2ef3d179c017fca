package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.util.List;

/** Why nobody is on call in a role. Immutable. */
public sealed interface GapCause {

    /** No layer of the role counts at that time. */
    record NoLayer() implements GapCause {
        @Override
        public String toString() {
            return "no layer counts then";
        }
    }

    /**
     * Everybody whose turn it is, or all who could take it, are away.
     *
     * @param layer the layer
     * @param turn which turn of its rotation
     * @param staff who are away
     */
    record Away(String layer, long turn, List<StaffId> staff) implements GapCause {
        /** Keeps a copy. */
        public Away {
            staff = List.copyOf(staff);
        }

        @Override
        public String toString() {
            return "layer '" + layer + "', turn " + turn + ": " + staff + " away";
        }
    }

    /**
     * The turn is left vacant on purpose, or its rotation has no member yet or any more.
     *
     * @param layer the layer
     * @param turn which turn of its rotation
     */
    record Vacant(String layer, long turn) implements GapCause {
        @Override
        public String toString() {
            return "layer '" + layer + "', turn " + turn + " is vacant";
        }
    }

    /**
     * An override took away whoever was on call.
     *
     * @param override the key of the {@link OnCallOverride}
     */
    record Overridden(String override) implements GapCause {
        @Override
        public String toString() {
            return "override '" + override + "' leaves nobody";
        }
    }
}
