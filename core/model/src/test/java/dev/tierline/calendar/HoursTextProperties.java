package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The text forms of hours round-trip. */
@Domain(DomainContext.Global.class)
@Domain(CalendarCases.class)
class HoursTextProperties {
    private static final String SEED = "20250330";

    @Property(seed = SEED)
    @Label("a week prints as a text that reads as the same week, blanks or not")
    void weeks(@ForAll WeeklyHours week) {
        assertEquals(week, WeeklyHours.parse(week.toString()));
        assertEquals(week, WeeklyHours.parse(week.toString().replace("; ", ";").replace(",", " , ")));
    }

    @Property(seed = SEED)
    @Label("a day prints as a text that reads as the same day")
    void days(@ForAll DayHours hours) {
        assertEquals(hours, DayHours.parse(hours.toString()));
        assertFalse(hours.toString().isEmpty());
    }

    @Property(seed = SEED)
    @Label("a span of any millisecond prints as a text that reads as the same span")
    void spans(
            @ForAll @IntRange(min = 0, max = 86_399_999) int opens,
            @ForAll @IntRange(min = 1, max = 86_400_000) int length) {
        DaySpan span = new DaySpan(opens, opens + length);
        assertEquals(span, DaySpan.parse(span.toString()));
    }
}
