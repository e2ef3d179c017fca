package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.StaffId;
import java.util.HashSet;
import java.util.List;

/** What an override does to who is on call in a role. Immutable. */
public sealed interface OverrideChange {

    /**
     * Lists whom it names.
     *
     * @return the people, each once
     */
    List<StaffId> people();

    /**
     * These are on call, whoever was: a temporary schedule. Nobody at all makes a gap on purpose.
     *
     * @param staff who, in order
     */
    record Instead(List<StaffId> staff) implements OverrideChange {
        /** Keeps a copy and checks that nobody is named twice. */
        public Instead {
            staff = List.copyOf(staff);
            if (new HashSet<>(staff).size() < staff.size()) {
                throw new IllegalArgumentException(
                        "an override that names somebody twice: " + staff + "; expected people who differ");
            }
        }

        @Override
        public List<StaffId> people() {
            return staff;
        }
    }

    /**
     * While one person would be on call, another is: cover for a shift or a part of it. Nothing happens while the first is not
     * on call.
     *
     * @param absent who would be on call
     * @param by who is instead
     */
    record Cover(StaffId absent, StaffId by) implements OverrideChange {
        /** Checks that they differ. */
        public Cover {
            requireNonNull(absent, "absent");
            requireNonNull(by, "by");
            if (absent.equals(by)) {
                throw new IllegalArgumentException(
                        "an override by which '" + by + "' covers for the same person; expected somebody else");
            }
        }

        @Override
        public List<StaffId> people() {
            return List.of(absent, by);
        }
    }

    /**
     * Somebody is on call besides those who are.
     *
     * @param staff who comes in
     */
    record Join(StaffId staff) implements OverrideChange {
        /** Checks that somebody is named. */
        public Join {
            requireNonNull(staff, "staff");
        }

        @Override
        public List<StaffId> people() {
            return List.of(staff);
        }
    }

    /**
     * Somebody is not on call, and nobody instead.
     *
     * @param staff who stays out
     */
    record Leave(StaffId staff) implements OverrideChange {
        /** Checks that somebody is named. */
        public Leave {
            requireNonNull(staff, "staff");
        }

        @Override
        public List<StaffId> people() {
            return List.of(staff);
        }
    }
}
