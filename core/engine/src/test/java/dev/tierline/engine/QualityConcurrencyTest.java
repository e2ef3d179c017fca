package dev.tierline.engine;

import static dev.tierline.engine.QualityFixture.GOOD;
import static dev.tierline.engine.QualityFixture.ID;
import static dev.tierline.engine.QualityFixture.POOR;
import static dev.tierline.engine.RotaFixture.ANNA;
import static dev.tierline.engine.RotaFixture.BO;
import static dev.tierline.engine.RotaFixture.FAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.quality.Criterion;
import dev.tierline.quality.QualityReview;
import dev.tierline.quality.Score;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.spi.storage.TicketStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of reviews that several people change, or erase, at once. */
class QualityConcurrencyTest {

    private final QualityFixture fixture = new QualityFixture();
    private final QualitySeat anna = fixture.quality(ANNA);
    private final Deque<Runnable> disturbances = new ArrayDeque<>();

    /** A desk over a store in which something happens just before commits. */
    private final SupportDesk disturbed = fixture.rota.over(disturbing(fixture.rota.store), SupportCalendar.always());

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

    private QualityReview stored() {
        return anna.reviewsOf(ID).get(0).review();
    }

    @BeforeEach
    void solve() {
        fixture.solved("INC-1", BO);
    }

    @Test
    @DisplayName("two who record the same review at once both have it; of two that differ the first one counts")
    void recordedTwice() {
        disturbances.add(() -> anna.review(ID, BO, GOOD, "Ask sooner."));
        QualitySeat other = disturbed.as(ANNA).quality();
        assertEquals(other.review(ID, BO, GOOD, "Ask sooner."), stored());

        disturbances.add(() -> fixture.quality(FAY).review(ID, BO, POOR, ""));
        assertThrows(
                RecordExistsException.class, () -> disturbed.as(FAY).quality().review(ID, BO, GOOD, ""));
    }

    @Test
    @DisplayName("a note that is erased while it is revised is not written again")
    void erasedWhileRevised() {
        anna.review(ID, BO, GOOD, "Ask sooner.");
        disturbances.add(() -> fixture.desk.as(FAY).eraseTexts(ID));

        assertThrows(
                IllegalRecordChangeException.class,
                () -> disturbed.as(ANNA).quality().revise(ID, BO, POOR, "Ask much sooner."));
        assertEquals("", stored().note());
        assertEquals(GOOD, stored().scores());
    }

    @Test
    @DisplayName("a note that is revised while it is erased is erased as it then was")
    void revisedWhileErased() {
        anna.review(ID, BO, GOOD, "Ask sooner.");
        disturbances.add(() -> anna.revise(ID, BO, POOR, "Ask much sooner."));

        assertEquals(1, disturbed.as(FAY).eraseTexts(ID));
        assertEquals("", stored().note());
        assertEquals(POOR, stored().scores());
        assertNotEquals(null, stored().erasedAt());
    }

    @Test
    @DisplayName("threads that review and revise at once leave one review, which is one of those that were made")
    void manyThreads() throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        SupportDesk patient = SupportDesk.over(fixture.rota.store)
                .clock(() -> fixture.rota.now)
                .notifier(new KeepingNotifier())
                .attempts(1000)
                .build();
        anna.review(ID, BO, GOOD, "");
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> revising = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Map<Criterion, Score> scores = Map.of(QualityFixture.TONE, Score.of(i + 1));
                revising.add(pool.submit(() -> {
                    start.await();
                    for (int n = 0; n < 50; n++) {
                        assertEquals(
                                scores,
                                patient.as(ANNA)
                                        .quality()
                                        .revise(ID, BO, scores, "")
                                        .scores());
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> thread : revising) {
                thread.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertEquals(1, anna.reviewsOf(ID).size());
        assertEquals(1, stored().scores().size());
        assertEquals(
                List.of(stored()),
                anna.reviewsOf(BO).stream().map(ShownReview::review).toList());
    }
}
