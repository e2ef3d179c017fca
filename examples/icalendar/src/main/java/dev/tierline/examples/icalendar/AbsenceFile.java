package dev.tierline.examples.icalendar;

import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;

/**
 * The events of an iCalendar file (RFC 5545) as records about on call: somebody's holidays as time off, somebody's promises to
 * stand in as overrides.
 *
 * <p>An event of whole days goes from midnight to midnight in the zone given, and so do times without a zone. An event that recurs
 * counts each time within the stated horizon. A cancelled event does not count. The key of a record is the event's UID and the
 * start, so that reading a file again gives the same records, and an event that was moved gives another.
 */
public final class AbsenceFile {
    private final String name;
    private final ZoneId zone;
    private final List<Occurrence> occurrences = new ArrayList<>();

    /** One time of an event. */
    private record Occurrence(String key, DutyWindow window) {}

    private AbsenceFile(String name, ZoneId zone) {
        this.name = name;
        this.zone = zone;
    }

    /**
     * Reads when somebody is away.
     *
     * @param file its content, which is not closed
     * @param name what to call it in errors
     * @param staff whose file it is
     * @param zone the zone of its whole days
     * @param first the first date that counts
     * @param last the last date that counts
     * @return the time off, in the order of the file
     * @throws CalendarFileException if it cannot be read
     */
    public static List<TimeOff> timeOff(
            InputStream file, String name, StaffId staff, ZoneId zone, LocalDate first, LocalDate last) {
        return read(file, name, zone, first, last).stream()
                .map(each -> new TimeOff(
                        each.key(), staff, each.window().from(), each.window().until()))
                .toList();
    }

    /**
     * Reads when somebody is on call instead of whoever the schedule says.
     *
     * @param file its content, which is not closed
     * @param name what to call it in errors
     * @param schedule the schedule
     * @param role the role
     * @param staff who stands in
     * @param zone the zone of its whole days
     * @param first the first date that counts
     * @param last the last date that counts
     * @param decidedAt when the file was taken over
     * @return the overrides, in the order of the file
     * @throws CalendarFileException if it cannot be read
     */
    public static List<OnCallOverride> overrides(
            InputStream file,
            String name,
            ScheduleId schedule,
            DutyRole role,
            StaffId staff,
            ZoneId zone,
            LocalDate first,
            LocalDate last,
            Instant decidedAt) {
        return read(file, name, zone, first, last).stream()
                .map(each -> new OnCallOverride(
                        each.key(),
                        schedule,
                        role,
                        each.window(),
                        new OverrideChange.Instead(List.of(staff)),
                        decidedAt))
                .toList();
    }

    private static List<Occurrence> read(InputStream file, String name, ZoneId zone, LocalDate first, LocalDate last) {
        AbsenceFile reader = new AbsenceFile(name, zone);
        Period<LocalDateTime> horizon =
                new Period<>(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
        try {
            List<VEvent> events = new CalendarBuilder().build(file).getComponents(Component.VEVENT);
            Set<String> moved = new HashSet<>();
            for (VEvent event : events) {
                event.<RecurrenceId<Temporal>>getProperty(Property.RECURRENCE_ID)
                        .ifPresent(replaced -> moved.add(reader.key(event, replaced.getDate())));
            }
            events.forEach(event -> reader.add(event, horizon, moved));
        } catch (ParserException malformed) {
            throw new CalendarFileException(name, "line " + malformed.getLineNo(), malformed.getMessage(), malformed);
        } catch (DateTimeException | IOException unreadable) {
            throw new CalendarFileException(name, "as a whole", unreadable.getMessage(), unreadable);
        }
        return reader.occurrences;
    }

    private void add(VEvent event, Period<LocalDateTime> horizon, Set<String> moved) {
        if (value(event, Property.STATUS).equalsIgnoreCase("CANCELLED")) {
            return;
        }
        String place = "event '" + value(event, Property.SUMMARY) + "'";
        if (event.getProperty(Property.DTSTART).isEmpty()
                || value(event, Property.UID).isBlank()) {
            throw new CalendarFileException(name, place, "no start or no UID; expected a DTSTART and a UID", null);
        }
        boolean series = event.getProperty(Property.RECURRENCE_ID).isEmpty();
        for (Period<Temporal> times : event.<Temporal>calculateRecurrenceSet(horizon)) {
            String key = key(event, times.getStart());
            if (!(series && moved.contains(key))) {
                Instant from = instant(times.getStart());
                Instant until = instant(times.getEnd());
                if (!from.isBefore(until)) {
                    throw new CalendarFileException(name, place, "has no length; expected an end or a duration", null);
                }
                occurrences.add(new Occurrence(key, new DutyWindow(from, until)));
            }
        }
    }

    private String key(VEvent event, Temporal start) {
        return value(event, Property.UID) + " " + instant(start);
    }

    private Instant instant(Temporal time) {
        if (time instanceof LocalDate date) {
            return date.atStartOfDay(zone).toInstant();
        }
        return time instanceof LocalDateTime floating ? floating.atZone(zone).toInstant() : Instant.from(time);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
