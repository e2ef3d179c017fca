package dev.tierline.calendar;

import java.util.List;

/**
 * What the rules make of one date.
 *
 * @param opens the spans that belong to the date, each by its rule; they may overlap
 * @param cuts the spans that are taken out of everything, each by its rule
 * @param base the rules that say what the date's hours are: what to name while it is closed
 */
record DayPlan(List<Claim> opens, List<Claim> cuts, List<Rule> base) {
    /** A span and the rule that claims it. */
    record Claim(DaySpan span, Rule rule) {}
}
