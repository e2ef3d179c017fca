package dev.tierline.oncall;

/** What a rotation does while everybody whose turn it is has time off, or has left. */
public enum AbsenceRule {
    /**
     * The next in order who is there answers, for as long as the absence lasts. Nobody's own turn moves: the next turn is again
     * that of whom it would have been.
     */
    SKIP_TO_NEXT,
    /** Nobody of this layer answers. A lower layer may; if none does, it is a gap whose cause says who is away. */
    LEAVE_GAP
}
