package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

/**
 * One way to solve a case that an expert proposed, and what came of trying it. Its number is its place among the proposals, from 1.
 *
 * @param text the key of what was proposed
 * @param result what came of it
 */
public record Course(String text, CourseResult result) {

    /** Checks that both are given. */
    public Course {
        requireNonNull(text, "text");
        requireNonNull(result, "result");
    }
}
