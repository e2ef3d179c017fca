package dev.tierline.ticket;

/** How hard a case is technically, as an engineer judges it: what it takes to solve it. */
public enum Complexity {
    /** A known problem with a known solution. */
    ROUTINE,
    /** Takes diagnosis by somebody who knows the product well. */
    MODERATE,
    /** Takes an expert: analysis of code or data, and solutions that must be tried first. */
    COMPLEX
}
