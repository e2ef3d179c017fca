package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDesk.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.staff.RequesterId;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ticket is tied to; merging, for good. */
class LinkTest {

    private static final TicketId OTHER = TicketId.of("INC-2");

    private final LifeDesk desk = LifeDesk.standard();

    private static Move tie(LinkKind kind, String target) {
        return new LinkMove.Tie(new Link(kind, target));
    }

    private static Move untie(LinkKind kind, String target) {
        return new LinkMove.Untie(new Link(kind, target));
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BUG", "MERGED_INTO", "MERGED_FROM"})
    @DisplayName("tied once, however often; untied, the other ties stay; untied again, nothing happens")
    void tiedAndUntied(LinkKind kind) {
        desk.at("10:00", tie(kind, "INC-2"), tie(kind, "INC-2"), tie(kind, "INC-3"));
        assertEquals(List.of("INC-2", "INC-3"), desk.file().linked(kind));
        assertEquals(2, desk.all(LinkEvent.Linked.class).size());

        desk.at("11:00", untie(kind, "INC-2"));
        assertEquals(List.of("INC-3"), desk.file().linked(kind));
        int before = desk.size();
        desk.at("11:10", untie(kind, "INC-2"));
        assertEquals(before, desk.size());
    }

    @Test
    @DisplayName("one target may be tied in two ways; untying one leaves the other")
    void twoWays() {
        desk.at("10:00", tie(LinkKind.CAUSED_BY, "INC-2"), tie(LinkKind.FOLLOW_UP_OF, "INC-2"));
        desk.at("11:00", untie(LinkKind.CAUSED_BY, "INC-2"));

        assertEquals(List.of(OTHER), desk.file().tickets(LinkKind.FOLLOW_UP_OF));
        assertEquals(List.of(), desk.file().tickets(LinkKind.CAUSED_BY));
    }

    @Test
    @DisplayName("a ticket is not tied to itself, but the vendor may have given its case the same number")
    void itself() {
        assertEquals(
                "ticket 'INC-1' is QUEUED: cannot link; expected another ticket to tie it to",
                desk.refuses("10:00", tie(LinkKind.CAUSES, "INC-1")));
        desk.refuses("10:00", new LinkMove.Merge(ID));
        desk.refuses("10:00", new LinkMove.Absorb(ID, null));
        desk.at("10:00", tie(LinkKind.VENDOR_CASE, "INC-1"));
    }

    @Test
    @DisplayName("a bug is filed, not tied; it is untied like anything else")
    void bugs() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LinkMove.Tie(new Link(LinkKind.BUG, "BUG-1", BugStatus.OPEN)));
        assertThrows(IllegalArgumentException.class, () -> new Link(LinkKind.BUG, "BUG-1"));
        assertThrows(IllegalArgumentException.class, () -> new Link(LinkKind.CAUSES, "INC-2", BugStatus.OPEN));
        assertThrows(IllegalArgumentException.class, () -> desk.file().tickets(LinkKind.BUG));
    }

    @Test
    @DisplayName("every tie between tickets has another side, and that one's other side is the first")
    void otherSides() {
        for (LinkKind kind : LinkKind.values()) {
            if (kind.isBetweenTickets()) {
                assertEquals(kind, kind.inverse().inverse());
                assertTrue(kind.inverse() != kind);
            } else {
                assertThrows(IllegalArgumentException.class, kind::inverse);
            }
        }
    }

    @Test
    @DisplayName(
            "nine hundred ties are enough, and a hundred more that come with other moves; one more leaves no trace")
    void manyTies() {
        Move[] ties = new Move[Link.MOST - 100];
        for (int i = 0; i < ties.length; i++) {
            ties[i] = tie(LinkKind.CAUSES, "INC-" + (i + 2));
        }
        desk.at("10:00", new Move.Assign(ERIC)).at("10:00", ties);
        assertTrue(desk.refuses("10:10", tie(LinkKind.CAUSES, "INC-5000"))
                .contains("it has 900 links; expected fewer than 900"));
        desk.at("10:10", tie(LinkKind.CAUSES, "INC-2"));

        for (int i = 0; i < 100; i++) {
            desk.at("10:20", new HandOffMove.FileBug("BUG-" + i));
        }
        for (Move move : List.of(
                new HandOffMove.FileBug("BUG-100"),
                new HandOffMove.HandOutside(LifeDepartment.VENDOR, "CASE-1", "theirs"),
                new LinkMove.Absorb(TicketId.of("INC-5000"), null),
                new LinkMove.Merge(TicketId.of("INC-5000")))) {
            String said = desk.refuses("11:00", move);
            assertTrue(said.contains("it has 1000 links; expected fewer than 1000"), said);
        }
    }

    @Test
    @DisplayName("merged it is silent for good: only notes, time and ties are added to it, and nothing brings it back")
    void mergedForGood() {
        desk.at("10:00", new Move.Assign(ERIC), new Move.Start(), new LinkMove.Merge(OTHER));

        assertEquals(TicketStatus.MERGED, desk.status());
        assertEquals(Optional.of(OTHER), desk.ticket().mergedInto());
        assertEquals(Optional.empty(), desk.wakeAt());
        for (Move move : List.of(
                new Move.Reopen(TicketStatus.QUEUED),
                new Move.Start(),
                new Move.Resolve(),
                new Move.Close(),
                new Move.Cancel(),
                new Move.Reply("Hello?"),
                new LinkMove.Merge(TicketId.of("INC-3")),
                new LinkMove.Absorb(TicketId.of("INC-3"), null))) {
            String said = desk.refuses("11:00", move);
            assertTrue(said.contains("it goes on in 'INC-2'; expected the move there"), said);
        }
        desk.at(
                "11:00",
                new Move.Note("He wrote twice."),
                new Move.LogTime(ERIC, Duration.ofMinutes(1), "merging", false),
                tie(LinkKind.CAUSED_BY, "INC-9"));
        assertEquals(TicketStatus.MERGED, desk.status());
    }

    @Test
    @DisplayName("every open or ended ticket but a merged one can be merged, under both life cycles")
    void whatCanBeMerged() {
        for (LifeCycle each : List.of(LifeCycle.standard(), LifeCycle.lenient())) {
            for (TicketStatus status : TicketStatus.values()) {
                assertEquals(status != TicketStatus.MERGED, each.permits(MoveKind.MERGE, status));
            }
        }
    }

    @Test
    @DisplayName(
            "what it was thought to duplicate is not what it was merged into, and can be tied and untied as before")
    void mergedElsewhere() {
        desk.at("10:00", tie(LinkKind.DUPLICATE_OF, "INC-7"), tie(LinkKind.DUPLICATE_OF, "INC-2"));
        assertEquals(Optional.empty(), desk.ticket().mergedInto());
        desk.at("11:00", new LinkMove.Merge(OTHER));
        desk.at("11:10", tie(LinkKind.DUPLICATE_OF, "INC-8"), untie(LinkKind.DUPLICATE_OF, "INC-2"));

        assertEquals(Optional.of(OTHER), desk.ticket().mergedInto());
        assertEquals(List.of("INC-7", "INC-8"), desk.file().linked(LinkKind.DUPLICATE_OF));
        assertTrue(desk.refuses("11:10", new Move.Start()).contains("'INC-2'"));
    }

    @Test
    @DisplayName("two tickets are not tied both ways round at once")
    void bothWays() {
        desk.at("10:00", tie(LinkKind.CAUSED_BY, "INC-2"));
        String said = desk.refuses("10:10", tie(LinkKind.CAUSES, "INC-2"));
        assertTrue(said.contains("the other way round") && said.contains("expected that tie to be undone first"), said);
        desk.at("10:10", untie(LinkKind.CAUSED_BY, "INC-2"), tie(LinkKind.CAUSES, "INC-2"));
    }

    @Test
    @DisplayName("what is done takes nothing in: nobody works it any more")
    void absorbedByWhatIsDone() {
        desk.at("10:00", new Move.Resolve());
        assertTrue(desk.refuses("11:00", new LinkMove.Absorb(OTHER, null)).contains("to be reopened first"));
    }

    @Test
    @DisplayName("only a merge makes its ties, and nobody undoes them")
    void theTieOfTheMerge() {
        for (LinkKind kind : List.of(LinkKind.MERGED_INTO, LinkKind.MERGED_FROM)) {
            assertThrows(IllegalArgumentException.class, () -> tie(kind, "INC-2"));
            assertThrows(IllegalArgumentException.class, () -> untie(kind, "INC-2"));
        }
    }

    @Test
    @DisplayName("the one that takes another in says which, and who asked for that, once; other ties between them stay")
    void absorbs() {
        RequesterId kim = RequesterId.of("kim");
        desk.at("10:00", tie(LinkKind.DUPLICATED_BY, "INC-2"), tie(LinkKind.CAUSES, "INC-2"));
        int before = desk.size();
        desk.at("11:00", new LinkMove.Absorb(OTHER, kim), new LinkMove.Absorb(OTHER, kim));

        assertEquals(List.of("Absorbed"), desk.happened(before));
        assertEquals(kim, desk.last(LinkEvent.Absorbed.class).asker());
        assertEquals(List.of(OTHER), desk.file().tickets(LinkKind.MERGED_FROM));
        assertEquals(List.of(OTHER), desk.file().tickets(LinkKind.DUPLICATED_BY));
        assertEquals(TicketStatus.QUEUED, desk.status(), "its own life goes on");
    }

    @Test
    @DisplayName("nothing wakes a merged or cancelled ticket, also no department with steps that it would have missed")
    void neverWakes() {
        LinkMove.Merge merge = new LinkMove.Merge(OTHER);
        neverWakes(LifeDesk.standard().at("16:50", new Move.Start(), merge));
        neverWakes(LifeDesk.standard().at("16:50", new Move.Start(), new Move.Cancel()));
        LifeDesk cancelled = LifeDesk.standard().at("16:50", new Move.Start(), new Move.Cancel());
        neverWakes(cancelled);
        assertEquals(Optional.empty(), cancelled.at("2026-04-01T00:00", merge).wakeAt(), "merged long after");
    }

    private static void neverWakes(LifeDesk silent) {
        silent.from(
                "2026-01-09T00:00",
                LifeDepartment.builder(LifeCycle.standard(), LifeDepartment.closing())
                        .escalation(EscalationPolicy.named("new")
                                .atShareOf(ServiceMetric.RESOLUTION, 10, Recipient.MANAGER)
                                .build())
                        .build());
        assertEquals(Optional.empty(), silent.wakeAt());
        int before = silent.size();
        silent.sweep("2026-02-01T00:00");
        assertEquals(before, silent.size());
    }
}
