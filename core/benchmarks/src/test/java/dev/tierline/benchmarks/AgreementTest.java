package dev.tierline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is timed answers what the day loop answers, so that everybody is timed doing the same work. */
class AgreementTest {
    private static final int ASKED = 300;
    private static final DayLoop LOOP = new DayLoop(Office.ZONE, Office.DAY, Office.holidays());

    @ParameterizedTest
    @EnumSource
    void everyPeerAddsTheSameWorkingTime(Peer peer) {
        DayLoop loop = peer == Peer.JBPM ? new DayLoop(Office.ZONE, Office.DAY_WITHOUT_BREAK, Office.holidays()) : LOOP;
        for (Distance distance : Distance.values()) {
            Cases cases = Cases.of(distance);
            Contestant contestant = peer.over(cases);
            deep(() -> {
                for (int i = 0; i < asked(distance); i++) {
                    Instant start = cases.starts().get(i);
                    Instant due = contestant.due(contestant.plus(i));
                    Instant expected = loop.plus(start, Duration.ofHours(distance.hours()));
                    Duration apart = expected.isBefore(due) ? loop.between(expected, due) : loop.between(due, expected);
                    assertEquals(
                            Duration.ZERO, apart, () -> start + " + " + distance + ": " + due + ", not " + expected);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = "JBPM", mode = EnumSource.Mode.EXCLUDE)
    void everyPeerCountsTheSameWorkingTime(Peer peer) {
        for (Distance distance : Distance.values()) {
            Cases cases = Cases.of(distance);
            Contestant contestant = peer.over(cases);
            deep(() -> {
                for (int i = 0; i < asked(distance); i++) {
                    Instant start = cases.starts().get(i);
                    Instant end = cases.ends().get(i);
                    assertEquals(
                            LOOP.between(start, end).toMillis(),
                            contestant.worked(contestant.between(i)),
                            () -> start + " to " + end);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"JBPM", "KADAI"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyPeerIsOpenAtTheSameTimes(Peer peer) {
        Cases cases = Cases.of(Distance.HOURS_4);
        Contestant contestant = peer.over(cases);
        for (int i = 0; i < Cases.COUNT; i++) {
            Instant start = cases.starts().get(i);
            assertEquals(LOOP.isOpen(start), contestant.isOpen(i), start::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLimitsGiveTheSameAnswers(LimitKind kind) {
        Limit limit = kind.over(Limit.spans());
        for (Distance distance : Distance.values()) {
            Cases cases = Cases.of(distance);
            long amount = distance.hours() * 3_600_000L;
            for (int i = 0; i < ASKED; i++) {
                Instant start = cases.starts().get(i);
                Instant end = cases.ends().get(i);
                assertEquals(
                        LOOP.plus(start, Duration.ofMillis(amount)).toEpochMilli(),
                        limit.plus(start.toEpochMilli(), amount));
                assertEquals(
                        LOOP.between(start, end).toMillis(), limit.between(start.toEpochMilli(), end.toEpochMilli()));
                assertEquals(LOOP.isOpen(start), limit.isOpen(start.toEpochMilli()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPeerKnowsTheSameWorkingDays(DayPeer peer) {
        DayContestant contestant = peer.contestant();
        for (LocalDate date = LocalDate.of(2025, 1, 1); date.getYear() < 2027; date = date.plusDays(1)) {
            assertEquals(LOOP.isWorkingDay(date), contestant.isWorkingDay(date), date.toString());
            if (peer != DayPeer.JOLLYDAY) {
                for (int days : List.of(5, 50, 2500)) {
                    assertEquals(LOOP.plusWorkingDays(date, days), contestant.plusWorkingDays(date, days));
                }
            }
        }
    }

    @Test
    void holidaysAsDatesMakeTheSameCalendarAsRules() {
        Cases cases = Cases.of(Distance.YEARS_10);
        Contestant rules = new TierlineContestant(Office.calendar(), cases);
        Contestant dates = new TierlineContestant(Office.calendarOfDates(), cases);
        for (int i = 0; i < ASKED; i++) {
            assertEquals(rules.plus(i), dates.plus(i));
        }
    }

    @Test
    void anOfficeThatWorksOnHolidaysWouldBeNoticed() {
        DayLoop culprit = new DayLoop(Office.ZONE, Office.DAY, Set.of());
        Cases cases = Cases.of(Distance.YEAR_1);
        Instant start = cases.starts().get(0);

        assertNotEquals(LOOP.plus(start, Duration.ofHours(2_000)), culprit.plus(start, Duration.ofHours(2_000)));
    }

    @Test
    void whatALibraryHasNoOperationForIsRefused() {
        Contestant jbpm = Peer.JBPM.over(Cases.of(Distance.HOURS_4));

        assertThrows(UnsupportedOperationException.class, () -> jbpm.isOpen(0));
    }

    /** Fewer of the long ones, which some peers take milliseconds for. */
    private static int asked(Distance distance) {
        return Math.min(ASKED, 200_000 / distance.hours());
    }

    /** Runs on a deep stack, as the benchmarks do: one peer calls itself once a span. */
    private static void deep(Runnable task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        new Thread(
                        null,
                        () -> {
                            try {
                                task.run();
                                done.complete(null);
                            } catch (Throwable failure) {
                                done.completeExceptionally(failure);
                            }
                        },
                        "deep",
                        256L << 20)
                .start();
        done.join();
    }
}
