package dev.tierline.json;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.oncall.AbsenceRule;
import dev.tierline.oncall.Cadence;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.OnCallLayer;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.Rotation;
import dev.tierline.oncall.RotationMember;
import dev.tierline.oncall.RotationSlot;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.staff.StaffId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an on-call schedule is written and read, on its own or inside another document. */
final class ScheduleForm {

    private ScheduleForm() {}

    static void write(OnCallSchedule schedule, Output out) throws IOException {
        out.text("id", schedule.id().value());
        out.text("zone", schedule.zone().getId());
        out.objects("layers", schedule.layers(), ScheduleForm::layer);
        calendar("holidays", schedule.holidays(), out);
        calendar("covers", schedule.covers(), out);
    }

    static OnCallSchedule read(Fields fields) {
        ScheduleId id = fields.need("id").as(ScheduleId::of);
        ZoneId zone = zone(fields);
        List<OnCallLayer> layers = fields.need("layers").list(value -> layer(value.fields()));
        SupportCalendar holidays = calendar(fields, "holidays");
        SupportCalendar covers = calendar(fields, "covers");
        return fields.make(() -> new OnCallSchedule(id, zone, layers, holidays, covers));
    }

    private static void layer(OnCallLayer layer, Output out) throws IOException {
        out.text("name", layer.name());
        OnCallRecordForm.role(layer.role(), out);
        out.object("rotation", layer.rotation(), ScheduleForm::rotation);
        calendar("during", layer.during(), out);
        out.text("until", layer.until(), LocalDate::toString);
    }

    private static OnCallLayer layer(Fields fields) {
        String name = fields.text("name");
        DutyRole role = OnCallRecordForm.role(fields);
        Rotation rotation = rotation(fields.need("rotation").fields());
        SupportCalendar during = calendar(fields, "during");
        LocalDate until = fields.find("until", ScheduleForm::date);
        return fields.make(() -> new OnCallLayer(name, role, rotation, during, until));
    }

    private static void rotation(Rotation rotation, Output out) throws IOException {
        out.object("cadence", rotation.cadence(), CadenceForm.FORMS::write);
        out.text("start", rotation.start().toString());
        if (!rotation.handOff().equals(LocalTime.MIDNIGHT)) {
            out.text("handOff", rotation.handOff().toString());
        }
        out.text("zone", rotation.zone().getId());
        out.objects(
                "slots",
                rotation.slots(),
                (slot, o) -> o.objectsUnlessEmpty("members", slot.members(), (member, m) -> {
                    m.text("staff", member.staff().value());
                    m.text("joins", member.joins(), LocalDate::toString);
                    m.text("leaves", member.leaves(), LocalDate::toString);
                }));
        if (rotation.whenAbsent() != AbsenceRule.SKIP_TO_NEXT) {
            out.text("whenAbsent", rotation.whenAbsent(), Vocabulary.ABSENCE::of);
        }
    }

    private static Rotation rotation(Fields fields) {
        Cadence cadence = CadenceForm.FORMS.read(fields.need("cadence").fields());
        LocalDate start = date(fields.need("start"));
        LocalTime handOff = fields.find(
                "handOff", LocalTime.MIDNIGHT, value -> value.parsed("time of day", "09:00", LocalTime::parse));
        ZoneId zone = zone(fields);
        List<RotationSlot> slots = fields.need("slots").list(value -> slot(value.fields()));
        AbsenceRule whenAbsent = fields.find("whenAbsent", AbsenceRule.SKIP_TO_NEXT, Vocabulary.ABSENCE::read);
        return fields.make(() -> new Rotation(cadence, start, handOff, zone, slots, whenAbsent));
    }

    private static RotationSlot slot(Fields fields) {
        List<RotationMember> members = fields.list("members", value -> member(value.fields()));
        return fields.make(() -> new RotationSlot(members));
    }

    private static RotationMember member(Fields fields) {
        StaffId staff = OnCallRecordForm.staff(fields, "staff");
        LocalDate joins = fields.find("joins", ScheduleForm::date);
        LocalDate leaves = fields.find("leaves", ScheduleForm::date);
        return fields.make(() -> new RotationMember(staff, joins, leaves));
    }

    /** The calendar that is always open is left out. */
    private static void calendar(String name, SupportCalendar calendar, Output out) throws IOException {
        if (!calendar.equals(SupportCalendar.always())) {
            out.object(name, calendar.definition(), CalendarForm::write);
        }
    }

    private static SupportCalendar calendar(Fields fields, String name) {
        @Nullable Value value = fields.find(name);
        return value == null ? SupportCalendar.always() : SupportCalendar.of(CalendarForm.read(value));
    }

    private static LocalDate date(Value value) {
        return value.parsed("date", "2026-12-24", LocalDate::parse);
    }

    private static ZoneId zone(Fields fields) {
        return fields.need("zone").parsed("time zone", "Europe/Brussels", ZoneId::of);
    }
}
