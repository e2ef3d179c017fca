package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.DESK;
import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDepartment.FIRST;
import static dev.tierline.life.LifeDepartment.OLGA;
import static dev.tierline.life.LifeDepartment.SECOND;
import static dev.tierline.life.LifeDepartment.VENDOR;
import static dev.tierline.life.LifeDesk.LEE;
import static dev.tierline.life.LifeDesk.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.EndOfSession;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.RemoteAccess;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody takes over a customer's machine without a recorded, unexpired consent from a caller whose identity was verified. */
class RemoteSessionTest {

    private static final RemoteMove VERIFY = new RemoteMove.VerifyRequester("call back");
    private static final RemoteMove START = new RemoteMove.StartSession(ERIC);
    private static final RemoteMove END = new RemoteMove.EndSession();
    private static final RemoteMove WITHDRAW = new RemoteMove.WithdrawConsent();

    private final LifeDesk desk = LifeDesk.standard().by(ERIC).at("09:00", new Move.Assign(ERIC), new Move.Start());

    private static RemoteMove consentUntil(String when) {
        return new RemoteMove.GiveConsent("see the screen", time(when));
    }

    private RemoteAccess remote() {
        return desk.file().remote();
    }

    @Nested
    @DisplayName("before a session")
    class Before {

        @Test
        @DisplayName("without a verified caller it is refused")
        void unverified() {
            assertEquals(
                    "ticket 'INC-1' is IN_PROGRESS: cannot start session; nobody verified the requester; expected that first",
                    desk.refuses("10:10", START));
            assertTrue(desk.refuses("10:10", consentUntil("12:00")).contains("nobody verified the requester"));
            LifeDesk unknown = new LifeDesk(LifeDepartment.standard())
                    .open(new Opening(LifeDesk.ID, Priority.P2, FIRST, DESK, Intake.UNKNOWN));
            assertTrue(unknown.refuses("10:00", VERIFY).contains("nobody is recorded as its requester"));
        }

        @Test
        @DisplayName("without a consent it is refused")
        void withoutConsent() {
            desk.at("10:00", VERIFY);
            assertEquals(
                    "ticket 'INC-1' is IN_PROGRESS: cannot start session; there is no consent; expected one that holds at"
                            + " 2026-01-07T10:10:00Z",
                    desk.refuses("10:10", START));
        }

        @Test
        @DisplayName("with a consent that ended it is refused, from the very instant on")
        void consentEnded() {
            desk.at("10:00", VERIFY, consentUntil("10:30"));
            assertTrue(desk.refuses("10:30", START).contains("the consent ended at 2026-01-07T10:30:00Z"));
            desk.at("10:29:59.999", START);
        }

        @Test
        @DisplayName("with a consent that was withdrawn it is refused, until there is another")
        void consentWithdrawn() {
            desk.at("10:00", VERIFY, consentUntil("12:00"));
            desk.by(LEE).at("10:10", WITHDRAW);
            assertNull(remote().consent());
            desk.by(ERIC).refuses("10:20", START);
            desk.at("10:30", consentUntil("12:00"), START);
        }

        @Test
        @DisplayName("whoever does not hold the ticket is refused, and on a ticket that nobody holds everybody")
        void notHolding() {
            desk.at("10:00", VERIFY, consentUntil("12:00"));
            assertTrue(desk.refuses("10:10", new RemoteMove.StartSession(OLGA))
                    .contains("expected whoever holds the ticket to work in the session, not 'olga'"));
            desk.at("10:20", new Move.Unassign());
            desk.refuses("10:30", START);
        }

        @Test
        @DisplayName(
                "on a ticket that is done nothing of it is possible, and whoever comes back is verified and asked anew")
        void done() {
            desk.at("10:00", VERIFY, consentUntil("18:00"), new Move.Resolve());
            assertEquals(RemoteAccess.NONE, remote());
            for (Move move : List.of(VERIFY, consentUntil("18:00"), START)) {
                desk.refuses("11:00", move);
            }
            int before = desk.size();
            desk.at("11:00", END, WITHDRAW);
            assertEquals(before, desk.size(), "there was nothing to end, nor to withdraw");
            desk.at("12:00", new Move.Reopen(TicketStatus.IN_PROGRESS));
            assertTrue(desk.refuses("12:00", START).contains("nobody verified the requester"));
        }

        @Test
        @DisplayName("a consent that would be over when it is given, or hold for more than thirty days, is refused")
        void overAtOnce() {
            desk.at("10:00", VERIFY);
            desk.at("10:00", consentUntil("2026-02-06T10:00"));
            desk.refuses("10:00", consentUntil("2026-02-06T10:00:00.001"));
            assertTrue(desk.refuses("10:00", consentUntil("10:00"))
                    .contains("expected a consent that ends after 2026-01-07T10:00:00Z"));
            assertThrows(IllegalArgumentException.class, () -> new RemoteMove.GiveConsent(" ", time("10:00")));
            assertThrows(IllegalArgumentException.class, () -> new RemoteMove.VerifyRequester(""));
        }

        @Test
        @DisplayName("a consent that nobody used runs out without a word, and wakes nobody")
        void unused() {
            desk.at("09:00", new Move.Wait(WaitingFor.CUSTOMER));
            desk.at("10:00", VERIFY, consentUntil("10:30"));
            assertEquals(Optional.empty(), desk.wakeAt());
            desk.sweep("12:00");
            assertEquals(List.of(), desk.all(RemoteEvent.ConsentExpired.class));
            desk.refuses("12:00", START);
        }
    }

    @Nested
    @DisplayName("in a session")
    class During {

        @BeforeEach
        void start() {
            desk.at("10:00", VERIFY, consentUntil("11:00"), START);
        }

        private RemoteEvent.SessionEnded ended() {
            return desk.last(RemoteEvent.SessionEnded.class);
        }

        @Test
        @DisplayName("the record says who, when and how long")
        void recorded() {
            assertEquals(new RemoteAccess.Session(ERIC, time("10:00")), remote().session());
            desk.at("10:25", END);

            assertEquals(
                    new RemoteEvent.SessionEnded(
                            time("10:25"), Actor.staff(ERIC), ERIC, Duration.ofMinutes(25), EndOfSession.DONE),
                    ended());
            assertNull(remote().session());
            assertNotNull(remote().consent(), "it still holds, for another session");
            desk.at("10:30", START);
        }

        @Test
        @DisplayName("whoever is in it starts it once; nobody else starts another")
        void oneAtATime() {
            int before = desk.size();
            desk.at("10:10", START);
            assertEquals(before, desk.size());
            assertTrue(desk.refuses("10:10", new RemoteMove.StartSession(OLGA))
                    .contains("'eric' is in a session; expected it to be ended first"));
        }

        @Test
        @DisplayName("withdrawn consent ends it at once")
        void withdrawn() {
            int before = desk.size();
            desk.by(LEE).at("10:10", WITHDRAW);

            assertEquals(List.of("ConsentWithdrawn", "SessionEnded"), desk.happened(before));
            assertEquals(EndOfSession.CONSENT_WITHDRAWN, ended().ground());
            assertEquals(LEE, ended().by());
            assertNull(remote().consent());
        }

        @Test
        @DisplayName("the end of the consent ends it by itself, at its instant, however late that is taken note of")
        void expired() {
            assertEquals(Optional.of(time("11:00:00.001")), desk.wakeAt());
            desk.sweep("11:00");
            assertNotNull(remote().session());
            desk.sweep("14:00");

            assertEquals(
                    List.of(new RemoteEvent.ConsentExpired(time("11:00"), ERIC, Duration.ofHours(1), time("14:00"))),
                    desk.all(RemoteEvent.ConsentExpired.class));
            assertNull(remote().session());
            assertNull(remote().consent());
            assertNotNull(remote().verifiedAt());
            desk.refuses("14:00", START);
        }

        @Test
        @DisplayName("ended at the very instant at which the consent ends, it was ended in time")
        void endedAtTheEnd() {
            desk.at("11:00", END).sweep("12:00");

            assertEquals(EndOfSession.DONE, ended().ground());
            assertEquals(List.of(), desk.all(RemoteEvent.ConsentExpired.class));
        }

        @Test
        @DisplayName("another consent takes the place of the first and ends the session that went on by it")
        void anotherConsent() {
            desk.at("10:10", consentUntil("12:00")).sweep("11:30");
            assertNull(remote().session());
            assertEquals(EndOfSession.CONSENT_WITHDRAWN, ended().ground());
            desk.at("11:30", consentUntil("11:40"), new RemoteMove.StartSession(ERIC))
                    .sweep("12:00");

            assertEquals(
                    time("11:40"), desk.last(RemoteEvent.ConsentExpired.class).at());
            assertEquals(
                    Duration.ofMinutes(10),
                    desk.last(RemoteEvent.ConsentExpired.class).lasted());
        }

        @Test
        @DisplayName("a ticket that goes to somebody else, or on which there is nothing more to do, ends it")
        void passedOn() {
            for (Move move : List.of(
                    new Move.Assign(OLGA),
                    new Move.Unassign(),
                    new Move.Release(false),
                    new HandOffMove.Escalate(Destination.NEXT_TIER, null),
                    new Move.Resolve(),
                    new Move.Cancel(),
                    new LinkMove.Merge(TicketId.of("INC-2")))) {
                LifeDesk each = LifeDesk.standard()
                        .by(ERIC)
                        .at("09:00", new Move.Assign(ERIC), new Move.Start(), VERIFY, consentUntil("18:00"), START)
                        .at("10:00", move);
                assertNull(each.file().remote().session(), move::toString);

                assertEquals(
                        EndOfSession.TICKET_PASSED_ON,
                        each.last(RemoteEvent.SessionEnded.class).ground());
                assertEquals(1, each.all(RemoteEvent.SessionEnded.class).size());
            }
        }

        @Test
        @DisplayName("handed back too often, it goes to the supervisor, and so the session ends")
        void tooOften() {
            for (int i = 0; i < 2; i++) {
                desk.at("10:1" + i, new Move.MoveTo(SECOND, null), new Move.MoveTo(FIRST, DESK, "back"));
            }
            assertNull(remote().session());
            assertEquals(EndOfSession.TICKET_PASSED_ON, ended().ground());
        }

        @Test
        @DisplayName("what changes neither who holds it nor that there is work to do leaves it alone")
        void goesOn() {
            desk.at(
                    "10:10",
                    new Move.Assign(ERIC),
                    new Move.Release(true),
                    new Move.Start(),
                    new Move.Wait(WaitingFor.INTERNAL),
                    new Move.MoveTo(SECOND, LifeDepartment.NETWORK),
                    new HandOffMove.HandOutside(VENDOR, "CASE-1", null),
                    new HandOffMove.FileBug("BUG-1"));

            assertEquals(time("10:00"), remote().session().from());
        }

        @Test
        @DisplayName("a wait that ends at the instant of the consent, and a breach then, all count")
        void everythingAtOnce() {
            desk.at("10:10", new Move.Wait(WaitingFor.VENDOR, time("11:00"))).sweep("11:00:00.001");

            assertEquals(TicketStatus.IN_PROGRESS, desk.status());
            assertNull(remote().session());
            assertEquals(
                    time("11:00"), desk.last(RemoteEvent.ConsentExpired.class).at());
        }
    }
}
