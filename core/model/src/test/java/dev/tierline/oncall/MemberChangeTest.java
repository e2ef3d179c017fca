package dev.tierline.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Members who join, leave or are replaced, in orders where that is not plain. */
class MemberChangeTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 1, 8);

    private static List<String> january(OnCallScheduleBuilder schedule) {
        return OnCall.of(schedule.build())
                .shifts(Instant.parse("2026-01-05T00:00:00Z"), Instant.parse("2026-01-12T00:00:00Z"))
                .stream()
                .map(shift -> shift.staff() + " " + shift.start())
                .toList();
    }

    private static OnCallScheduleBuilder utc() {
        return OnCallSchedule.named("s", "UTC");
    }

    @Test
    @DisplayName("who has several turns in a cycle leaves all of them, or gives all of them away")
    void severalSlots() {
        assertEquals(
                List.of(
                        "anna 2026-01-05T00:00:00Z",
                        "bo 2026-01-06T00:00:00Z",
                        "anna 2026-01-07T00:00:00Z",
                        "bo 2026-01-08T00:00:00Z",
                        "bo 2026-01-09T00:00:00Z",
                        "bo 2026-01-10T00:00:00Z",
                        "bo 2026-01-11T00:00:00Z"),
                january(utc().layer(
                                "days",
                                layer -> layer.everyDays(1)
                                        .from("2026-01-05")
                                        .members("anna", "bo", "anna")
                                        .leaving("anna", THURSDAY))));
        assertEquals(
                List.of(
                        "anna 2026-01-05T00:00:00Z",
                        "bo 2026-01-06T00:00:00Z",
                        "anna 2026-01-07T00:00:00Z",
                        "chen 2026-01-08T00:00:00Z",
                        "bo 2026-01-09T00:00:00Z",
                        "chen 2026-01-10T00:00:00Z",
                        "chen 2026-01-11T00:00:00Z"),
                january(utc().layer(
                                "days",
                                layer -> layer.everyDays(1)
                                        .from("2026-01-05")
                                        .members("anna", "bo", "anna")
                                        .replacing("anna", THURSDAY, "chen"))));
    }

    @Test
    @DisplayName(
            "a turn that never ends passes to who takes the place, at the hand-off time of the date, and to the next"
                    + " in order")
    void permanent() {
        assertEquals(
                List.of("anna 2026-01-05T00:00:00Z", "bo 2026-01-08T09:00:00Z", "chen 2026-01-10T09:00:00Z"),
                january(utc().layer(
                                "manager",
                                layer -> layer.always()
                                        .from("2020-01-01")
                                        .handOffAt("09:00")
                                        .members("anna", "chen")
                                        .replacing("anna", THURSDAY, "bo")
                                        .leaving("bo", THURSDAY.plusDays(2)))));
        assertEquals(
                List.of("anna 2026-01-08T00:00:00Z"),
                january(utc().layer(
                                "manager",
                                layer -> layer.always().from("2020-01-01").joining("anna", THURSDAY))));
    }

    @Test
    @DisplayName("a weekday that is named twice hands over once")
    void weekdayTwice() {
        assertEquals(
                List.of("anna 2026-01-05T00:00:00Z"),
                january(utc().layer(
                                "weeks",
                                layer -> layer.handingOverOn(DayOfWeek.MONDAY, DayOfWeek.MONDAY)
                                        .from("2026-01-05")
                                        .members("anna", "bo"))));
    }
}
