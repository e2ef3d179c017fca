package dev.tierline.intake;

/** What an {@link IntakeRule} can ask for. */
public enum IntakeCondition {
    /** The category, or one within it. */
    CATEGORY,
    /** How the request came in. */
    CHANNEL,
    /** What it is about. */
    PRODUCT,
    /** The organisation it comes from. */
    CUSTOMER
}
