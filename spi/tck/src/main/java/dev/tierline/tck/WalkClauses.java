package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S3: walks from page to page while other tickets change. */
abstract class WalkClauses extends StoreClauses {

    /** So many tickets that stay as they are, and as many between them that change meanwhile. */
    private static final int PAIRS = 30;

    private static final int PAGE = 7;

    private final List<TicketChange> movers = new ArrayList<>();
    private TeamId team = TeamId.of("none yet");

    WalkClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    /** Each walk has tickets of its own: those of a team. */
    private void fill(SearchOrder order) {
        team = TeamId.of(order.name());
        movers.clear();
        List<TicketChange> all = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            all.add(opened("stays " + (100 + i), 2 * i));
            TicketChange mover = opened("moves " + (100 + i), 2 * i + 1);
            all.add(mover);
            movers.add(mover);
        }
        commit(all.toArray(TicketChange[]::new));
    }

    private TicketChange opened(String id, int minute) {
        Instant at = Samples.minute(minute);
        Opening open = new Opening(TicketId.of(id + " " + team), Priority.P3, null, team, Intake.UNKNOWN);
        Circumstances now = new Circumstances(at, Actor.system(), LifeCycle.standard());
        return Samples.due(Samples.change(Ticket.open(open, now), null), at);
    }

    private List<String> staying() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            ids.add("stays " + (100 + i) + " " + team);
        }
        return ids;
    }

    private TicketQuery first() {
        return TicketQuery.all().statuses(TicketStatus.QUEUED).teams(team).limit(PAGE);
    }

    private static List<String> met(TicketPage page) {
        return page.tickets().stream()
                .map(Stored::value)
                .map(Ticket::id)
                .map(TicketId::value)
                .toList();
    }

    private void assertMetOnce(List<String> met, String when) {
        List<String> stayed =
                met.stream().filter(id -> id.startsWith("stays")).sorted().toList();
        assertEquals(staying(), stayed, () -> "the tickets met that stayed where they were, by id, " + when);
    }

    /** What happens between two pages. */
    @FunctionalInterface
    private interface Meanwhile {
        void after(int page, TicketPage read);
    }

    private void assertWalk(SearchOrder order, String when, Meanwhile meanwhile) {
        TicketQuery query = first().order(order);
        List<String> met = new ArrayList<>();
        TicketPage page = store.search(query);
        for (int number = 0; page.next() != null; number++) {
            int pages = number;
            assertTrue(pages < 10 * PAIRS, () -> "the walk in order " + order + " went on for " + pages + " pages");
            met.addAll(met(page));
            meanwhile.after(number, page);
            page = store.search(query.after(page.next()));
        }
        met.addAll(met(page));
        assertMetOnce(met, "in order " + order + ", " + when);
    }

    private void change(int mover, TicketChange change) {
        commit(change);
        movers.set(mover, change);
    }

    private int mover(int number) {
        return Math.floorMod(number, PAIRS);
    }

    @Test
    @DisplayName("S3: a walk while nothing happens meets every ticket once, in every order")
    void undisturbedWalk() {
        for (SearchOrder order : SearchOrder.values()) {
            fill(order);
            assertWalk(order, "while nothing happened", (number, page) -> {});
        }
    }

    @Test
    @DisplayName("S3: tickets that come in before and behind the walk hide no other and show none twice")
    void ticketsComeIn() {
        for (SearchOrder order : SearchOrder.values()) {
            fill(order);
            assertWalk(order, "while tickets came in", (number, page) -> {
                if (number < 5) {
                    commit(opened("new, first " + number, -1 - number), opened("new, last " + number, 99 + number));
                    commit(opened("new, between " + number, 10 * number + 5));
                }
            });
        }
    }

    @Test
    @DisplayName("S3: tickets that leave what is searched for hide no other")
    void ticketsLeave() {
        for (SearchOrder order : SearchOrder.values()) {
            fill(order);
            assertWalk(order, "while tickets left", (number, page) -> {
                for (int i : List.of(mover(3 * number), mover(3 * number + 1), mover(-1 - number))) {
                    TicketChange mover = movers.get(i);
                    if (mover.ticket().status() == TicketStatus.QUEUED) {
                        change(i, Samples.moved(mover, new Move.Cancel()));
                    }
                }
            });
        }
    }

    @Test
    @DisplayName("S3: tickets that move in the order, the one at the end of a page too, hide no other")
    void ticketsMove() {
        for (SearchOrder order : SearchOrder.values()) {
            fill(order);
            assertWalk(order, "while tickets moved", (number, page) -> {
                List<String> met = met(page);
                for (int i = 0; i < PAIRS && number < 20; i++) {
                    TicketChange mover = movers.get(i);
                    boolean endsThePage = mover.ticket().id().value().equals(met.get(met.size() - 1));
                    if (endsThePage || i % 5 == number % 5) {
                        int minute = endsThePage || i % 2 == 0 ? 200 + number : -number;
                        change(i, Samples.due(Samples.next(mover), Samples.minute(minute)));
                    }
                }
            });
        }
    }

    @Test
    @DisplayName("S3: a walk meets every ticket once while many threads change others")
    void walkAmongThreads() throws Exception {
        fill(SearchOrder.DUE);
        int threads = 4;
        List<String> met = new ArrayList<>();
        List<TicketQuery> next = new ArrayList<>(List.of(first()));
        Together.race(40, threads, (round, thread) -> {
            if (thread > 0) {
                changeInRace(round, thread);
            } else if (!next.isEmpty()) {
                TicketPage page = store.search(next.remove(0));
                met.addAll(met(page));
                if (page.next() != null) {
                    next.add(first().after(page.next()));
                }
            }
            return true;
        });
        assertEquals(List.of(), next, "pages left after the walk");
        assertMetOnce(met, "while " + (threads - 1) + " threads changed others");
    }

    /** Each thread has movers of its own: puts them to the front, then to the end, then takes them away. */
    private void changeInRace(int round, int thread) {
        int i = mover(3 * round + thread);
        TicketChange mover = movers.get(i);
        switch (round / 10) {
            case 0 -> change(i, Samples.due(Samples.next(mover), Samples.minute(-round)));
            case 1 -> change(i, Samples.due(Samples.next(mover), Samples.minute(100 + round)));
            case 2 -> change(i, Samples.due(Samples.next(mover), Samples.minute(-round)));
            default -> change(i, Samples.moved(mover, new Move.Cancel()));
        }
    }
}
