package dev.tierline.spi.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.priority.Priority;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TicketQueryTest {

    private static final Instant NOON = Instant.parse("2026-01-07T12:00:00Z");

    @Test
    void eachNarrowingSetsItsOwnPartAndLeavesTheOthers() {
        SearchKey key = new SearchKey(NOON, Priority.P2, TicketId.of("INC-1"));

        TicketQuery narrowed = TicketQuery.all()
                .statuses(TicketStatus.QUEUED)
                .tiers(Tier.of(1))
                .teams(TeamId.of("desk"))
                .assignees(StaffId.of("anna"))
                .requesters(RequesterId.of("lee"))
                .priorities(Priority.P1)
                .dueBefore(NOON)
                .updatedSince(NOON.minusSeconds(1))
                .order(SearchOrder.UPDATED)
                .after(key)
                .limit(7);

        assertEquals(
                new TicketQuery(
                        Set.of(TicketStatus.QUEUED),
                        Set.of(Tier.of(1)),
                        Set.of(TeamId.of("desk")),
                        Set.of(StaffId.of("anna")),
                        false,
                        Set.of(RequesterId.of("lee")),
                        Set.of(Priority.P1),
                        NOON,
                        NOON.minusSeconds(1),
                        SearchOrder.UPDATED,
                        key,
                        7),
                narrowed);
        assertEquals(true, TicketQuery.all().heldByNobody().unassigned());
    }

    @Test
    void whatIsNamedTwiceIsNamedOnce() {
        assertEquals(
                TicketQuery.all().priorities(Priority.P1), TicketQuery.all().priorities(Priority.P1, Priority.P1));
    }

    @Test
    void aConditionThatNamesMoreThanAStatementCanHoldIsRefused() {
        RequesterId[] everybody = IntStream.rangeClosed(0, 1000)
                .mapToObj(i -> RequesterId.of("customer-" + i))
                .toArray(RequesterId[]::new);
        TicketQuery all = TicketQuery.all();

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> all.requesters(everybody));

        assertEquals("a condition that names 1001: expected at most 1000", refused.getMessage());
    }

    @Test
    void nobodyAndSomebodyContradictEachOther() {
        TicketQuery held = TicketQuery.all().assignees(StaffId.of("anna"));
        assertThrows(IllegalArgumentException.class, held::heldByNobody);
    }
}
