package dev.tierline.engine;

/** How much may be asked for at once. */
final class Limits {

    private static final int LARGEST = 1000;

    private Limits() {}

    static void require(int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("limit " + limit + ": expected 1 to " + LARGEST);
        }
    }
}
