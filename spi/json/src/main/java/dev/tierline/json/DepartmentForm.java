package dev.tierline.json;

import dev.tierline.calendar.CalendarId;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.intake.RequestForm;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Role;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ServiceLevelId;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How a department is written and read. What has no order in the model is written in the order of ids, levels or words. */
final class DepartmentForm {

    /** A calendar or a service level with the id by which others name it. */
    private record Known<K, V>(K id, V value) {}

    private DepartmentForm() {}

    static void write(Department department, Output out) throws IOException {
        out.text("name", department.name());
        if (!department.locale().equals(Locale.ENGLISH)) {
            LanguageForm.write("locale", department.locale(), out);
        }
        out.object("calendar", department.calendar().definition(), CalendarForm::write);
        out.objectsUnlessEmpty("calendars", known(department.calendars()), (known, o) -> {
            o.text("id", known.id().value());
            o.object("calendar", known.value().definition(), CalendarForm::write);
        });
        out.objectsUnlessEmpty("tiers", department.ladder().rungs(), LadderForm::rung);
        out.objectsUnlessEmpty("roles", sorted(department.ownRoles(), Role::id), RoleForm::write);
        if (!department.customers().equals(BuiltInRoles.CUSTOMER)) {
            out.object("customers", department.customers(), RoleForm::write);
        }
        out.objects("staff", sorted(department.staff().values(), StaffMember::id), StaffForm::write);
        out.objectsUnlessEmpty("teams", sorted(department.teams().values(), Team::id), LadderForm::team);
        out.text("manager", department.manager().value());
        out.object("serviceLevel", department.serviceLevel(), ServiceLevelForm::write);
        out.objectsUnlessEmpty("serviceLevels", known(department.serviceLevels()), (known, o) -> {
            o.text("id", known.id().value());
            o.object("serviceLevel", known.value(), ServiceLevelForm::write);
        });
        out.objectsUnlessEmpty("policies", department.policies(), PolicyForm::write);
        out.objectsUnlessEmpty(
                "schedules", sorted(department.schedules().values(), OnCallSchedule::id), ScheduleForm::write);
        out.objectsUnlessEmpty("onCall", List.copyOf(new TreeMap<>(department.onCall()).entrySet()), (answering, o) -> {
            o.text("team", answering.getKey().value());
            o.text("schedule", answering.getValue().value());
        });
        intake(department, out);
        Integer handOffLimit = department.handOffLimit().isPresent()
                ? department.handOffLimit().getAsInt()
                : null;
        if (handOffLimit != null) {
            out.number("handOffLimit", handOffLimit);
        }
        out.object("lifeCycle", department.lifeCycle(), LifeCycleForm::write);
    }

    static Department read(Fields fields) {
        DepartmentBuilder department = Department.named(fields.text("name"));
        department.locale(fields.find("locale", Locale.ENGLISH, LanguageForm::read));
        department.calendar(calendar(fields.need("calendar")));
        fields.byId("calendars", DepartmentForm::calendar, Known::id)
                .forEach(known -> department.calendar(known.id().value(), known.value()));
        department.ladder(LadderForm.read(fields));
        fields.byId("roles", RoleForm::read, Role::id).forEach(department::role);
        department.customers(fields.find("customers", BuiltInRoles.CUSTOMER, value -> RoleForm.read(value.fields())));
        fields.need("staff").byId(StaffForm::read, StaffMember::id).forEach(department::staff);
        fields.byId("teams", LadderForm::team, Team::id).forEach(department::team);
        department.manager(TicketForm.staff(fields.need("manager")));
        department.serviceLevel(
                ServiceLevelForm.read(fields.need("serviceLevel").fields()));
        fields.byId("serviceLevels", DepartmentForm::serviceLevel, Known::id)
                .forEach(known -> department.serviceLevel(known.id().value(), known.value()));
        fields.list("policies", policy -> PolicyForm.read(policy.fields())).forEach(department::escalation);
        fields.byId("schedules", ScheduleForm::read, OnCallSchedule::id).forEach(department::onCall);
        fields.byId("onCall", DepartmentForm::onCall, Known::id)
                .forEach(known -> department.onCall(known.id(), known.value()));
        intake(fields, department);
        Value handOffLimit = fields.find("handOffLimit");
        if (handOffLimit != null) {
            handOffLimit.of(handOffLimit.integer(), department::handOffLimit);
        }
        department.lifeCycle(LifeCycleForm.read(fields.need("lifeCycle").fields()));
        return fields.make(department::build);
    }

    private static void intake(Department department, Output out) throws IOException {
        out.objectsUnlessEmpty(
                "categories", sorted(department.categories().categories(), Category::id), IntakeRulesForm::category);
        out.objectsUnlessEmpty("forms", sorted(department.forms().values(), RequestForm::id), RequestFormForm::write);
        out.objectsUnlessEmpty("intakeRules", department.intakeRules().rules(), IntakeRulesForm::rule);
        if (!department.priorities().equals(PriorityMatrix.standard())) {
            out.object("priorities", department.priorities(), IntakeRulesForm::priorities);
        }
        if (!department.closing().equals(ClosingRule.never())) {
            out.object("closing", department.closing(), ClosingForm::write);
        }
    }

    private static void intake(Fields fields, DepartmentBuilder department) {
        fields.byId("categories", IntakeRulesForm::category, Category::id).forEach(department::category);
        fields.byId("forms", RequestFormForm::read, RequestForm::id).forEach(department::form);
        fields.byId("intakeRules", IntakeRulesForm::rule, IntakeRule::id).forEach(department::intake);
        department.priorities(fields.find(
                "priorities", PriorityMatrix.standard(), value -> IntakeRulesForm.priorities(value.fields())));
        department.closing(fields.find("closing", ClosingRule.never(), value -> ClosingForm.read(value.fields())));
    }

    private static SupportCalendar calendar(Value value) {
        return value.of(CalendarForm.read(value), SupportCalendar::of);
    }

    private static Known<CalendarId, SupportCalendar> calendar(Fields fields) {
        CalendarId id = fields.need("id").as(CalendarId::of);
        SupportCalendar calendar = calendar(fields.need("calendar"));
        return fields.make(() -> new Known<>(id, calendar));
    }

    private static Known<ServiceLevelId, ServiceLevel> serviceLevel(Fields fields) {
        ServiceLevelId id = fields.need("id").as(ServiceLevelId::of);
        ServiceLevel level = ServiceLevelForm.read(fields.need("serviceLevel").fields());
        return fields.make(() -> new Known<>(id, level));
    }

    private static Known<TeamId, ScheduleId> onCall(Fields fields) {
        TeamId team = fields.need("team").as(TeamId::of);
        ScheduleId schedule = fields.need("schedule").as(ScheduleId::of);
        return fields.make(() -> new Known<>(team, schedule));
    }

    private static <K extends Comparable<K>, V> List<Known<K, V>> known(Map<K, V> values) {
        return values.entrySet().stream()
                .map(entry -> new Known<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Known::id))
                .toList();
    }

    private static <T, K extends Comparable<K>> List<T> sorted(Collection<T> values, Function<T, K> id) {
        return values.stream().sorted(Comparator.comparing(id)).toList();
    }
}
