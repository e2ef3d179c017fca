package dev.tierline.json;

import dev.tierline.calendar.CalendarId;
import dev.tierline.priority.Priority;
import dev.tierline.role.RoleId;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.Membership;
import dev.tierline.staff.QuietHours;
import dev.tierline.staff.RoleHolding;
import dev.tierline.staff.Skill;
import dev.tierline.staff.SkillId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a staff member is written and read. */
final class StaffForm {

    private StaffForm() {}

    static void write(StaffMember member, Output out) throws IOException {
        out.text("id", member.id().value());
        out.text("name", member.name());
        out.objectsUnlessEmpty("contacts", member.contacts(), StaffForm::contact);
        out.text("reportsTo", member.reportsTo(), StaffId::value);
        out.objectsUnlessEmpty("roles", member.roles(), (holding, o) -> {
            o.text("role", holding.role().value());
            tenure(holding.tenure(), o);
        });
        out.objectsUnlessEmpty("teams", member.teams(), (membership, o) -> {
            o.text("team", membership.team().value());
            tenure(membership.tenure(), o);
        });
        out.objectsUnlessEmpty("skills", member.skills(), (skill, o) -> {
            o.text("id", skill.id().value());
            o.number("level", skill.level());
        });
        LanguageForm.write("languages", member.languages(), out);
        out.text("hours", member.hours(), CalendarId::value);
        if (!member.capacity().equals(Capacity.UNLIMITED)) {
            out.object("capacity", member.capacity(), StaffForm::capacity);
        }
        if (!member.employment().equals(Tenure.ALWAYS)) {
            out.object("employment", member.employment(), StaffForm::tenure);
        }
        out.text("company", member.company());
        out.textsUnlessEmpty("deputies", member.deputies(), StaffId::value);
    }

    static StaffMember read(Fields fields) {
        StaffId id = TicketForm.staff(fields.need("id"));
        String name = fields.text("name");
        List<ContactPoint> contacts = fields.list("contacts", value -> contact(value.fields()));
        StaffId reportsTo = TicketForm.staff(fields, "reportsTo");
        List<RoleHolding> roles = fields.list("roles", value -> role(value.fields()));
        List<Membership> teams = fields.list("teams", value -> team(value.fields()));
        List<Skill> skills = fields.byId("skills", StaffForm::skill, Skill::id);
        Set<Locale> languages = fields.set("languages", LanguageForm::read);
        CalendarId hours = fields.find("hours", value -> value.as(CalendarId::of));
        Capacity capacity = fields.find("capacity", Capacity.UNLIMITED, value -> capacity(value.fields()));
        Tenure employment = fields.find("employment", Tenure.ALWAYS, value -> tenure(value.fields()));
        String company = fields.find("company", Value::text);
        List<StaffId> deputies = fields.list("deputies", TicketForm::staff);
        return fields.make(() -> new StaffMember(
                id,
                name,
                contacts,
                reportsTo,
                roles,
                teams,
                skills,
                languages,
                hours,
                capacity,
                employment,
                company,
                deputies));
    }

    private static void contact(ContactPoint contact, Output out) throws IOException {
        out.text("kind", Vocabulary.CONTACT.of(contact.kind()));
        out.text("address", contact.address());
        QuietHours quiet = contact.quiet();
        if (quiet != null) {
            out.object("quiet", quiet, (hours, o) -> {
                o.text("from", hours.from().toString());
                o.text("until", hours.until().toString());
                o.text("zone", hours.zone().getId());
            });
        }
    }

    private static ContactPoint contact(Fields fields) {
        ContactKind kind = Vocabulary.CONTACT.read(fields.need("kind"));
        String address = fields.text("address");
        QuietHours quiet = fields.find("quiet", value -> quiet(value.fields()));
        return fields.make(() -> new ContactPoint(kind, address, quiet));
    }

    private static QuietHours quiet(Fields fields) {
        LocalTime from = time(fields, "from");
        LocalTime until = time(fields, "until");
        ZoneId zone = fields.need("zone").parsed("time zone", "Europe/Brussels", ZoneId::of);
        return fields.make(() -> new QuietHours(from, until, zone));
    }

    private static LocalTime time(Fields fields, String name) {
        return fields.need(name).parsed("time of day", "22:00", LocalTime::parse);
    }

    private static RoleHolding role(Fields fields) {
        RoleId role = fields.need("role").as(RoleId::of);
        LocalDate from = date(fields, "from");
        LocalDate until = date(fields, "until");
        return fields.make(() -> new RoleHolding(role, new Tenure(from, until)));
    }

    private static Membership team(Fields fields) {
        TeamId team = fields.need("team").as(TeamId::of);
        LocalDate from = date(fields, "from");
        LocalDate until = date(fields, "until");
        return fields.make(() -> new Membership(team, new Tenure(from, until)));
    }

    private static void tenure(Tenure tenure, Output out) throws IOException {
        out.text("from", tenure.from(), LocalDate::toString);
        out.text("until", tenure.until(), LocalDate::toString);
    }

    private static Tenure tenure(Fields fields) {
        LocalDate from = date(fields, "from");
        LocalDate until = date(fields, "until");
        return fields.make(() -> new Tenure(from, until));
    }

    private static @Nullable LocalDate date(Fields fields, String name) {
        return fields.find(name, value -> value.parsed("date", "2026-12-24", LocalDate::parse));
    }

    private static Skill skill(Fields fields) {
        SkillId id = fields.need("id").as(SkillId::of);
        int level = fields.need("level").integer();
        return fields.make(() -> new Skill(id, level));
    }

    private static void capacity(Capacity capacity, Output out) throws IOException {
        Integer limit = capacity.limit();
        if (limit != null) {
            out.number("limit", limit);
        }
        if (!capacity.weights().isEmpty()) {
            out.object(
                    "weights",
                    capacity.weights(),
                    (weights, o) -> ServiceLevelForm.perPriority(weights, Integer::longValue, o));
        }
    }

    private static Capacity capacity(Fields fields) {
        Integer limit = fields.find("limit", Value::integer);
        Fields table = fields.find("weights", Value::fields);
        Map<Priority, Integer> weights = table == null ? Map.of() : ServiceLevelForm.perPriority(table, Value::integer);
        return fields.make(() -> new Capacity(limit, weights));
    }
}
