package dev.tierline.json;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.Department;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.record.DeskRecord;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the golden files, and any document as what it says it is. */
final class GoldenFiles {

    private GoldenFiles() {}

    static String text(String name) {
        try (InputStream in = requireNonNull(GoldenFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static boolean exists(String name) {
        return GoldenFiles.class.getResource(name) != null;
    }

    static DocumentKind kindOf(Object value) {
        if (value instanceof Ticket) {
            return DocumentKind.TICKET;
        } else if (value instanceof TicketEvent) {
            return DocumentKind.EVENT;
        } else if (value instanceof OnCallSchedule) {
            return DocumentKind.SCHEDULE;
        }
        return value instanceof DeskRecord ? DocumentKind.RECORD : DocumentKind.DEPARTMENT;
    }

    static Object read(TierlineJson json, DocumentKind kind, String document) {
        return switch (kind) {
            case TICKET -> json.readTicket(document);
            case EVENT -> json.readEvent(document);
            case RECORD -> json.readRecord(document);
            case DEPARTMENT -> json.readDepartment(document);
            case SCHEDULE -> json.readSchedule(document);
        };
    }

    static String write(TierlineJson json, Object value) {
        if (value instanceof Ticket ticket) {
            return json.write(ticket);
        } else if (value instanceof TicketEvent event) {
            return json.write(event);
        } else if (value instanceof DeskRecord record) {
            return json.write(record);
        } else if (value instanceof OnCallSchedule schedule) {
            return json.write(schedule);
        }
        return json.write((Department) value);
    }

    static String write(TierlineJson json, Object value, String over) {
        if (value instanceof Ticket ticket) {
            return json.write(ticket, over);
        } else if (value instanceof TicketEvent event) {
            return json.write(event, over);
        } else if (value instanceof DeskRecord record) {
            return json.write(record, over);
        } else if (value instanceof OnCallSchedule schedule) {
            return json.write(schedule, over);
        }
        return json.write((Department) value, over);
    }
}
