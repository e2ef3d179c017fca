package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ANNA;
import static dev.tierline.engine.DeskFixture.CUSTOMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What concerns several tickets is done to all of them in one commit, or to none. */
class LinkSeatTest {

    private static final TicketId ONE = TicketId.of("INC-1");
    private static final TicketId TWO = TicketId.of("INC-2");
    private static final RequesterId OTHER = RequesterId.of("customer 43");

    private final DeskFixture fixture = new DeskFixture();
    private final Seat anna = fixture.desk.as(ANNA);

    private Ticket open(TicketId id, RequesterId requester) {
        Intake intake = Intake.UNKNOWN.from(requester).about("printer").through(Channel.EMAIL);
        return anna.open(new Opening(id, Priority.P1, Tier.of(1), TeamId.of("a"), intake));
    }

    private List<TicketEvent> history(TicketId id) {
        return fixture.desk.asSystem().history(id, 0, 1000).stream()
                .map(HistoryEntry::recorded)
                .map(Recorded::event)
                .toList();
    }

    private Set<String> told() {
        fixture.desk.deliver(100);
        return fixture.notifier.sent().stream()
                .map(message -> message.kind() + " on " + message.ticket() + " to " + message.recipient())
                .collect(Collectors.toSet());
    }

    private void folds(TicketId... ids) {
        for (TicketId id : ids) {
            assertEquals(anna.get(id), Ticket.fold(history(id)));
        }
    }

    @Test
    @DisplayName("a tie stands on both tickets, each seeing it from its side; to tie them again changes nothing")
    void ties() {
        open(ONE, CUSTOMER);
        open(TWO, OTHER);

        anna.links().link(ONE, LinkKind.CAUSED_BY, TWO);
        anna.links().link(ONE, LinkKind.CAUSED_BY, TWO);

        assertEquals(
                List.of(new Link(LinkKind.CAUSED_BY, "INC-2")),
                anna.get(ONE).caseFile().links());
        assertEquals(
                List.of(new Link(LinkKind.CAUSES, "INC-1")),
                anna.get(TWO).caseFile().links());
        anna.links().unlink(TWO, LinkKind.CAUSES, ONE);
        assertEquals(List.of(), anna.get(ONE).caseFile().links());
        assertEquals(List.of(), anna.get(TWO).caseFile().links());
        folds(ONE, TWO);
    }

    @Test
    @DisplayName(
            "a tie between tickets cannot be made on one of them alone, nor to itself, nor to one that is not there")
    void noHalfTies() {
        open(ONE, CUSTOMER);

        IllegalArgumentException alone = assertThrows(
                IllegalArgumentException.class,
                () -> anna.perform(ONE, new LinkMove.Tie(new Link(LinkKind.CAUSED_BY, "INC-2"))));
        assertTrue(alone.getMessage().contains("expected seat.links()"), alone::getMessage);
        assertThrows(IllegalArgumentException.class, () -> anna.perform(ONE, new LinkMove.Merge(TWO)));
        assertThrows(IllegalArgumentException.class, () -> anna.links().link(ONE, LinkKind.CAUSED_BY, ONE));
        assertThrows(IllegalArgumentException.class, () -> anna.links().merge(ONE, ONE));
        assertThrows(TicketNotFoundException.class, () -> anna.links().link(ONE, LinkKind.CAUSED_BY, TWO));
        assertThrows(IllegalArgumentException.class, () -> anna.links().link(ONE, LinkKind.BUG, TWO));
        assertEquals(1, history(ONE).size());
    }

    @Nested
    class Merging {

        @Test
        @DisplayName("both keep their facts, both requesters are told, and the merged one is silent for good")
        void merge() {
            open(ONE, CUSTOMER);
            open(TWO, OTHER);
            anna.perform(TWO, new Move.Note("The same printer."), new Move.Start());

            Ticket survivor = anna.links().merge(TWO, ONE);

            assertEquals(ONE, survivor.id());
            assertEquals(TicketStatus.QUEUED, survivor.status());
            Ticket merged = anna.get(TWO);
            assertEquals(TicketStatus.MERGED, merged.status());
            assertEquals(List.of(ONE), merged.caseFile().tickets(LinkKind.MERGED_INTO));
            assertEquals(List.of(TWO), survivor.caseFile().tickets(LinkKind.MERGED_FROM));
            assertEquals(1, merged.effort().texts());
            assertEquals(
                    Set.of(
                            "merge/merged on INC-2 to " + Actor.requester(OTHER),
                            "merge/absorbed on INC-1 to " + Actor.requester(CUSTOMER)),
                    told());
            folds(ONE, TWO);

            fixture.at("2026-02-01T09:00:00Z");
            fixture.desk.runDue(100);
            fixture.desk.deliver(100);
            assertFalse(fixture.notifier.sent().stream()
                    .filter(message -> message.recipient() instanceof Actor.Staff)
                    .map(Message::ticket)
                    .anyMatch(TWO::equals));
        }

        @Test
        @DisplayName("who asked for both is told once")
        void sameRequester() {
            open(ONE, CUSTOMER);
            open(TWO, CUSTOMER);

            anna.links().merge(TWO, ONE);

            assertEquals(Set.of("merge/merged on INC-2 to " + Actor.requester(CUSTOMER)), told());
        }

        @Test
        @DisplayName(
                "a merged ticket takes no move but what is recorded about it, and says where it goes on; nothing is merged into it")
        void forGood() {
            open(ONE, CUSTOMER);
            open(TWO, OTHER);
            open(TicketId.of("INC-3"), OTHER);
            anna.links().merge(TWO, ONE);

            for (Move move : List.of(
                    new Move.Reopen(TicketStatus.QUEUED),
                    new Move.Assign(ANNA),
                    new Move.Reply("Hello?"),
                    new Move.Close(),
                    new Move.Cancel(),
                    new Move.ChangePriority(Priority.P3))) {
                IllegalMoveException refused =
                        assertThrows(IllegalMoveException.class, () -> anna.perform(TWO, move), move::toString);
                assertTrue(refused.getMessage().contains("goes on in 'INC-1'"), refused::getMessage);
            }
            assertThrows(IllegalMoveException.class, () -> anna.links().merge(TWO, TicketId.of("INC-3")));
            assertThrows(IllegalMoveException.class, () -> anna.links().merge(TicketId.of("INC-3"), TWO));
            assertThrows(IllegalArgumentException.class, () -> anna.links().unlink(TWO, LinkKind.MERGED_INTO, ONE));
            assertThrows(IllegalArgumentException.class, () -> anna.links().link(ONE, LinkKind.MERGED_FROM, TWO));
            assertEquals(TicketStatus.QUEUED, anna.get(TicketId.of("INC-3")).status());
        }

        @Test
        @DisplayName("nothing that lives is merged into what is done")
        void intoTheDead() {
            open(ONE, CUSTOMER);
            open(TWO, OTHER);
            anna.perform(ONE, new Move.Cancel());

            assertThrows(IllegalMoveException.class, () -> anna.links().merge(TWO, ONE));
            assertEquals(TicketStatus.QUEUED, anna.get(TWO).status());
        }

        @Test
        @DisplayName(
                "a tie of duplicates made by hand does not say where a merged ticket goes on, and no merge leads in a circle")
        void tiesByHand() {
            TicketId three = TicketId.of("INC-3");
            open(ONE, CUSTOMER);
            open(TWO, OTHER);
            open(three, OTHER);
            anna.links().link(TWO, LinkKind.DUPLICATE_OF, three);
            anna.links().merge(TWO, ONE);
            anna.links().merge(three, ONE);
            anna.links().link(TWO, LinkKind.DUPLICATED_BY, ONE);

            assertEquals(ONE, anna.get(TWO).mergedInto().orElseThrow());
            assertEquals(
                    TicketStatus.RESOLVED,
                    anna.links()
                            .resolveProblem(ONE, new Move.Resolve())
                            .problem()
                            .status());
        }

        @Test
        @DisplayName(
                "what the customer of a merged ticket writes stays with it, out of the other's sight; where it goes on, it is heard")
        void answerAfterMerges() {
            TicketId three = TicketId.of("INC-3");
            open(ONE, CUSTOMER);
            open(TWO, OTHER);
            open(three, OTHER);
            anna.links().merge(three, TWO);
            anna.links().merge(TWO, ONE);
            anna.perform(ONE, new Move.Start(), new Move.Resolve());
            LinkSeat other = fixture.desk.asRequester(OTHER).links();
            Reference mail = Reference.of(Channel.EMAIL, "4711");

            for (int i = 0; i < 2; i++) {
                assertEquals(
                        three,
                        other.answer(three, "Still broken.", TicketId.of("INC-9"), mail)
                                .writtenOn());
            }

            assertEquals(1, anna.get(three).effort().texts());
            assertEquals(0, anna.get(ONE).effort().texts());
            assertEquals(TicketStatus.QUEUED, anna.get(ONE).status(), "its customer's answer would have reopened it");
            assertTrue(history(ONE).stream().anyMatch(LinkEvent.MergedAnswered.class::isInstance));
            assertTrue(fixture.desk.asRequester(CUSTOMER).history(ONE, 0, 100).stream()
                    .noneMatch(entry -> entry.recorded().event() instanceof LinkEvent.MergedAnswered
                            || entry.recorded().event().by().equals(Actor.requester(OTHER))
                            || mail.equals(entry.recorded().reference())));
            assertEquals(1, fixture.desk.as(DeskFixture.BO).eraseTexts(three));
            assertThrows(
                    DeniedException.class,
                    () -> fixture.desk.asRequester(CUSTOMER).links().answer(TWO, "Mine?", TicketId.of("INC-9"), null));
            assertThrows(
                    IllegalMoveException.class,
                    () -> anna.links().answer(TWO, "We see.", TicketId.of("INC-9"), null),
                    "the staff answers where it goes on");
            folds(ONE, TWO, three);
        }
    }

    @Nested
    class Following {

        @Test
        @DisplayName("a follow-up is opened and tied in one commit, once for a reference")
        void followUp() {
            open(ONE, CUSTOMER);
            Seat customer = fixture.desk.asRequester(CUSTOMER);
            Opening next = new Opening(TWO, Priority.P1, null, null, Intake.UNKNOWN.from(CUSTOMER));
            assertEquals(
                    MoveKind.LINK,
                    assertThrows(
                                    IllegalMoveException.class,
                                    () -> customer.links().followUp(ONE, next, null))
                            .move());
            anna.perform(ONE, new Move.Start(), new Move.Resolve("Paper jam."), new Move.Close());

            Reference mail = Reference.of(Channel.EMAIL, "4711");
            OperationResult first = customer.links().followUp(ONE, next, mail);
            OperationResult again = customer.links()
                    .followUp(
                            ONE,
                            new Opening(TicketId.of("INC-3"), Priority.P1, null, null, Intake.UNKNOWN.from(CUSTOMER)),
                            mail);

            assertEquals(TWO, first.ticket().id());
            assertEquals(TWO, again.ticket().id());
            assertTrue(again.repeated());
            assertEquals(List.of(ONE), anna.get(TWO).caseFile().tickets(LinkKind.FOLLOW_UP_OF));
            assertEquals(List.of(TWO), anna.get(ONE).caseFile().tickets(LinkKind.FOLLOWED_BY));
            assertTrue(anna.find(TicketId.of("INC-3")).isEmpty());
            folds(ONE, TWO);
        }
    }
}
