package dev.tierline.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QueueTest {

    private static final TeamId TEAM = TeamId.of("a");
    private static final StaffId CHEN = StaffId.of("chen");
    private static final RequesterId CUSTOMER = RequesterId.of("customer");

    private Instant now = Instant.parse("2026-01-07T09:00:00Z");
    private final MemoryStore store = new MemoryStore();
    private SupportDesk desk;

    @BeforeEach
    void openTheDesk() {
        desk = SupportDesk.over(store)
                .department(DeskFixture.builder()
                        .serviceLevel(ServiceLevel.promising()
                                .resolution(Priority.P1, WorkingTime.ofHours(1))
                                .resolution(Priority.P2, WorkingTime.ofHours(4))
                                .resolution(Priority.P3, WorkingTime.ofHours(4))
                                .build())
                        .staff(StaffMember.named("chen", "Chen")
                                .role(BuiltInRoles.OPERATOR)
                                .team("a")
                                .capacity(Capacity.of(3).weighing(Priority.P1, 2))
                                .build())
                        .build())
                .clock(() -> now)
                .notifier(new KeepingNotifier())
                .build();
    }

    private void open(String id, Priority priority) {
        desk.asSystem().open(new Opening(TicketId.of(id), priority, Tier.of(1), TEAM, Intake.UNKNOWN.from(CUSTOMER)));
    }

    private String claim() {
        return desk.as(CHEN).claimNext(TEAM).map(ticket -> ticket.id().value()).orElse("none");
    }

    @Nested
    @DisplayName("claiming the next")
    class Claiming {

        @Test
        @DisplayName("gives what is due next, then what is most pressing, then what is never due")
        void order() {
            open("never", Priority.P4);
            open("normal", Priority.P3);
            open("high", Priority.P2);

            assertEquals(List.of("high", "normal", "never", "none"), List.of(claim(), claim(), claim(), claim()));
        }

        @Test
        @DisplayName("passes over what is too much for whoever asks")
        void capacity() {
            open("one", Priority.P1);
            open("two", Priority.P1);
            open("small", Priority.P3);

            assertEquals(List.of("one", "small", "none"), List.of(claim(), claim(), claim()));
        }

        @Test
        @DisplayName("needs the right to see the queue and to take from it")
        void rights() {
            open("one", Priority.P3);

            assertThrows(UnknownReferenceException.class, () -> desk.as(CHEN).claimNext(TeamId.of("moon")));
            assertThrows(DeniedException.class, () -> {
                desk.asSystem().perform(TicketId.of("one"), new Move.MoveTo(Tier.of(1), TeamId.of("b")));
                desk.as(CHEN).claimNext(TeamId.of("b"));
            });
            assertThrows(IllegalStateException.class, () -> desk.asSystem().claimNext(TEAM));
        }

        @Test
        @DisplayName("by many at once gives each ticket to one")
        void atOnce() throws Exception {
            for (int i = 0; i < 60; i++) {
                open("t" + i, Priority.P4);
            }
            ExecutorService pool = Executors.newFixedThreadPool(4);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<TicketId>>> takers = new ArrayList<>();
            for (StaffId who : List.of(DeskFixture.ANNA, DeskFixture.BO, DeskFixture.ANNA, DeskFixture.BO)) {
                takers.add(pool.submit(() -> {
                    start.await();
                    List<TicketId> taken = new ArrayList<>();
                    for (int i = 0; i < 15; i++) {
                        desk.as(who).claimNext(TEAM).map(Ticket::id).ifPresent(taken::add);
                    }
                    return taken;
                }));
            }
            start.countDown();
            List<TicketId> all = new ArrayList<>();
            for (Future<List<TicketId>> taker : takers) {
                all.addAll(taker.get());
            }
            pool.shutdown();

            assertEquals(60, all.size());
            assertEquals(60, new HashSet<>(all).size());
        }
    }

    @Nested
    class Lists {

        private Set<String> found(TicketQuery query) {
            Set<String> found = new HashSet<>();
            for (Stored<Ticket> stored : desk.asSystem().search(query).tickets()) {
                assertTrue(found.add(stored.value().id().value()));
            }
            return found;
        }

        @Test
        void eachShowsItsOwn() {
            open("queued", Priority.P1);
            open("held", Priority.P2);
            open("waiting", Priority.P2);
            open("solved", Priority.P3);
            Seat system = desk.asSystem();
            system.perform(TicketId.of("held"), new Move.Assign(CHEN));
            system.perform(TicketId.of("waiting"), new Move.Assign(CHEN), new Move.Wait(WaitingFor.CUSTOMER));
            system.perform(TicketId.of("solved"), new Move.Assign(CHEN), new Move.Resolve());

            assertEquals(Set.of("held", "waiting"), found(Views.workOf(CHEN)));
            assertEquals(Set.of("queued"), found(Views.queueOf(TEAM)));
            assertEquals(Set.of("queued"), found(Views.unassigned()));
            assertEquals(Set.of("waiting"), found(Views.waiting()));
            assertEquals(Set.of("queued"), found(Views.breachingWithin(now, Duration.ofHours(2))));
            assertEquals(Set.of(), found(Views.overdue(now)));
            assertEquals(Set.of("solved"), found(Views.solvedSince(now)));
            assertEquals(Set.of("queued", "held", "waiting", "solved"), found(Views.askedBy(CUSTOMER)));
            assertEquals(TicketStatus.QUEUED, system.get(TicketId.of("queued")).status());

            now = Instant.parse("2026-01-07T10:00:00.001Z");
            assertEquals(Set.of("queued"), found(Views.overdue(now)));
        }

        @Test
        void thePastIsNoTimeAhead() {
            assertThrows(IllegalArgumentException.class, () -> Views.breachingWithin(now, Duration.ofMillis(-1)));
        }
    }
}
