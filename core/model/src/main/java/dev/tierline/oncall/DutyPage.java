package dev.tierline.oncall;

import java.util.Arrays;

/** Who is on call over one stretch of time, compiled: the answers, each from its instant on. Immutable. */
final class DutyPage {
    private final long number;
    private final long[] starts;
    private final OnCallAnswer[] answers;

    DutyPage(long number, long[] starts, OnCallAnswer[] answers) {
        this.number = number;
        this.starts = starts;
        this.answers = answers;
    }

    long number() {
        return number;
    }

    int size() {
        return starts.length;
    }

    long start(int i) {
        return starts[i];
    }

    OnCallAnswer answer(int i) {
        return answers[i];
    }

    /** The stretch that an instant of the page lies in. */
    int indexAt(long instant) {
        int found = Arrays.binarySearch(starts, instant);
        return found >= 0 ? found : -found - 2;
    }
}
