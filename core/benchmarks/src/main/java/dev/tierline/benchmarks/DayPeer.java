package dev.tierline.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.tierline.calendar.SupportCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Who takes part in questions of whole days. */
public enum DayPeer {
    /** The subject. */
    TIERLINE("Tierline") {
        @Override
        DayContestant contestant() {
            SupportCalendar calendar = Office.calendar();
            return new DayContestant() {
                @Override
                public boolean isWorkingDay(LocalDate date) {
                    return calendar.isWorkingDay(date);
                }

                @Override
                public LocalDate plusWorkingDays(LocalDate date, int days) {
                    return calendar.plusWorkingDays(date, days);
                }
            };
        }
    },
    /** The hand-written loop. */
    DAY_LOOP("day loop") {
        @Override
        DayContestant contestant() {
            DayLoop loop = new DayLoop(Office.ZONE, Office.DAY, Office.holidays());
            return new DayContestant() {
                @Override
                public boolean isWorkingDay(LocalDate date) {
                    return loop.isWorkingDay(date);
                }

                @Override
                public LocalDate plusWorkingDays(LocalDate date, int days) {
                    return loop.plusWorkingDays(date, days);
                }
            };
        }
    },
    /** Strata's calendar of the same holidays: a bit for each day, and no hours. */
    STRATA("Strata") {
        @Override
        DayContestant contestant() {
            HolidayCalendar calendar = ImmutableHolidayCalendar.of(
                    HolidayCalendarId.of("Office"), Office.holidays(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            return new DayContestant() {
                @Override
                public boolean isWorkingDay(LocalDate date) {
                    return calendar.isBusinessDay(date);
                }

                @Override
                public LocalDate plusWorkingDays(LocalDate date, int days) {
                    return calendar.shift(date, days);
                }
            };
        }
    },
    /** Jollyday's own holidays of Hesse; it knows no weekends, so they are asked first, and it shifts no days. */
    JOLLYDAY("Jollyday") {
        @Override
        DayContestant contestant() {
            HolidayManager hesse = HolidayManager.getInstance(ManagerParameters.create("de"));
            return new DayContestant() {
                @Override
                public boolean isWorkingDay(LocalDate date) {
                    DayOfWeek day = date.getDayOfWeek();
                    return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !hesse.isHoliday(date, "he");
                }

                @Override
                public LocalDate plusWorkingDays(LocalDate date, int days) {
                    throw Contestant.cannot("Jollyday", "working days after a date");
                }
            };
        }
    };

    private final String label;

    DayPeer(String label) {
        this.label = label;
    }

    abstract DayContestant contestant();

    @Override
    public String toString() {
        return label;
    }
}
