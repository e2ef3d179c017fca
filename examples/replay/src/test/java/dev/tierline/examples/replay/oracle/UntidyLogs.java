package dev.tierline.examples.replay.oracle;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.log.Status;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small log as untidy as departments are, with settings that fit it: several rows at one instant, any status after any
 * other, priorities that go up and down, teams, tiers and agents that come and go, times to the millisecond, rows outside
 * opening hours that may go over midnight, and many rows exactly on an edge: an opening, a closing, the instant at which a clock is due, a millisecond beside one of these.
 * Half of the logs lie around a daylight-saving change.
 *
 * <p>One seed always gives the same log and settings. A thousand take a few seconds.
 */
public final class UntidyLogs {
    private static final List<String> HOURS = List.of(
            "Mon-Fri 08:00-18:00",
            "Mon-Fri 08:00-12:00,13:00-17:30;Sat 09:00-12:00",
            "Mon-Sun 00:00-24:00",
            "Mon-Sun 00:30-03:30, 04:00-23:00",
            "Mon-Sat 09:15-24:00; Sun 01:00-02:30, 02:45-04:00",
            "Sun 01:45-02:15",
            "Mon-Fri 22:00-06:00",
            "Fri-Sun 20:00-04:00",
            "Fri-Mon 07:00-12:15, 13:00-15:30",
            "Sat-Tue 18:30-02:15; Wed 09:00-36:00; Thu,Fri 12:30:15-13:00:00.500",
            "24x7");
    private static final List<String> ZONES = List.of(
            "Europe/Brussels",
            "Europe/Lisbon",
            "America/New_York",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "Asia/Kolkata",
            "UTC");
    private static final List<String> TEAMS = List.of("Desk North", "Desk South", "Applications", "Experts");
    private static final List<String> AGENTS = List.of("Ana Reis", "Bram Claes", "Chloé Dupont");
    private static final int MOST_ROWS = 40;
    private static final int MOST_TICKETS = 5;

    private final Random random;
    private final Settings settings;
    private final Map<String, LogRow> latest = new HashMap<>();
    private final Log log;

    private UntidyLogs(long seed) {
        // neighbouring seeds of Random begin alike
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        ZoneId zone = ZoneId.of(oneOf(ZONES));
        Instant start = start(zone);
        settings = new Settings(zone, oneOf(HOURS), holidays(start.atZone(zone).toLocalDate()), targets());
        log = log(seed, start);
    }

    /** Returns the log of a seed. */
    public static UntidyLogs seeded(long seed) {
        return new UntidyLogs(seed);
    }

    /** Returns the log. */
    public Log log() {
        return log;
    }

    /** Returns the settings to replay it with. */
    public Settings settings() {
        return settings;
    }

    private Instant start(ZoneId zone) {
        Instant day = Instant.parse("2025-01-01T00:00:00Z").plus(random.nextInt(500), ChronoUnit.DAYS);
        if (random.nextBoolean()) {
            var change = zone.getRules().nextTransition(day);
            if (change != null) {
                day = change.getInstant().minus(random.nextInt(4), ChronoUnit.DAYS);
            }
        }
        return day.plus(random.nextInt(24 * 60), ChronoUnit.MINUTES);
    }

    private SortedMap<LocalDate, String> holidays(LocalDate first) {
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> holidays.put(first.plusDays(random.nextInt(8)), "holiday " + i));
        return holidays;
    }

    private Targets targets() {
        if (random.nextInt(4) == 0) {
            return Targets.DEFAULT;
        }
        int[] steps = IntStream.range(0, 4).map(i -> 1 + random.nextInt(24)).toArray();
        if (random.nextInt(8) > 0) {
            Arrays.sort(steps);
        }
        SortedMap<Integer, Targets.Target> targets = new TreeMap<>();
        for (int priority = 1; priority <= 4; priority++) {
            Duration answer = Duration.ofMinutes(5L * steps[priority - 1]);
            targets.put(priority, new Targets.Target(answer, answer.multipliedBy(1 + random.nextInt(4))));
        }
        return new Targets(targets);
    }

    private Log log(long seed, Instant start) {
        String name = "untidy log " + seed;
        NaiveHours hours = new NaiveHours(
                settings.zone(), settings.hours(), settings.holidays().keySet());
        List<LogRow> rows = new ArrayList<>();
        int tickets = 1 + random.nextInt(MOST_TICKETS);
        int count = 1 + random.nextInt(MOST_ROWS);
        Instant now = start;
        for (int n = 1; n <= count; n++) {
            now = next(now, new Log(name, rows), hours);
            LogRow row = row(n, now, "T-" + (1 + random.nextInt(tickets)));
            latest.put(row.ticket(), row);
            rows.add(row);
        }
        return new Log(name, rows);
    }

    private Instant next(Instant now, Log soFar, NaiveHours hours) {
        Instant next = switch (random.nextInt(10)) {
            case 0, 1 -> now;
            case 2, 3, 4 -> soFar.rows().isEmpty() ? now : oneOf(now, NaiveReplay.dueInstants(soFar, settings, hours));
            case 5, 6 -> oneOf(now, edges(now, hours));
            case 7 -> now.plus(random.nextInt(3 * 24 * 60), ChronoUnit.MINUTES);
            case 8 -> now.plusMillis(random.nextInt(24 * 3_600_000));
            default -> now.plus(5L * random.nextInt(48), ChronoUnit.MINUTES);
        };
        Instant beside = random.nextInt(8) == 0 ? next.plusMillis(random.nextInt(3) - 1L) : next;
        // a clock may be due long after a log of this size
        return beside.isBefore(now) || beside.isAfter(now.plus(30, ChronoUnit.DAYS)) ? now : beside;
    }

    private List<Instant> edges(Instant now, NaiveHours hours) {
        LocalDate today = now.atZone(settings.zone()).toLocalDate();
        return IntStream.range(-1, 3)
                .mapToObj(today::plusDays)
                .flatMap(date -> hours.spansOf(date).stream())
                .<Instant>mapMulti((span, edges) -> {
                    edges.accept(span.open());
                    edges.accept(span.close());
                })
                .filter(edge -> !edge.isBefore(now))
                .toList();
    }

    private LogRow row(int n, Instant at, String ticket) {
        LogRow before = latest.get(ticket);
        if (before == null) {
            return row(n, at, ticket, anyStatus(), maybe(oneOf(TEAMS)), anyTier(), maybe(oneOf(AGENTS)), anyPriority());
        }
        boolean unchanged = random.nextInt(10) == 0;
        return row(
                n,
                at,
                ticket,
                unchanged || random.nextInt(4) == 0 ? before.status() : anyStatus(),
                unchanged || random.nextInt(3) > 0 ? before.team() : maybe(oneOf(TEAMS)),
                unchanged || random.nextInt(3) > 0 ? before.tier() : anyTier(),
                unchanged || random.nextInt(3) > 0 ? before.agent() : maybe(oneOf(AGENTS)),
                unchanged || random.nextInt(4) > 0 ? before.priority() : anyPriority());
    }

    private LogRow row(
            int n,
            Instant at,
            String ticket,
            Status status,
            @Nullable String team,
            @Nullable Integer tier,
            @Nullable String agent,
            int priority) {
        return new LogRow(
                n, n + 1, ticket, at, status, team, tier, agent, priority, maybe("e-mail"), "Ledger", maybe("Acme"));
    }

    private Status anyStatus() {
        return oneOf(List.of(Status.values()));
    }

    private int anyPriority() {
        return 1 + random.nextInt(4);
    }

    private @Nullable Integer anyTier() {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(8));
    }

    private @Nullable String maybe(String text) {
        return random.nextInt(4) == 0 ? null : text;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Instant oneOf(Instant otherwise, List<Instant> choices) {
        return choices.isEmpty() ? otherwise : oneOf(choices);
    }
}
