package dev.tierline.examples.life;

import dev.tierline.spi.storage.Recorded;
import dev.tierline.ticket.TicketEvent;

/** One event as a line: when, by whom, under which revision of the department, what. */
final class EventLine {

    private EventLine() {}

    static String of(Recorded recorded) {
        TicketEvent event = recorded.event();
        return event.at() + " " + event.by() + " (department " + recorded.revision() + "): " + what(event);
    }

    private static String what(TicketEvent event) {
        if (event instanceof TicketEvent.StatusChanged changed) {
            return changed.move() + ", " + changed.from() + " to " + changed.to();
        } else if (event instanceof TicketEvent.Moved moved) {
            return (moved.isEscalation() ? "escalated" : moved.isHandBack() ? "handed back" : "moved") + " to "
                    + moved.toTier() + ", team " + moved.toTeam() + ", after "
                    + moved.spent().toMinutes() + " minutes of work";
        }
        return event.getClass().getSimpleName();
    }
}
