package dev.tierline.ticket;

import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.time.Instant;

/** A ticket that is told, step by step, what happens to it. */
public final class TicketFixture {

    public static final TicketId ID = TicketId.of("INC-1");
    public static final Actor ANNA = Actor.staff(StaffId.of("anna"));

    private TicketFixture() {}

    public static Ticket opened(String at, Priority priority, Move... moves) {
        Opening open = new Opening(ID, priority, Tier.of(1), TeamId.of("help-desk"), Intake.UNKNOWN);
        Ticket ticket = Ticket.open(open, leniently(at)).ticket();
        return then(ticket, at, moves);
    }

    public static Ticket then(Ticket ticket, String at, Move... moves) {
        Ticket after = ticket;
        for (Move move : moves) {
            after = after.apply(move, leniently(at)).ticket();
        }
        return after;
    }

    public static Circumstances leniently(String at) {
        return new Circumstances(Instant.parse(at), ANNA, LifeCycle.lenient());
    }
}
