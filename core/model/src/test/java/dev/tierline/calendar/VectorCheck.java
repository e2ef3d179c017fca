package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tierline.vectors.KnownAnswers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks one known answer about business time.
 *
 * <p>Every rule of difference is a predicate over the vector, and asserts what Tierline answers instead.
 */
final class VectorCheck {
    private static final int MOST_STEPS = 60 * 86_400;

    private final JsonNode vector;
    private final KnownAnswers rules;
    private final VectorCalendar calendars;
    private final SupportCalendar calendar;
    private final NaiveCalendar ours;
    private final NaiveCalendar theirs;

    VectorCheck(JsonNode vector, KnownAnswers rules) {
        this.vector = vector;
        this.rules = rules;
        this.calendars = new VectorCalendar(vector);
        this.calendar = calendars.whole();
        this.ours = new NaiveCalendar(calendar.definition());
        this.theirs = new NaiveCalendar(calendar.definition(), false);
    }

    void run() {
        if (closesInRepeatedHour()) {
            rules.took("the source closes at the first of a local time that exists twice; ours closes at the last");
            repeatedHour();
            return;
        }
        String op = vector.get("op").asText();
        switch (op) {
            case "isOpen" -> isOpen();
            case "addBusinessDuration" -> addDuration();
            case "subtractBusinessDuration" -> subtractDuration();
            case "businessDurationBetween" -> between();
            case "addBusinessDays" -> addDays(1);
            case "subtractBusinessDays" -> addDays(-1);
            case "addBusinessPeriod" -> addPeriod();
            case "endOfBusinessDayAfterDays" ->
                assertEquals(expected(), calendar.closeAfterWorkingDays(at("from"), days()));
            case "isBusinessDate" ->
                assertEquals(
                        expectedTruth(),
                        calendar.isWorkingDay(
                                LocalDate.parse(vector.get("input").get("date").asText())));
            case "isHoliday" ->
                assertEquals(expectedTruth(), !calendars.holidaysAlone().isOpen(at("at")));
            case "isOnBreak" ->
                assertEquals(expectedTruth(), !calendars.breaksAlone().isOpen(at("at")));
            case "nextOpen" -> assertEquals(expected(), calendar.openAtOrAfter(at("at")));
            case "previousClose" -> assertEquals(expected(), calendar.openAtOrBefore(at("at")));
            case "nextOpenEdge" -> assertEquals(expected(), calendar.nextOpening(at("at")));
            case "nextCloseEdge" -> assertEquals(expected(), calendar.nextClosing(at("at")));
            case "openIntervalsAfter" -> intervalsAfter();
            case "openIntervalsBefore" -> intervalsBefore();
            default -> fail("operation '" + op + "' is not mapped; expected one of those above");
        }
    }

    /** Asserts the naive answer of either convention: theirs gives what the vector expects, ours what we answer. */
    private void repeatedHour() {
        String op = vector.get("op").asText();
        boolean onMinutes = Stream.concat(
                        times().stream().map(Instant::getEpochSecond), Stream.of(amount().millis() / 1000))
                .allMatch(seconds -> seconds % 60 == 0);
        long step = onMinutes ? 60_000 : 1000;
        long from = at(vector.get("input").has("at") ? "at" : "from").toEpochMilli();
        switch (op) {
            case "isOpen" -> {
                assertEquals(expectedTruth(), theirs.isOpen(from));
                assertEquals(ours.isOpen(from), calendar.isOpen(at("at")));
            }
            case "businessDurationBetween" -> {
                long to = at("to").toEpochMilli();
                assertEquals(seconds(vector.get("expected")).millis(), theirs.between(from, to, step));
                assertEquals(
                        ours.between(from, to, step),
                        calendar.between(at("from"), at("to")).millis());
            }
            case "addBusinessDuration" -> {
                long amount = amount().millis();
                Instant end = Instant.ofEpochMilli(theirs.plus(from, amount, step, MOST_STEPS));
                assertEquals(vector.has("expectedOtherEdgeConvention") ? otherEdge() : expected(), end);
                assertEquals(
                        ours.plus(from, amount, step, MOST_STEPS),
                        calendar.plus(at("from"), amount()).toEpochMilli());
            }
            case "subtractBusinessDuration" -> {
                long amount = amount().millis();
                assertEquals(expected(), Instant.ofEpochMilli(theirs.minus(from, amount, step, MOST_STEPS)));
                assertEquals(
                        ours.minus(from, amount, step, MOST_STEPS),
                        calendar.minus(at("from"), amount()).toEpochMilli());
            }
            case "openIntervalsAfter", "openIntervalsBefore" -> {
                Instant start = Collections.min(times());
                Instant end = Collections.max(times());
                List<OpenSpan> expected = new ArrayList<>(VectorCalendar.intervals(vector.get("expected")));
                expected.sort(Comparator.comparing(OpenSpan::start));
                assertEquals(joined(expected), theirs.spans(start, end, step));
                assertEquals(ours.spans(start, end, step), calendar.spans(start, end));
            }
            default -> fail("operation '" + op + "' across a repeated hour is not mapped; expected one of those above");
        }
    }

    /**
     * Whether, between what is asked and what is answered, hours are open by one convention and closed by the other:
     * they close at a local time that exists twice. Whole days do not depend on when a day closes.
     */
    private boolean closesInRepeatedHour() {
        List<Instant> times = times();
        if (times.isEmpty() || vector.get("input").has("days")) {
            return false;
        }
        Instant first = Collections.min(times);
        Instant last = Collections.max(times);
        ZoneRules zone = calendar.zone().getRules();
        ZoneOffsetTransition transition = zone.nextTransition(first.minus(Duration.ofDays(1)));
        while (transition != null && transition.getInstant().isBefore(last.plus(Duration.ofDays(1)))) {
            Instant at = transition.getInstant();
            if (calendars.closesWithin(transition)
                    && differsAround(at, transition.getDuration().abs(), first, last)) {
                return true;
            }
            transition = zone.nextTransition(at);
        }
        return false;
    }

    private boolean differsAround(Instant transition, Duration length, Instant first, Instant last) {
        for (Instant minute = transition.minus(length);
                minute.isBefore(transition.plus(length));
                minute = minute.plus(Duration.ofMinutes(1))) {
            boolean asked = !minute.isBefore(first) && !minute.isAfter(last);
            if (asked && ours.isOpen(minute.toEpochMilli()) != theirs.isOpen(minute.toEpochMilli())) {
                return true;
            }
        }
        return false;
    }

    private List<Instant> times() {
        List<Instant> times = new ArrayList<>(instants(vector.get("expected")));
        vector.get("input").forEach(value -> times.addAll(instants(value)));
        return times;
    }

    private static List<Instant> instants(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(each -> instants(each).stream()).toList();
        }
        return value.isTextual() && value.asText().endsWith("Z") ? List.of(Instant.parse(value.asText())) : List.of();
    }

    private void isOpen() {
        if (!follows("half-open") && follows("close-inclusive")) {
            rules.took("the source counts the closing instant as open; ours are half-open");
            assertTrue(expectedTruth());
            assertFalse(calendar.isOpen(at("at")));
            assertEquals(at("at"), calendar.openAtOrBefore(at("at")));
            return;
        }
        assertEquals(expectedTruth(), calendar.isOpen(at("at")));
    }

    private void addDuration() {
        Instant from = at("from");
        Instant result = calendar.plus(from, amount());
        if (amount().isZero()) {
            assertEquals(from, result);
            if (!calendar.isOpen(from)) {
                rules.took("the source moves 0 from closed time to the next opening; nothing added is nothing moved");
            }
            assertEquals(expected(), calendar.openAtOrAfter(result));
        } else if (movesPastEdge()) {
            rules.took("the source moves a result at closing to the next opening; ours stays at closing");
            assertOtherConvention(result);
            assertNotEquals(expected(), result);
            assertEquals(expected(), calendar.openAtOrAfter(result));
        } else {
            assertEquals(expected(), result);
        }
    }

    private void subtractDuration() {
        Instant from = at("from");
        Instant result = calendar.minus(from, amount());
        if (amount().isZero()) {
            assertEquals(from, result);
            if (!expected().equals(from)) {
                rules.took("the source moves 0 from closed time to the closing before; nothing taken is nothing moved");
            }
            assertEquals(expected(), calendar.openAtOrBefore(result));
        } else if (isOracle()) {
            assertEquals(expected(), result);
            if (vector.has("expectedOtherEdgeConvention")) {
                assertEquals(otherEdge(), calendar.openAtOrBefore(result));
            }
        } else if (movesPastEdge()) {
            rules.took("the source moves a result at opening to the closing before; ours stays at opening");
            assertOtherConvention(result);
            assertNotEquals(expected(), result);
            assertEquals(expected(), calendar.openAtOrBefore(result));
        } else {
            assertEquals(expected(), result);
        }
    }

    private void between() {
        assertEquals(seconds(vector.get("expected")), calendar.between(at("from"), at("to")));
    }

    private void addDays(int sign) {
        Instant from = at("from");
        Instant plain = calendar.plusWorkingDays(from, sign * days());
        if (follows("wall-time")) {
            assertEquals(expected(), plain);
            return;
        }
        // The source counts dates that have weekly hours and are no holiday, then moves into the hours of the day.
        SupportCalendar dates = calendars.withoutShiftsAndBreaks();
        LocalDate date = LocalDate.ofInstant(from, calendar.zone());
        boolean snaps = days() == 0 || !(isOracle() || follows("into-hours"));
        Instant start = snaps && !dates.isWorkingDay(date) ? dates.plusWorkingDays(from, sign) : from;
        Instant day = dates.plusWorkingDays(start, sign * days());
        Instant theirs = sign > 0 ? calendar.openAtOrAfter(day) : calendar.openAtOrBefore(day);
        if (!theirs.equals(plain)) {
            rules.took(
                    "the source moves whole days into opening hours, or counts other dates; ours keep the local time");
        }
        assertEquals(expected(), theirs);
    }

    private void addPeriod() {
        assertEquals(expected(), calendar.plus(calendar.plusWorkingDays(at("from"), days()), amount()));
    }

    private void intervalsAfter() {
        List<OpenSpan> expected = VectorCalendar.intervals(vector.get("expected"));
        assertIntervals(expected, at("from"), expected.get(expected.size() - 1).end());
    }

    private void intervalsBefore() {
        List<OpenSpan> expected = new ArrayList<>(VectorCalendar.intervals(vector.get("expected")));
        Collections.reverse(expected);
        assertIntervals(expected, expected.get(0).start(), at("from"));
    }

    private void assertIntervals(List<OpenSpan> expected, Instant from, Instant to) {
        assertEquals(vector.get("input").get("count").asInt(), expected.size());
        List<OpenSpan> joined = joined(expected);
        Instant asked = at("from");
        boolean isCut = to.equals(asked) ? calendar.openAtOrBefore(from).equals(from) : calendar.isOpen(to);
        if (joined.size() < expected.size() || (isCut && calendars.hasTouchingHours())) {
            rules.took("the source cuts open time at midnight; ours goes on");
        } else {
            assertFalse(isCut, "the last interval that was asked for is longer");
        }
        assertEquals(joined, calendar.spans(from, to));
    }

    private static List<OpenSpan> joined(List<OpenSpan> spans) {
        List<OpenSpan> joined = new ArrayList<>();
        for (OpenSpan span : spans) {
            OpenSpan last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            if (last.end().equals(span.start())) {
                joined.set(joined.size() - 1, new OpenSpan(last.start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private void assertOtherConvention(Instant result) {
        if (vector.has("expectedOtherEdgeConvention")) {
            assertEquals(otherEdge(), result);
        }
    }

    private boolean movesPastEdge() {
        return vector.has("expectedOtherEdgeConvention") || (!follows("stays-on-edge") && follows("moves-past-edge"));
    }

    /** Whether the vector says that it agrees with a convention; one that says nothing agrees with ours alone. */
    private boolean follows(String convention) {
        return vector.path("agreesWith")
                .valueStream()
                .anyMatch(each -> each.asText().equals(convention));
    }

    /** Whether the vector is of the oracle run, whose conventions its file states once for all. */
    private boolean isOracle() {
        return vector.get("source").asText().startsWith("zendesk/biz@");
    }

    private Instant otherEdge() {
        return Instant.parse(vector.get("expectedOtherEdgeConvention").asText());
    }

    private Instant expected() {
        return Instant.parse(vector.get("expected").asText());
    }

    private boolean expectedTruth() {
        return vector.get("expected").asBoolean();
    }

    private Instant at(String field) {
        return VectorCalendar.instant(vector, field);
    }

    private int days() {
        return vector.get("input").get("days").asInt();
    }

    private WorkingTime amount() {
        return vector.get("input").has("seconds") ? seconds(vector.get("input").get("seconds")) : WorkingTime.ZERO;
    }

    private static WorkingTime seconds(JsonNode count) {
        return WorkingTime.ofMillis(count.decimalValue().movePointRight(3).longValueExact());
    }
}
