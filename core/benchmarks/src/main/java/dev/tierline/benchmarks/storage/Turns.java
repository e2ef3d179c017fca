package dev.tierline.benchmarks.storage;

import java.util.ArrayList;
import java.util.List;

/**
 * Two who do the same work in turns, a round each, so that a machine that is busy for a while spoils a round of both. Who begins
 * changes from round to round; the first rounds warm up and are not counted.
 */
final class Turns {
    /** Does one round of work. */
    interface Side {
        /**
         * Does what must be done and tells how long the part that counts took.
         *
         * @param round the number of the round, warm-up included, from 0 on
         * @return nanoseconds
         */
        long nanos(int round) throws Exception;
    }

    private Turns() {}

    static Pairs take(int warmUps, int rounds, Side ours, Side other) throws Exception {
        List<Long> ourTimes = new ArrayList<>();
        List<Long> otherTimes = new ArrayList<>();
        for (int round = 0; round < warmUps + rounds; round++) {
            boolean weBegin = round % 2 == 0;
            long first = (weBegin ? ours : other).nanos(round);
            long second = (weBegin ? other : ours).nanos(round);
            if (round >= warmUps) {
                ourTimes.add(weBegin ? first : second);
                otherTimes.add(weBegin ? second : first);
            }
        }
        return new Pairs(ourTimes, otherTimes);
    }

    /** The times of both, round by round. */
    record Pairs(List<Long> ours, List<Long> others) {
        /** Our time as a multiple of the other's: its median over the rounds. */
        double median() {
            return middle(multiples());
        }

        double least() {
            return multiples().stream().mapToDouble(each -> each).min().orElseThrow();
        }

        double most() {
            return multiples().stream().mapToDouble(each -> each).max().orElseThrow();
        }

        double ourSeconds() {
            return seconds(ours);
        }

        double otherSeconds() {
            return seconds(others);
        }

        private List<Double> multiples() {
            List<Double> multiples = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                multiples.add((double) ours.get(i) / others.get(i));
            }
            return multiples;
        }

        private static double seconds(List<Long> nanos) {
            return middle(nanos.stream().map(each -> each / 1e9).toList());
        }

        private static double middle(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            return (sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2;
        }
    }
}
