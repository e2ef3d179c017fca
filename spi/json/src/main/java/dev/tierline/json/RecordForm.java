package dev.tierline.json;

import dev.tierline.category.CategoryId;
import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.quality.QualityReview;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.GivenAnswers;
import dev.tierline.record.PersonalText;
import dev.tierline.record.TimeOff;
import dev.tierline.selfservice.SelfServiceCount;
import dev.tierline.selfservice.SelfServiceTopic;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.TicketId;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How each record is written and read. */
final class RecordForm {

    static final Forms<DeskRecord> FORMS = Forms.<DeskRecord>of("record", "record")
            .with(PersonalText.class, "personal-text", RecordForm::personalText, RecordForm::personalText)
            .with(TimeOff.class, "time-off", RecordForm::timeOff, RecordForm::timeOff)
            .with(OnCallOverride.class, "on-call-override", OnCallRecordForm::override, OnCallRecordForm::override)
            .with(ShiftSwap.class, "shift-swap", OnCallRecordForm::swap, OnCallRecordForm::swap)
            .with(GivenAnswers.class, "form-answers", RecordForm::formAnswers, RecordForm::formAnswers)
            .with(QualityReview.class, "quality-review", ReviewForm::review, ReviewForm::review)
            .with(SelfServiceCount.class, "self-service-count", RecordForm::count, RecordForm::count);

    private RecordForm() {}

    /** What nobody knows may be about a person too: nothing of it outlives an erasure. */
    static boolean keepsUnknown(DeskRecord record) {
        return !(record instanceof PersonalText text && text.erasedAt() != null)
                && !(record instanceof GivenAnswers answers && answers.erasedAt() != null)
                && !(record instanceof QualityReview review && review.erasedAt() != null);
    }

    private static void personalText(PersonalText text, Output out) throws IOException {
        out.text("key", text.key());
        out.text("ticket", text.ticket().value());
        out.textUnlessEmpty("text", text.text());
        out.flag("internal", text.internal());
        out.instant("erasedAt", text.erasedAt());
    }

    private static PersonalText personalText(Fields fields) {
        String key = fields.text("key");
        TicketId ticket = fields.need("ticket").as(TicketId::of);
        String text = fields.textOrEmpty("text");
        boolean internal = fields.flag("internal");
        Instant erasedAt = fields.find("erasedAt", Value::instant);
        return fields.make(() -> new PersonalText(key, ticket, text, internal, erasedAt));
    }

    /** Answers stand in the order of the form, in which people read them. */
    private static void formAnswers(GivenAnswers given, Output out) throws IOException {
        out.text("key", given.key());
        out.text("ticket", given.ticket().value());
        out.text("form", given.answers().form().value());
        out.objectsUnlessEmpty("answers", List.copyOf(given.answers().values().entrySet()), (answer, o) -> {
            o.text("key", answer.getKey());
            FormValueForm.FORMS.write(answer.getValue(), o);
        });
        out.instant("erasedAt", given.erasedAt());
    }

    private static GivenAnswers formAnswers(Fields fields) {
        String key = fields.text("key");
        TicketId ticket = fields.need("ticket").as(TicketId::of);
        FormId form = fields.need("form").as(FormId::of);
        Map<String, FormValue> answers = new LinkedHashMap<>();
        for (Map.Entry<String, FormValue> answer : fields.byId("answers", RecordForm::answer, Map.Entry::getKey)) {
            answers.put(answer.getKey(), answer.getValue());
        }
        Instant erasedAt = fields.find("erasedAt", Value::instant);
        return fields.make(() -> new GivenAnswers(key, ticket, new FormAnswers(form, answers), erasedAt));
    }

    private static Map.Entry<String, FormValue> answer(Fields fields) {
        String key = fields.text("key");
        return Map.entry(key, FormValueForm.FORMS.read(fields));
    }

    private static void timeOff(TimeOff absence, Output out) throws IOException {
        out.text("key", absence.key());
        out.text("staff", absence.staff().value());
        out.instant("from", absence.from());
        out.instant("until", absence.until());
        out.instant("cancelledAt", absence.cancelledAt());
    }

    private static TimeOff timeOff(Fields fields) {
        String key = fields.text("key");
        StaffId staff = fields.need("staff").as(StaffId::of);
        Instant from = fields.instant("from");
        Instant until = fields.instant("until");
        Instant cancelledAt = fields.find("cancelledAt", Value::instant);
        return fields.make(() -> new TimeOff(key, staff, from, until, cancelledAt));
    }

    private static void count(SelfServiceCount count, Output out) throws IOException {
        out.text("day", count.day().toString());
        out.text("category", count.topic().category(), CategoryId::value);
        out.text("product", count.topic().product());
        out.text("article", count.topic().article(), ArticleId::value);
        out.numberUnless(0, "part", count.part());
        out.number("solved", count.solved());
    }

    private static SelfServiceCount count(Fields fields) {
        LocalDate day = FormValueForm.date(fields.need("day"));
        CategoryId category = fields.find("category", value -> value.as(CategoryId::of));
        String product = fields.find("product", Value::text);
        ArticleId article = fields.find("article", value -> value.as(ArticleId::of));
        int part = fields.integer("part", 0);
        long solved = fields.need("solved").number();
        return fields.make(
                () -> new SelfServiceCount(day, new SelfServiceTopic(category, product, article), part, solved));
    }
}
