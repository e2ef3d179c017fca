package dev.tierline.engine;

import static dev.tierline.engine.RotaFixture.ANNA;
import static dev.tierline.engine.RotaFixture.BO;
import static dev.tierline.engine.RotaFixture.CHEN;
import static dev.tierline.engine.RotaFixture.DORA;
import static dev.tierline.engine.RotaFixture.FAY;
import static dev.tierline.engine.RotaFixture.NIGHTS;
import static dev.tierline.engine.RotaFixture.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.priority.Priority;
import dev.tierline.record.TimeOff;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.RequesterId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketId;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom steps tell while people are away, swap shifts and cover for each other; and who can take a ticket. */
class RotaEscalationTest {

    private final RotaFixture fixture = new RotaFixture();

    /** Opens a ticket at an instant, and sweeps two hours later: the first step tells the supervisor. */
    private TicketId halfUsedUp(String id, String openedAt) {
        fixture.at(openedAt);
        TicketId ticket = fixture.opened(id);
        fixture.now = fixture.now.plusSeconds(7201);
        fixture.desk.runDue(10);
        return ticket;
    }

    /** Opens a ticket at an instant, and sweeps four hours later: the second step tells whoever is on call. */
    private TicketId breached(String id, String openedAt) {
        TicketId ticket = halfUsedUp(id, openedAt);
        fixture.now = fixture.now.plusSeconds(7200);
        fixture.desk.runDue(10);
        return ticket;
    }

    @Test
    @DisplayName("the supervisor is told; while she is away her deputy is; back again she is told again")
    void deputies() {
        TicketId before = halfUsedUp("T-1", "2026-01-05T09:00:00Z");
        fixture.rota(ANNA)
                .recordTimeOff(new TimeOff(
                        "leave-1", ANNA, Instant.parse("2026-01-05T12:00:00Z"), Instant.parse("2026-01-09T00:00:00Z")));
        TicketId away = halfUsedUp("T-2", "2026-01-05T12:00:00Z");
        fixture.rota(ANNA).cancelTimeOff("leave-1");
        TicketId back = halfUsedUp("T-3", "2026-01-05T15:00:00Z");

        assertEquals(List.of(ANNA), fixture.told(before).get(0));
        assertEquals(List.of(DORA), fixture.told(away).get(0));
        assertEquals(List.of(ANNA), fixture.told(back).get(0));
    }

    @Test
    @DisplayName("on call tells who is on call when the step runs: by turn, by override, by swap, and nobody in a gap")
    void onCall() {
        fixture.rota(CHEN).requestSwap("s-1", NIGHTS, DutyRole.PRIMARY, CHEN, TUESDAY, BO, null);
        fixture.rota(ANNA)
                .override(
                        "o-1",
                        NIGHTS,
                        DutyRole.PRIMARY,
                        DutyWindow.of("2026-01-05T20:00:00Z", "2026-01-06T00:00:00Z"),
                        new OverrideChange.Instead(List.of(FAY)));

        TicketId byTurn = breached("T-1", "2026-01-05T09:00:00Z");
        TicketId byOverride = breached("T-2", "2026-01-05T19:00:00Z");
        TicketId requested = breached("T-3", "2026-01-06T00:00:00Z");
        fixture.rota(BO).acceptSwap("s-1");
        TicketId bySwap = breached("T-4", "2026-01-06T06:00:00Z");
        TicketId inGap = breached("T-5", "2026-01-07T09:00:00Z");

        assertEquals(List.of(List.of(ANNA), List.of(BO)), fixture.told(byTurn));
        assertEquals(List.of(List.of(ANNA), List.of(FAY)), fixture.told(byOverride));
        assertEquals(List.of(List.of(ANNA), List.of(CHEN)), fixture.told(requested));
        assertEquals(List.of(List.of(ANNA), List.of(BO)), fixture.told(bySwap));
        assertEquals(List.of(List.of(ANNA), List.of()), fixture.told(inGap));
    }

    @Test
    @DisplayName("what is recorded after a ticket was planned counts when its step runs, without planning it again")
    void recordedLater() {
        fixture.at("2026-01-05T09:00:00Z");
        TicketId ticket = fixture.opened("T-1");
        fixture.rota(ANNA)
                .override(
                        "o-1",
                        NIGHTS,
                        DutyRole.PRIMARY,
                        DutyWindow.of("2026-01-05T13:00:00Z", "2026-01-05T14:00:00Z"),
                        new OverrideChange.Cover(BO, CHEN));

        assertEquals(
                Instant.parse("2026-01-05T11:00:00.001Z"),
                fixture.desk.runDue(10).nextDue());
        fixture.at("2026-01-05T13:00:00.001Z");
        fixture.desk.runDue(10);

        assertEquals(List.of(List.of(ANNA), List.of(CHEN)), fixture.told(ticket));
    }

    @Test
    @DisplayName("records are read when a step needs them, each person's and each schedule's once, and not otherwise")
    void readOnce() {
        List<String> read = new ArrayList<>();
        TicketStore counting = (TicketStore) Proxy.newProxyInstance(
                TicketStore.class.getClassLoader(), new Class<?>[] {TicketStore.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof RecordQuery query) {
                        read.add(query.kind() + " " + query.subject());
                    }
                    return method.invoke(fixture.store, arguments);
                });
        SupportDesk desk = fixture.over(counting, SupportCalendar.always());
        fixture.opened("T-1");
        desk.runDue(10);
        desk.asSystem().perform(TicketId.of("T-1"), new Move.ChangePriority(Priority.P1));
        assertEquals(List.of(), read);

        fixture.at("2026-01-05T13:00:00.001Z");
        desk.runDue(10);

        assertEquals(
                List.of(
                        "TIME_OFF anna",
                        "ON_CALL_OVERRIDE nights",
                        "SHIFT_SWAP nights",
                        "TIME_OFF bo",
                        "TIME_OFF chen"),
                read);
    }

    @Test
    @DisplayName("who can take a ticket: in hours the team, outside them who is on call; customers do not learn it")
    void whoCanTake() {
        RotaFixture office = RotaFixture.inOfficeHours();
        TicketId ticket = office.opened("T-1");
        office.rota(CHEN).recordTimeOff(new TimeOff("ill-1", CHEN, office.now, Instant.parse("2026-01-05T17:00:00Z")));
        Seat bo = office.desk.as(BO);

        assertEquals(List.of(BO), bo.whoCanTake(ticket).available());
        office.at("2026-01-05T17:00:00Z");
        assertEquals(List.of(BO, CHEN), bo.whoCanTake(ticket).available());
        office.at("2026-01-06T18:00:00Z");
        assertEquals(List.of(CHEN), bo.whoCanTake(ticket).available());
        office.at("2026-01-07T18:00:00Z");
        assertEquals(List.of(), bo.whoCanTake(ticket).available());
        assertThrows(
                DeniedException.class, () -> office.desk.as(RotaFixture.ELI).whoCanTake(ticket));
        assertThrows(
                DeniedException.class,
                () -> office.desk.asRequester(RequesterId.of("customer")).whoCanTake(ticket));
        assertThrows(TicketNotFoundException.class, () -> bo.whoCanTake(TicketId.of("T-9")));
    }
}
