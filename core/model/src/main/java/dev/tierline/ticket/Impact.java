package dev.tierline.ticket;

/**
 * How much of the customer's work a request touches, whatever the hurry.
 *
 * <p>Example: a mail server that is down for a whole site is {@link #HIGH}, one person's broken mouse {@link #LOW}. With
 * {@link Urgency} it gives the {@link dev.tierline.priority.Priority}.
 */
public enum Impact {
    /** A whole service, site or organisation. */
    HIGH,
    /** A department or a group of people. */
    MEDIUM,
    /** One person, or nobody's work yet. */
    LOW
}
