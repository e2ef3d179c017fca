package dev.tierline.life;

import static dev.tierline.life.LifeDesk.ID;
import static dev.tierline.life.LifeDesk.LEE;
import static dev.tierline.life.LifeDesk.OPENED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketEvent.TextsErased;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.Urgency;
import dev.tierline.ticket.Written;
import dev.tierline.ticket.WrittenAnswers;
import dev.tierline.ticket.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written down when a ticket is opened, and what remains when it is erased. */
class OpeningTest {

    private static final FormAnswers ANSWERS =
            new FormAnswers(FormId.of("vpn"), Map.of("device", FormValue.choices("laptop")));
    private static final Opening BARE = Opening.of(ID, Impact.LOW, Urgency.HIGH, Intake.UNKNOWN);

    private static LifeDesk opened(Opening open) {
        return new LifeDesk(LifeDepartment.standard()).by(LEE).open(open);
    }

    private static TicketEvent.Opened event(LifeDesk desk) {
        return desk.last(TicketEvent.Opened.class);
    }

    @Test
    @DisplayName("neither symptoms nor answers: nothing is written")
    void bare() {
        LifeDesk desk = opened(BARE);
        assertEquals(List.of(), desk.written());
        assertNull(event(desk).symptoms());
        assertNull(event(desk).answers());
        assertEquals(List.of(), event(desk).texts());
        assertEquals(0, desk.ticket().effort().texts());
    }

    @Test
    @DisplayName("symptoms alone are the first text, answers alone too, and of both the symptoms come first")
    void numbered() {
        LifeDesk symptoms = opened(BARE.withSymptoms("No VPN."));
        assertEquals(List.of(new WrittenText(Written.key(ID, 1), "No VPN.", false)), symptoms.written());
        assertEquals(Written.key(ID, 1), event(symptoms).symptoms());

        LifeDesk answers = opened(BARE.withAnswers(ANSWERS));
        assertEquals(List.of(new WrittenAnswers(Written.key(ID, 1), ANSWERS)), answers.written());
        assertEquals(Written.key(ID, 1), event(answers).answers());
        assertNull(event(answers).symptoms());

        LifeDesk both = opened(BARE.withAnswers(ANSWERS).withSymptoms("No VPN."));
        assertEquals(
                List.of(Written.key(ID, 1), Written.key(ID, 2)), event(both).texts());
        assertEquals(Written.key(ID, 2), event(both).answers());
        assertEquals(2, both.ticket().effort().texts());
    }

    @Test
    @DisplayName("what is written next gets the next key")
    void next() {
        LifeDesk desk = opened(BARE.withAnswers(ANSWERS).withSymptoms("No VPN."));
        desk.at("09:00", new Move.Reply("Please!"));

        assertEquals(Written.key(ID, 3), desk.last(TicketEvent.Replied.class).text());
    }

    @Test
    @DisplayName("opening is no word that both sides read, and no response")
    void noResponse() {
        LifeDesk desk = opened(BARE.withSymptoms("No VPN."));
        assertNull(desk.ticket().effort().spokeAt());
        assertNull(desk.ticket().respondedAt());
        assertEquals(OPENED, desk.ticket().openedAt());
    }

    @Test
    @DisplayName("blank symptoms are refused; no text is printed with the answers")
    void refused() {
        assertThrows(IllegalArgumentException.class, () -> BARE.withSymptoms(" "));
        assertThrows(IllegalArgumentException.class, () -> BARE.withSymptoms("x".repeat(100_001)));
        assertFalse(ANSWERS.toString().contains("laptop"));
    }

    @Test
    @DisplayName("erased, the history cites what is gone, says so, and still gives the ticket; keys are not used again")
    void erased() {
        LifeDesk desk = opened(BARE.withAnswers(ANSWERS).withSymptoms("No VPN."));
        desk.at("10:00", new Move.Note("He lives at 5 Elm Street."));
        Ticket before = desk.ticket();
        TextsErased erased = new TextsErased(LifeDesk.time("11:00"), LEE, 3);
        Ticket after = before.after(erased);
        List<TicketEvent> history = new ArrayList<>(desk.history());
        history.add(erased);

        assertEquals(after, Ticket.fold(history));
        assertEquals(before.effort(), after.effort(), "a key that was cited stays so");
        assertEquals(before.caseFile(), after.caseFile());
        assertEquals(erased.at(), after.asOf());
        Transition more = after.apply(
                new Move.Note("Erased on request."),
                new Circumstances(LifeDesk.time("11:00"), LEE, LifeCycle.standard()));
        assertEquals(List.of(Written.key(ID, 4)), more.events().get(0).texts());
        assertThrows(IllegalArgumentException.class, () -> new TextsErased(erased.at(), LEE, 0));
    }
}
