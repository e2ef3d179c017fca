package dev.tierline.calendar;

import java.util.List;
import java.util.stream.Stream;

/**
 * One rule behind a piece of an explanation, and the calendar that it stands in.
 *
 * @param calendars the operand in which the rule stands, from the outermost operation inwards: each operand's name, or
 *     {@code operand 1} and so on where it has none; empty for a calendar that is no union, intersection or difference
 * @param open whether that operand is open by the rule
 * @param rule the rule
 */
public record Reason(List<String> calendars, boolean open, Rule rule) {
    /** Copies the list. */
    public Reason {
        calendars = List.copyOf(calendars);
    }

    Reason in(String calendar) {
        return new Reason(Stream.concat(Stream.of(calendar), calendars.stream()).toList(), open, rule);
    }

    /** Prints the operand, whether it is open, and the rule. */
    @Override
    public String toString() {
        return (calendars.isEmpty() ? "" : String.join(" / ", calendars) + (open ? " open: " : " closed: ")) + rule;
    }
}
