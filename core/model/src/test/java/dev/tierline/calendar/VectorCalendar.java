package dev.tierline.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds the calendar of a known answer. */
final class VectorCalendar {
    private final JsonNode calendar;

    VectorCalendar(JsonNode vector) {
        this.calendar = vector.get("calendar");
    }

    /** The whole calendar. */
    SupportCalendar whole() {
        return build(weekly(), true, true, true);
    }

    /** Weekly hours and holidays alone. */
    SupportCalendar withoutShiftsAndBreaks() {
        return build(weekly(), true, false, false);
    }

    /** Open always but on its holidays. */
    SupportCalendar holidaysAlone() {
        return build(WeeklyHours.ROUND_THE_CLOCK, true, false, false);
    }

    /** Open always but for its breaks. */
    SupportCalendar breaksAlone() {
        return build(WeeklyHours.ROUND_THE_CLOCK, false, false, true);
    }

    private SupportCalendar build(WeeklyHours weekly, boolean holidays, boolean shifts, boolean breaks) {
        CalendarBuilder builder =
                SupportCalendar.in(calendar.get("zone").asText()).weekly(weekly);
        Set<LocalDate> closed = new HashSet<>();
        Set<MonthDay> closedYearly = new HashSet<>();
        if (holidays) {
            calendar.path("holidays").forEach(date -> closed.add(LocalDate.parse(date.asText())));
            calendar.path("yearlyHolidays").forEach(day -> closedYearly.add(MonthDay.parse("--" + day.asText())));
        }
        closed.forEach(date -> builder.closedOn(date, "holiday"));
        closedYearly.forEach(day -> builder.everyYear(new YearlyRule.Fixed(day), new DayChange.Closed(), "holiday"));
        for (Map.Entry<String, JsonNode> shift : properties("shifts", shifts)) {
            LocalDate date = LocalDate.parse(shift.getKey());
            if (!closed.contains(date) && !closedYearly.contains(MonthDay.from(date))) {
                builder.on(date, new DayChange.SpecialHours(hours(shift.getValue())), "shift");
            }
        }
        for (Map.Entry<String, JsonNode> dated : properties("breaks", breaks)) {
            for (DaySpan span : spans(dated.getValue())) {
                builder.on(LocalDate.parse(dated.getKey()), new DayChange.ClosedHours(DayHours.of(span)), "break");
            }
        }
        return builder.build();
    }

    /** Whether any hours or break might close at a local time that a transition repeats. */
    boolean closesWithin(ZoneOffsetTransition transition) {
        Stream<DaySpan> weekly = weekly().days().values().stream().flatMap(day -> day.spans().stream());
        Stream<DaySpan> dated = Stream.of("shifts", "breaks")
                .flatMap(kind -> properties(kind, true).stream())
                .flatMap(each -> spans(each.getValue()).stream());
        return Stream.concat(weekly, dated)
                .flatMap(span -> IntStream.rangeClosed(-2, 1)
                        .mapToObj(days -> transition
                                .getDateTimeAfter()
                                .toLocalDate()
                                .plusDays(days)
                                .atStartOfDay()
                                .plus(Duration.ofMillis(span.closes()))))
                .anyMatch(close -> !close.isBefore(transition.getDateTimeAfter())
                        && close.isBefore(transition.getDateTimeBefore()));
    }

    /** Whether hours of one day end where those of the next, or others of the same day, begin. */
    boolean hasTouchingHours() {
        return weekly().days().values().stream()
                .flatMap(day -> day.spans().stream())
                .anyMatch(span -> weekly().days().values().stream()
                        .flatMap(day -> day.spans().stream())
                        .anyMatch(other -> other.opens() == span.closes() % DaySpan.DAY));
    }

    WeeklyHours weekly() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        calendar.get("weekly")
                .properties()
                .forEach(day -> week.put(HoursText.day(day.getKey()).orElseThrow(), hours(day.getValue())));
        return new WeeklyHours(week);
    }

    private Set<Map.Entry<String, JsonNode>> properties(String name, boolean wanted) {
        return wanted && calendar.has(name) ? calendar.get(name).properties() : Set.of();
    }

    private static DayHours hours(JsonNode spans) {
        return new DayHours(spans(spans));
    }

    private static List<DaySpan> spans(JsonNode spans) {
        List<DaySpan> all = new ArrayList<>();
        spans.forEach(span ->
                all.add(DaySpan.parse(span.get(0).asText() + "-" + span.get(1).asText())));
        return all;
    }

    static Instant instant(JsonNode vector, String field) {
        return Instant.parse(vector.get("input").get(field).asText());
    }

    static List<OpenSpan> intervals(JsonNode expected) {
        List<OpenSpan> spans = new ArrayList<>();
        expected.forEach(span -> spans.add(new OpenSpan(
                Instant.parse(span.get(0).asText()), Instant.parse(span.get(1).asText()))));
        return spans;
    }
}
