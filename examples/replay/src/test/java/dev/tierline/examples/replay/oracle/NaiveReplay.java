package dev.tierline.examples.replay.oracle;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.log.Status;
import dev.tierline.examples.replay.report.TicketReport;
import dev.tierline.examples.replay.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Works out the report of a log from its rows alone. Slow, plain, and apart from the product. */
public final class NaiveReplay {
    private static final Set<Status> UNANSWERED = Set.of(Status.QUEUED, Status.ASSIGNED);
    private static final Set<Status> STANDING = Set.of(Status.RESOLVED, Status.CLOSED, Status.CANCELLED);

    private final Settings settings;
    private final NaiveHours hours;
    private final Instant end;

    private NaiveReplay(Settings settings, NaiveHours hours, Instant end) {
        this.settings = settings;
        this.hours = hours;
        this.end = end;
    }

    private static NaiveReplay at(Instant end, Settings settings) {
        NaiveHours hours = new NaiveHours(
                settings.zone(), settings.hours(), settings.holidays().keySet());
        return new NaiveReplay(settings, hours, end);
    }

    /** Returns the report of every ticket, in order of its first row. */
    public static List<TicketReport> of(Log log, Settings settings) {
        if (log.rows().isEmpty()) {
            return List.of();
        }
        NaiveReplay replay = at(log.end().orElseThrow(), settings);
        return byTicket(log).values().stream().map(replay::report).toList();
    }

    /** Returns the rows that leave status, team, tier, agent and priority of their ticket as they were. */
    public static List<LogRow> unchangedRows(Log log) {
        Map<String, LogRow> before = new HashMap<>();
        Map<String, Integer> tiers = new HashMap<>();
        List<LogRow> unchanged = new ArrayList<>();
        for (LogRow row : log.rows()) {
            LogRow last = before.put(row.ticket(), row);
            Integer tier = tiers.get(row.ticket());
            if (last != null
                    && last.status() == row.status()
                    && Objects.equals(last.team(), row.team())
                    && (row.tier() == null || row.tier().equals(tier))
                    && Objects.equals(last.agent(), row.agent())
                    && last.priority() == row.priority()) {
                unchanged.add(row);
            }
            if (row.tier() != null) {
                tiers.put(row.ticket(), row.tier());
            }
        }
        return unchanged;
    }

    /**
     * Returns how often each step of the policy fires, by its kind; kinds that never fire are not there. A step fires once
     * a ticket, when its instant lies before the last row of the log. A breach by a change in that row itself fires there,
     * and so does the warning of that ticket if it had not been given.
     */
    public static SortedMap<String, Long> notifications(Log log, Settings settings) {
        SortedMap<String, Long> fired = new TreeMap<>();
        if (log.rows().isEmpty()) {
            return fired;
        }
        NaiveReplay replay = at(log.end().orElseThrow(), settings);
        for (List<LogRow> rows : byTicket(log).values()) {
            Instant warned = replay.resolution(instants(rows), 75).breached;
            boolean breached = replay.resolution(instants(rows), 100).breached != null;
            if (breached) {
                fired.merge("resolution-breach", 1L, Long::sum);
            }
            if (warned != null && (warned.isBefore(replay.end) || breached)) {
                fired.merge("resolution-75", 1L, Long::sum);
            }
        }
        return fired;
    }

    /** Returns when each clock of each ticket is due after the last row of the log, as far as it runs. */
    static List<Instant> dueInstants(Log log, Settings settings, NaiveHours hours) {
        NaiveReplay replay = new NaiveReplay(settings, hours, log.end().orElseThrow());
        List<Instant> due = new ArrayList<>();
        for (List<LogRow> rows : byTicket(log).values()) {
            for (@Nullable
            Instant instant : new @Nullable Instant[] {
                replay.firstResponse(instants(rows)).due, replay.resolution(instants(rows), 100).due
            }) {
                if (instant != null) {
                    due.add(instant);
                }
            }
        }
        return due;
    }

    private static Map<String, List<LogRow>> byTicket(Log log) {
        Map<String, List<LogRow>> tickets = new LinkedHashMap<>();
        for (LogRow row : log.rows()) {
            tickets.computeIfAbsent(row.ticket(), t -> new ArrayList<>()).add(row);
        }
        return tickets;
    }

    private TicketReport report(List<LogRow> rows) {
        LogRow last = rows.get(rows.size() - 1);
        List<Integer> tiers = new ArrayList<>();
        int escalations = 0;
        int handBacks = 0;
        int reopens = 0;
        for (int i = 0; i < rows.size(); i++) {
            Integer tier = rows.get(i).tier();
            if (tier != null) {
                int stoodOn = tiers.isEmpty() ? tier : tiers.get(tiers.size() - 1);
                escalations += tier > stoodOn ? 1 : 0;
                handBacks += tier < stoodOn ? 1 : 0;
                if (tiers.isEmpty() || tier != stoodOn) {
                    tiers.add(tier);
                }
            }
            if (i > 0
                    && STANDING.contains(rows.get(i - 1).status())
                    && !STANDING.contains(rows.get(i).status())) {
                reopens++;
            }
        }
        Clock answer = firstResponse(instants(rows));
        Clock solution = resolution(instants(rows), 100);
        Duration answerTarget = settings.targets().of(last.priority()).firstResponse();
        Duration solutionTarget = settings.targets().of(last.priority()).resolution();
        return new TicketReport(
                last.ticket(),
                last.priority(),
                rows.get(0).time(),
                last.status(),
                tiers,
                escalations,
                handBacks,
                reopens,
                new TicketReport.FirstResponse(
                        answerTarget, Duration.ofMillis(answer.consumed), answer.met, answer.breached),
                new TicketReport.Resolution(
                        solutionTarget, Duration.ofMillis(solution.consumed), solution.due, solution.breached));
    }

    private Clock firstResponse(List<Moment> moments) {
        Clock clock = new Clock(
                priority -> settings.targets().of(priority).firstResponse().toMillis());
        for (Moment moment : moments) {
            if (moment.answered) {
                clock.met = moment.at;
                return clock;
            }
            clock.checkTarget(moment);
            clock.run(moment);
        }
        return clock;
    }

    /** The clock of a share of the target, in percent; what is not whole milliseconds is used up in the next one. */
    private Clock resolution(List<Moment> moments, int percent) {
        Clock clock = new Clock(
                priority -> (settings.targets().of(priority).resolution().toMillis() * percent + 99) / 100);
        for (Moment moment : moments) {
            if (STANDING.contains(moment.status)) {
                continue;
            }
            clock.checkTarget(moment);
            if (moment.status != Status.WAITING_CUSTOMER) {
                clock.run(moment);
            }
        }
        return clock;
    }

    /** One instant of a ticket: how it stood after the last row of that instant, and until when. */
    private record Moment(Instant at, @Nullable Instant until, Status status, int priority, boolean answered) {}

    private static List<Moment> instants(List<LogRow> rows) {
        TreeMap<Instant, List<LogRow>> grouped = new TreeMap<>();
        rows.forEach(row ->
                grouped.computeIfAbsent(row.time(), at -> new ArrayList<>()).add(row));
        List<Moment> moments = new ArrayList<>();
        grouped.forEach((at, together) -> {
            LogRow last = together.get(together.size() - 1);
            boolean answered = together.stream().anyMatch(row -> !UNANSWERED.contains(row.status()));
            moments.add(new Moment(at, grouped.higherKey(at), last.status(), last.priority(), answered));
        });
        return moments;
    }

    private final class Clock {
        private final ToLongFunction<Integer> targets;
        private long consumed;
        private @Nullable Instant due;
        private @Nullable Instant breached;
        private @Nullable Instant met;

        Clock(ToLongFunction<Integer> targets) {
            this.targets = targets;
        }

        void checkTarget(Moment moment) {
            if (breached == null && consumed > targets.applyAsLong(moment.priority)) {
                breached = moment.at;
            }
        }

        void run(Moment moment) {
            Instant until = moment.until == null ? end : moment.until;
            if (breached == null) {
                Instant usedUp = hours.after(moment.at, targets.applyAsLong(moment.priority) - consumed);
                if (usedUp != null && usedUp.isBefore(until)) {
                    breached = usedUp;
                } else if (moment.until == null) {
                    due = usedUp;
                }
            }
            consumed += hours.millisBetween(moment.at, until);
        }
    }
}
