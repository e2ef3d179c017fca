package dev.tierline.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a calendar program has when it imports one file after the other. */
class RotaCalendarTest {
    private static final StaffId BO = StaffId.of("bo");
    private static final ScheduleId ID = ScheduleId.of("s");

    private static OnCallSchedule schedule(Cadence cadence) {
        return OnCallSchedule.named("s", "UTC")
                .layer("l", layer -> layer.every(cadence).from("2026-01-05").members("anna", "chen"))
                .build();
    }

    private static OnCallOverride override(String from, String until, OverrideChange change) {
        return new OnCallOverride("o", ID, DutyRole.PRIMARY, DutyWindow.of(from, until), change, Instant.EPOCH);
    }

    private static Instant at(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    /** The events of a file, each as its status, start and summary, by UID. */
    private static Map<String, String> events(RotaCalendar calendar) {
        Map<String, String> events = new HashMap<>();
        for (String event : calendar.write(at("2026-06-01")).split("BEGIN:VEVENT", -1)) {
            if (event.contains("UID:")) {
                events.put(
                        value(event, "UID"),
                        value(event, "STATUS") + " " + value(event, "SUMMARY") + " " + value(event, "DTEND"));
            }
        }
        return events;
    }

    private static String value(String event, String property) {
        String from = event.substring(event.indexOf(property + ":") + property.length() + 1);
        return from.substring(0, from.indexOf("\r\n"));
    }

    @Test
    @DisplayName("a shift of many months keeps its UID wherever the file begins, after an override in its turn too")
    void longShift() {
        OnCall onCall = OnCall.of(
                schedule(new Cadence.Permanent()),
                List.of(override(
                        "2026-01-10T00:00:00Z", "2026-01-11T00:00:00Z", new OverrideChange.Instead(List.of(BO)))));
        Map<String, String> whole = events(RotaCalendar.of(onCall, at("2026-01-05"), at("2026-07-01")));
        Map<String, String> summer = events(RotaCalendar.of(onCall, at("2026-06-01"), at("2026-07-01")));

        assertEquals(3, whole.size());
        assertEquals(1, summer.size());
        assertEquals(onCall.shifts(at("2026-01-11"), at("2026-07-01")).size(), summer.size());
        assertTrue(whole.keySet().containsAll(summer.keySet()));
        String first = events(RotaCalendar.of(onCall, at("2026-01-05"), at("2026-01-06")))
                .keySet()
                .iterator()
                .next();
        assertFalse(summer.containsKey(first));

        OnCall joined = OnCall.of(
                schedule(new Cadence.Weeks(1)),
                List.of(override("2026-01-10T00:00:00Z", "2026-12-01T00:00:00Z", new OverrideChange.Join(BO))));
        assertEquals(
                events(RotaCalendar.of(joined, at("2026-04-01"), at("2026-05-01"))
                                .forStaff(BO))
                        .keySet(),
                events(RotaCalendar.of(joined, at("2026-05-01"), at("2026-06-01"))
                                .forStaff(BO))
                        .keySet());
    }

    @Test
    @DisplayName("a shift that now ends before the stretch is written with its new end, not cancelled: it was worked")
    void shortened() {
        OnCallSchedule schedule = schedule(new Cadence.Weeks(1));
        OnCall after = OnCall.of(
                schedule,
                List.of(override(
                        "2026-01-08T00:00:00Z", "2026-01-12T00:00:00Z", new OverrideChange.Instead(List.of(BO)))));

        Map<String, String> events = events(
                RotaCalendar.of(after, at("2026-01-09"), at("2026-01-11")).since(OnCall.of(schedule)));

        assertEquals(2, events.size());
        assertTrue(events.containsValue("CONFIRMED anna (primary) 20260108T000000Z"), events.toString());
        assertTrue(events.containsValue("CONFIRMED bo (primary) 20260112T000000Z"), events.toString());
    }
}
