package dev.tierline.engine;

import dev.tierline.priority.Priority;
import dev.tierline.quality.Criterion;
import dev.tierline.quality.Score;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.TicketId;
import dev.tierline.tier.Tier;
import java.util.Map;

/** The people of {@link RotaFixture} with work that they did: Anna and Eli supervise, Bo and Chen solve, Fay manages. */
final class QualityFixture {

    static final TicketId ID = TicketId.of("INC-1");
    static final Criterion TONE = Criterion.of("tone");
    static final Map<Criterion, Score> GOOD = Map.of(TONE, Score.of(4), Criterion.of("diagnosis"), Score.of(5));
    static final Map<Criterion, Score> POOR = Map.of(TONE, Score.of(2));

    final RotaFixture rota = new RotaFixture();
    final SupportDesk desk = rota.desk;

    QualitySeat quality(StaffId who) {
        return desk.as(who).quality();
    }

    /** Work of somebody for the help desk that is not done. */
    TicketId started(String id, StaffId by) {
        return started(id, RotaFixture.HELP_DESK, by);
    }

    private TicketId started(String id, TeamId team, StaffId by) {
        Opening open = new Opening(TicketId.of(id), Priority.P1, Tier.of(1), team, Intake.UNKNOWN);
        return desk.asSystem().open(open, new Move.Assign(by), new Move.Start()).id();
    }

    /** Work of somebody for the help desk that is solved. */
    TicketId solved(String id, StaffId by) {
        return solved(id, RotaFixture.HELP_DESK, by);
    }

    TicketId solved(String id, TeamId team, StaffId by) {
        TicketId ticket = started(id, team, by);
        desk.asSystem().perform(ticket, new Move.Resolve());
        return ticket;
    }
}
