package dev.tierline.examples.replay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tickets as lines of JSON: one object a ticket, without blanks, each line ended by {@code \n}, in UTF-8.
 *
 * <p>Instants are UTC, with milliseconds where they have any; durations are cut to the whole second: 59.9 seconds are
 * written as 59. What is not there is null. The same tickets always give the same bytes.
 */
public final class ReportWriter {
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator((String) null).build();

    private ReportWriter() {}

    /** Writes every ticket in the order given; the stream stays open. */
    public static void write(List<TicketReport> tickets, OutputStream target) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(target)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            for (TicketReport ticket : tickets) {
                write(ticket, json);
                json.writeRaw('\n');
            }
        }
    }

    private static void write(TicketReport ticket, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ticket", ticket.ticket());
        instant("openedAt", ticket.openedAt(), json);
        json.writeStringField("status", ticket.status().word());
        json.writeArrayFieldStart("tiers");
        for (int tier : ticket.tiers()) {
            json.writeNumber(tier);
        }
        json.writeEndArray();
        json.writeNumberField("escalations", ticket.escalations());
        json.writeNumberField("handBacks", ticket.handBacks());
        json.writeNumberField("reopens", ticket.reopens());
        TicketReport.FirstResponse firstResponse = ticket.firstResponse();
        json.writeObjectFieldStart("firstResponse");
        seconds("targetSeconds", firstResponse.target(), json);
        seconds("consumedSeconds", firstResponse.consumed(), json);
        instant("metAt", firstResponse.metAt(), json);
        instant("breachedAt", firstResponse.breachedAt(), json);
        json.writeEndObject();
        TicketReport.Resolution resolution = ticket.resolution();
        json.writeObjectFieldStart("resolution");
        seconds("targetSeconds", resolution.target(), json);
        seconds("consumedSeconds", resolution.consumed(), json);
        instant("dueAt", resolution.dueAt(), json);
        instant("breachedAt", resolution.breachedAt(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void seconds(String name, Duration duration, JsonGenerator json) throws IOException {
        json.writeNumberField(name, duration.toSeconds());
    }

    private static void instant(String name, @Nullable Instant instant, JsonGenerator json) throws IOException {
        if (instant == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, instant.toString());
        }
    }
}
