package dev.tierline.life;

import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TimedEvent;
import java.time.Instant;
import java.util.List;

/** Histories without the instants at which the desk took note, so that a late one can be compared with a punctual one. */
final class Lateness {

    private static final Instant SOME_TIME = Instant.MAX;

    private Lateness() {}

    static List<TicketEvent> timeless(List<TicketEvent> history) {
        return history.stream().map(Lateness::timeless).toList();
    }

    private static TicketEvent timeless(TicketEvent event) {
        if (event instanceof TimedEvent.Breached breached) {
            return new TimedEvent.Breached(breached.at(), breached.metric(), SOME_TIME);
        } else if (event instanceof TimedEvent.StepFired fired) {
            return new TimedEvent.StepFired(fired.at(), fired.key(), List.of(), SOME_TIME);
        } else if (event instanceof TimedEvent.StepSkipped skipped) {
            return new TimedEvent.StepSkipped(skipped.at(), skipped.key(), skipped.missed(), SOME_TIME);
        } else if (event instanceof TimedEvent.WaitEnded ended) {
            return new TimedEvent.WaitEnded(ended.at(), SOME_TIME);
        } else if (event instanceof TimedEvent.ClosedBySilence closed) {
            return new TimedEvent.ClosedBySilence(closed.at(), SOME_TIME);
        } else if (event instanceof RemoteEvent.ConsentExpired expired) {
            return new RemoteEvent.ConsentExpired(expired.at(), expired.staff(), expired.lasted(), SOME_TIME);
        }
        return event;
    }
}
