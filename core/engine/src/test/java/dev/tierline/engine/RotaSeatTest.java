package dev.tierline.engine;

import static dev.tierline.engine.RotaFixture.ANNA;
import static dev.tierline.engine.RotaFixture.BO;
import static dev.tierline.engine.RotaFixture.CHEN;
import static dev.tierline.engine.RotaFixture.DORA;
import static dev.tierline.engine.RotaFixture.ELI;
import static dev.tierline.engine.RotaFixture.FAY;
import static dev.tierline.engine.RotaFixture.NIGHTS;
import static dev.tierline.engine.RotaFixture.THURSDAY;
import static dev.tierline.engine.RotaFixture.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.IllegalSwapException;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.oncall.SwapState;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.record.TimeOff;
import dev.tierline.role.Permission;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Time off, overrides and swaps as records of the desk: who may do what to them, and what they refuse. */
class RotaSeatTest {

    private static final OverrideChange COVER = new OverrideChange.Cover(CHEN, BO);
    private static final List<StaffId> EVERYBODY = List.of(ANNA, BO, CHEN, DORA, ELI, FAY);

    private final RotaFixture fixture = new RotaFixture();

    private static TimeOff leave(StaffId who) {
        return new TimeOff("leave-7", who, TUESDAY.from(), TUESDAY.until());
    }

    private static OnCallOverride override(RotaSeat seat) {
        return seat.override("o-1", NIGHTS, DutyRole.PRIMARY, TUESDAY, COVER);
    }

    private static ShiftSwap request(RotaSeat seat, StaffId partner) {
        return seat.requestSwap("s-1", NIGHTS, DutyRole.PRIMARY, CHEN, TUESDAY, partner, THURSDAY);
    }

    private static Consumer<RotaFixture> given(Consumer<RotaSeat> action) {
        return fixture -> action.accept(fixture.desk.asSystem().rota());
    }

    /** An operation, what must be there before, what it needs, and who of everybody holds that. */
    private record Case(
            Consumer<RotaFixture> before, Consumer<RotaSeat> operation, Permission needed, Set<StaffId> allowed) {}

    private static Map<String, Case> cases() {
        Consumer<RotaFixture> nothing = fixture -> {};
        Consumer<RotaFixture> leave = given(seat -> seat.recordTimeOff(leave(BO)));
        Consumer<RotaFixture> override = given(RotaSeatTest::override);
        Consumer<RotaFixture> asked = given(seat -> request(seat, BO));
        Instant noon = Instant.parse("2026-01-06T12:00:00Z");
        return Map.ofEntries(
                Map.entry(
                        "recordTimeOff",
                        new Case(
                                nothing,
                                seat -> seat.recordTimeOff(leave(BO)),
                                Permission.RECORD_TIME_OFF,
                                Set.of(BO, ANNA, FAY))),
                Map.entry(
                        "endTimeOff",
                        new Case(
                                leave,
                                seat -> seat.endTimeOff("leave-7", noon),
                                Permission.RECORD_TIME_OFF,
                                Set.of(BO, ANNA, FAY))),
                Map.entry(
                        "cancelTimeOff",
                        new Case(
                                leave,
                                seat -> seat.cancelTimeOff("leave-7"),
                                Permission.RECORD_TIME_OFF,
                                Set.of(BO, ANNA, FAY))),
                Map.entry(
                        "timeOff",
                        new Case(
                                leave,
                                seat -> seat.timeOff(BO),
                                Permission.VIEW_SCHEDULES,
                                Set.of(BO, CHEN, ANNA, FAY))),
                Map.entry(
                        "override",
                        new Case(nothing, RotaSeatTest::override, Permission.PLAN_ON_CALL, Set.of(ANNA, FAY))),
                Map.entry(
                        "cancelOverride",
                        new Case(
                                override,
                                seat -> seat.cancelOverride("o-1"),
                                Permission.PLAN_ON_CALL,
                                Set.of(ANNA, FAY))),
                Map.entry(
                        "requestSwap",
                        new Case(nothing, seat -> request(seat, BO), Permission.SWAP_SHIFTS, Set.of(CHEN))),
                Map.entry(
                        "acceptSwap",
                        new Case(asked, seat -> seat.acceptSwap("s-1"), Permission.SWAP_SHIFTS, Set.of(BO))),
                Map.entry(
                        "refuseSwap",
                        new Case(asked, seat -> seat.refuseSwap("s-1"), Permission.SWAP_SHIFTS, Set.of(BO))),
                Map.entry(
                        "withdrawSwap",
                        new Case(asked, seat -> seat.withdrawSwap("s-1"), Permission.SWAP_SHIFTS, Set.of(CHEN))),
                Map.entry(
                        "onCall",
                        new Case(
                                nothing,
                                seat -> seat.onCall(NIGHTS),
                                Permission.VIEW_SCHEDULES,
                                Set.of(BO, CHEN, ANNA, FAY))));
    }

    @TestFactory
    @DisplayName("each operation is done by whoever holds its permission for that person or team, and by nobody else")
    Stream<DynamicTest> permissions() {
        return cases().entrySet().stream()
                .flatMap(each -> EVERYBODY.stream()
                        .map(who -> DynamicTest.dynamicTest(
                                each.getKey() + " by " + who, () -> check(each.getValue(), who))));
    }

    private static void check(Case tried, StaffId who) {
        RotaFixture fixture = new RotaFixture();
        tried.before().accept(fixture);
        if (tried.allowed().contains(who)) {
            assertDoesNotThrow(() -> tried.operation().accept(fixture.rota(who)));
        } else {
            DeniedException denied =
                    assertThrows(DeniedException.class, () -> tried.operation().accept(fixture.rota(who)));
            assertEquals(tried.needed(), denied.permission());
        }
        RotaSeat customer = fixture.desk.asRequester(RequesterId.of("customer")).rota();
        assertThrows(DeniedException.class, () -> tried.operation().accept(customer));
    }

    @Test
    @DisplayName("every operation of the seat is in the table above")
    void complete() {
        assertEquals(
                cases().keySet(),
                Stream.of(RotaSeat.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("a schedule that answers for no team is the department's; one that answers for two teams is both's")
    void scopes() {
        fixture.desk
                .asSystem()
                .replaceDepartment(RotaFixture.builder(SupportCalendar.always())
                        .onCall(TeamId.of("field"), NIGHTS)
                        .build());

        assertThrows(DeniedException.class, () -> override(fixture.rota(ANNA)));
        assertDoesNotThrow(() -> fixture.rota(ANNA).onCall(NIGHTS));
        override(fixture.rota(FAY));
        assertThrows(DeniedException.class, () -> fixture.rota(ANNA).onCall(ScheduleId.of("of nobody")));
    }

    @Test
    @DisplayName(
            "a deputy plans for the supervisor from the moment on at which her time off is recorded, until it ends")
    void deputy() {
        assertThrows(DeniedException.class, () -> override(fixture.rota(DORA)));
        fixture.rota(ANNA).recordTimeOff(new TimeOff("leave-1", ANNA, fixture.now, TUESDAY.from()));
        override(fixture.rota(DORA));
        fixture.rota(ANNA).cancelTimeOff("leave-1");

        assertThrows(DeniedException.class, () -> fixture.rota(DORA).cancelOverride("o-1"));
    }

    @Test
    @DisplayName("recording the same once more changes nothing; something else under the key is refused")
    void sameAgain() {
        RotaSeat fay = fixture.rota(FAY);
        fay.recordTimeOff(leave(BO));
        OnCallOverride decided = override(fay);
        ShiftSwap asked = request(fixture.rota(CHEN), BO);
        fixture.at("2026-01-05T10:00:00Z");

        assertEquals(leave(BO), fay.recordTimeOff(leave(BO)));
        assertEquals(decided, override(fay));
        assertEquals(asked, request(fixture.rota(CHEN), BO));
        assertEquals(Instant.parse("2026-01-05T09:00:00Z"), decided.decidedAt());
        assertEquals(
                leave(CHEN).id(),
                assertThrows(RecordExistsException.class, () -> fay.recordTimeOff(leave(CHEN)))
                        .record());
        fay.cancelOverride("o-1");
        assertThrows(RecordExistsException.class, () -> override(fay));
    }

    @Test
    @DisplayName("strangers, schedules and roles that are not there are refused, and so are records")
    void unknown() {
        RotaSeat fay = fixture.rota(FAY);
        StaffId stranger = StaffId.of("x");
        List.<Runnable>of(
                        () -> fay.recordTimeOff(leave(stranger)),
                        () -> fay.timeOff(stranger),
                        () -> fay.onCall(ScheduleId.of("days")),
                        () -> fay.override("o", ScheduleId.of("days"), DutyRole.PRIMARY, TUESDAY, COVER),
                        () -> fay.override("o", NIGHTS, DutyRole.SECONDARY, TUESDAY, COVER),
                        () -> fay.override(
                                "o", NIGHTS, DutyRole.PRIMARY, TUESDAY, new OverrideChange.Cover(CHEN, stranger)),
                        () -> request(fixture.rota(CHEN), stranger))
                .forEach(operation -> assertThrows(UnknownReferenceException.class, operation::run));
        List.<Runnable>of(
                        () -> fay.endTimeOff("leave-7", fixture.now),
                        () -> fay.cancelTimeOff("leave-7"),
                        () -> fay.cancelOverride("o-1"),
                        () -> fay.acceptSwap("s-1"),
                        () -> fay.refuseSwap("s-1"),
                        () -> fay.withdrawSwap("s-1"))
                .forEach(operation -> assertThrows(RecordNotFoundException.class, operation::run));
        assertThrows(
                IllegalArgumentException.class,
                () -> fay.recordTimeOff(leave(BO).cancelled(fixture.now)));
    }

    @Test
    @DisplayName("time off is cancelled before it begins, ends when it is cancelled later, and stays listed")
    void timeOff() {
        RotaSeat bo = fixture.rota(BO);
        bo.recordTimeOff(leave(BO));
        TimeOff ill = bo.recordTimeOff(new TimeOff("ill-1", BO, fixture.now.plusNanos(1), TUESDAY.from()));
        assertEquals(fixture.now, ill.from());
        bo.cancelTimeOff("leave-7");
        fixture.at("2026-01-05T10:00:00Z");
        bo.cancelTimeOff("ill-1");

        assertEquals(
                List.of(
                        new TimeOff("ill-1", BO, Instant.parse("2026-01-05T09:00:00Z"), fixture.now),
                        leave(BO).cancelled(Instant.parse("2026-01-05T09:00:00Z"))),
                bo.timeOff(BO));
        assertThrows(IllegalRecordChangeException.class, () -> bo.cancelTimeOff("ill-1"));
        assertThrows(IllegalRecordChangeException.class, () -> bo.endTimeOff("leave-7", TUESDAY.until()));
    }

    @Test
    @DisplayName("who is on call follows what is recorded, from the moment on")
    void onCall() {
        String tuesday = "2026-01-06T12:00:00Z";
        assertEquals(List.of(CHEN), fixture.onCall(tuesday));

        fixture.rota(CHEN).recordTimeOff(leave(CHEN));
        assertEquals(List.of(BO), fixture.onCall("2026-01-05T12:00:00Z"));
        assertEquals(List.of(BO), fixture.onCall("2026-01-06T00:00:00Z"));
        fixture.rota(CHEN).endTimeOff("leave-7", Instant.parse(tuesday));
        assertEquals(List.of(CHEN), fixture.onCall(tuesday));

        override(fixture.rota(ANNA));
        assertEquals(List.of(BO), fixture.onCall(tuesday));
        fixture.rota(ANNA).cancelOverride("o-1");
        assertEquals(List.of(CHEN), fixture.onCall(tuesday));
    }

    @Test
    @DisplayName("a swap holds once it is accepted, by the desk's clock, and until it is withdrawn in time")
    void swaps() {
        String tuesday = "2026-01-06T12:00:00Z";
        request(fixture.rota(CHEN), BO);
        assertEquals(List.of(CHEN), fixture.onCall(tuesday));
        fixture.at("2026-01-05T10:00:00Z");

        ShiftSwap accepted = fixture.rota(BO).acceptSwap("s-1");

        assertEquals(fixture.now, accepted.decidedAt());
        assertEquals(List.of(BO), fixture.onCall(tuesday));
        assertEquals(List.of(CHEN), fixture.onCall("2026-01-08T12:00:00Z"));
        assertThrows(IllegalSwapException.class, () -> fixture.rota(BO).refuseSwap("s-1"));
        fixture.rota(CHEN).withdrawSwap("s-1");
        assertEquals(List.of(CHEN), fixture.onCall(tuesday));
    }

    @Test
    @DisplayName("an open swap is accepted by whoever takes it; the desk itself must say for whom")
    void openSwap() {
        fixture.rota(CHEN).requestSwap("s-1", NIGHTS, DutyRole.PRIMARY, CHEN, TUESDAY, null, null);
        RotaSeat system = fixture.desk.asSystem().rota();

        assertThrows(IllegalSwapException.class, () -> fixture.rota(CHEN).acceptSwap("s-1"));
        assertThrows(IllegalSwapException.class, () -> fixture.rota(BO).refuseSwap("s-1"));
        assertThrows(IllegalArgumentException.class, () -> system.acceptSwap("s-1"));
        assertThrows(DeniedException.class, () -> fixture.rota(ANNA).acceptSwap("s-1", BO));
        assertEquals(BO, system.acceptSwap("s-1", BO).partner());
        assertEquals(
                SwapState.ACCEPTED,
                ((ShiftSwap) fixture.rota(FAY).onCall(NIGHTS).records().get(0)).state());
    }

    @Test
    @DisplayName("windows are cut down to the millisecond at the door")
    void precision() {
        DutyWindow fine =
                new DutyWindow(TUESDAY.from().plusNanos(1), TUESDAY.until().plusNanos(999_999));

        assertEquals(
                TUESDAY,
                fixture.rota(FAY)
                        .override("o-1", NIGHTS, DutyRole.PRIMARY, fine, COVER)
                        .window());
        assertEquals(
                TUESDAY,
                fixture.rota(CHEN)
                        .requestSwap("s-1", NIGHTS, DutyRole.PRIMARY, CHEN, fine, null, fine)
                        .taken());
    }
}
