package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ANNA;
import static dev.tierline.engine.DeskFixture.CUSTOMER;
import static dev.tierline.engine.DeskFixture.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.record.PersonalText;
import dev.tierline.staff.RequesterId;
import dev.tierline.ticket.Effort;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WritingTest {

    private final DeskFixture fixture = new DeskFixture();
    private final SupportDesk desk = fixture.desk;
    private final Seat anna = desk.as(ANNA);
    private final Seat customer = desk.asRequester(CUSTOMER);

    @BeforeEach
    void open() {
        customer.open(DeskFixture.opening());
    }

    private List<String> keys() {
        return fixture.history().stream()
                .map(event -> event instanceof TicketEvent.Replied replied
                        ? replied.text()
                        : event instanceof TicketEvent.Noted noted ? noted.text() : "")
                .filter(key -> !key.isEmpty())
                .toList();
    }

    @Test
    @DisplayName("a reply by staff is the first response; a note and the customer's own words are none")
    void firstResponse() {
        fixture.at("2026-01-07T09:10:00Z");
        customer.perform(ID, new Move.Reply("It still does not print."));
        anna.perform(ID, new Move.Note("Same as last week."));
        assertEquals(null, anna.get(ID).respondedAt());

        fixture.at("2026-01-07T09:20:00Z");
        anna.perform(ID, new Move.Reply("We are on it."));
        fixture.at("2026-01-07T09:31:00Z");
        desk.runDue(10);

        assertEquals(fixture.history().get(3).at(), anna.get(ID).respondedAt());
        assertTrue(!anna.get(ID).breaches().containsKey(ServiceMetric.FIRST_RESPONSE));
    }

    @Test
    @DisplayName("the customer's reply ends a wait for him, and no other wait")
    void endsTheWait() {
        anna.perform(ID, new Move.Wait(WaitingFor.CUSTOMER));
        customer.perform(ID, new Move.Reply("Here is the serial number."));
        assertEquals(TicketStatus.QUEUED, anna.get(ID).status(), "nobody holds it: it is for somebody to take");

        anna.perform(ID, new Move.Assign(ANNA), new Move.Start(), new Move.Wait(WaitingFor.CUSTOMER));
        customer.perform(ID, new Move.Reply("And the model."));
        assertEquals(TicketStatus.IN_PROGRESS, anna.get(ID).status());

        anna.perform(ID, new Move.Wait(WaitingFor.VENDOR));
        customer.perform(ID, new Move.Reply("Any news?"));
        assertEquals(TicketStatus.WAITING_VENDOR, anna.get(ID).status());
    }

    @Test
    @DisplayName("texts are kept apart under keys of their own; several in one operation too")
    void texts() {
        anna.perform(ID, new Move.Reply("One."), new Move.Note("Two."), new Move.Reply("Three."));

        List<String> keys = keys();
        assertEquals(3, new HashSet<>(keys).size());
        assertEquals(
                List.of("One.", "Two.", "Three."),
                keys.stream()
                        .map(key -> anna.text(ID, key).orElseThrow().text())
                        .toList());
        assertEquals(
                new Effort(3, Duration.ZERO, Duration.ZERO, fixture.now),
                anna.get(ID).effort());
    }

    @Test
    @DisplayName("a customer reads replies and no notes, and sees nothing of them or of recorded time")
    void customersReadNoNotes() {
        anna.perform(
                ID,
                new Move.Reply("One."),
                new Move.Note("Two."),
                new Move.LogTime(ANNA, Duration.ofMinutes(5), "reading", false));

        assertEquals("One.", customer.text(ID, keys().get(0)).orElseThrow().text());
        assertEquals(Optional.empty(), customer.text(ID, keys().get(1)));
        assertEquals(2, customer.history(ID, 0, 10).size());
        assertEquals(4, anna.history(ID, 0, 10).size());
        assertThrows(
                DeniedException.class,
                () -> desk.asRequester(RequesterId.of("other")).text(ID, keys().get(0)));
    }

    @Test
    @DisplayName("recorded time adds up, what is billable apart")
    void time() {
        anna.perform(ID, new Move.LogTime(ANNA, Duration.ofMinutes(25), "diagnosis", true));
        Ticket ticket = anna.perform(ID, new Move.LogTime(ANNA, Duration.ofMinutes(5), "writing", false));

        assertEquals(new Effort(0, Duration.ofMinutes(30), Duration.ofMinutes(25)), ticket.effort());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Move.LogTime(ANNA, Duration.ofSeconds(90), "diagnosis", true));
    }

    @Test
    @DisplayName("erasing empties every text, says when, and leaves the history and what it folds to")
    void erasing() {
        IntStream.range(0, 150).forEach(i -> anna.perform(ID, new Move.Note("Note " + i)));
        Ticket before = anna.get(ID);

        assertEquals(150, anna.eraseTexts(ID));

        assertEquals(0, anna.eraseTexts(ID));
        PersonalText erased = anna.text(ID, keys().get(7)).orElseThrow();
        assertEquals("", erased.text());
        assertEquals(fixture.now, erased.erasedAt());
        assertEquals(before, anna.get(ID));
        assertEquals(before, Ticket.fold(fixture.history()));
        assertThrows(DeniedException.class, () -> customer.eraseTexts(ID));
    }

    @Test
    @DisplayName("a text has something in it, and an end")
    void limits() {
        assertThrows(IllegalArgumentException.class, () -> new Move.Reply(" "));
        assertThrows(IllegalArgumentException.class, () -> new Move.Note("x".repeat(100_001)));
    }
}
