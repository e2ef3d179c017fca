package dev.tierline.json;

import dev.tierline.category.CategoryId;
import dev.tierline.quality.Criterion;
import dev.tierline.quality.QualityReview;
import dev.tierline.quality.Score;
import dev.tierline.selfservice.SelfServiceCount;
import dev.tierline.selfservice.SelfServiceTopic;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was made of the work, and what needed none: one golden value for each form. */
final class GoldenReviews {

    private static final Instant NINE = Instant.parse("2026-01-07T09:00:00Z");

    private GoldenReviews() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        QualityReview review = new QualityReview(
                TicketId.of("INC-2041"),
                StaffId.of("anna.k"),
                StaffId.of("bo"),
                Map.of(Criterion.of("tone"), Score.of(5), Criterion.of("diagnosis"), Score.of(3)),
                "Ask for the error text at once.",
                NINE,
                null,
                null);
        values.put("record-quality-review", review);
        values.put(
                "record-erased-review",
                new QualityReview(
                        review.ticket(),
                        review.reviewer(),
                        review.reviewed(),
                        Map.of(Criterion.of("tone"), Score.of(1)),
                        "",
                        NINE,
                        NINE.plusMillis(1),
                        NINE.plusMillis(2)));
        LocalDate day = LocalDate.of(2026, 1, 7);
        SelfServiceTopic topic = SelfServiceTopic.UNKNOWN
                .inCategory(CategoryId.of("network/vpn"))
                .about("VPN client")
                .solvedBy(ArticleId.of("KB-12"));
        values.put("record-self-service-count", new SelfServiceCount(day, topic, 15, 4_000_000_000L));
        values.put("record-unknown-topic-count", new SelfServiceCount(day, SelfServiceTopic.UNKNOWN, 0, 1));
        return values;
    }
}
