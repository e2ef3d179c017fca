package dev.tierline.json;

import dev.tierline.quality.Criterion;
import dev.tierline.quality.QualityReview;
import dev.tierline.quality.Score;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How reviews of work are written and read. */
final class ReviewForm {

    private ReviewForm() {}

    static void review(QualityReview review, Output out) throws IOException {
        out.text("ticket", review.ticket().value());
        out.text("reviewer", review.reviewer().value());
        out.text("reviewed", review.reviewed().value());
        out.objects("scores", review.scores().entrySet(), ReviewForm::score);
        out.textUnlessEmpty("note", review.note());
        out.instant("reviewedAt", review.reviewedAt());
        out.instant("revisedAt", review.revisedAt());
        out.instant("erasedAt", review.erasedAt());
    }

    static QualityReview review(Fields fields) {
        TicketId ticket = fields.need("ticket").as(TicketId::of);
        StaffId reviewer = fields.need("reviewer").as(StaffId::of);
        StaffId reviewed = fields.need("reviewed").as(StaffId::of);
        Map<Criterion, Score> scores = new LinkedHashMap<>();
        List<Map.Entry<Criterion, Score>> listed = fields.byId("scores", ReviewForm::score, Map.Entry::getKey);
        listed.forEach(score -> scores.put(score.getKey(), score.getValue()));
        String note = fields.textOrEmpty("note");
        Instant reviewedAt = fields.instant("reviewedAt");
        Instant revisedAt = fields.find("revisedAt", Value::instant);
        Instant erasedAt = fields.find("erasedAt", Value::instant);
        return fields.make(
                () -> new QualityReview(ticket, reviewer, reviewed, scores, note, reviewedAt, revisedAt, erasedAt));
    }

    private static void score(Map.Entry<Criterion, Score> score, Output out) throws IOException {
        out.text("criterion", score.getKey().name());
        out.number("points", score.getValue().points());
    }

    private static Map.Entry<Criterion, Score> score(Fields fields) {
        Criterion criterion = fields.need("criterion").as(Criterion::of);
        Value points = fields.need("points");
        Score score = points.of(points.integer(), Score::of);
        return fields.make(() -> Map.entry(criterion, score));
    }
}
