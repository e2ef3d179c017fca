package dev.tierline.calendar;

/**
 * A calendar was asked about an instant or a date outside the years it answers for, 1900 to 2199.
 *
 * <p>Example of a message: {@code instant 2345-01-01T00:00:00Z is outside the supported years; expected 1900-01-01 to
 * 2199-12-31 (UTC)}.
 */
public final class CalendarRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    CalendarRangeException(String asked, String expected) {
        super(asked + " is outside the supported years; expected " + expected);
    }
}
