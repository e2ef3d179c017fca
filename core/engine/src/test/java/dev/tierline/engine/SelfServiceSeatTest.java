package dev.tierline.engine;

import static dev.tierline.engine.RotaFixture.ANNA;
import static dev.tierline.engine.RotaFixture.BO;
import static dev.tierline.engine.RotaFixture.DORA;
import static dev.tierline.engine.RotaFixture.FAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.category.CategoryId;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.record.RecordKind;
import dev.tierline.role.Permission;
import dev.tierline.selfservice.SelfServiceCount;
import dev.tierline.selfservice.SelfServiceTopic;
import dev.tierline.selfservice.SelfServiceTotals;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.RequesterId;
import dev.tierline.ticket.ArticleId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Requests that solve themselves are counted, each once, whoever counts and however many at once. */
class SelfServiceSeatTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final SelfServiceTopic VPN =
            SelfServiceTopic.UNKNOWN.inCategory(CategoryId.of("network/vpn")).solvedBy(ArticleId.of("KB-12"));

    private final RotaFixture fixture = new RotaFixture();
    private final SelfServiceSeat customer =
            fixture.desk.asRequester(RequesterId.of("customer 42")).selfService();
    private final SelfServiceSeat fay = fixture.desk.as(FAY).selfService();

    private static int records(TicketStore store) {
        return store.records(new RecordQuery(RecordKind.SELF_SERVICE_COUNT, null, null, 1000))
                .size();
    }

    @Test
    @DisplayName("counts add up by day and by topic; days outside the range do not count")
    void totals() {
        assertEquals(MONDAY, customer.count(1, VPN));
        customer.count(2, VPN);
        customer.count(3, SelfServiceTopic.UNKNOWN);
        fixture.at("2026-01-06T09:00:00Z");
        fixture.desk.asSystem().selfService().count(40, VPN);
        fixture.at("2026-01-07T09:00:00Z");
        fixture.desk.as(BO).selfService().count(100, VPN);

        SelfServiceTotals totals = fay.totals(MONDAY, MONDAY.plusDays(2));
        assertEquals(Map.of(MONDAY, 6L, MONDAY.plusDays(1), 40L), totals.perDay());
        assertEquals(Map.of(VPN, 43L, SelfServiceTopic.UNKNOWN, 3L), totals.perTopic());
        assertEquals(46, totals.solved());
        assertEquals(0, fay.totals(MONDAY, MONDAY).solved());
        assertEquals(146, fay.totals(LocalDate.of(0, 1, 1), LocalDate.MAX).solved());
        assertEquals(4, records(fixture.store), "whoever meets nobody uses one record for a day and a topic");
        assertThrows(IllegalArgumentException.class, () -> fay.totals(MONDAY, MONDAY.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> customer.count(0, VPN));
    }

    @Test
    @DisplayName("the day is that of the department's zone")
    void zone() {
        MemoryStore store = new MemoryStore();
        SupportDesk tokyo = SupportDesk.over(store)
                .department(RotaFixture.builder(SupportCalendar.in("Asia/Tokyo")
                                .weekly("Mon-Fri 08:00-18:00")
                                .build())
                        .build())
                .clock(() -> fixture.now)
                .notifier(new KeepingNotifier())
                .build();
        fixture.at("2026-01-05T14:59:59.999Z");
        assertEquals(MONDAY, tokyo.asSystem().selfService().count(1, VPN));
        fixture.at("2026-01-05T15:00:00Z");
        assertEquals(MONDAY.plusDays(1), tokyo.asSystem().selfService().count(1, VPN));
    }

    @Test
    @DisplayName("whoever may search the knowledge base counts; totals are for whoever may see reports on everything")
    void permissions() {
        fixture.desk.as(ANNA).selfService().count(1, VPN);
        assertEquals(
                Permission.SEARCH_KNOWLEDGE,
                assertThrows(
                                DeniedException.class,
                                () -> fixture.desk.as(DORA).selfService().count(1, VPN))
                        .permission());
        LocalDate next = MONDAY.plusDays(1);
        for (SelfServiceSeat seat : List.of(
                customer,
                fixture.desk.as(BO).selfService(),
                fixture.desk.as(ANNA).selfService())) {
            assertEquals(
                    Permission.VIEW_REPORTS,
                    assertThrows(DeniedException.class, () -> seat.totals(MONDAY, next))
                            .permission());
        }
        assertEquals(1, fay.totals(MONDAY, next).solved());
    }

    @Test
    @DisplayName("many threads of two nodes that count the same lose nothing and give up nothing")
    void manyThreads() throws Exception {
        int threads = 8;
        int each = 300;
        SupportDesk other = fixture.over(fixture.store, SupportCalendar.always());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> counting = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                SelfServiceSeat seat =
                        (i % 2 == 0 ? fixture.desk : other).asSystem().selfService();
                counting.add(pool.submit(() -> {
                    start.await();
                    for (int n = 0; n < each; n++) {
                        seat.count(1 + n % 2, VPN);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> thread : counting) {
                thread.get();
            }
        } finally {
            pool.shutdownNow();
        }

        SelfServiceTotals totals = fay.totals(MONDAY, MONDAY.plusDays(1));
        assertEquals(threads * each * 3 / 2, totals.solved());
        assertEquals(Map.of(VPN, totals.solved()), totals.perTopic());
        assertTrue(records(fixture.store) <= SelfServiceCount.PARTS);
    }

    @Test
    @DisplayName(
            "whoever meets another goes on to another part; after some attempts it says so, and nothing was counted")
    void contended() {
        int[] refusals = {2};
        TicketStore contended = (TicketStore) Proxy.newProxyInstance(
                TicketStore.class.getClassLoader(), new Class<?>[] {TicketStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && refusals[0]-- > 0) {
                        throw new StaleRevisionException(1, 1);
                    }
                    try {
                        return method.invoke(fixture.store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        fixture.desk.asSystem().selfService().count(1, VPN);
        SupportDesk unlucky = fixture.over(contended, SupportCalendar.always());

        unlucky.asSystem().selfService().count(1, VPN);
        assertEquals(2, records(fixture.store));

        refusals[0] = 1000;
        assertThrows(
                ContendedRecordException.class,
                () -> unlucky.asSystem().selfService().count(1, VPN));
        assertEquals(1000 - 3 - SelfServiceCount.PARTS, refusals[0]);
        assertEquals(2, fay.totals(MONDAY, MONDAY.plusDays(1)).solved());
    }
}
