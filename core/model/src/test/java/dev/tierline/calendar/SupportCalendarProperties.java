package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.CalendarCases.Case;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of working time, over random calendars, zones and instants. */
@Domain(DomainContext.Global.class)
@Domain(CalendarCases.class)
class SupportCalendarProperties {
    /** Fixed, so that a build fails for what changed and for nothing else. */
    private static final String SEED = "20250330";

    private static final long DAY = 86_400_000;

    @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("between(t, plus(t, d)) == d, and minus undoes plus up to closed time")
    void plusAndBetween(@ForAll Case each, @ForAll @LongRange(min = 0, max = 40 * DAY) long amount) {
        WorkingTime working = WorkingTime.ofMillis(amount);
        Instant end;
        try {
            end = each.calendar().plus(each.focus(), working);
        } catch (NoSuchMomentException never) {
            Instant last = Instant.parse("2199-12-31T23:59:59.999Z");
            assertTrue(each.calendar().between(each.focus(), last).compareTo(working) < 0);
            return;
        }
        assertEquals(working, each.calendar().between(each.focus(), end));
        Instant start = each.calendar().minus(end, working);
        assertFalse(start.isBefore(each.focus()));
        assertEquals(WorkingTime.ZERO, each.calendar().between(each.focus(), start));
        assertEquals(working, each.calendar().between(start, end));
    }

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("between adds up, and plus in two steps is plus in one")
    void additive(
            @ForAll Case each,
            @ForAll @LongRange(min = 0, max = 30 * DAY) long one,
            @ForAll @LongRange(min = 0, max = 30 * DAY) long two) {
        SupportCalendar calendar = each.calendar();
        Instant a = each.focus();
        Instant b = a.plusMillis(one);
        Instant c = b.plusMillis(two);
        assertEquals(calendar.between(a, c), calendar.between(a, b).plus(calendar.between(b, c)));
        WorkingTime first = calendar.between(a, b);
        WorkingTime second = calendar.between(b, c);
        assertEquals(calendar.plus(a, first.plus(second)), calendar.plus(calendar.plus(a, first), second));
        assertEquals(calendar.minus(c, first.plus(second)), calendar.minus(calendar.minus(c, second), first));
    }

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("a later start and a larger amount never end earlier")
    void monotonous(
            @ForAll Case each,
            @ForAll @LongRange(min = 0, max = 9 * DAY) long later,
            @ForAll @LongRange(min = 1, max = 9 * DAY) long worked,
            @ForAll @LongRange(min = 0, max = 9 * DAY) long more) {
        SupportCalendar calendar = each.calendar();
        Instant start = each.focus();
        WorkingTime amount = calendar.between(start, start.plusMillis(worked));
        Instant end = calendar.plus(start, amount);
        WorkingTime larger = calendar.between(start, start.plusMillis(worked + more));
        assertFalse(calendar.plus(start, larger).isBefore(end));
        Instant farther = start.plusMillis(worked + later);
        Instant back = calendar.minus(farther, amount);
        assertFalse(back.isBefore(calendar.minus(start.plusMillis(worked), amount)));
    }

    @Property(tries = 150, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("a naive minute-by-minute count agrees, on transition days of all zones")
    void naiveCount(@ForAll Case each, @ForAll @IntRange(min = -2000, max = 2000) int minutes) {
        NaiveCalendar naive = each.naive();
        long step = Oracles.step(each);
        long start = each.focus().plus(Duration.ofMinutes(minutes)).toEpochMilli();
        int steps = (int) Math.min(3 * DAY / step, 6000);
        long worked = 0;
        for (int i = 0; i < steps; i++) {
            long at = start + i * step;
            boolean open = naive.isOpen(at);
            assertEquals(
                    open, each.calendar().isOpen(Instant.ofEpochMilli(at)), () -> "at " + Instant.ofEpochMilli(at));
            worked += open ? step : 0;
        }
        Instant from = Instant.ofEpochMilli(start);
        Instant to = Instant.ofEpochMilli(start + steps * step);
        WorkingTime amount = WorkingTime.ofMillis(worked);
        assertEquals(amount, each.calendar().between(from, to));
        if (worked > 0) {
            assertEquals(
                    naive.plus(start, worked, step, steps),
                    each.calendar().plus(from, amount).toEpochMilli());
            assertEquals(
                    naive.minus(to.toEpochMilli(), worked, step, steps),
                    each.calendar().minus(to, amount).toEpochMilli());
        }
    }

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("spans are disjoint, sorted and maximal, add up, and have the edges that next and previous find")
    void spans(@ForAll Case each) {
        SupportCalendar calendar = each.calendar();
        Instant from = each.focus().minus(Duration.ofDays(6));
        Instant to = each.focus().plus(Duration.ofDays(6));
        List<OpenSpan> spans = calendar.spans(from, to);
        WorkingTime sum = WorkingTime.ZERO;
        Instant last = Instant.MIN;
        for (OpenSpan span : spans) {
            assertTrue(last.isBefore(span.start()), "apart");
            assertTrue(calendar.isOpen(span.start()));
            assertTrue(calendar.isOpen(span.end().minusMillis(1)));
            assertEquals(span.length(), calendar.between(span.start(), span.end()));
            if (span.start().isAfter(from)) {
                assertFalse(calendar.isOpen(span.start().minusMillis(1)));
                assertEquals(span.start(), calendar.nextOpening(span.start().minusMillis(1)));
                assertEquals(span.start(), calendar.openAtOrAfter(span.start().minusMillis(1)));
                assertEquals(span.start(), calendar.previousOpening(span.start().plusMillis(1)));
                assertEquals(span.start(), calendar.previousOpening(span.end()));
            }
            if (span.end().isBefore(to)) {
                assertFalse(calendar.isOpen(span.end()));
                assertEquals(span.end(), calendar.nextClosing(span.start()));
                assertEquals(span.end(), calendar.nextClosing(span.end().minusMillis(1)));
                assertEquals(span.end(), calendar.previousClosing(span.end().plusMillis(1)));
                assertEquals(span.end(), calendar.openAtOrBefore(span.end().plusMillis(1)));
            }
            last = span.end();
            sum = sum.plus(span.length());
        }
        assertEquals(sum, calendar.between(from, to));
    }

    @Property(tries = 100, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("union, intersection and difference agree with isOpen point by point")
    void algebra(@ForAll Case one, @ForAll Case two, @ForAll @IntRange(min = 1, max = 977) int minutes) {
        SupportCalendar a = one.calendar();
        SupportCalendar b = two.calendar();
        SupportCalendar union = SupportCalendar.union(a, b);
        SupportCalendar intersection = SupportCalendar.intersection(a, b);
        SupportCalendar difference = SupportCalendar.difference(a, b);
        for (int i = -300; i < 300; i++) {
            Instant at = (i % 2 == 0 ? one : two).focus().plusSeconds(i * 60L * minutes / 20);
            assertEquals(a.isOpen(at) || b.isOpen(at), union.isOpen(at));
            assertEquals(a.isOpen(at) && b.isOpen(at), intersection.isOpen(at));
            assertEquals(a.isOpen(at) && !b.isOpen(at), difference.isOpen(at));
        }
        Instant from = one.focus().minus(Duration.ofDays(20));
        Instant to = one.focus().plus(Duration.ofDays(20));
        assertEquals(
                a.between(from, to).plus(b.between(from, to)),
                union.between(from, to).plus(intersection.between(from, to)));
        assertEquals(a.between(from, to), difference.between(from, to).plus(intersection.between(from, to)));
    }

    @Property(tries = 100, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("pieces of an explanation follow each other, differ from their neighbours, cite rules, and add up")
    void explanations(@ForAll Case each, @ForAll @IntRange(min = 0, max = 12 * 1440) int minutes) {
        Instant from = each.focus().minus(Duration.ofDays(4));
        Instant to = from.plus(Duration.ofMinutes(minutes));
        Explanation explanation = each.calendar().explainBetween(from, to);
        assertEquals(each.calendar().between(from, to), explanation.total());
        WorkingTime sum = WorkingTime.ZERO;
        Instant reached = from;
        Explanation.Piece last = null;
        for (Explanation.Piece piece : explanation.pieces()) {
            assertEquals(reached, piece.start());
            assertTrue(piece.start().isBefore(piece.end()));
            assertFalse(piece.reasons().isEmpty());
            assertEquals(
                    piece.counted(),
                    each.calendar().between(piece.start(), piece.end()),
                    "open throughout or not at all");
            assertFalse(last != null
                    && last.open() == piece.open()
                    && last.reasons().equals(piece.reasons()));
            sum = sum.plus(piece.counted());
            reached = piece.end();
            last = piece;
        }
        assertEquals(to, reached);
        assertEquals(explanation.total(), sum);
    }

    @Property(tries = 100, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("working days are the dates that own open time, and going on and back counts them one by one")
    void workingDays(@ForAll Case each, @ForAll @IntRange(min = 1, max = 12) int days) {
        SupportCalendar calendar = each.calendar();
        LocalDate today = LocalDate.ofInstant(each.focus(), calendar.zone());
        int found = 0;
        for (LocalDate date = today.plusDays(1);
                found < days && date.isBefore(today.plusDays(60));
                date = date.plusDays(1)) {
            if (calendar.isWorkingDay(date)) {
                found++;
                assertEquals(date, calendar.plusWorkingDays(today, found));
            }
        }
        for (LocalDate date = today.minusDays(9); !date.isAfter(today.plusDays(9)); date = date.plusDays(1)) {
            if (calendar.definition() instanceof CalendarDefinition.Hours) {
                assertEquals(each.naive().ownsOpenTime(date, Oracles.step(each)), calendar.isWorkingDay(date));
            }
        }
        if (found == days) {
            LocalDate last = calendar.plusWorkingDays(today, days);
            assertEquals(calendar.plusWorkingDays(today, 1), calendar.plusWorkingDays(last, 1 - days));
        }
    }

    @Property(tries = 100, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("what was asked before changes no answer: 1970 to 2100, in any order")
    void history(
            @ForAll Case each,
            @ForAll @Size(min = 2, max = 6) List<@LongRange(min = 0, max = 4_102_444_799_999L) Long> instants,
            @ForAll @LongRange(min = 1, max = 4000 * DAY) long amount) {
        for (int i = 0; i + 1 < instants.size(); i++) {
            Instant one = Instant.ofEpochMilli(Math.min(instants.get(i), instants.get(i + 1)));
            Instant two = Instant.ofEpochMilli(Math.max(instants.get(i), instants.get(i + 1)));
            SupportCalendar fresh = SupportCalendar.of(each.calendar().definition());
            assertEquals(fresh.isOpen(one), each.calendar().isOpen(one));
            assertEquals(fresh.between(one, two), each.calendar().between(one, two));
            WorkingTime working = WorkingTime.ofMillis(amount);
            assertEquals(
                    Oracles.outcome(() -> SupportCalendar.of(fresh.definition()).plus(two, working)),
                    Oracles.outcome(() -> each.calendar().plus(two, working)));
            assertEquals(
                    Oracles.outcome(() -> SupportCalendar.of(fresh.definition()).minus(one, working)),
                    Oracles.outcome(() -> each.calendar().minus(one, working)));
            assertEquals(fresh, each.calendar());
        }
    }
}
