package dev.tierline.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the definition of a calendar in one zone and checks it once, in {@link #build()}, whatever the order.
 *
 * <p>Hours may be given as values or as text; what is wrong with a text is reported together with everything else.
 *
 * <pre>{@code
 * SupportCalendar.in("Europe/Brussels")
 *     .weekly("Mon-Fri 08:00-18:00")
 *     .from(LocalDate.of(2025, 7, 1), "Mon-Fri 07:00-15:00", "summer hours")
 *     .from(LocalDate.of(2025, 9, 1), "Mon-Fri 08:00-18:00", "after summer")
 *     .specialHours(LocalDate.of(2025, 12, 24), "08:00-12:00", "Christmas Eve")
 *     .everyYear(new YearlyRule.FromEaster(Computus.WESTERN, 1), new DayChange.Closed(), "Easter Monday")
 *     .build();
 * }</pre>
 *
 * For one thread.
 */
public final class CalendarBuilder {
    private final List<CalendarFault> faults = new ArrayList<>();
    private final List<Regime> regimes = new ArrayList<>();
    private final List<DatedException> dated = new ArrayList<>();
    private final List<Asked> sources = new ArrayList<>();
    private final List<RecurringException> recurring = new ArrayList<>();
    private final ZoneId zone;
    private String name = "";
    private @Nullable WeeklyHours weekly;

    CalendarBuilder(String zone) {
        this.zone = zone(zone);
    }

    /**
     * Names the calendar.
     *
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder named(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets the hours of a normal week.
     *
     * @param hours the hours; must be set exactly once
     * @return this
     */
    public CalendarBuilder weekly(WeeklyHours hours) {
        if (weekly != null) {
            faults.add(
                    new CalendarFault("weekly", "'" + hours + "' after '" + weekly + "'; expected weekly hours once"));
        }
        weekly = hours;
        return this;
    }

    /**
     * Sets the hours of a normal week.
     *
     * @param hours the hours as {@link WeeklyHours#parse} reads them; must be set exactly once
     * @return this
     */
    public CalendarBuilder weekly(String hours) {
        return weekly(read("weekly", WeeklyHours.CLOSED, () -> WeeklyHours.parse(hours)));
    }

    /**
     * Changes the hours of a normal week from a date on; the past stays as it was.
     *
     * @param since the first date on which they hold
     * @param hours the hours of a normal week from then on, until the next change
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder from(LocalDate since, WeeklyHours hours, String name) {
        regimes.add(new Regime(since, hours, name));
        return this;
    }

    /**
     * Changes the hours of a normal week from a date on; the past stays as it was.
     *
     * @param since the first date on which they hold
     * @param hours the hours of a normal week from then on, as {@link WeeklyHours#parse} reads them
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder from(LocalDate since, String hours, String name) {
        return from(
                since,
                read("regimes[" + regimes.size() + "]", WeeklyHours.CLOSED, () -> WeeklyHours.parse(hours)),
                name);
    }

    /**
     * Closes a date. The night shift of the evening before still ends on it; see {@link DayChange}.
     *
     * @param date the date
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder closedOn(LocalDate date, String name) {
        return on(date, new DayChange.Closed(), name);
    }

    /**
     * Takes hours out of a date, whatever else it has.
     *
     * @param date the date
     * @param hours the hours to take out, as {@link DayHours#parse} reads them
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder closedOn(LocalDate date, String hours, String name) {
        return on(date, new DayChange.ClosedHours(dayHours(date, hours)), name);
    }

    /**
     * Gives a date hours instead of its weekly ones.
     *
     * @param date the date
     * @param hours its hours, as {@link DayHours#parse} reads them
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder specialHours(LocalDate date, String hours, String name) {
        return on(date, new DayChange.SpecialHours(dayHours(date, hours)), name);
    }

    /**
     * Gives a date hours besides its other ones.
     *
     * @param date the date
     * @param hours the hours that come on top, as {@link DayHours#parse} reads them
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder extraOpening(LocalDate date, String hours, String name) {
        return on(date, new DayChange.ExtraOpening(dayHours(date, hours)), name);
    }

    /**
     * Makes a date differ from the normal week.
     *
     * @param date the date
     * @param change what is different
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder on(LocalDate date, DayChange change, String name) {
        dated.add(new DatedException(date, change, name));
        return this;
    }

    /**
     * Makes a day of every year differ from the normal week.
     *
     * @param rule which day
     * @param change what is different
     * @param name what people call it; explanations cite it
     * @return this
     */
    public CalendarBuilder everyYear(YearlyRule rule, DayChange change, String name) {
        recurring.add(new RecurringException(rule, change, name));
        return this;
    }

    /**
     * Closes the holidays that a source knows. {@link #build()} asks it, once; what it answers becomes part of the
     * definition.
     *
     * @param source who knows them
     * @param from the first date asked for
     * @param to the last date asked for; the calendar knows no holidays of the source beyond
     * @return this
     */
    public CalendarBuilder holidays(HolidaySource source, LocalDate from, LocalDate to) {
        sources.add(new Asked(source, from, to));
        return this;
    }

    /**
     * Makes the calendar.
     *
     * @return the calendar
     * @throws InvalidCalendarException naming every fault of the definition with its path
     */
    public SupportCalendar build() {
        List<CalendarFault> all = new ArrayList<>(faults);
        if (weekly == null) {
            all.add(new CalendarFault("weekly", "missing; expected the hours of a normal week"));
        }
        List<HolidayList> holidays = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            sources.get(i).answer("holidays[" + i + "]", holidays, all);
        }
        WeeklyHours week = weekly == null ? WeeklyHours.CLOSED : weekly;
        all.addAll(DefinitionFaults.of(regimes, dated));
        if (!all.isEmpty()) {
            throw new InvalidCalendarException(name.isEmpty() ? "calendar" : "calendar '" + name + "'", all);
        }
        return SupportCalendar.of(new CalendarDefinition.Hours(name, zone, week, regimes, dated, holidays, recurring));
    }

    private ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            faults.add(new CalendarFault(
                    "zone", "'" + id + "' is unknown; expected a zone of the time zone database as Europe/Brussels"));
            return ZoneOffset.UTC;
        }
    }

    private DayHours dayHours(LocalDate date, String hours) {
        return read("exceptions." + date, DayHours.CLOSED, () -> DayHours.parse(hours));
    }

    private <T> T read(String path, T instead, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidCalendarException invalid) {
            invalid.faults().forEach(fault -> faults.add(fault.under(path)));
            return instead;
        }
    }

    /** A holiday source and the horizon it is asked for. */
    private record Asked(HolidaySource source, LocalDate from, LocalDate to) {
        void answer(String path, List<HolidayList> holidays, List<CalendarFault> faults) {
            try {
                List<Holiday> known = to.isBefore(from) ? List.of() : List.copyOf(source.holidays(from, to));
                holidays.add(new HolidayList(from, to, known));
            } catch (InvalidCalendarException invalid) {
                invalid.faults().forEach(fault -> faults.add(fault.under(path)));
            }
        }
    }
}
