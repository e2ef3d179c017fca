package dev.tierline.draft;

import dev.tierline.calendar.DatedException;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.DayHours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that differs from the normal week.
 *
 * <p>Example: date {@code 2026-12-24}, kind {@code SPECIAL_HOURS}, hours {@code 08:00-12:00}, name {@code Christmas Eve}. Not safe for
 * use by several threads.
 */
public final class ExceptionDraft implements Draft<DatedException> {

    /** The date, in the calendar's zone. */
    @Required
    public @Nullable LocalDate date;

    /** What is different; closed unless said. */
    @Required
    public @Nullable ExceptionKind kind = ExceptionKind.CLOSED;

    /** Which hours, as {@link DayHours#parse} reads them; none for a date that is closed. */
    @HoursText(HoursText.Form.DAY)
    public @Nullable String hours;

    /** What people call it. */
    public @Nullable String name = "";

    /** Creates an empty draft. */
    public ExceptionDraft() {}

    static ExceptionDraft of(DatedException exception) {
        ExceptionDraft draft = new ExceptionDraft();
        draft.date = exception.date();
        draft.name = exception.name();
        DayChange change = exception.change();
        if (change instanceof DayChange.SpecialHours special) {
            draft.kind = ExceptionKind.SPECIAL_HOURS;
            draft.hours = special.hours().toString();
        } else if (change instanceof DayChange.ExtraOpening extra) {
            draft.kind = ExceptionKind.EXTRA_OPENING;
            draft.hours = extra.hours().toString();
        } else if (change instanceof DayChange.ClosedHours closed) {
            draft.kind = ExceptionKind.CLOSED_HOURS;
            draft.hours = closed.hours().toString();
        }
        return draft;
    }

    boolean lacksHours() {
        return kind != null && kind != ExceptionKind.CLOSED && hours == null;
    }

    @Override
    public DatedException toValue() {
        return new DatedException(Given.in("date", date), change(), name == null ? "" : name);
    }

    private DayChange change() {
        return switch (Given.in("kind", kind)) {
            case CLOSED -> new DayChange.Closed();
            case SPECIAL_HOURS -> new DayChange.SpecialHours(dayHours());
            case EXTRA_OPENING -> new DayChange.ExtraOpening(dayHours());
            case CLOSED_HOURS -> new DayChange.ClosedHours(dayHours());
        };
    }

    private DayHours dayHours() {
        return Given.read("hours", hours, DayHours::parse);
    }
}
