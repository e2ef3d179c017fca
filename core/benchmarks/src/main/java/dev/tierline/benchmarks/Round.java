package dev.tierline.benchmarks;

/** Goes through the numbers of all {@link Cases}, round and round. */
final class Round {
    private int last;

    int next() {
        last = (last + 1) & (Cases.COUNT - 1);
        return last;
    }
}
