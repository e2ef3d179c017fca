package dev.tierline.benchmarks;

import java.time.Instant;

/**
 * Answers the questions of some {@link Cases}, each asked by its number. The cases are turned into what the library takes
 * when it is made, so that only the library's own work is timed, and the answer is what the library gives.
 */
interface Contestant {
    Object plus(int number);

    Object between(int number);

    boolean isOpen(int number);

    /** Reads an answer of {@link #plus}. */
    Instant due(Object answer);

    /** Reads an answer of {@link #between} in milliseconds. */
    long worked(Object answer);

    /** What a library has no operation for is never asked of it. */
    static UnsupportedOperationException cannot(String library, String operation) {
        return new UnsupportedOperationException(library + " has no operation for " + operation);
    }
}
