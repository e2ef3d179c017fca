package dev.tierline.examples.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.RotaCalendar;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.Shift;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the library writes about a rota is read back here by ical4j, and what others write about absences is read in. */
class RotaCalendarTest {
    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
    private static final Instant FROM = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-12-01T00:00:00Z");
    private static final StaffId BO = StaffId.of("bo");

    private static OnCallSchedule schedule(String zone) {
        return OnCallSchedule.named("nights, and; \\days", zone)
                .layer(
                        "weeks",
                        layer -> layer.everyWeeks(1)
                                .from("2026-01-05")
                                .handOffAt("02:30")
                                .members("anna", "bo"))
                .build();
    }

    private static OnCallOverride cover(OnCallSchedule schedule) {
        return new OnCallOverride(
                "o",
                schedule.id(),
                DutyRole.PRIMARY,
                DutyWindow.of("2026-10-06T00:00:00Z", "2026-10-20T12:00:00Z"),
                new OverrideChange.Instead(List.of(BO)),
                NOW);
    }

    /** An event as far as a calendar program cares. */
    private record Event(String staff, Instant start, Instant end) {}

    private static Calendar read(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertTrue(
                calendar.validate().getEntries().isEmpty(),
                () -> calendar.validate().toString());
        return calendar;
    }

    private static Set<Event> events(Calendar calendar, String status) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> event.getStatus().getValue().equals(status))
                .map(event -> new Event(
                        event.getSummary().getValue(),
                        Instant.from(event.<Temporal>getDateTimeStart().getDate()),
                        Instant.from(event.<Temporal>getDateTimeEnd().getDate())))
                .collect(Collectors.toSet());
    }

    private static Set<String> uids(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> event.getProperty(Property.UID).orElseThrow().getValue())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("every shift is read back at its instants, in zones whose clocks change at the hand-off too")
    void readBack() throws IOException, ParserException {
        for (String zone :
                List.of("Europe/Brussels", "America/New_York", "Australia/Lord_Howe", "UTC", "Asia/Kolkata")) {
            OnCallSchedule schedule = schedule(zone);
            OnCall onCall = OnCall.of(schedule, List.of(cover(schedule)));

            Calendar calendar = read(RotaCalendar.of(onCall, FROM, TO).write(NOW));

            Set<Event> expected = new HashSet<>();
            for (Shift shift : onCall.shifts(FROM.minusSeconds(10_000_000), TO.plusSeconds(10_000_000))) {
                if (shift.start().isBefore(TO) && shift.end().isAfter(FROM)) {
                    expected.add(new Event(shift.staff() + " (primary)", shift.start(), shift.end()));
                }
            }
            assertEquals(expected, events(calendar, "CONFIRMED"), zone);
        }
    }

    @Test
    @DisplayName("names and texts survive; no line is longer than 75 octets; a person's file has that person's shifts")
    void texts() throws IOException, ParserException {
        OnCallSchedule schedule = schedule("Europe/Brussels");
        String file = RotaCalendar.of(OnCall.of(schedule), FROM, TO)
                .forStaff(BO)
                .naming(staff -> "Bo \"the, rock\"; \\ \u00e9\ud83d\ude80".repeat(5) + "\nline")
                .write(NOW);

        for (String line : file.lines().toList()) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        List<VEvent> events = read(file).getComponents(Component.VEVENT);
        assertEquals(5, events.size());
        assertEquals(
                "Bo \"the, rock\"; \\ \u00e9\ud83d\ude80".repeat(5) + "\nline (primary)",
                events.get(0).getSummary().getValue());
    }

    @Test
    @DisplayName("UIDs stay, whatever the stretch asked about, and what is there no more is cancelled")
    void stable() throws IOException, ParserException {
        OnCallSchedule schedule = schedule("Europe/Brussels");
        OnCall before = OnCall.of(schedule);
        OnCall after = OnCall.of(schedule, List.of(cover(schedule)));

        Calendar first = read(RotaCalendar.of(before, FROM, TO).write(NOW));
        Set<String> later =
                uids(read(RotaCalendar.of(before, FROM.plusSeconds(86_400), TO).write(NOW.plusSeconds(9))));
        assertEquals(uids(first), later);

        Calendar second = read(RotaCalendar.of(after, FROM, TO).since(before).write(NOW.plusSeconds(3600)));
        assertEquals(
                Set.of(new Event(
                        "anna (primary)",
                        Instant.parse("2026-10-12T00:30:00Z"),
                        Instant.parse("2026-10-19T00:30:00Z"))),
                events(second, "CANCELLED"));
        Set<String> kept = uids(first);
        kept.retainAll(uids(second));
        assertEquals(uids(first), kept);
    }

    @Test
    @DisplayName("a person's absences become time off, with the same keys each time they are read")
    void timeOff() {
        String file = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:test",
                "BEGIN:VEVENT",
                "UID:a",
                "DTSTAMP:20260101T000000Z",
                "DTSTART;VALUE=DATE:20261024",
                "DTEND;VALUE=DATE:20261026",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:b",
                "DTSTAMP:20260101T000000Z",
                "DTSTART;TZID=Europe/Brussels:20261102T130000",
                "DURATION:PT4H",
                "RRULE:FREQ=WEEKLY;COUNT=2",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        ZoneId brussels = ZoneId.of("Europe/Brussels");
        LocalDate first = LocalDate.of(2026, 10, 1);
        LocalDate last = LocalDate.of(2026, 11, 30);

        List<TimeOff> off = AbsenceFile.timeOff(stream(file), "bo.ics", BO, brussels, first, last);
        assertEquals(
                List.of(
                        new TimeOff(
                                "a 2026-10-23T22:00:00Z",
                                BO,
                                Instant.parse("2026-10-23T22:00:00Z"),
                                Instant.parse("2026-10-25T23:00:00Z")),
                        new TimeOff(
                                "b 2026-11-02T12:00:00Z",
                                BO,
                                Instant.parse("2026-11-02T12:00:00Z"),
                                Instant.parse("2026-11-02T16:00:00Z")),
                        new TimeOff(
                                "b 2026-11-09T12:00:00Z",
                                BO,
                                Instant.parse("2026-11-09T12:00:00Z"),
                                Instant.parse("2026-11-09T16:00:00Z"))),
                off);
        List<OnCallOverride> overrides = AbsenceFile.overrides(
                stream(file), "bo.ics", ScheduleId.of("s"), DutyRole.PRIMARY, BO, brussels, first, last, NOW);
        assertEquals(new OverrideChange.Instead(List.of(BO)), overrides.get(2).change());
        assertThrows(
                CalendarFileException.class,
                () -> AbsenceFile.timeOff(stream("BEGIN:NOTHING"), "bad.ics", BO, brussels, first, last));
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
