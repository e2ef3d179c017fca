package dev.tierline.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tierline.staff.StaffId;
import dev.tierline.vectors.KnownAnswers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks one known answer about on call.
 *
 * <p>Every rule of difference is a predicate over the vector, and asserts what Tierline answers instead.
 */
final class OnCallVector {
    private final JsonNode vector;
    private final KnownAnswers rules;
    private final VectorSchedule schedules;

    OnCallVector(JsonNode vector, KnownAnswers rules) {
        this.vector = vector;
        this.rules = rules;
        this.schedules = new VectorSchedule(vector.get("schedule"));
    }

    /** Somebody's time on call. */
    private record Span(String person, Instant start, Instant end, boolean isCut) {}

    void run() {
        String op = vector.get("op").asText();
        switch (op) {
            case "shiftAt" -> shiftAt();
            case "handoffs" -> handOffs();
            case "ruleActive" ->
                assertEquals(
                        vector.get("expected").asBoolean(),
                        !schedules.rule().onCall(at("at")).duties().isEmpty());
            case "ruleWindowAt" -> ruleWindow();
            case "onCallAt" -> assertEquals(people(vector.get("expected")), staff(schedules.rules(), at("at")));
            case "shifts" -> shifts();
            case "onCallByDate" -> byDate();
            default -> fail("operation '" + op + "' is not mapped; expected one of those above");
        }
    }

    /** A peer that hands over at the first instant after a gap; ours moves the hand-off forward by the gap. */
    private JsonNode expected() {
        if (vector.has("expectedIfGapShiftsForward")) {
            rules.took("the source hands over right after a gap; ours as much later as the clocks were put forward");
            return vector.get("expectedIfGapShiftsForward");
        }
        return vector.get("expected");
    }

    private void shiftAt() {
        Rotation rotation = schedules.rotation();
        Turn turn = rotation.turnAt(at("at"));
        if (runsIntoNextMonth(rotation)) {
            rules.took("the source lets a day that a month lacks run into the next; ours takes the month's last day");
            assertMonthEnd(rotation, turn);
            return;
        }
        JsonNode expected = expected();
        if (expected.has("start")) {
            assertEquals(Instant.parse(expected.get("start").asText()), turn.start());
        }
        if (expected.has("end")) {
            assertEquals(Instant.parse(expected.get("end").asText()), turn.end());
        }
        if (expected.has("person")) {
            List<String> order = schedules.participants();
            String person = expected.get("person").asText();
            assertEquals(person, order.get((int) Math.floorMod(turn.index(), (long) order.size())));
            if (turn.index() >= 0) {
                assertEquals(Set.of(person), staff(OnCall.of(schedules.ofRotation(rotation)), at("at")));
            }
        }
    }

    private static boolean runsIntoNextMonth(Rotation rotation) {
        return rotation.cadence() instanceof Cadence.Months && rotation.start().getDayOfMonth() > 28;
    }

    private void assertMonthEnd(Rotation rotation, Turn turn) {
        int months = ((Cadence.Months) rotation.cadence()).months();
        assertEquals(
                rotation.start()
                        .plusMonths(turn.index() * months)
                        .atTime(rotation.handOff())
                        .atZone(rotation.zone())
                        .toInstant(),
                turn.start());
        assertEquals(false, at("at").isBefore(turn.start()) || !at("at").isBefore(turn.end()));
    }

    private void handOffs() {
        Rotation rotation = schedules.rotation();
        Set<Instant> met = new TreeSet<>();
        Turn turn = rotation.turnAt(at("from"));
        while (!turn.start().isAfter(at("to"))) {
            met.add(turn.start());
            met.add(turn.end());
            turn = rotation.turnAt(turn.end());
        }
        List<Instant> expected = new ArrayList<>();
        expected().forEach(each -> expected.add(Instant.parse(each.asText())));
        assertEquals(expected, List.copyOf(met));
    }

    private void ruleWindow() {
        Instant at = at("at");
        Shift window = schedules.rule().shifts(at.minus(Duration.ofDays(20)), at.plus(Duration.ofDays(20))).stream()
                .filter(shift -> shift.end().isAfter(at))
                .findFirst()
                .orElseThrow();
        JsonNode expected = vector.get("expected");
        if (expected.hasNonNull("start")) {
            assertEquals(Instant.parse(expected.get("start").asText()), window.start());
        }
        if (expected.hasNonNull("end")) {
            assertEquals(Instant.parse(expected.get("end").asText()), window.end());
        }
    }

    private void shifts() {
        List<Span> expected = new ArrayList<>();
        vector.get("expected")
                .forEach(each -> expected.add(new Span(
                        each.get("person").asText(),
                        Instant.parse(each.get("start").asText()),
                        Instant.parse(each.get("end").asText()),
                        each.path("truncated").asBoolean())));
        assertEquals(expected, together(schedules.rules().shifts(at("from"), at("to"))));
    }

    /** Joins the shifts of a person that touch, whatever the reasons: the sources know none. */
    private static List<Span> together(List<Shift> shifts) {
        Map<String, List<Span>> byPerson = new TreeMap<>();
        for (Shift shift : shifts) {
            List<Span> own = byPerson.computeIfAbsent(shift.staff().value(), person -> new ArrayList<>());
            Span last = own.isEmpty() ? null : own.get(own.size() - 1);
            if (last != null && !last.end().isBefore(shift.start())) {
                boolean later = shift.end().isAfter(last.end());
                own.set(
                        own.size() - 1,
                        new Span(
                                last.person(),
                                last.start(),
                                later ? shift.end() : last.end(),
                                later ? shift.goesOn() : last.isCut()));
            } else {
                own.add(new Span(shift.staff().value(), shift.start(), shift.end(), shift.goesOn()));
            }
        }
        return byPerson.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Span::start).thenComparing(Span::person))
                .toList();
    }

    private void byDate() {
        LocalDate from = LocalDate.parse(vector.get("input").get("from").asText());
        int days = vector.get("input").get("days").asInt();
        OnCall onCall = OnCall.of(schedules.byDate());
        Map<String, String> said = new TreeMap<>();
        for (LocalDate date = from; date.isBefore(from.plusDays(days)); date = date.plusDays(1)) {
            String who = staff(onCall, date.atTime(6, 0).toInstant(ZoneOffset.UTC)).stream()
                    .collect(Collectors.joining());
            if (!who.isEmpty()) {
                said.put(date.toString(), who);
            }
        }
        if (schedules.isDailyWithoutDays()) {
            rules.took("the source lets an interval of days without a mask leave the days between to nobody;"
                    + " ours keeps the turn");
            assertEquals(schedules.keptTurns(from, days), said);
            return;
        }
        Map<String, String> expected = new TreeMap<>();
        vector.get("expected")
                .properties()
                .forEach(each ->
                        expected.put(each.getKey(), sorted(each.getValue().asText())));
        assertEquals(expected, said);
    }

    private static String sorted(String people) {
        return people.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private Instant at(String field) {
        return Instant.parse(vector.get("input").get(field).asText());
    }

    private static Set<String> staff(OnCall onCall, Instant at) {
        return onCall.onCall(at).staff().stream().map(StaffId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> people(JsonNode expected) {
        Set<String> people = new TreeSet<>();
        expected.forEach(each -> people.add(each.asText()));
        return people;
    }
}
