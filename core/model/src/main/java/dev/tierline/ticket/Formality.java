package dev.tierline.ticket;

/** What a department wants said with a move, or else the move is refused. */
public enum Formality {
    /** Why a ticket goes back down the ladder. */
    HAND_BACK_REASON,
    /** Why a priority differs from the one that impact and urgency give. */
    OVERRULING_REASON,
    /** Under which number a case goes outside. */
    OUTSIDE_CASE,
    /** What solved it, with every resolution. */
    SOLUTION
}
