package dev.tierline.draft;

import dev.tierline.calendar.CalendarDefinition;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.consistency.Known;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is at work: either hours as text in one zone, or a definition that stands already.
 *
 * <p>Example: zone {@code Europe/Brussels}, weekly {@code Mon-Fri 08:00-12:00,13:00-17:30; Sat 09:00-12:00}, and an exception for
 * each holiday. Unions of calendars, recurring exceptions and the answers of holiday sources need a definition. Not safe for use by
 * several threads.
 */
public final class CalendarDraft implements Draft<SupportCalendar> {

    /** By which staff members name it; not used for the calendar of the department itself. */
    @Known
    @Identifier
    public @Nullable String id;

    /** What people call it; may be empty. */
    public @Nullable String name = "";

    /** The zone of its local times and dates, such as {@code Europe/Brussels}. */
    @ZoneName
    public @Nullable String zone;

    /** The hours of a normal week, as {@link WeeklyHours#parse} reads them. */
    @HoursText(HoursText.Form.WEEK)
    public @Nullable String weekly;

    /** Weekly hours that hold from a date on. */
    @Required
    public List<@Required @Valid RegimeDraft> regimes = new ArrayList<>();

    /** The dates that differ from the normal week. */
    @Required
    public List<@Required @Valid ExceptionDraft> exceptions = new ArrayList<>();

    /** A definition that stands already, in place of zone, weekly hours, regimes and exceptions. */
    public @Nullable CalendarDefinition definition;

    /** Creates an empty draft. */
    public CalendarDraft() {}

    /**
     * Returns the draft of a calendar that stands.
     *
     * @param calendar the calendar
     * @return its draft: hours as text where that says everything, else its definition
     */
    public static CalendarDraft of(SupportCalendar calendar) {
        CalendarDraft draft = new CalendarDraft();
        if (calendar.definition() instanceof CalendarDefinition.Hours hours
                && hours.holidays().isEmpty()
                && hours.recurring().isEmpty()) {
            draft.name = hours.name();
            draft.zone = hours.zone().getId();
            draft.weekly = hours.weekly().toString();
            hours.regimes().forEach(regime -> draft.regimes.add(RegimeDraft.of(regime)));
            hours.dated().forEach(exception -> draft.exceptions.add(ExceptionDraft.of(exception)));
        } else {
            draft.definition = calendar.definition();
        }
        return draft;
    }

    boolean saysBoth() {
        return definition != null && (zone != null || weekly != null || holds(regimes) || holds(exceptions));
    }

    @Override
    public SupportCalendar toValue() {
        if (saysBoth()) {
            throw new IllegalArgumentException("hours beside a definition: expected either");
        }
        if (definition != null) {
            return SupportCalendar.of(definition);
        }
        return SupportCalendar.of(new CalendarDefinition.Hours(
                name == null ? "" : name,
                Given.read("zone", zone, ZoneId::of),
                Given.read("weekly", weekly, WeeklyHours::parse),
                Given.values("regimes", regimes),
                Given.values("exceptions", exceptions),
                List.of(),
                List.of()));
    }

    private static boolean holds(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }
}
