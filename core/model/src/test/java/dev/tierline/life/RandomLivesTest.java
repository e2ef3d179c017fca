package dev.tierline.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The random lives of the properties get everywhere; a law about what never happens would prove nothing. */
class RandomLivesTest {

    /** Moves that no life cycle refuses, nor anything else. */
    private static final Set<MoveKind> NEVER_REFUSED = EnumSet.of(
            MoveKind.NOTE, MoveKind.LOG_TIME, MoveKind.UNLINK, MoveKind.WITHDRAW_CONSENT, MoveKind.END_SESSION);

    private static final Set<Class<?>> EVENTS = new HashSet<>();
    private static final Set<MoveKind> MADE = EnumSet.noneOf(MoveKind.class);
    private static final Set<MoveKind> REFUSED = EnumSet.noneOf(MoveKind.class);
    private static final Set<TicketStatus> STATUSES = EnumSet.noneOf(TicketStatus.class);

    @BeforeAll
    static void live() {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            LifeDesk desk = LifeProperties.desk(random.nextInt());
            Instant now = LifeDesk.OPENED;
            for (int i = 0; i < 40; i++) {
                Step step = Step.of(random.nextInt(Integer.MAX_VALUE));
                now = now.plus(step.later());
                Move move = step.move(now);
                try {
                    desk.by(step.actor()).at(now, move);
                    MADE.add(move.kind());
                } catch (IllegalMoveException refused) {
                    REFUSED.add(move.kind());
                }
                STATUSES.add(desk.status());
            }
            desk.history().forEach(event -> EVENTS.add(event.getClass()));
        }
    }

    @Test
    @DisplayName("every kind of move is made, and refused where it can be; every status is entered")
    void moves() {
        Set<MoveKind> possible = EnumSet.complementOf(EnumSet.of(MoveKind.OPEN));
        assertEquals(possible, MADE);
        Set<MoveKind> refusable = EnumSet.allOf(MoveKind.class);
        refusable.removeAll(NEVER_REFUSED);
        assertEquals(refusable, REFUSED);
        assertEquals(EnumSet.allOf(TicketStatus.class), STATUSES);
    }

    @Test
    @DisplayName("every kind of event comes about but erasure, which is no move")
    void events() {
        List<String> missing = EventsSeenTest.kinds(TicketEvent.class).stream()
                .filter(kind -> !EVENTS.contains(kind))
                .map(Class::getSimpleName)
                .toList();
        assertEquals(List.of("TextsErased"), missing);
        assertTrue(EVENTS.size() > 30);
    }
}
