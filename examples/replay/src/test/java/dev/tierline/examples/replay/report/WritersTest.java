package dev.tierline.examples.replay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.examples.replay.log.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WritersTest {
    @Test
    @DisplayName(
            "a report line has these keys in this order, no blanks, exact times, whole seconds, null where there is none")
    void reportLine() throws IOException {
        TicketReport untidy = new TicketReport(
                "1-\"é\"",
                3,
                Instant.parse("2010-03-31T14:59:42.999Z"),
                Status.IN_PROGRESS,
                List.of(1, 3),
                1,
                0,
                2,
                new TicketReport.FirstResponse(
                        Duration.ofHours(4),
                        Duration.ofMillis(59_999),
                        Instant.parse("2010-03-31T15:00:42.998Z"),
                        null),
                new TicketReport.Resolution(
                        Duration.ofHours(24),
                        Duration.ofMillis(12_345_600),
                        Instant.parse("2010-04-05T09:00:00Z"),
                        null));
        TicketReport late = Reports.ticket(1, Status.CLOSED, List.of(), null, Reports.OPENED, Reports.OPENED);
        assertEquals(
                "{\"ticket\":\"1-\\\"é\\\"\",\"openedAt\":\"2010-03-31T14:59:42.999Z\",\"status\":\"in_progress\","
                        + "\"tiers\":[1,3],\"escalations\":1,\"handBacks\":0,\"reopens\":2,"
                        + "\"firstResponse\":{\"targetSeconds\":14400,\"consumedSeconds\":59,"
                        + "\"metAt\":\"2010-03-31T15:00:42.998Z\",\"breachedAt\":null},"
                        + "\"resolution\":{\"targetSeconds\":86400,\"consumedSeconds\":12345,"
                        + "\"dueAt\":\"2010-04-05T09:00:00Z\",\"breachedAt\":null}}\n"
                        + "{\"ticket\":\"T-1\",\"openedAt\":\"2010-03-31T14:59:42Z\",\"status\":\"closed\","
                        + "\"tiers\":[],\"escalations\":3,\"handBacks\":2,\"reopens\":1,"
                        + "\"firstResponse\":{\"targetSeconds\":14400,\"consumedSeconds\":0,"
                        + "\"metAt\":null,\"breachedAt\":\"2010-03-31T14:59:42Z\"},"
                        + "\"resolution\":{\"targetSeconds\":86400,\"consumedSeconds\":10800,"
                        + "\"dueAt\":null,\"breachedAt\":\"2010-03-31T14:59:42Z\"}}\n",
                report(List.of(untidy, late)));
    }

    @Test
    void emptyReport() throws IOException {
        assertEquals("", report(List.of()));
    }

    @Test
    void summaryDocument() throws IOException {
        Summary summary = Summary.of(new Replayed(
                List.of(
                        Reports.ticket(1, Status.CLOSED, List.of(1, 2), Reports.OPENED, null, null),
                        Reports.ticket(1, Status.QUEUED, List.of(), null, Reports.OPENED, null),
                        Reports.ticket(1, Status.QUEUED, List.of(2), Reports.OPENED, null, Reports.OPENED)),
                12,
                4,
                new TreeMap<>(Map.of("resolution breached", 2L))));
        assertEquals("""
                {
                  "tickets" : 3,
                  "rows" : 12,
                  "unchangedRows" : 4,
                  "statuses" : {
                    "queued" : 2,
                    "assigned" : 0,
                    "in_progress" : 0,
                    "waiting_customer" : 0,
                    "waiting_vendor" : 0,
                    "waiting_internal" : 0,
                    "resolved" : 0,
                    "closed" : 1,
                    "cancelled" : 0
                  },
                  "tiers" : {
                    "2" : 2,
                    "none" : 1
                  },
                  "priorities" : {
                    "1" : 3,
                    "2" : 0,
                    "3" : 0,
                    "4" : 0
                  },
                  "escalations" : 9,
                  "handBacks" : 6,
                  "reopens" : 3,
                  "attainment" : {
                    "firstResponse" : {
                      "1" : {
                        "tickets" : 3,
                        "met" : 2,
                        "breached" : 1,
                        "open" : 0,
                        "share" : 0.6667
                      },
                      "2" : {
                        "tickets" : 0,
                        "met" : 0,
                        "breached" : 0,
                        "open" : 0,
                        "share" : null
                      },
                """, document(summary).substring(0, document(summary).indexOf("      \"3\" : {")));
        assertEquals("""
                  "notifications" : {
                    "resolution breached" : 2
                  }
                }
                """, document(summary).substring(document(summary).indexOf("  \"notifications\"")));
    }

    private static String report(List<TicketReport> tickets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportWriter.write(tickets, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String document(Summary summary) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SummaryWriter.write(summary, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
