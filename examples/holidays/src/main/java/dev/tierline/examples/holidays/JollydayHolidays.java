package dev.tierline.examples.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.tierline.calendar.Holiday;
import dev.tierline.calendar.HolidaySource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The public holidays that Jollyday knows for a country, or for a region of one.
 *
 * <p>A calendar asks once, when it is built, for the stated horizon; afterwards Jollyday is not needed any more.
 *
 * <pre>{@code
 * SupportCalendar frankfurt = SupportCalendar.in("Europe/Berlin")
 *     .weekly("Mon-Fri 08:00-12:00,13:00-17:00")
 *     .holidays(JollydayHolidays.of("de", "he"), LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31))
 *     .build();
 * }</pre>
 *
 * Names are in English, whatever the machine speaks. Safe for any thread.
 */
public final class JollydayHolidays implements HolidaySource {
    private final HolidayManager manager;
    private final String[] regions;

    private JollydayHolidays(HolidayManager manager, String[] regions) {
        this.manager = manager;
        this.regions = regions;
    }

    /**
     * Looks up a country or a region.
     *
     * @param country its code in ISO 3166-1, in lower case: {@code de}
     * @param regions the codes of the region and of what lies within it, as Jollyday has them: {@code he}; none for the
     *     holidays of the whole country
     * @return its public holidays
     * @throws UnknownRegionException if Jollyday knows no such country or region
     */
    public static JollydayHolidays of(String country, String... regions) {
        SortedSet<String> countries = new TreeSet<>();
        HolidayManager.getSupportedCalendarCodes().forEach(code -> countries.add(code.toLowerCase(Locale.ROOT)));
        if (!countries.contains(country)) {
            throw new UnknownRegionException(country, countries);
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        CalendarHierarchy place = manager.getCalendarHierarchy();
        for (String region : regions) {
            CalendarHierarchy within = place.getChildren().get(region);
            if (within == null) {
                throw new UnknownRegionException(
                        region, new TreeSet<>(place.getChildren().keySet()));
            }
            place = within;
        }
        return new JollydayHolidays(manager, regions.clone());
    }

    @Override
    public Collection<Holiday> holidays(LocalDate from, LocalDate to) {
        return manager.getHolidays(from, to, HolidayType.PUBLIC_HOLIDAY, regions).stream()
                .map(holiday -> new Holiday(holiday.getDate(), holiday.getDescription(Locale.ENGLISH)))
                .toList();
    }
}
