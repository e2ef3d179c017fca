package dev.tierline.benchmarks;

/** How far the questions reach, in working hours; a year has 250 working days of eight hours. */
public enum Distance {
    /** Half a working day. */
    HOURS_4("4 h", 4),
    /** A working week. */
    HOURS_40("40 h", 40),
    /** Ten working weeks. */
    HOURS_400("400 h", 400),
    /** A year. */
    YEAR_1("1 year", 2_000),
    /** Ten years. */
    YEARS_10("10 years", 20_000);

    private final String label;
    private final int hours;

    Distance(String label, int hours) {
        this.label = label;
        this.hours = hours;
    }

    int hours() {
        return hours;
    }

    @Override
    public String toString() {
        return label;
    }
}
