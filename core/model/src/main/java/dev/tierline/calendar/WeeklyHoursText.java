package dev.tierline.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The text form of {@link WeeklyHours}: one reading of one text, gathering all its faults. */
final class WeeklyHoursText {
    private static final int LONGEST = 100_000;
    private static final String FORM =
            "expected days, a blank and hours as in Mon-Fri 08:00-12:00,13:00-17:30; Sat 09:00-12:00";

    private final String text;
    private final Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    private final List<CalendarFault> faults = new ArrayList<>();

    WeeklyHoursText(String text) {
        this.text = text.strip();
    }

    WeeklyHours week() {
        if (text.equalsIgnoreCase("24x7")) {
            return WeeklyHours.ROUND_THE_CLOCK;
        }
        if (text.equalsIgnoreCase("closed")) {
            return WeeklyHours.CLOSED;
        }
        if (text.length() > LONGEST) {
            throw InvalidCalendarException.of(
                    "weekly hours", text.length() + " characters; expected at most " + LONGEST);
        }
        List<String> parts = HoursText.items(text, ";");
        for (int i = 0; i < parts.size(); i++) {
            boolean trailing = i > 0 && i == parts.size() - 1 && parts.get(i).isEmpty();
            if (!trailing) {
                read(i, parts.get(i));
            }
        }
        try {
            WeeklyHours week = new WeeklyHours(days);
            if (faults.isEmpty()) {
                return week;
            }
        } catch (InvalidCalendarException invalid) {
            faults.addAll(invalid.faults());
        }
        throw new InvalidCalendarException("weekly hours '" + text + "'", faults);
    }

    private void read(int index, String part) {
        int blank = blankBeforeHours(part);
        if (blank <= 0) {
            faults.add(new CalendarFault("[" + index + "]", "'" + part + "' is not days and hours; " + FORM));
            return;
        }
        List<DayOfWeek> named = days(index, part.substring(0, blank));
        DayHours hours = DayHours.CLOSED;
        List<CalendarFault> wrong = List.of();
        try {
            hours = DayHours.parse(part.substring(blank).strip());
        } catch (InvalidCalendarException invalid) {
            wrong = invalid.faults();
        }
        if (named.isEmpty()) {
            wrong.forEach(fault -> faults.add(fault.under("[" + index + "]")));
        } else {
            wrong.forEach(fault -> faults.add(fault.under(HoursText.label(named.get(0)))));
        }
        Set<DayOfWeek> repeated = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : named) {
            if (days.putIfAbsent(day, hours) != null && repeated.add(day)) {
                faults.add(new CalendarFault(
                        HoursText.label(day),
                        "named twice, the second time by '" + part + "'; expected each day once"));
            }
        }
    }

    /** The blank after which the hours begin: what follows it begins with a digit or says closed. */
    private static int blankBeforeHours(String part) {
        for (int i = 1; i < part.length(); i++) {
            boolean hours = Character.isDigit(part.charAt(i)) || part.regionMatches(true, i, "closed", 0, 6);
            if (hours && Character.isWhitespace(part.charAt(i - 1))) {
                return i - 1;
            }
        }
        return -1;
    }

    private List<DayOfWeek> days(int index, String names) {
        List<DayOfWeek> named = new ArrayList<>();
        for (String item : HoursText.items(names, ",")) {
            List<String> ends = HoursText.items(item, "-");
            Optional<DayOfWeek> first = HoursText.day(ends.get(0));
            Optional<DayOfWeek> last = HoursText.day(ends.get(ends.size() - 1));
            if (first.isEmpty() || last.isEmpty() || ends.size() > 2) {
                faults.add(new CalendarFault(
                        "[" + index + "]",
                        "'" + item + "' is not a day; expected Mon, Tue, Wed, Thu, Fri, Sat or Sun"
                                + " or a range as Mon-Fri"));
                continue;
            }
            DayOfWeek day = first.get();
            named.add(day);
            while (day != last.get()) {
                day = day.plus(1);
                named.add(day);
            }
        }
        return named;
    }

    static void requireNoOverlap(Map<DayOfWeek, DayHours> days) {
        List<CalendarFault> faults = new ArrayList<>();
        days.forEach((day, hours) -> {
            DayOfWeek eve = day.minus(1);
            DayHours before = days.getOrDefault(eve, DayHours.CLOSED);
            int late = before.spans().size() - 1;
            for (int i = 0; late >= 0 && i < hours.spans().size(); i++) {
                if (before.spans().get(late).overlaps(hours.spans().get(i), DaySpan.DAY)) {
                    faults.add(new CalendarFault(
                            HoursText.label(day) + "[" + i + "]",
                            hours.spans().get(i) + " starts before " + HoursText.label(eve) + "[" + late + "], "
                                    + before.spans().get(late) + ", has ended; expected spans that at most touch"));
                }
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidCalendarException("weekly hours", faults);
        }
    }

    static String print(WeeklyHours week) {
        if (week.days().isEmpty()) {
            return "closed";
        }
        if (week.equals(WeeklyHours.ROUND_THE_CLOCK)) {
            return "24x7";
        }
        StringBuilder text = new StringBuilder();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0, next; first < days.length; first = next) {
            DayHours hours = week.on(days[first]);
            next = first + 1;
            while (next < days.length && week.on(days[next]).equals(hours)) {
                next++;
            }
            if (!hours.isClosed()) {
                text.append(text.length() == 0 ? "" : "; ").append(HoursText.shortName(days[first]));
                if (next - first > 1) {
                    text.append(next - first == 2 ? ',' : '-').append(HoursText.shortName(days[next - 1]));
                }
                text.append(' ').append(hours);
            }
        }
        return text.toString();
    }
}
