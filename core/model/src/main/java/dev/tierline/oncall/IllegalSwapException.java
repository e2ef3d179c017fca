package dev.tierline.oncall;

import dev.tierline.staff.StaffId;

/** A swap of shifts was to be accepted, refused or withdrawn by somebody who may not, or when it is too late for that. */
public final class IllegalSwapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String swap;

    IllegalSwapException(ShiftSwap swap, String move, StaffId by, String expected) {
        super("cannot " + move + " swap '" + swap.key() + "', which is " + swap.state() + ", as '" + by + "'; expected "
                + expected);
        this.swap = swap.key();
    }

    /**
     * Says which swap.
     *
     * @return its key
     */
    public String swap() {
        return swap;
    }
}
