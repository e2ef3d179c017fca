package dev.tierline.calendar;

/**
 * What was asked of a calendar does not happen within the supported years: it never opens, not long enough, or never
 * closes.
 *
 * <p>Example of a message: {@code no PT40H of working time after 2025-03-03T08:00:00Z in calendar ['never' Z closed];
 * expected one within the supported years, 1900-01-01 to 2199-12-31 (UTC)}.
 */
public final class NoSuchMomentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String calendar;

    NoSuchMomentException(String asked, SupportCalendar calendar) {
        super("no " + asked + " in calendar [" + calendar + "]; expected one within the supported years, "
                + SupportedYears.TEXT + " (UTC)");
        this.calendar = calendar.name();
    }

    /**
     * Says which calendar was asked.
     *
     * @return its name; empty if it has none
     */
    public String calendar() {
        return calendar;
    }
}
