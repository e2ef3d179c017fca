package dev.tierline.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random calendars of every feature and zone, each with an instant near which they get interesting. */
class CalendarCases extends DomainContextBase {
    private static final List<String> ZONES = new ArrayList<>(new TreeSet<>(ZoneId.getAvailableZoneIds()));

    /** Zones that have done what few do: odd sizes, at midnight, a whole day, against the season, by seconds. */
    private static final List<String> ODD_ZONES = List.of(
            "Pacific/Apia",
            "Pacific/Kwajalein",
            "Pacific/Kiritimati",
            "Africa/Casablanca",
            "Africa/Monrovia",
            "America/Sao_Paulo",
            "America/Havana",
            "America/St_Johns",
            "America/Caracas",
            "Antarctica/Troll",
            "Antarctica/Casey",
            "Asia/Beirut",
            "Asia/Gaza",
            "Asia/Pyongyang",
            "Asia/Tehran",
            "Australia/Lord_Howe",
            "Europe/Dublin",
            "Pacific/Chatham");

    private static final List<Tuple.Tuple2<String, String>> SKIPPED_DATES = List.of(
            Tuple.of("Pacific/Apia", "2011-12-29T00:00:00Z"),
            Tuple.of("Pacific/Fakaofo", "2011-12-29T00:00:00Z"),
            Tuple.of("Pacific/Kwajalein", "1993-08-01T00:00:00Z"),
            Tuple.of("Pacific/Kwajalein", "1969-09-01T00:00:00Z"),
            Tuple.of("Pacific/Kiritimati", "1994-12-01T00:00:00Z"));

    private static final Instant FIRST = Instant.parse("1960-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    /** A calendar and the instant near which to look at it. */
    record Case(SupportCalendar calendar, Instant focus) {
        NaiveCalendar naive() {
            return new NaiveCalendar(calendar.definition());
        }

        @Override
        public String toString() {
            return calendar.definition() + " near " + focus;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return foci().flatMap(focus -> Arbitraries.frequencyOf(
                        Tuple.of(4, hours(focus.zone, focus).map(hours -> (CalendarDefinition) hours)),
                        Tuple.of(1, combined(focus)))
                .map(definition -> new Case(SupportCalendar.of(definition), focus.instant)));
    }

    /** Where a case looks: an instant on a whole minute, mostly near a transition, and the local times around that. */
    private record Focus(ZoneId zone, Instant instant, List<LocalDateTime> hot) {
        LocalDate today() {
            return LocalDate.ofInstant(instant, zone);
        }
    }

    @Provide
    Arbitrary<WeeklyHours> weeks() {
        return weeks(List.of());
    }

    @Provide
    Arbitrary<DayHours> dayHours() {
        return dayHours(List.of());
    }

    private static Arbitrary<WeeklyHours> weeks(List<LocalDateTime> hot) {
        List<Integer> minutes = hot.stream()
                .map(local -> (local.getDayOfWeek().getValue() - 1) * 1440 + local.getHour() * 60 + local.getMinute())
                .toList();
        return minutes(minutes, 7 * 1440).set().ofMinSize(2).ofMaxSize(24).map(CalendarCases::week);
    }

    private static Arbitrary<DayHours> dayHours(List<LocalDateTime> hot) {
        List<Integer> minutes = hot.stream()
                .map(local -> local.getHour() * 60 + local.getMinute())
                .flatMap(minute -> Stream.of(minute, minute + 1440))
                .toList();
        return minutes(minutes, 2880).set().ofMinSize(0).ofMaxSize(8).map(chosen -> {
            List<Integer> sorted = new ArrayList<>(new TreeSet<>(chosen));
            List<DaySpan> spans = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size() && sorted.get(i) < 1440; i += 2) {
                spans.add(new DaySpan(sorted.get(i) * 60_000, sorted.get(i + 1) * 60_000));
            }
            return new DayHours(spans);
        });
    }

    /** Minutes below an end, every other one near a hot one if there is any. */
    private static Arbitrary<Integer> minutes(List<Integer> hot, int end) {
        Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, end - 1);
        if (hot.isEmpty()) {
            return anywhere;
        }
        Arbitrary<Integer> distance = Arbitraries.oneOf(
                Arbitraries.of(0, 0, 1, -1, 15, -15, 30, -30, 60, -60),
                Arbitraries.integers().between(-150, 150));
        Arbitrary<Integer> near = Combinators.combine(Arbitraries.of(hot), distance)
                .as((minute, away) -> Math.floorMod(minute + away, end));
        return Arbitraries.oneOf(anywhere, near);
    }

    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.oneOf(Arbitraries.of(ZONES), Arbitraries.of(ODD_ZONES))
                .map(ZoneId::of);
    }

    private static Arbitrary<Focus> foci() {
        Arbitrary<Instant> anywhere = Arbitraries.longs()
                .between(FIRST.getEpochSecond() / 60, LAST.getEpochSecond() / 60)
                .map(minute -> Instant.ofEpochSecond(minute * 60));
        Arbitrary<Integer> minutes = Arbitraries.integers().between(-1440, 1440);
        Arbitrary<Focus> usual = Combinators.combine(zones(), anywhere, minutes).as(CalendarCases::focus);
        Arbitrary<Focus> skipped = Combinators.combine(Arbitraries.of(SKIPPED_DATES), minutes)
                .as((zoneAndInstant, away) ->
                        focus(ZoneId.of(zoneAndInstant.get1()), Instant.parse(zoneAndInstant.get2()), away));
        Arbitrary<Focus> quiet =
                Combinators.combine(zones(), anywhere).as((zone, instant) -> new Focus(zone, instant, List.of()));
        return Arbitraries.frequencyOf(Tuple.of(7, usual), Tuple.of(1, skipped), Tuple.of(1, quiet));
    }

    /** The transition next to an instant, or else the one before, and so many minutes away from it. */
    private static Focus focus(ZoneId zone, Instant instant, int minutes) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        ZoneOffsetTransition near = next == null ? zone.getRules().previousTransition(instant) : next;
        if (near == null || near.getInstant().isBefore(FIRST)) {
            return new Focus(zone, instant, List.of());
        }
        long minute = Math.floorDiv(near.getInstant().getEpochSecond(), 60L);
        return new Focus(
                zone,
                Instant.ofEpochSecond((minute + minutes) * 60L),
                List.of(near.getDateTimeBefore(), near.getDateTimeAfter()));
    }

    private static Arbitrary<CalendarDefinition> combined(Focus focus) {
        Arbitrary<List<CalendarDefinition>> operands = Combinators.combine(
                        hours(focus.zone, focus),
                        zones().flatMap(other -> hours(other, focus)),
                        hours(ZoneOffset.UTC, focus))
                .as((one, two, three) -> List.<CalendarDefinition>of(one, two, three));
        return operands.flatMap(three -> Arbitraries.of(
                new CalendarDefinition.Union("", three),
                new CalendarDefinition.Intersection("all", three.subList(0, 2)),
                new CalendarDefinition.Difference("", three.get(0), three.get(1)),
                new CalendarDefinition.Difference(
                        "", new CalendarDefinition.Union("", three.subList(0, 2)), three.get(2))));
    }

    private static Arbitrary<CalendarDefinition.Hours> hours(ZoneId zone, Focus focus) {
        LocalDate today = focus.today();
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(-2, 2).map(today::plusDays);
        Arbitrary<DayChange> changes = Arbitraries.oneOf(
                Arbitraries.just(new DayChange.Closed()),
                dayHours(focus.hot).map(DayChange.SpecialHours::new),
                dayHours(focus.hot).map(DayChange.ExtraOpening::new),
                dayHours(focus.hot).map(DayChange.ClosedHours::new));
        Arbitrary<List<DatedException>> dated = Combinators.combine(dates, changes)
                .as((date, change) -> new DatedException(date, change, "dated"))
                .list()
                .ofMaxSize(4)
                .map(CalendarCases::oneEach);
        Arbitrary<List<Regime>> regimes = Combinators.combine(dates, weeks(focus.hot))
                .as((date, week) -> new Regime(date, week, "regime"))
                .list()
                .ofMaxSize(2)
                .uniqueElements(Regime::since);
        Arbitrary<List<HolidayList>> holidays = dates.map(date -> new Holiday(date, "holiday"))
                .list()
                .ofMaxSize(2)
                .map(list -> List.of(new HolidayList(today.minusDays(9), today.plusDays(9), list)));
        Arbitrary<List<RecurringException>> recurring = Combinators.combine(rules(dates), changes)
                .as((rule, change) -> new RecurringException(rule, change, "yearly"))
                .list()
                .ofMaxSize(2);
        Arbitrary<WeeklyHours> weekly = Arbitraries.frequencyOf(
                Tuple.of(8, weeks(focus.hot)),
                Tuple.of(1, Arbitraries.of(WeeklyHours.ROUND_THE_CLOCK, WeeklyHours.CLOSED)));
        return Combinators.combine(weekly, regimes, dated, holidays, recurring)
                .as((week, since, exceptions, closed, yearly) ->
                        new CalendarDefinition.Hours(zone.getId(), zone, week, since, exceptions, closed, yearly));
    }

    private static Arbitrary<YearlyRule> rules(Arbitrary<LocalDate> dates) {
        return dates.flatMap(date -> Arbitraries.of(
                new YearlyRule.Fixed(MonthDay.from(date)),
                new YearlyRule.NthWeekday(date.getMonth(), date.getDayOfWeek(), (date.getDayOfMonth() + 6) / 7),
                new YearlyRule.WeekdayFrom(MonthDay.from(date), DayOfWeek.WEDNESDAY),
                new YearlyRule.WeekdayUntil(MonthDay.from(date), DayOfWeek.SUNDAY),
                new YearlyRule.FromEaster(Computus.WESTERN, 1),
                new YearlyRule.Observed(new YearlyRule.Fixed(MonthDay.from(date)), Observance.NEAREST_WEEKDAY),
                new YearlyRule.Years(new YearlyRule.Fixed(MonthDay.from(date)), date.getYear() - 1, date.getYear())));
    }

    /** Keeps of several changes of a date only what may stand beside the first. */
    private static List<DatedException> oneEach(List<DatedException> exceptions) {
        Map<String, DatedException> kept = new LinkedHashMap<>();
        for (DatedException exception : exceptions) {
            boolean replaces = exception.change() instanceof DayChange.Closed
                    || exception.change() instanceof DayChange.SpecialHours;
            kept.putIfAbsent(
                    exception.date() + (replaces ? "" : exception.change().toString()), exception);
        }
        return List.copyOf(kept.values());
    }

    /** Opens and closes at the given minutes of the week in turn, where that makes spans of at most a day. */
    static WeeklyHours week(Set<Integer> minutes) {
        List<Integer> sorted = new ArrayList<>(new TreeSet<>(minutes));
        Map<DayOfWeek, List<DaySpan>> spans = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            int opens = sorted.get(i) % 1440;
            int closes = opens + sorted.get(i + 1) - sorted.get(i);
            if (closes <= 2880) {
                spans.computeIfAbsent(DayOfWeek.of(sorted.get(i) / 1440 + 1), day -> new ArrayList<>())
                        .add(new DaySpan(opens * 60_000, closes * 60_000));
            }
        }
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        spans.forEach((day, list) -> week.put(day, new DayHours(list)));
        return new WeeklyHours(week);
    }
}
