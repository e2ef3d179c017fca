package dev.tierline.json;

import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.PersonalText;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.io.IOException;
import java.time.Instant;

/** How each record is written and read. */
final class RecordForm {

    static final Forms<DeskRecord> FORMS = Forms.<DeskRecord>of("record", "record")
            .with(PersonalText.class, "personal-text", RecordForm::personalText, RecordForm::personalText)
            .with(TimeOff.class, "time-off", RecordForm::timeOff, RecordForm::timeOff)
            .with(OnCallOverride.class, "on-call-override", OnCallRecordForm::override, OnCallRecordForm::override)
            .with(ShiftSwap.class, "shift-swap", OnCallRecordForm::swap, OnCallRecordForm::swap);

    private RecordForm() {}

    /** What nobody knows may be about a person too: nothing of it outlives an erasure. */
    static boolean keepsUnknown(DeskRecord record) {
        return !(record instanceof PersonalText text && text.erasedAt() != null);
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
}
