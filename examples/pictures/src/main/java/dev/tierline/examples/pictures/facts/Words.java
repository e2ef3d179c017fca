package dev.tierline.examples.pictures.facts;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.examples.pictures.draw.PlainText;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.ticket.ServiceMetric;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that several pictures use. */
public final class Words {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    /** Returns a date as {@code 23 March 2026}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Returns the name of a person of the department. */
    public static String person(Department department, StaffId id) {
        StaffMember member = department.staff().get(id);
        return PlainText.of(member == null ? id.value() : member.name());
    }

    /** Returns a count with its noun: {@code 1 team}, {@code 4 teams}. */
    public static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** Returns a length as {@code 1 h 30 min}. */
    public static String length(WorkingTime time) {
        Duration length = time.toDuration();
        List<String> parts = new ArrayList<>();
        add(parts, length.toHours(), "h");
        add(parts, length.toMinutesPart(), "min");
        add(parts, length.toSecondsPart(), "s");
        return parts.isEmpty() ? length.toMillis() + " ms" : String.join(" ", parts);
    }

    /** Returns what is promised. */
    public static String promise(ServiceMetric metric) {
        return switch (metric) {
            case FIRST_RESPONSE -> "first response";
            case RESOLUTION -> "resolution";
        };
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + " " + unit);
        }
    }
}
