package dev.tierline.oncall;

import dev.tierline.calendar.CalendarBuilder;
import dev.tierline.calendar.CalendarDefinition;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.DayHours;
import dev.tierline.calendar.Regime;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.SupportedYears;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what people carry, with a calendar for each burden. */
final class BurdenCount {
    private final OnCallSchedule schedule;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Burden, SupportCalendar> calendars = new EnumMap<>(Burden.class);

    BurdenCount(OnCallSchedule schedule, Instant from, Instant to) {
        this.schedule = schedule;
        this.first = clamp(LocalDate.ofInstant(from, schedule.zone()).minusDays(1));
        this.last = clamp(LocalDate.ofInstant(to, schedule.zone()).plusDays(1));
        calendars.put(Burden.HOURS, SupportCalendar.always());
        calendars.put(Burden.NIGHTS, weekly("Mon-Sun 22:00-06:00"));
        calendars.put(Burden.WEEKENDS, weekly("Sat,Sun 00:00-24:00"));
        calendars.put(Burden.HOLIDAYS, holidays());
    }

    Fairness of(List<Shift> shifts) {
        Map<StaffId, Map<Burden, Duration>> loads = new TreeMap<>();
        schedule.layers().stream()
                .filter(layer -> layer.role().isCountedOn())
                .flatMap(layer -> layer.rotation().slots().stream())
                .flatMap(slot -> slot.members().stream())
                .filter(this::isMemberThen)
                .forEach(member -> loads.put(member.staff(), new EnumMap<>(Burden.class)));
        for (Shift shift : shifts) {
            if (shift.role().isCountedOn()) {
                Map<Burden, Duration> load = loads.computeIfAbsent(shift.staff(), staff -> new EnumMap<>(Burden.class));
                calendars.forEach((burden, calendar) -> load.merge(
                        burden,
                        Duration.ofMillis(
                                calendar.between(shift.start(), shift.end()).millis()),
                        Duration::plus));
            }
        }
        List<StaffLoad> all = new ArrayList<>();
        loads.forEach((staff, time) -> all.add(new StaffLoad(staff, time)));
        return new Fairness(all);
    }

    private boolean isMemberThen(RotationMember member) {
        LocalDate joins = member.joins();
        LocalDate leaves = member.leaves();
        return (joins == null || joins.isBefore(last)) && (leaves == null || leaves.isAfter(first));
    }

    private SupportCalendar weekly(String hours) {
        return SupportCalendar.in(schedule.zone()).weekly(hours).build();
    }

    private SupportCalendar holidays() {
        CalendarBuilder days = SupportCalendar.in(schedule.zone()).weekly(WeeklyHours.CLOSED);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (isHoliday(schedule.holidays().definition(), date)) {
                days.on(date, new DayChange.ExtraOpening(DayHours.ALL_DAY), "holiday");
            }
        }
        return days.build();
    }

    /** A date is a holiday that a list names, or that is closed though its weekday is usually open; of a set, that of any part. */
    private static boolean isHoliday(CalendarDefinition definition, LocalDate date) {
        if (definition instanceof CalendarDefinition.Hours hours) {
            return hours.holidays().stream()
                            .flatMap(list -> list.holidays().stream())
                            .anyMatch(holiday -> holiday.date().equals(date))
                    || (!usual(hours, date).on(date.getDayOfWeek()).isClosed()
                            && !SupportCalendar.of(hours).isWorkingDay(date));
        } else if (definition instanceof CalendarDefinition.Union union) {
            return union.operands().stream().anyMatch(each -> isHoliday(each, date));
        } else if (definition instanceof CalendarDefinition.Intersection intersection) {
            return intersection.operands().stream().anyMatch(each -> isHoliday(each, date));
        }
        return isHoliday(((CalendarDefinition.Difference) definition).from(), date);
    }

    private static WeeklyHours usual(CalendarDefinition.Hours hours, LocalDate date) {
        WeeklyHours usual = hours.weekly();
        LocalDate since = LocalDate.MIN;
        for (Regime regime : hours.regimes()) {
            if (!regime.since().isAfter(date) && !regime.since().isBefore(since)) {
                usual = regime.hours();
                since = regime.since();
            }
        }
        return usual;
    }

    private static LocalDate clamp(LocalDate date) {
        LocalDate notBefore = date.isBefore(SupportedYears.FIRST) ? SupportedYears.FIRST : date;
        return notBefore.isAfter(SupportedYears.LAST) ? SupportedYears.LAST : notBefore;
    }
}
