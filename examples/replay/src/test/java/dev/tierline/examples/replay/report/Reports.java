package dev.tierline.examples.replay.report;

import dev.tierline.examples.replay.log.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ticket reports that show one thing each. */
final class Reports {
    static final Instant OPENED = Instant.parse("2010-03-31T14:59:42Z");

    private Reports() {}

    static TicketReport ticket(
            int priority,
            Status status,
            List<Integer> tiers,
            @Nullable Instant metAt,
            @Nullable Instant answerBreachedAt,
            @Nullable Instant resolutionBreachedAt) {
        return new TicketReport(
                "T-1",
                priority,
                OPENED,
                status,
                tiers,
                3,
                2,
                1,
                new TicketReport.FirstResponse(Duration.ofHours(4), Duration.ZERO, metAt, answerBreachedAt),
                new TicketReport.Resolution(Duration.ofHours(24), Duration.ofHours(3), null, resolutionBreachedAt));
    }
}
