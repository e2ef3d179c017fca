package dev.tierline.oncall;

/** How far a swap of shifts has come. */
public enum SwapState {
    /** Asked for; nothing has changed. */
    REQUESTED,
    /** Agreed: it holds. */
    ACCEPTED,
    /** Turned down by the one who was asked. */
    REFUSED,
    /** Taken back by the one who asked, before or after it was accepted. */
    WITHDRAWN
}
