package dev.tierline.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets several threads do something at the same moment, again and again. */
final class Together {

    private static final int PATIENCE_SECONDS = 30;

    private Together() {}

    /** What one thread does in one round. */
    @FunctionalInterface
    interface Act<T> {
        T in(int round, int thread) throws Exception;
    }

    /**
     * Runs the rounds one after the other; in each, all threads act at once. The first failure ends it.
     *
     * @return for each round, what each thread got
     */
    static <T> List<List<T>> race(int rounds, int threads, Act<T> act) throws InterruptedException {
        Phaser start = new Phaser(threads);
        List<FutureTask<List<T>>> runners = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            FutureTask<List<T>> runner = new FutureTask<>(() -> run(rounds, thread, act, start));
            runners.add(runner);
            Thread daemon = new Thread(runner, "kit thread " + thread);
            daemon.setDaemon(true);
            daemon.start();
        }
        List<List<T>> byThread = new ArrayList<>();
        for (FutureTask<List<T>> runner : runners) {
            byThread.add(result(runner, threads, start));
        }
        return byRound(rounds, byThread);
    }

    private static <T> List<T> run(int rounds, int thread, Act<T> act, Phaser start) throws Exception {
        List<T> got = new ArrayList<>();
        try {
            for (int round = 0; round < rounds && start.arriveAndAwaitAdvance() >= 0; round++) {
                got.add(act.in(round, thread));
            }
            return got;
        } catch (Exception | Error failure) {
            start.forceTermination();
            throw failure;
        }
    }

    private static <T> List<T> result(FutureTask<List<T>> runner, int threads, Phaser start)
            throws InterruptedException {
        while (true) {
            int phase = start.getPhase();
            try {
                return runner.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                Throwable failure = e.getCause();
                throw new AssertionError("with " + threads + " threads calling at once, there was " + failure, failure);
            } catch (TimeoutException e) {
                if (start.getPhase() == phase) {
                    throw new AssertionError(
                            "with " + threads + " threads calling at once, one had not returned after "
                                    + PATIENCE_SECONDS + " seconds",
                            e);
                }
            }
        }
    }

    private static <T> List<List<T>> byRound(int rounds, List<List<T>> byThread) {
        List<List<T>> byRound = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            int round = i;
            byRound.add(byThread.stream().map(got -> got.get(round)).toList());
        }
        return byRound;
    }
}
