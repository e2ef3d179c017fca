package dev.tierline.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the properties ask besides the naive calendar. */
final class Oracles {
    private Oracles() {}

    /**
     * The step in which time must be counted near a case: a minute, or what its zones' offsets then are multiples of.
     */
    static long step(CalendarCases.Case each) {
        boolean seconds = zones(each.calendar().definition())
                .anyMatch(zone -> Stream.of(-10, 10)
                        .map(days -> each.focus().plusSeconds(days * 86_400L))
                        .anyMatch(near -> zone.getRules().getOffset(near).getTotalSeconds() % 60 != 0));
        return seconds ? 10_000 : 60_000;
    }

    /** The answer, or the exception instead of it. */
    static Object outcome(Supplier<Instant> answer) {
        try {
            return answer.get();
        } catch (NoSuchMomentException never) {
            return never.getMessage();
        }
    }

    private static Stream<ZoneId> zones(CalendarDefinition definition) {
        if (definition instanceof CalendarDefinition.Hours hours) {
            return Stream.of(hours.zone());
        } else if (definition instanceof CalendarDefinition.Union union) {
            return union.operands().stream().flatMap(Oracles::zones);
        } else if (definition instanceof CalendarDefinition.Intersection intersection) {
            return intersection.operands().stream().flatMap(Oracles::zones);
        }
        CalendarDefinition.Difference difference = (CalendarDefinition.Difference) definition;
        return Stream.concat(zones(difference.from()), zones(difference.less()));
    }
}
