package dev.tierline.examples.replay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.examples.replay.log.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryTest {
    private static final Instant AT = Reports.OPENED;

    @Test
    @DisplayName("statuses, tiers and priorities are those at the end; moves are added up")
    void counts() {
        Summary summary = Summary.of(new Replayed(
                List.of(
                        Reports.ticket(1, Status.CLOSED, List.of(1, 2, 1), AT, null, null),
                        Reports.ticket(4, Status.CLOSED, List.of(1, 2), AT, null, null),
                        Reports.ticket(4, Status.QUEUED, List.of(), null, null, null)),
                10,
                2,
                new TreeMap<>(Map.of("breach", 1L))));
        assertEquals(3, summary.tickets());
        assertEquals(2, summary.statuses().get(Status.CLOSED));
        assertEquals(0, summary.statuses().get(Status.RESOLVED));
        assertEquals(Map.of(1, 1L, 2, 1L), summary.tiers());
        assertEquals(1, summary.withoutTier());
        assertEquals(Map.of(1, 1L, 2, 0L, 3, 0L, 4, 2L), summary.priorities());
        assertEquals(List.of(9L, 6L, 3L), List.of(summary.escalations(), summary.handBacks(), summary.reopens()));
        assertEquals(List.of(10L, 2L), List.of(summary.rows(), summary.unchangedRows()));
        assertEquals(Map.of("breach", 1L), summary.notifications());
    }

    @Test
    @DisplayName("a first response is met in time, breached even if it came later, or open")
    void firstResponse() {
        assertEquals(new Attainment(1, 1, 0), firstResponse(AT, null));
        assertEquals(new Attainment(1, 0, 1), firstResponse(AT, AT));
        assertEquals(new Attainment(1, 0, 1), firstResponse(null, AT));
        assertEquals(new Attainment(1, 0, 0), firstResponse(null, null));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a resolution is met where the clock stands still at the end without a breach")
    void resolution(Status status) {
        boolean stands = status == Status.RESOLVED || status == Status.CLOSED || status == Status.CANCELLED;
        assertEquals(new Attainment(1, stands ? 1 : 0, 0), resolution(status, null));
        assertEquals(new Attainment(1, 0, 1), resolution(status, AT));
    }

    @Test
    void share() {
        assertEquals(Optional.of(new BigDecimal("0.6667")), new Attainment(5, 2, 1).share());
        assertEquals(Optional.empty(), new Attainment(5, 0, 0).share());
        assertEquals(2, new Attainment(5, 2, 1).open());
        assertEquals(
                "met and breached must add up to at most 2: 2 and 1",
                assertThrows(IllegalArgumentException.class, () -> new Attainment(2, 2, 1))
                        .getMessage());
    }

    @Test
    void moreUnchangedThanRows() {
        assertEquals(
                "unchanged rows must be 0 to 3: 4",
                assertThrows(IllegalArgumentException.class, () -> new Replayed(List.of(), 3, 4, new TreeMap<>()))
                        .getMessage());
    }

    private static @Nullable Attainment firstResponse(@Nullable Instant met, @Nullable Instant breached) {
        return summary(Reports.ticket(2, Status.QUEUED, List.of(), met, breached, null))
                .firstResponse()
                .get(2);
    }

    private static @Nullable Attainment resolution(Status status, @Nullable Instant breached) {
        return summary(Reports.ticket(2, status, List.of(), AT, null, breached))
                .resolution()
                .get(2);
    }

    private static Summary summary(TicketReport ticket) {
        return Summary.of(new Replayed(List.of(ticket), 1, 0, new TreeMap<>()));
    }
}
