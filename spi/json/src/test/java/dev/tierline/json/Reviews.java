package dev.tierline.json;

import dev.tierline.category.CategoryId;
import dev.tierline.quality.Criterion;
import dev.tierline.quality.QualityReview;
import dev.tierline.quality.Score;
import dev.tierline.record.DeskRecord;
import dev.tierline.selfservice.SelfServiceCount;
import dev.tierline.selfservice.SelfServiceTopic;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.TicketId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any reviews and counts. */
final class Reviews {

    private Reviews() {}

    static Arbitrary<DeskRecord> records() {
        return Arbitraries.oneOf(reviews(), counts());
    }

    private static Arbitrary<DeskRecord> reviews() {
        return Combinators.combine(
                        Texts.ids().map(TicketId::of),
                        Texts.ids(),
                        Texts.ids(),
                        Arbitraries.maps(
                                        Texts.ids().map(Criterion::of),
                                        Arbitraries.integers().between(1, 5).map(Score::of))
                                .ofMinSize(1)
                                .ofMaxSize(5),
                        Arbitraries.oneOf(Arbitraries.just(""), Texts.names()),
                        Texts.instants().filter(at -> at.toEpochMilli() < Long.MAX_VALUE),
                        Arbitraries.of(true, false),
                        Texts.instants().injectNull(0.5))
                .filter((ticket, reviewer, reviewed, scores, note, at, revised, erasedAt) -> !reviewer.equals(reviewed))
                .as((ticket, reviewer, reviewed, scores, note, at, revised, erasedAt) -> new QualityReview(
                        ticket,
                        StaffId.of(reviewer),
                        StaffId.of(reviewed),
                        scores,
                        erasedAt == null ? note : "",
                        at,
                        revised ? at.plusMillis(1) : null,
                        erasedAt));
    }

    private static Arbitrary<DeskRecord> counts() {
        Arbitrary<SelfServiceTopic> topics = Combinators.combine(
                        Texts.ids().map(CategoryId::of).injectNull(0.3),
                        Texts.ids().injectNull(0.3),
                        Texts.ids().map(ArticleId::of).injectNull(0.3))
                .as(SelfServiceTopic::new);
        return Combinators.combine(
                        Texts.dates(),
                        topics,
                        Arbitraries.integers().between(0, SelfServiceCount.PARTS - 1),
                        Arbitraries.longs().greaterOrEqual(1))
                .as(SelfServiceCount::new);
    }
}
