package dev.tierline.engine;

import static dev.tierline.engine.RotaFixture.ANNA;
import static dev.tierline.engine.RotaFixture.BO;
import static dev.tierline.engine.RotaFixture.CHEN;
import static dev.tierline.engine.RotaFixture.DORA;
import static dev.tierline.engine.RotaFixture.ELI;
import static dev.tierline.engine.RotaFixture.FAY;
import static dev.tierline.engine.RotaFixture.HELP_DESK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.department.Department;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.quality.SampleOrder;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Samples of solved work: which tickets are drawn depends on the seed and the work, and on nothing else. */
class SampleProperties {

    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final TeamId FIELD = TeamId.of("field");

    private static List<TicketId> ids(List<Ticket> tickets) {
        return tickets.stream().map(Ticket::id).toList();
    }

    /** What Fay draws from some solved tickets, stored in some order and read in pages of some size. */
    private static List<TicketId> drawn(List<Integer> tickets, int page, int howMany, long seed) {
        QualityFixture fixture = new QualityFixture();
        for (int ticket : tickets) {
            TicketId id = fixture.solved("INC-" + ticket, BO);
            if (ticket % 5 == 0) {
                fixture.desk.asSystem().perform(id, new Move.LogTime(FAY, Duration.ofMinutes(1), "advice", false));
            }
        }
        DeskClock clock = new DeskClock(() -> fixture.rota.now, Duration.ofMinutes(1));
        Department department = RotaFixture.builder(SupportCalendar.always()).build();
        RecordWork records =
                new RecordWork(fixture.rota.store, new DepartmentFeed(fixture.rota.store, clock, department), clock, 3);
        return ids(new QualityWork(fixture.rota.store, records, page)
                .sample(Actor.staff(FAY), HELP_DESK, MONDAY, howMany, seed));
    }

    @Property(tries = 40, seed = "20100331")
    @Label("one seed draws one sample, whatever the size of the pages and the order in which the work came")
    void reproducible(
            @ForAll @IntRange(min = 0, max = 40) int tickets,
            @ForAll @IntRange(min = 1, max = 12) int page,
            @ForAll @IntRange(min = 1, max = 15) int howMany,
            @ForAll long seed) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            numbers.add(i);
        }
        List<Integer> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(seed));
        List<TicketId> expected = numbers.stream()
                .filter(i -> i % 5 != 0)
                .map(i -> TicketId.of("INC-" + i))
                .sorted(Comparator.comparing(new SampleOrder(seed)::lot))
                .limit(howMany)
                .toList();

        assertEquals(expected, drawn(shuffled, page, howMany, seed));
    }

    @Example
    @Label("drawn is what is solved, since then, by somebody, and not by the actor")
    void whatIsDrawn() {
        QualityFixture fixture = new QualityFixture();
        TicketId early = fixture.solved("EARLY", BO);
        TicketId back = fixture.solved("BACK", BO);
        fixture.rota.at("2026-01-06T09:00:00Z");
        fixture.desk.asSystem().perform(early, new Move.Close());
        fixture.desk.asSystem().perform(back, new Move.Reopen(TicketStatus.IN_PROGRESS));
        fixture.started("OPEN", BO);
        fixture.solved("ANNAS", ANNA);
        fixture.desk.asSystem().perform(fixture.rota.opened("NOBODYS"), new Move.Resolve());
        TicketId chens = fixture.solved("CHENS", CHEN);
        TicketId bos = fixture.solved("BOS", BO);
        fixture.desk.asSystem().perform(bos, new Move.Close());

        List<TicketId> drawn = new ArrayList<>(ids(sample(fixture, ANNA, fixture.rota.now)));
        Collections.sort(drawn);
        assertEquals(List.of(bos, chens), drawn);
        assertEquals(3, sample(fixture, ANNA, MONDAY).size(), "with the one that was solved on Monday");
        assertEquals(3, sample(fixture, FAY, fixture.rota.now).size(), "with Anna's");
    }

    @Example
    @Label("whoever may review some teams' work draws from theirs; who may review nowhere draws nothing")
    void whoseWork() {
        QualityFixture fixture = new QualityFixture();
        TicketId desks = fixture.solved("DESK", BO);
        TicketId fields = fixture.solved("FIELD", FIELD, CHEN);

        assertEquals(List.of(desks), ids(sample(fixture, ANNA, MONDAY)));
        assertEquals(List.of(fields), ids(sample(fixture, ELI, MONDAY)));
        assertEquals(2, sample(fixture, FAY, MONDAY).size());
        assertEquals(
                2, fixture.desk.asSystem().quality().sample(MONDAY, 1000, 7).size());
        assertThrows(DeniedException.class, () -> sample(fixture, DORA, MONDAY));
        assertThrows(DeniedException.class, () -> sample(fixture, BO, MONDAY));
        QualitySeat eli = fixture.quality(ELI);
        assertThrows(DeniedException.class, () -> eli.sample(HELP_DESK, MONDAY, 5, 7));
        assertEquals(List.of(fields), ids(eli.sample(FIELD, MONDAY, 5, 7)));
        QualitySeat fay = fixture.quality(FAY);
        assertThrows(UnknownReferenceException.class, () -> fay.sample(TeamId.of("none"), MONDAY, 5, 7));
        assertThrows(IllegalArgumentException.class, () -> fay.sample(MONDAY, 0, 7));
        assertThrows(IllegalArgumentException.class, () -> fay.sample(MONDAY, 1001, 7));
    }

    private static List<Ticket> sample(QualityFixture fixture, StaffId who, Instant since) {
        return fixture.quality(who).sample(since, 10, 7);
    }
}
