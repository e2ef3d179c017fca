package dev.tierline.engine;

import static dev.tierline.engine.RotaFixture.ANNA;
import static dev.tierline.engine.RotaFixture.BO;
import static dev.tierline.engine.RotaFixture.CHEN;
import static dev.tierline.engine.RotaFixture.NIGHTS;
import static dev.tierline.engine.RotaFixture.THURSDAY;
import static dev.tierline.engine.RotaFixture.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.IllegalSwapException;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.oncall.SwapState;
import dev.tierline.record.TimeOff;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.StaffId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of records that several people change at once. */
class RotaConcurrencyTest {

    private final RotaFixture fixture = new RotaFixture();
    private final Deque<Runnable> disturbances = new ArrayDeque<>();

    /** A desk over a store in which something happens just before commits. */
    private final SupportDesk disturbed = fixture.over(disturbing(fixture.store), SupportCalendar.always());

    private TicketStore disturbing(TicketStore store) {
        return (TicketStore) Proxy.newProxyInstance(
                TicketStore.class.getClassLoader(), new Class<?>[] {TicketStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && !disturbances.isEmpty()) {
                        disturbances.remove().run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private ShiftSwap openSwap(String key) {
        return fixture.rota(CHEN).requestSwap(key, NIGHTS, DutyRole.PRIMARY, CHEN, TUESDAY, null, null);
    }

    private ShiftSwap swap(String key) {
        return fixture.desk.asSystem().rota().onCall(NIGHTS).records().stream()
                .filter(record -> record.id().key().equals(key))
                .map(ShiftSwap.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("a swap that two accept at once counts once: for whoever was first, and the other is told")
    void acceptedTwice() {
        openSwap("s-1");
        disturbances.add(() -> fixture.desk.asSystem().rota().acceptSwap("s-1", ANNA));

        assertThrows(IllegalSwapException.class, () -> disturbed.as(BO).rota().acceptSwap("s-1"));
        assertEquals(ANNA, swap("s-1").partner());
    }

    @Test
    @DisplayName("of two threads that accept one swap, one does")
    void acceptedByTwoThreads() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50; round++) {
                String key = "s-" + round;
                openSwap(key);
                CountDownLatch start = new CountDownLatch(1);
                List<Future<ShiftSwap>> attempts = new ArrayList<>();
                for (StaffId who : List.of(BO, ANNA)) {
                    attempts.add(threads.submit(() -> {
                        start.await();
                        return fixture.desk.asSystem().rota().acceptSwap(key, who);
                    }));
                }
                start.countDown();
                List<ShiftSwap> accepted = new ArrayList<>();
                for (Future<ShiftSwap> attempt : attempts) {
                    try {
                        accepted.add(attempt.get());
                    } catch (ExecutionException refused) {
                        assertEquals(
                                IllegalSwapException.class, refused.getCause().getClass());
                    }
                }
                assertEquals(List.of(swap(key)), accepted);
                assertEquals(SwapState.ACCEPTED, swap(key).state());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("a change that meets another one is made on what the other left; after some attempts it gives up")
    void retried() {
        RotaSeat system = fixture.desk.asSystem().rota();
        TimeOff leave = system.recordTimeOff(new TimeOff("leave-7", BO, TUESDAY.from(), THURSDAY.until()));
        disturbances.add(() -> system.endTimeOff("leave-7", THURSDAY.from()));

        assertEquals(
                TUESDAY.until(),
                disturbed
                        .asSystem()
                        .rota()
                        .endTimeOff("leave-7", TUESDAY.until())
                        .until());

        for (int i = 1; i <= 3; i++) {
            long minutes = i;
            disturbances.add(() -> system.endTimeOff("leave-7", TUESDAY.until().minusSeconds(60 * minutes)));
        }
        assertEquals(
                leave.id(),
                assertThrows(
                                ContendedRecordException.class,
                                () -> disturbed
                                        .asSystem()
                                        .rota()
                                        .endTimeOff("leave-7", TUESDAY.from().plusSeconds(1)))
                        .record());
    }

    @Test
    @DisplayName("two who record the same at once both have it")
    void recordedTwice() {
        TimeOff leave = new TimeOff("leave-7", BO, TUESDAY.from(), TUESDAY.until());
        disturbances.add(() -> fixture.rota(BO).recordTimeOff(leave));

        assertEquals(leave, disturbed.as(BO).rota().recordTimeOff(leave));
        assertEquals(List.of(leave), fixture.rota(BO).timeOff(BO));
    }
}
