package dev.tierline.examples.icalendar;

import dev.tierline.calendar.DatedException;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.DayHours;
import dev.tierline.calendar.DaySpan;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;

/**
 * The events of an iCalendar file (RFC 5545) as dated exceptions of a support calendar.
 *
 * <ul>
 *   <li>An event of whole days closes each of them; of several on one date, the first gives the name.
 *   <li>An event with times is an extra opening, or closed hours if it has the category {@code CLOSED}. It may go over
 *       midnight, to the end of the next day at most.
 *   <li>An event that recurs counts each time within the stated horizon.
 *   <li>A cancelled event, and anything that is not an event, does not count.
 * </ul>
 *
 * <p>Times with a zone are turned into local times of the calendar; times without one are local times already. The name is
 * the summary.
 */
public final class CalendarFile {
    private final String name;
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;
    private final List<DatedException> exceptions = new ArrayList<>();
    private final Set<LocalDate> closed = new HashSet<>();
    private final Set<String> moved = new HashSet<>();

    private CalendarFile(String name, ZoneId zone, LocalDate first, LocalDate last) {
        this.name = name;
        this.zone = zone;
        this.first = first;
        this.last = last;
    }

    /**
     * Reads a file.
     *
     * @param file its content, which is not closed
     * @param name what to call it in errors
     * @param zone the zone of the support calendar
     * @param first the first date that counts
     * @param last the last date that counts
     * @return what its events change, in the order of the file
     * @throws CalendarFileException if it cannot be read, or an event means nothing to a support calendar
     */
    public static List<DatedException> read(
            InputStream file, String name, ZoneId zone, LocalDate first, LocalDate last) {
        CalendarFile reader = new CalendarFile(name, zone, first, last);
        try {
            Calendar calendar = new CalendarBuilder().build(file);
            List<VEvent> events = calendar.getComponents(Component.VEVENT);
            events.forEach(reader::rememberWhatItReplaces);
            events.forEach(reader::add);
        } catch (ParserException malformed) {
            throw new CalendarFileException(name, "line " + malformed.getLineNo(), malformed.getMessage(), malformed);
        } catch (DateTimeException | IOException unreadable) {
            throw new CalendarFileException(name, "as a whole", unreadable.getMessage(), unreadable);
        }
        return List.copyOf(reader.exceptions);
    }

    /** An event with a RECURRENCE-ID stands for one time of a series, moved or cancelled: the series itself has it no more. */
    private void rememberWhatItReplaces(VEvent event) {
        event.<RecurrenceId<Temporal>>getProperty(Property.RECURRENCE_ID)
                .ifPresent(replaced -> moved.add(occurrence(event, replaced.getDate())));
    }

    private String occurrence(VEvent event, Temporal start) {
        return value(event, Property.UID) + " " + (start instanceof LocalDate date ? date : local(start));
    }

    private void add(VEvent event) {
        if (value(event, Property.STATUS).equalsIgnoreCase("CANCELLED")) {
            return;
        }
        String place = "event '" + value(event, Property.SUMMARY) + "'";
        if (event.getProperty(Property.DTSTART).isEmpty()) {
            throw new CalendarFileException(name, place, "no start; expected a DTSTART", null);
        }
        try {
            addTimes(event);
        } catch (DateTimeException | IllegalArgumentException meaningless) {
            throw new CalendarFileException(name, place, meaningless.getMessage(), meaningless);
        }
    }

    private void addTimes(VEvent event) {
        boolean closes = Stream.of(value(event, Property.CATEGORIES).split(",", -1))
                .anyMatch(category -> category.strip().equalsIgnoreCase("CLOSED"));
        Period<LocalDateTime> horizon =
                new Period<>(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
        boolean series = event.getProperty(Property.RECURRENCE_ID).isEmpty();
        for (Period<Temporal> times : event.<Temporal>calculateRecurrenceSet(horizon)) {
            if (series && moved.contains(occurrence(event, times.getStart()))) {
                continue;
            }
            if (times.getStart() instanceof LocalDate start) {
                start.datesUntil((LocalDate) times.getEnd()).filter(closed::add).forEach(date -> {
                    add(event, date, new DayChange.Closed());
                });
            } else {
                LocalDateTime start = local(times.getStart());
                DayHours hours = hours(start, end(times, start));
                DayChange change = closes ? new DayChange.ClosedHours(hours) : new DayChange.ExtraOpening(hours);
                add(event, start.toLocalDate(), change);
            }
        }
    }

    private void add(VEvent event, LocalDate date, DayChange change) {
        if (!date.isBefore(first) && !date.isAfter(last)) {
            exceptions.add(new DatedException(date, change, value(event, Property.SUMMARY)));
        }
    }

    private LocalDateTime local(Temporal time) {
        return time instanceof LocalDateTime floating ? floating : LocalDateTime.ofInstant(Instant.from(time), zone);
    }

    /** The end on the clock; where clocks are set back in between it may not be after the start, and the length counts. */
    private LocalDateTime end(Period<Temporal> times, LocalDateTime start) {
        LocalDateTime end = local(times.getEnd());
        return end.isAfter(start) ? end : start.plus(Duration.between(times.getStart(), times.getEnd()));
    }

    private static DayHours hours(LocalDateTime start, LocalDateTime end) {
        LocalDateTime midnight = start.toLocalDate().atStartOfDay();
        return DayHours.of(new DaySpan(Math.toIntExact(ChronoUnit.MILLIS.between(midnight, start)), (int)
                Math.min(ChronoUnit.MILLIS.between(midnight, end), Integer.MAX_VALUE)));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
