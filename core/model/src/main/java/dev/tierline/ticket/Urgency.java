package dev.tierline.ticket;

/**
 * How soon the customer needs a solution, however few are touched.
 *
 * <p>Example: pay slips that cannot be printed are {@link #HIGH} on the day before pay day and {@link #LOW} the day after it. With
 * {@link Impact} it gives the {@link dev.tierline.priority.Priority}.
 */
public enum Urgency {
    /** Now: every hour costs. */
    HIGH,
    /** Soon: there is a way round for a while. */
    MEDIUM,
    /** When convenient. */
    LOW
}
