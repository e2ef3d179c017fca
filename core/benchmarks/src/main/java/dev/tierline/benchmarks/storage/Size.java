package dev.tierline.benchmarks.storage;

/**
 * How much is done.
 *
 * @param warmUps rounds that are not counted
 * @param rounds rounds that are, of commits: many short ones, for a machine that other work shares
 * @param claimRounds rounds that are, of claims
 * @param tickets the tickets that one thread opens, assigns and escalates in a round
 * @param batches the batches of tickets that one thread does the same with, where a commit is of a batch
 * @param claims the claims of a round
 * @param few the open tickets of a small department
 * @param many the open tickets of a large one
 * @param kept the tickets whose heap is measured
 */
record Size(
        int warmUps, int rounds, int claimRounds, int tickets, int batches, int claims, int few, int many, int kept) {
    static final Size FULL = new Size(3, 41, 13, 100, 4, 40, 10_000, 1_000_000, 100_000);

    /** Just enough to see that everything runs. */
    static final Size TINY = new Size(0, 1, 1, 8, 1, 2, 1_000, 2_000, 500);
}
