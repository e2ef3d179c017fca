package dev.tierline.examples.replay;

import dev.tierline.examples.replay.report.Bar;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One line of a terminal that is drawn again up to ten times a second: a bar, the rows done, rows a second and the time
 * left. {@link #close} wipes it away.
 */
final class ProgressBar implements Progress, AutoCloseable {
    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int WIDTH = 24;

    private final PrintStream terminal;
    private final Bar bar;
    private final LongSupplier nanoTime;
    private final long total;
    private final long started;
    private long drawn;
    private int shown;

    ProgressBar(PrintStream terminal, Bar bar, LongSupplier nanoTime, long total) {
        this.terminal = terminal;
        this.bar = bar;
        this.nanoTime = nanoTime;
        this.total = total;
        this.started = nanoTime.getAsLong();
        this.drawn = started;
    }

    @Override
    public void rowsDone(long rows) {
        long now = nanoTime.getAsLong();
        if (now - drawn >= REDRAW_NANOS) {
            drawn = now;
            show(line(rows, now - started));
        }
    }

    @Override
    public void close() {
        if (shown > 0) {
            show("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    private String line(long rows, long nanos) {
        double perSecond = rows * (double) TimeUnit.SECONDS.toNanos(1) / Math.max(1, nanos);
        long left = perSecond > 0 ? (long) Math.ceil((total - rows) / perSecond) : 0;
        return String.format(
                Locale.ROOT,
                "%s %3d %%  %,d of %,d rows  %,d/s  %d:%02d left",
                bar.filled(rows, total, WIDTH),
                total == 0 ? 100 : rows * 100 / total,
                rows,
                total,
                Math.round(perSecond),
                left / 60,
                left % 60);
    }

    private void show(String line) {
        terminal.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
        terminal.flush();
        shown = line.length();
    }
}
