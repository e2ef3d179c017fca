package dev.tierline.calendar;

import static java.util.Objects.requireNonNull;

/**
 * A day of every year that differs from the normal week.
 *
 * <p>Dated exceptions and holidays beat recurring ones on the same date. Where several recurring ones fall on one date,
 * a closed one beats special hours, and of special hours the first declared holds. Immutable.
 *
 * @param rule which day of the year
 * @param change what is different
 * @param name what people call it; explanations cite it
 */
public record RecurringException(YearlyRule rule, DayChange change, String name) {
    /** Checks that all are given. */
    public RecurringException {
        requireNonNull(rule, "rule");
        requireNonNull(change, "change");
        requireNonNull(name, "name");
    }

    /** Prints rule, change and name. */
    @Override
    public String toString() {
        return rule + " " + change + " '" + name + "'";
    }
}
