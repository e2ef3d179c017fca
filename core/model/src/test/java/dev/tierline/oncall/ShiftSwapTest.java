package dev.tierline.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.staff.StaffId;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShiftSwapTest {
    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId BO = StaffId.of("bo");
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final DutyWindow GIVEN = DutyWindow.of("2026-01-12T08:00:00Z", "2026-01-19T08:00:00Z");

    private static ShiftSwap asked(StaffId partner) {
        return ShiftSwap.request("s-1", ScheduleId.of("weeks"), DutyRole.PRIMARY, ANNA, GIVEN, partner, null, NOW);
    }

    @Test
    @DisplayName("the partner accepts or refuses, the asker withdraws, each once")
    void moves() {
        assertEquals(SwapState.ACCEPTED, asked(BO).accept(BO, NOW).state());
        assertEquals(SwapState.REFUSED, asked(BO).refuse(BO, NOW).state());
        assertEquals(SwapState.WITHDRAWN, asked(BO).withdraw(ANNA, NOW).state());
        assertEquals(
                SwapState.WITHDRAWN,
                asked(BO).accept(BO, NOW).withdraw(ANNA, NOW.plusSeconds(1)).state());

        assertThrows(IllegalSwapException.class, () -> asked(BO).accept(ANNA, NOW));
        assertThrows(IllegalSwapException.class, () -> asked(BO).accept(StaffId.of("chen"), NOW));
        assertThrows(IllegalSwapException.class, () -> asked(BO).withdraw(BO, NOW));
        assertThrows(IllegalSwapException.class, () -> asked(BO).refuse(BO, NOW).accept(BO, NOW));
    }

    @Test
    @DisplayName("a swap that has begun cannot be taken back, and the message says what could")
    void tooLate() {
        ShiftSwap agreed = asked(BO).accept(BO, NOW);

        IllegalSwapException refused =
                assertThrows(IllegalSwapException.class, () -> agreed.withdraw(ANNA, GIVEN.from()));
        assertEquals("s-1", refused.swap());
        assertEquals(
                "cannot withdraw swap 's-1', which is ACCEPTED, as 'anna'; expected one that is requested or has not"
                        + " begun, and 'anna' to withdraw it",
                refused.getMessage());
    }

    @Test
    @DisplayName("an open request is anybody's to accept but the asker's")
    void open() {
        assertEquals(BO, asked(null).accept(BO, NOW).partner());
        assertThrows(IllegalSwapException.class, () -> asked(null).accept(ANNA, NOW));
        assertThrows(IllegalSwapException.class, () -> asked(null).refuse(BO, NOW));
    }

    @Test
    @DisplayName("a request of which a window is over cannot be accepted any more, so that what was stays what it was")
    void over() {
        ShiftSwap stale = asked(BO);
        assertThrows(IllegalSwapException.class, () -> stale.accept(BO, GIVEN.until()));
        assertEquals(
                SwapState.ACCEPTED,
                stale.accept(BO, GIVEN.until().minusMillis(1)).state());
        DutyWindow before = new DutyWindow(GIVEN.from().minusSeconds(60), GIVEN.from());
        ShiftSwap returned = ShiftSwap.request(
                "s-2", ScheduleId.of("weeks"), DutyRole.PRIMARY, ANNA, GIVEN, BO, before, before.from());
        assertThrows(IllegalSwapException.class, () -> returned.accept(BO, before.until()));
    }
}
