package dev.tierline.calendar;

/**
 * What was asked of a calendar does not happen within the supported years: it never opens, not long enough, or never
 * closes.
 *
 * <p>Example of a message: {@code no PT40H of working time after 2025-03-03T08:00:00Z: 'never' (closed) is open for only
 * PT0S of it before the end of the supported years, 2199-12-31; expected ...}.
 */
public final class NoSuchMomentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchMomentException(String asked, String calendar) {
        super("no " + asked + " in calendar " + calendar + "; expected one within the supported years, "
                + SupportedYears.TEXT + " (UTC)");
    }
}
