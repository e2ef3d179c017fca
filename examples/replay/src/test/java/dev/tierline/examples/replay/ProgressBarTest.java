package dev.tierline.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.examples.replay.report.Bar;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final AtomicLong nanos = new AtomicLong(-5);
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    @DisplayName("share, rate and time left; drawn at most ten times a second; wiped away at the end")
    void oneRun() {
        try (ProgressBar bar = bar(2_000_000)) {
            bar.rowsDone(1);
            pass(Duration.ofMillis(99));
            bar.rowsDone(2);
            pass(Duration.ofMillis(9_901));
            bar.rowsDone(100_000);
            bar.rowsDone(100_001);
            pass(Duration.ofSeconds(90));
            bar.rowsDone(2_000_000);
        }
        String first = "#.......................   5 %  100,000 of 2,000,000 rows  10,000/s  3:10 left";
        String last = "######################## 100 %  2,000,000 of 2,000,000 rows  20,000/s  0:00 left";
        assertEquals("\r" + first + "\r" + last + "\r" + " ".repeat(last.length()) + "\r", text());
    }

    @Test
    void shortRunsShowNothing() {
        try (ProgressBar bar = bar(3)) {
            bar.rowsDone(3);
        }
        assertEquals("", text());
    }

    @Test
    void nothingToDo() {
        try (ProgressBar bar = bar(0)) {
            pass(Duration.ofSeconds(1));
            bar.rowsDone(0);
        }
        assertEquals("\r........................ 100 %  0 of 0 rows  0/s  0:00 left", text().substring(0, 60));
    }

    private ProgressBar bar(long total) {
        return new ProgressBar(
                new PrintStream(shown, true, StandardCharsets.UTF_8),
                Bar.in(StandardCharsets.US_ASCII),
                nanos::get,
                total);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
