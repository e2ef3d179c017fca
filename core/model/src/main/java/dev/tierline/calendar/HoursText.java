package dev.tierline.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and prints hours as text, the same everywhere: never by the machine's locale. */
final class HoursText {
    private static final Pattern SPAN = Pattern.compile("([^-]*)-([^-]*)");
    private static final Pattern CLOCK =
            Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{3}))?)?", Pattern.CASE_INSENSITIVE);
    private static final String SPAN_FORM =
            "expected opening and closing as in 08:00-12:00, 18:00-24:00 or 22:00-06:00";

    private HoursText() {}

    static DaySpan span(String text) {
        String bare = text.strip();
        Matcher ends = SPAN.matcher(bare);
        if (!ends.matches()) {
            throw InvalidCalendarException.of("day span", "'" + bare + "' is not a span; " + SPAN_FORM);
        }
        int opens = millis(bare, ends.group(1));
        int closes = millis(bare, ends.group(2));
        boolean nextMorning = closes < opens && closes < DaySpan.NOON;
        int end = nextMorning ? closes + DaySpan.DAY : closes;
        if (opens >= DaySpan.DAY || end <= opens || end > 2 * DaySpan.DAY) {
            throw InvalidCalendarException.of("day span", problem(bare, opens, end));
        }
        return new DaySpan(opens, end);
    }

    static String problem(String span, int opens, int closes) {
        if (opens < 0 || opens >= DaySpan.DAY) {
            return span + " does not open within the day; expected an opening from 00:00 to before 24:00";
        }
        if (closes > 2 * DaySpan.DAY) {
            return span + " closes too late; expected a closing up to 48:00, the end of the next day";
        }
        String meant = clock(closes + DaySpan.DAY);
        return closes == opens
                ? span + " has no length; expected a closing after the opening, or " + clock(opens) + "-" + meant
                        + " for a whole day"
                : span + " ends before it starts; expected a later closing, a closing before noon for the next morning,"
                        + " or " + clock(opens) + "-" + meant + " if the next day is meant";
    }

    /** Splits at a separator, keeps what is empty, and reports nothing for a text that is empty as a whole. */
    static List<String> items(String text, String separator) {
        List<String> items = new ArrayList<>();
        for (String item : text.split(Pattern.quote(separator), -1)) {
            items.add(item.strip());
        }
        return items;
    }

    static Optional<DayOfWeek> day(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (name.equals(day.name()) || name.equals(label(day))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The path segment of a day, as MON. */
    static String label(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    /** The printed name of a day, as Mon. */
    static String shortName(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    static String clock(int millisOfDay) {
        int seconds = Math.floorDiv(millisOfDay, 1000);
        int millis = Math.floorMod(millisOfDay, 1000);
        StringBuilder text = new StringBuilder(12);
        two(text, seconds / 3600).append(':');
        two(text, seconds / 60 % 60);
        if (seconds % 60 != 0 || millis != 0) {
            two(text.append(':'), seconds % 60);
        }
        if (millis != 0) {
            two(text.append('.').append(millis / 100), millis % 100);
        }
        return text.toString();
    }

    static int millisOfDay(LocalTime time) {
        long nanos = time.toNanoOfDay();
        if (nanos % 1_000_000 != 0) {
            throw InvalidCalendarException.of(
                    "day span", time + " is finer than a millisecond; expected whole milliseconds");
        }
        return (int) (nanos / 1_000_000);
    }

    private static int millis(String span, String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) {
            throw InvalidCalendarException.of("day span", "'" + span + "' is not a span; " + SPAN_FORM);
        }
        int hours = Integer.parseInt(clock.group(1));
        int minutes = Integer.parseInt(clock.group(2));
        int seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        int millis = clock.group(4) == null ? 0 : Integer.parseInt(clock.group(4));
        if (minutes > 59 || seconds > 59) {
            throw InvalidCalendarException.of(
                    "day span", "'" + text.strip() + "' in '" + span + "' is not a time of day; " + SPAN_FORM);
        }
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis;
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return (number >= 0 && number < 10 ? text.append('0') : text).append(number);
    }
}
