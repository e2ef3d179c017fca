package dev.tierline.calendar;

import java.time.LocalDate;

/**
 * How Easter Sunday is found.
 *
 * <p>Example: in 2024 Western churches kept it on 31 March, Orthodox ones on 5 May of the civil calendar.
 */
public enum Computus {
    /** The Gregorian rule of the Western churches. */
    WESTERN {
        @Override
        public LocalDate easterSunday(int year) {
            int century = year / 100;
            int solar = century - century / 4;
            int lunar = (8 * century + 13) / 25;
            int golden = year % 19;
            int epact = Math.floorMod(solar - lunar + 19 * golden + 15, 30);
            int moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
            int weekday = Math.floorMod(year + year / 4 + moon + 2 - solar, 7);
            return LocalDate.of(year, 3, 1).plusDays(27L + moon - weekday);
        }
    },
    /** The Julian rule of the Orthodox churches, as a date of the civil (Gregorian) calendar. */
    ORTHODOX {
        @Override
        public LocalDate easterSunday(int year) {
            int moon = (19 * (year % 19) + 15) % 30;
            int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
            int behind = year / 100 - year / 400 - 2;
            return LocalDate.of(year, 3, 1).plusDays(20L + moon + weekday + 1 + behind);
        }
    };

    /**
     * Finds Easter Sunday.
     *
     * @param year a year of the Gregorian calendar, 1583 or later
     * @return the date, in the Gregorian calendar
     */
    public abstract LocalDate easterSunday(int year);
}
