package dev.tierline.draft;

/** What is different on an exceptional date, as {@link dev.tierline.calendar.DayChange} has it. */
public enum ExceptionKind {
    /** The date has none of its weekly hours. */
    CLOSED,
    /** The date has other hours instead of its weekly ones. */
    SPECIAL_HOURS,
    /** The date has hours besides its other ones. */
    EXTRA_OPENING,
    /** Nothing is open during some hours. */
    CLOSED_HOURS
}
