package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.department.Department;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.PersonalText;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    private final TierlineJson strict = TierlineJson.strict();
    private final TierlineJson keeping = TierlineJson.keepingUnknown();

    @Provide
    Arbitrary<Ticket> tickets() {
        return Tickets.tickets();
    }

    @Provide
    Arbitrary<TicketEvent> events() {
        return Tickets.events();
    }

    @Provide
    Arbitrary<DeskRecord> records() {
        Arbitrary<PersonalText> texts = Combinators.combine(Texts.ids(), Texts.ids(), Texts.any())
                .as((key, ticket, text) -> new PersonalText(key, TicketId.of(ticket), text, null));
        return Arbitraries.oneOf(
                texts.map(text -> (DeskRecord) text),
                Combinators.combine(texts, Texts.instants()).as((text, at) -> (DeskRecord) text.erased(at)),
                Reviews.records(),
                Combinators.combine(Cases.answers(), Texts.instants().injectNull(0.7))
                        .as((answers, at) -> at == null ? answers : answers.erased(at)),
                Schedules.records());
    }

    @Provide
    Arbitrary<OnCallSchedule> schedules() {
        return Schedules.schedules();
    }

    @Property(tries = 300, seed = "20100331")
    @Label("a schedule is read as it was written, and the same schedule is the same text")
    void schedules(@ForAll("schedules") OnCallSchedule schedule) {
        String written = strict.write(schedule);

        OnCallSchedule read = strict.readSchedule(throughBytes(written));
        assertEquals(schedule, read);
        assertEquals(written, strict.write(read));
        assertEquals(written, keeping.write(read, written));
    }

    @Provide
    Arbitrary<Department> departments() {
        return Departments.departments();
    }

    @Property(seed = "20100331")
    @Label("a ticket is read as it was written, and the same ticket is the same text")
    void tickets(@ForAll("tickets") Ticket ticket) {
        String written = strict.write(ticket);

        Ticket read = strict.readTicket(throughBytes(written));
        assertEquals(ticket, read);
        assertEquals(written, strict.write(read));
        assertEquals(written, keeping.write(read, written));
        assertEquals(ticket, keeping.readTicket(written));
    }

    @Property(seed = "20100331")
    @Label("an event is read as it was written, and the same event is the same text")
    void events(@ForAll("events") TicketEvent event) {
        String written = strict.write(event);

        TicketEvent read = strict.readEvent(throughBytes(written));
        assertEquals(event, read);
        assertEquals(written, strict.write(read));
        assertEquals(written, keeping.write(read, written));
    }

    @Property(seed = "20100331")
    @Label("a record is read as it was written, and the same record is the same text")
    void records(@ForAll("records") DeskRecord record) {
        String written = strict.write(record);

        DeskRecord read = strict.readRecord(throughBytes(written));
        assertEquals(record, read);
        assertEquals(written, strict.write(read));
        assertEquals(written, keeping.write(read, written));
    }

    @Property(tries = 300, seed = "20100331")
    @Label("a department is read as it was written, and the same department is the same text")
    void departments(@ForAll("departments") Department department) {
        String written = strict.write(department);

        Department read = strict.readDepartment(throughBytes(written));
        assertEquals(department, read);
        assertEquals(written, strict.write(read));
        assertEquals(written, keeping.write(read, written));
    }

    private static String throughBytes(String document) {
        return new String(document.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
