package dev.tierline.ticket;

/** What came of trying a course of action. */
public enum CourseResult {
    /** Nobody has tried it. */
    UNTRIED,
    /** It solves the problem. */
    WORKED,
    /** It helps, and does not solve the problem. */
    HELPED,
    /** It does not help. */
    FAILED
}
