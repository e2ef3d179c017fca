package dev.tierline.json;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.Department;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.record.DeskRecord;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import java.util.List;

/**
 * Writes what a store must keep as JSON, and reads it.
 *
 * <pre>{@code
 * TierlineJson json = TierlineJson.strict();
 * String stored = json.write(ticket);
 * // {"tierline":"ticket","format":1,"id":"INC-1","tier":1,"team":"help-desk",
 * //  "phases":[{"at":1767776400000,"status":"queued","priority":2}],"asOf":1767776400000}
 * Ticket read = json.readTicket(stored); // equal to ticket
 * }</pre>
 *
 * <p>Every document begins with its kind and the number of its format. Documents of older formats are read as if they were of
 * today's; one of a newer format is refused. Equal values have the same text, character by character. What cannot be read, and
 * what cannot be written so that it can be read again, is refused with {@link JsonDocumentException}: instants finer than a
 * millisecond, text with half of a surrogate pair, and whatever is larger than 16 Mi characters, 1,000,000 values or 200 levels.
 *
 * <p><b>Unknown fields</b> come from a version that added some without changing the meaning of the others. {@link #strict()} refuses
 * them: right where one version writes at a time, as every misspelt field is found. {@link #keepingUnknown()} passes over them,
 * and they survive a change if the document that the value came from is written over:
 *
 * <pre>{@code
 * TierlineJson json = TierlineJson.keepingUnknown();
 * Ticket before = json.readTicket(stored);
 * Ticket after = before.apply(move, circumstances).ticket();
 * String next = json.write(after, stored); // with every field of stored that this version does not know
 * }</pre>
 *
 * <p>An unknown field belongs to the object it is in. It stays while that object does: an object in a list is known again by its
 * {@code id}, else by its {@code at}, else by all its known fields. A text that was erased keeps none.
 *
 * <p>The fields of every kind of document are listed in {@code FORMAT.md} of this module. Immutable and safe for any number of
 * threads.
 */
public final class TierlineJson {

    private static final TierlineJson STRICT = new TierlineJson(false);
    private static final TierlineJson KEEPING_UNKNOWN = new TierlineJson(true);

    private static final Document<Ticket> TICKET =
            new Document<>(DocumentKind.TICKET, Formats.FIRST, TicketForm::write, TicketForm::read);
    private static final Document<TicketEvent> EVENT =
            new Document<>(DocumentKind.EVENT, Formats.FIRST, EventForm.FORMS::write, EventForm.FORMS::read);
    private static final Document<DeskRecord> RECORD =
            new Document<>(DocumentKind.RECORD, Formats.FIRST, RecordForm.FORMS::write, RecordForm.FORMS::read);
    private static final Document<Department> DEPARTMENT = new Document<>(
            DocumentKind.DEPARTMENT,
            new Formats(3, List.of(DepartmentUpgrade::toFormat2, DepartmentUpgrade::toFormat3)),
            DepartmentForm::write,
            DepartmentForm::read);
    private static final Document<OnCallSchedule> SCHEDULE =
            new Document<>(DocumentKind.SCHEDULE, Formats.FIRST, ScheduleForm::write, ScheduleForm::read);

    private final boolean keepingUnknown;

    private TierlineJson(boolean keepingUnknown) {
        this.keepingUnknown = keepingUnknown;
    }

    /**
     * Returns the one that refuses documents with fields it does not know.
     *
     * @return the strict one
     */
    public static TierlineJson strict() {
        return STRICT;
    }

    /**
     * Returns the one that passes over fields it does not know and keeps them when it writes over a document.
     *
     * @return the one that keeps unknown fields
     */
    public static TierlineJson keepingUnknown() {
        return KEEPING_UNKNOWN;
    }

    /**
     * Writes a ticket.
     *
     * @param ticket the ticket
     * @return its document
     * @throws JsonDocumentException if no document can hold it
     */
    public String write(Ticket ticket) {
        return write(TICKET, ticket);
    }

    /**
     * Writes a ticket over a document of what it was before.
     *
     * @param ticket the ticket
     * @param over the document whose unknown fields are kept
     * @return its document, with those fields
     * @throws JsonDocumentException if no document can hold it, or the one to write over cannot be read
     */
    public String write(Ticket ticket, String over) {
        return write(TICKET, ticket, over);
    }

    /**
     * Reads a ticket.
     *
     * @param document what {@link #write(Ticket)} returned, of this version or an older one
     * @return an equal ticket
     * @throws JsonDocumentException if the document cannot be read
     */
    public Ticket readTicket(String document) {
        return read(TICKET, document);
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return its document
     * @throws JsonDocumentException if no document can hold it
     */
    public String write(TicketEvent event) {
        return write(EVENT, event);
    }

    /**
     * Writes an event over a document of itself.
     *
     * @param event the event
     * @param over the document whose unknown fields are kept
     * @return its document, with those fields
     * @throws JsonDocumentException if no document can hold it, or the one to write over cannot be read
     */
    public String write(TicketEvent event, String over) {
        return write(EVENT, event, over);
    }

    /**
     * Reads an event.
     *
     * @param document what {@link #write(TicketEvent)} returned, of this version or an older one
     * @return an equal event
     * @throws JsonDocumentException if the document cannot be read
     */
    public TicketEvent readEvent(String document) {
        return read(EVENT, document);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @return its document
     * @throws JsonDocumentException if no document can hold it
     */
    public String write(DeskRecord record) {
        return write(RECORD, record);
    }

    /**
     * Writes a record over a document of what it was before.
     *
     * @param record the record
     * @param over the document whose unknown fields are kept, unless the record is an erased text
     * @return its document, with those fields
     * @throws JsonDocumentException if no document can hold it, or the one to write over cannot be read
     */
    public String write(DeskRecord record, String over) {
        return RecordForm.keepsUnknown(record) ? write(RECORD, record, over) : write(record);
    }

    /**
     * Reads a record.
     *
     * @param document what {@link #write(DeskRecord)} returned, of this version or an older one
     * @return an equal record
     * @throws JsonDocumentException if the document cannot be read
     */
    public DeskRecord readRecord(String document) {
        return read(RECORD, document);
    }

    /**
     * Writes a department.
     *
     * @param department the department, its calendar as it was defined
     * @return its document
     * @throws JsonDocumentException if no document can hold it
     */
    public String write(Department department) {
        return write(DEPARTMENT, department);
    }

    /**
     * Writes a department over a document of what it was before.
     *
     * @param department the department
     * @param over the document whose unknown fields are kept
     * @return its document, with those fields
     * @throws JsonDocumentException if no document can hold it, or the one to write over cannot be read
     */
    public String write(Department department, String over) {
        return write(DEPARTMENT, department, over);
    }

    /**
     * Reads a department.
     *
     * @param document what {@link #write(Department)} returned, of this version or an older one
     * @return an equal department
     * @throws JsonDocumentException if the document cannot be read
     */
    public Department readDepartment(String document) {
        return read(DEPARTMENT, document);
    }

    /**
     * Writes an on-call schedule.
     *
     * @param schedule the schedule, its calendars as they were defined
     * @return its document
     * @throws JsonDocumentException if no document can hold it
     */
    public String write(OnCallSchedule schedule) {
        return write(SCHEDULE, schedule);
    }

    /**
     * Writes an on-call schedule over a document of what it was before.
     *
     * @param schedule the schedule
     * @param over the document whose unknown fields are kept
     * @return its document, with those fields
     * @throws JsonDocumentException if no document can hold it, or the one to write over cannot be read
     */
    public String write(OnCallSchedule schedule, String over) {
        return write(SCHEDULE, schedule, over);
    }

    /**
     * Reads an on-call schedule.
     *
     * @param document what {@link #write(OnCallSchedule)} returned, of this version or an older one
     * @return an equal schedule
     * @throws JsonDocumentException if the document cannot be read
     */
    public OnCallSchedule readSchedule(String document) {
        return read(SCHEDULE, document);
    }

    private <T> String write(Document<T> document, T value) {
        return document.write(requireNonNull(value, "value"));
    }

    private <T> String write(Document<T> document, T value, String over) {
        return document.write(requireNonNull(value, "value"), requireNonNull(over, "over"), reading(document.kind()));
    }

    private <T> T read(Document<T> document, String text) {
        return document.read(requireNonNull(text, "document"), reading(document.kind()));
    }

    private Reading reading(DocumentKind kind) {
        return keepingUnknown ? Reading.keepingUnknown(kind) : Reading.refusingUnknown(kind);
    }
}
