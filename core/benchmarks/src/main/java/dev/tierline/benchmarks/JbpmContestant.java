package dev.tierline.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;

/**
 * jBPM's {@link BusinessCalendarImpl}, whose one operation is a deadline from now, the amount given as text.
 *
 * <p>It knows one opening and one closing in whole hours, so its office is open 09:00-17:00 without a break. Used up
 * exactly at closing, it answers the next opening. Its holidays are those of the years that its questions reach, as it goes
 * through all of them for each day.
 */
final class JbpmContestant implements Contestant {
    private final BusinessCalendarImpl calendar;
    private final long[] starts;
    private final String amount;
    private long now;

    JbpmContestant(Cases cases) {
        int lastYear = 2027 + cases.hours() / 2_000;
        Properties properties = new Properties();
        properties.setProperty(BusinessCalendarImpl.DAYS_PER_WEEK, "5");
        properties.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, "8");
        properties.setProperty(BusinessCalendarImpl.START_HOUR, "9");
        properties.setProperty(BusinessCalendarImpl.END_HOUR, "17");
        properties.setProperty(BusinessCalendarImpl.WEEKEND_DAYS, "1,7");
        properties.setProperty(BusinessCalendarImpl.TIMEZONE, Office.ZONE.getId());
        properties.setProperty(BusinessCalendarImpl.HOLIDAY_DATE_FORMAT, "yyyy-MM-dd");
        properties.setProperty(
                BusinessCalendarImpl.HOLIDAYS,
                Office.holidays().stream()
                        .filter(date -> date.getYear() >= 2025 && date.getYear() <= lastYear)
                        .sorted()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(",")));
        // The calendar has a zone, but the dates of its holidays are read in that of the machine.
        TimeZone machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(Office.ZONE));
        try {
            calendar = new BusinessCalendarImpl(properties, () -> now);
        } finally {
            TimeZone.setDefault(machine);
        }
        starts = cases.starts().stream().mapToLong(Instant::toEpochMilli).toArray();
        amount = cases.hours() + "h";
    }

    @Override
    public Object plus(int number) {
        now = starts[number];
        return calendar.calculateBusinessTimeAsDate(amount);
    }

    @Override
    public Object between(int number) {
        throw Contestant.cannot("jBPM", "working time between two instants");
    }

    @Override
    public boolean isOpen(int number) {
        throw Contestant.cannot("jBPM", "whether an instant is open");
    }

    @Override
    public Instant due(Object answer) {
        return ((Date) answer).toInstant();
    }

    @Override
    public long worked(Object answer) {
        throw Contestant.cannot("jBPM", "working time between two instants");
    }
}
