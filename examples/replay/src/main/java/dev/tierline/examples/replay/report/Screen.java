package dev.tierline.examples.replay.report;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.Status;
import dev.tierline.examples.replay.settings.Settings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** Shows a replay to a person: at most 80 columns, tables with bars, no colour. */
public final class Screen {
    static final String MIDDLE_DOT = "\u00b7";

    private static final int LABEL = 22;
    private static final int BAR = 40;
    private static final int SHARE_BAR = 20;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final List<String> lines = new ArrayList<>();
    private final Bar bar;

    private Screen(Bar bar) {
        this.bar = bar;
    }

    /** Returns the screen as lines; how long the replay took is shown here and nowhere else. */
    public static List<String> lines(Log log, Settings settings, Summary summary, Duration took, Bar bar) {
        Screen screen = new Screen(bar);
        screen.head(log, settings, summary, took);
        screen.counts("Status", summary.statuses(), Status::word, summary.tickets());
        screen.counts("Tier", summary.tiers(), tier -> "tier " + tier, summary.tickets());
        if (summary.withoutTier() > 0) {
            screen.count("no tier", summary.withoutTier(), summary.tickets());
        }
        screen.counts("Priority", summary.priorities(), priority -> "P" + priority, summary.tickets());
        screen.moves(summary);
        screen.attainment(
                "First response",
                summary.firstResponse(),
                priority -> settings.targets().of(priority).firstResponse());
        screen.attainment(
                "Resolution",
                summary.resolution(),
                priority -> settings.targets().of(priority).resolution());
        screen.notifications(summary.notifications());
        return List.copyOf(screen.lines);
    }

    private void head(Log log, Settings settings, Summary summary, Duration took) {
        lines.add("Replay of " + log.name());
        lines.add("");
        entry("tickets", number(summary.tickets()));
        entry("rows", number(summary.rows()) + ", " + number(summary.unchangedRows()) + " of them changed nothing");
        log.start()
                .ifPresent(start -> log.end()
                        .ifPresent(end ->
                                entry("time", wall(start, settings.zone()) + " to " + wall(end, settings.zone()))));
        entry("calendar", settings.hours() + ", " + settings.zone());
        int holidays = settings.holidays().size();
        entry("closed on", holidays == 0 ? "no holidays" : holidays + (holidays == 1 ? " holiday" : " holidays"));
        entry("speed", speed(summary.rows(), took));
    }

    private void entry(String label, String value) {
        lines.add("  " + left(label, 12) + value);
    }

    private <K> void counts(String title, Map<K, Long> counts, Function<K, String> label, long whole) {
        lines.add("");
        lines.add(title);
        counts.forEach((key, count) -> count(label.apply(key), count, whole));
    }

    private void count(String label, long count, long whole) {
        lines.add(("  " + left(label, LABEL - 2) + right(number(count), 9) + "  " + bar.of(count, whole, BAR))
                .stripTrailing());
    }

    private void moves(Summary summary) {
        lines.add("");
        lines.add("Moves");
        long most = Math.max(summary.escalations(), Math.max(summary.handBacks(), summary.reopens()));
        count("escalations", summary.escalations(), most);
        count("hand-backs", summary.handBacks(), most);
        count("reopens", summary.reopens(), most);
    }

    private void attainment(String title, SortedMap<Integer, Attainment> clock, Function<Integer, Duration> target) {
        lines.add("");
        lines.add(left(title, LABEL) + right("in time", 9) + right("breached", 10) + right("open", 8));
        clock.forEach((priority, attainment) -> {
            String label = "P" + priority + " in " + hours(target.apply(priority));
            String share = attainment.share().map(Screen::percent).orElse("-");
            String filled = attainment.share().isEmpty()
                    ? ""
                    : bar.filled(attainment.met(), attainment.met() + attainment.breached(), SHARE_BAR);
            lines.add(("  " + left(label, LABEL - 2)
                            + right(number(attainment.met()), 9)
                            + right(number(attainment.breached()), 10)
                            + right(number(attainment.open()), 8)
                            + right(share, 9)
                            + "  "
                            + filled)
                    .stripTrailing());
        });
    }

    private void notifications(SortedMap<String, Long> notifications) {
        lines.add("");
        lines.add("Notifications");
        if (notifications.isEmpty()) {
            lines.add("  none");
        }
        long most =
                notifications.values().stream().mapToLong(Long::longValue).max().orElse(0);
        notifications.forEach((kind, count) -> count(kind, count, most));
    }

    private String speed(long rows, Duration took) {
        long millis = Math.max(1, took.toMillis());
        return number(Math.round(rows * 1000.0 / millis)) + " rows a second" + bar.separator()
                + String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    private static String wall(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    private static String hours(Duration target) {
        long hours = target.toHours();
        StringBuilder text = new StringBuilder();
        append(text, hours, "h");
        append(text, target.toMinutesPart(), "min");
        append(text, target.toSecondsPart(), "s");
        append(text, target.toMillisPart(), "ms");
        return text.toString();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(text.length() == 0 ? "" : " ")
                    .append(amount)
                    .append(' ')
                    .append(unit);
        }
    }

    private static String percent(BigDecimal share) {
        return String.format(Locale.ROOT, "%.1f %%", share.movePointRight(2));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String left(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private static String right(String text, int width) {
        return text.length() >= width ? " " + text : " ".repeat(width - text.length()) + text;
    }
}
