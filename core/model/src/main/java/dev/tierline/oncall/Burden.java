package dev.tierline.oncall;

/** What of somebody's time on call weighs. */
public enum Burden {
    /** All of it. */
    HOURS,
    /** From 22:00 to 06:00 in the schedule's zone. */
    NIGHTS,
    /** Saturdays and Sundays in the schedule's zone. */
    WEEKENDS,
    /** The holidays of {@link OnCallSchedule#holidays()}. */
    HOLIDAYS
}
