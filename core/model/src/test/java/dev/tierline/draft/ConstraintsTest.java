package dev.tierline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentFault;
import dev.tierline.department.InvalidDepartmentException;
import dev.tierline.escalation.Recipient;
import dev.tierline.role.Permission;
import dev.tierline.role.Scope;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.TierKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint, with the exact path and words of what it finds. */
class ConstraintsTest {

    private static final String MISSING = ": missing: expected a value";
    private static final String ID =
            ": expected 1 to 200 characters, not all of them blank, well-formed and without NUL; found ";
    private static final String BLANK = ": blank: expected text that people can read";
    private static final String PRIORITY = ": expected 1 (most pressing) to 9, found ";
    private static final String TWICE = ": listed twice: expected ids that differ, found again ";
    private static final String AMOUNT = ": expected a length of time of a millisecond to 292 million years, found ";
    private static final String ZONE = ": expected a zone of the time zone database such as Europe/Brussels, found ";
    private static final String TENURE = ": ends before it begins, or at once: expected a later date, found ";

    static Stream<Arguments> fields() {
        return Stream.of(
                broken(d -> d.name = null, "name" + MISSING),
                broken(d -> d.name = " ", "name" + BLANK),
                broken(d -> d.locale = null, "locale" + MISSING),
                broken(d -> d.locale = "a b", "locale: expected a language tag such as en or pt-BR, found \"a b\""),
                broken(d -> d.calendar = null, "calendar" + MISSING),
                broken(d -> d.tiers.get(1).level = null, 0, "tiers[1].level" + MISSING),
                broken(
                        d -> d.tiers.add(tier(-1)),
                        "tiers[\"-1\"].level: expected 0 (self-service) or more, found \"-1\""),
                broken(d -> d.tiers.get(1).name = "", "tiers[\"1\"].name" + BLANK),
                broken(d -> d.tiers.get(1).kind = null, "tiers[\"1\"].kind" + MISSING),
                broken(
                        d -> d.tiers.get(1).innerTargets.get(0).priority = 10,
                        "tiers[\"1\"].innerTargets[0].priority" + PRIORITY + "\"10\""),
                broken(
                        d -> d.tiers.get(1).innerTargets.get(0).within = Duration.ZERO,
                        "tiers[\"1\"].innerTargets[0].within" + AMOUNT + "\"PT0S\""),
                broken(d -> d.teams.set(1, null), 0, "teams[1]" + MISSING),
                broken(d -> d.teams.get(1).id = "", 0, "teams[1].id" + ID + "\"\""),
                broken(d -> d.teams.get(1).name = null, "teams[\"lab\"].name" + MISSING),
                broken(d -> d.teams.get(1).supervisor = null, "teams[\"lab\"].supervisor" + MISSING),
                broken(d -> d.teams.get(1).tiers.add(null), "teams[\"lab\"].tiers[0]" + MISSING),
                broken(d -> d.teams.get(1).scope = null, "teams[\"lab\"].scope" + MISSING),
                broken(d -> d.teams.get(1).scope.add(null), "teams[\"lab\"].scope[1]" + MISSING),
                broken(d -> d.teams.get(1).scope.add(""), "teams[\"lab\"].scope[1]" + ID + "\"\""),
                broken(d -> d.teams.get(1).scope.add("cables"), "teams[\"lab\"].scope[1]: no category \"cables\""),
                broken(d -> d.staff.get(3).name = "\t", "staff[\"s3\"].name" + BLANK),
                broken(
                        d -> d.staff.get(3).languages.set(0, "?"),
                        "staff[\"s3\"].languages[0]: expected a language tag such as en or pt-BR, found \"?\""),
                broken(d -> d.staff.get(3).capacity = -1, "staff[\"s3\"].capacity: expected 0 or more, found \"-1\""),
                broken(
                        d -> d.staff.get(3).weights.add(weight(0, 1)),
                        "staff[\"s3\"].weights[LAST].priority" + PRIORITY + "\"0\""),
                broken(
                        d -> d.staff.get(3).weights.add(weight(2, -5)),
                        "staff[\"s3\"].weights[LAST].weight: expected 0 or more, found \"-5\""),
                broken(d -> d.staff.get(3).company = "", "staff[\"s3\"].company" + BLANK),
                broken(d -> d.staff.get(3).deputies.set(0, null), "staff[\"s3\"].deputies[0]" + MISSING),
                broken(
                        d -> d.staff.get(3).skills.get(0).level = 6,
                        "staff[\"s3\"].skills[\"java\"].level: expected 1 (has begun) to 5 (teaches it), found \"6\""),
                broken(d -> d.staff.get(3).contacts.get(0).kind = null, "staff[\"s3\"].contacts[0].kind" + MISSING),
                broken(d -> d.staff.get(3).contacts.get(0).address = " ", "staff[\"s3\"].contacts[0].address" + BLANK),
                broken(
                        d -> d.staff.get(3).contacts.get(1).quietZone = "Mars",
                        "staff[\"s3\"].contacts[1].quietZone" + ZONE + "\"Mars\""),
                broken(d -> d.roles.get(0).duties.get(0).text = "", "roles[\"watcher\"].duties[0].text" + BLANK),
                broken(
                        d -> d.roles.get(0).duties.get(0).grants.get(0).scope = null,
                        "roles[\"watcher\"].duties[0].grants[0].scope" + MISSING),
                broken(
                        d -> d.roles.get(0).duties.get(0).grants.get(0).permission = null,
                        "roles[\"watcher\"].duties[0].grants[0].permission" + MISSING),
                broken(d -> d.serviceLevel.targets.get(0).metric = null, "serviceLevel.targets[0].metric" + MISSING),
                broken(
                        d -> d.serviceLevel.targets.get(0).within = Duration.ofSeconds(Long.MAX_VALUE),
                        "serviceLevel.targets[0].within" + AMOUNT + "\"PT2562047788015215H30M7S\""),
                broken(d -> d.policies.get(0).steps.clear(), "policies[\"p1\"].steps: none: expected at least one"),
                broken(
                        d -> d.policies.get(0).steps.get(0).percent = 100,
                        "policies[\"p1\"].steps[0].percent: expected 1 to 99, as a target used up whole is a breach; found \"100\""),
                broken(d -> d.policies.get(0).steps.get(0).metric = null, "policies[\"p1\"].steps[0].metric" + MISSING),
                broken(
                        d -> d.policies.get(0).steps.get(2).targets.clear(),
                        "policies[\"p1\"].steps[2].targets: none: expected at least one"),
                broken(
                        d -> d.categories.get(1).name = "n".repeat(201),
                        "categories[\"vpn\"].name" + ID + "\"" + "n".repeat(200) + "…\""),
                broken(
                        d -> d.forms.get(0).fields.get(1).label = null,
                        "forms[\"broken\"].fields[\"imei\"].label" + MISSING),
                broken(d -> d.intakeRules.get(0).channel = "", "intakeRules[\"r1\"].channel" + ID + "\"\""),
                broken(
                        d -> d.priorities.add(new PriorityDraft()),
                        "priorities[LAST].impact" + MISSING,
                        "priorities[LAST].priority" + MISSING,
                        "priorities[LAST].urgency" + MISSING),
                broken(d -> d.handOffLimit = -1, "handOffLimit: expected 0 or more, found \"-1\""),
                broken(d -> d.manager = "", "manager" + ID + "\"\""));
    }

    static Stream<Arguments> together() {
        return Stream.of(
                broken(d -> d.manager = "x", "manager: no staff member \"x\""),
                broken(d -> d.teams.get(0).supervisor = "x", "teams[\"desk\"].supervisor: no staff member \"x\""),
                broken(
                        d -> d.teams.get(0).tiers.set(0, 9),
                        "teams[\"desk\"].tiers[0]: no tier \"9\"",
                        "tiers[\"1\"]: no team serves this tier: expected one, as teams here say which tiers they serve"),
                broken(d -> d.staff.get(3).reportsTo = "x", "staff[\"s3\"].reportsTo: no staff member \"x\""),
                broken(
                        d -> d.staff.get(0).reportsTo = "s0",
                        "staff[\"s0\"].reportsTo: leads back to where it began: expected a line that ends, found \"s0\" > \"s0\""),
                broken(d -> d.staff.get(3).roles.get(1).role = "x", "staff[\"s3\"].roles[1]: no role \"x\""),
                broken(d -> d.staff.get(3).teams.get(1).team = "x", "staff[\"s3\"].teams[1]: no team \"x\""),
                broken(d -> d.staff.get(3).hours = "x", "staff[\"s3\"].hours: no calendar \"x\""),
                broken(d -> d.staff.get(3).deputies.set(0, "x"), "staff[\"s3\"].deputies[0]: no staff member \"x\""),
                broken(
                        d -> d.staff.get(3).deputies.set(0, "s3"),
                        "staff[\"s3\"].deputies[0]: stands in for himself: expected somebody else, found \"s3\""),
                broken(d -> d.staff.get(3).deputies.add("s0"), "staff[\"s3\"].deputies[2]" + TWICE + "\"s0\""),
                broken(d -> d.staff.get(3).skills.get(1).id = "java", "staff[\"s3\"].skills[1]" + TWICE + "\"java\""),
                broken(
                        d -> tenure(d.staff.get(3).roles.get(0)),
                        "staff[\"s3\"].roles[0].until" + TENURE + "\"2026-01-01\""),
                broken(d -> tenure(d.staff.get(3)), "staff[\"s3\"].activeUntil" + TENURE + "\"2026-01-01\""),
                broken(
                        d -> d.staff.get(3).contacts.get(1).quietFrom = null,
                        "staff[\"s3\"].contacts[1].quietFrom" + MISSING),
                broken(
                        d -> d.staff.get(3).contacts.get(1).quietUntil = LocalTime.of(22, 0),
                        "staff[\"s3\"].contacts[1].quietUntil: quiet for no time at all: expected a time that is not the one when it begins, found \"22:00\""),
                broken(d -> d.staff.get(3).id = "s2", 0, "staff[3]" + TWICE + "\"s2\""),
                broken(d -> d.policies.get(1).id = "p1", "policies[1]" + TWICE + "\"p1\""),
                broken(
                        d -> d.policies.get(0).steps.get(1).id = "tell",
                        "policies[\"p1\"].steps[2]" + TWICE + "\"tell\""),
                broken(
                        d -> d.policies.get(0).steps.get(2).targets.get(0).person = "x",
                        "policies[\"p1\"].steps[2].targets[0]: no staff member \"x\""),
                broken(
                        d -> {
                            d.policies.get(0).steps.get(2).targets.get(0).person = null;
                            d.policies.get(0).steps.get(2).targets.get(0).schedule = "nights";
                        },
                        "policies[\"p1\"].steps[2].targets[0]: no on-call schedule \"nights\""),
                broken(d -> d.teams.get(1).onCall = "nights", "teams[\"lab\"].onCall: no on-call schedule \"nights\""),
                broken(
                        d -> d.policies.get(0).steps.get(2).targets.get(0).role = Recipient.ByRole.MANAGER,
                        "policies[\"p1\"].steps[2].targets[0]: expected a role, a person or an on-call schedule: one of the three"),
                broken(
                        d -> d.policies.get(0).steps.get(2).targets.get(0).person = null,
                        "policies[\"p1\"].steps[2].targets[0]: expected a role, a person or an on-call schedule: one of the three"),
                broken(
                        d -> d.roles.get(0).duties.get(0).grants.add(grant()),
                        "roles[\"watcher\"].duties[0].grants[2]" + TWICE + "\"view reports\""),
                broken(d -> d.calendars.get(0).id = null, 0, "calendars[0].id" + MISSING),
                broken(
                        d -> d.serviceLevels.get(0).id = null,
                        "intakeRules[\"r0\"].serviceLevel: no service level \"gold\"",
                        "serviceLevels[0].id" + MISSING),
                broken(
                        d -> d.serviceLevel.pausedIn.add(TicketStatus.CLOSED),
                        "serviceLevel.pausedIn[1]: the clock stands still there anyway: expected a status that is not done, found \"CLOSED\""),
                broken(
                        d -> d.serviceLevel.targets.add(d.serviceLevel.targets.get(0)),
                        "serviceLevel.targets[LAST]" + TWICE + "\"FIRST_RESPONSE 1\""),
                broken(
                        d -> d.categories.get(0).parent = "vpn",
                        "categories[\"network\"].parent: leads back to where it began: expected a line that ends, found \"network\" > \"vpn\" > \"network\""),
                broken(d -> d.categories.get(1).parent = "x", "categories[\"vpn\"].parent: no category \"x\""),
                broken(d -> d.intakeRules.get(0).category = "x", "intakeRules[\"r1\"].category: no category \"x\""),
                broken(d -> d.intakeRules.get(0).tier = 7, "intakeRules[\"r1\"].tier: no tier \"7\""),
                broken(d -> d.intakeRules.get(0).team = "x", "intakeRules[\"r1\"].team: no team \"x\""),
                broken(
                        d -> d.closing = closing(),
                        "closing: a silence in elapsed time and one in working days: expected one of the two"),
                broken(
                        d -> d.tiers.get(0).innerTargets.addAll(d.tiers.get(1).innerTargets),
                        "tiers[\"0\"].innerTargets: inner targets of a tier that nobody works: expected none"),
                broken(
                        d -> d.tiers
                                .get(1)
                                .innerTargets
                                .add(d.tiers.get(1).innerTargets.get(0)),
                        "tiers[\"1\"].innerTargets[1]" + TWICE + "\"1\""));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                broken(d -> d.calendar = hours("Mars/Olympus", "24x7"), "calendar.zone" + ZONE + "\"Mars/Olympus\""),
                broken(d -> d.calendar = hours("UTC", null), "calendar.weekly" + MISSING),
                broken(
                        d -> d.calendar = hours("UTC", "Mon 08:00-12:00,11:00-13:00"),
                        "calendar.weekly.MON[1]: 11:00-13:00 overlaps [0], 08:00-12:00; expected spans that at most touch"),
                broken(
                        d -> {
                            d.calendar = hours("UTC", "24x7");
                            d.calendar.definition = SupportCalendar.always().definition();
                        },
                        "calendar.definition: a definition beside hours: expected one of the two"),
                broken(
                        d -> {
                            d.calendar = hours("UTC", "24x7");
                            d.calendar.exceptions.add(exception(ExceptionKind.SPECIAL_HOURS, null));
                        },
                        "calendar.exceptions[0].hours" + MISSING),
                broken(
                        d -> {
                            d.calendar = hours("UTC", "24x7");
                            d.calendar.exceptions.add(exception(ExceptionKind.CLOSED, null));
                            d.calendar.exceptions.add(exception(ExceptionKind.CLOSED, null));
                        },
                        "calendar.exceptions.2026-12-25: closed 'Christmas' and closed 'Christmas' on one date; expected one closed date or special hours a date, and no change twice"),
                broken(
                        d -> d.forms.get(0).fields.get(1).pattern = "(",
                        "forms[\"broken\"].fields[\"imei\"].pattern: '(' is none: Unclosed group near character 2; expected a regular expression"),
                broken(
                        d -> d.forms.get(0).fields.get(1).shownWhen.field = "x",
                        "forms[\"broken\"].fields[\"imei\"].shownWhen: no field \"x\" before it; expected one of: device"),
                broken(
                        d -> d.forms.get(0).fields.get(2).minimum = new BigDecimal(100),
                        "forms[\"broken\"].fields[\"count\"].minimum: 100 is more than the maximum, 99; expected a minimum up to the maximum"),
                broken(
                        d -> d.forms.get(0).fields.get(1).key = "device",
                        "forms[\"broken\"].fields[1].key: \"device\" is used twice; expected keys that differ"),
                broken(
                        d -> {
                            d.closing = new ClosingDraft();
                            d.closing.workingDays = 0;
                        },
                        "closing: silence of 0 working days: expected 1 to 3660"),
                broken(
                        d -> {
                            d.lifeCycle = new LifeCycleDraft();
                            d.lifeCycle.moves.add(new MoveRuleDraft());
                            d.lifeCycle.moves.get(0).move = MoveKind.OPEN;
                        },
                        "lifeCycle: life cycle lets a ticket be opened again: leave OPEN out of the table"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"fields", "together", "values"})
    void isToldWithPathAndWords(Consumer<DepartmentDraft> mistake, List<String> expected, boolean alone) {
        DepartmentDraft draft = WholeDepartment.draft();
        mistake.accept(draft);

        List<String> found = faults(draft).stream()
                .map(DepartmentFault::toString)
                .map(text -> text.replaceFirst("(weights|targets|priorities)\\[\\d]", "$1[LAST]"))
                .toList();
        List<String> wanted = expected.stream()
                .map(text -> text.replaceFirst("(weights|targets|priorities)\\[\\d]", "$1[LAST]"))
                .toList();

        if (alone) {
            assertEquals(wanted, found);
        } else {
            assertEquals(wanted, found.stream().filter(wanted::contains).toList(), found::toString);
        }
    }

    @Test
    @DisplayName("an empty draft says what a department needs at least")
    void emptyDraft() {
        assertEquals(
                List.of("calendar", "manager", "name", "serviceLevel"),
                faults(new DepartmentDraft()).stream()
                        .map(DepartmentFault::path)
                        .toList());
    }

    @Test
    @DisplayName("a list that is null is told once, and what refers to its elements as well")
    void nullList() {
        DepartmentDraft draft = WholeDepartment.draft();
        draft.categories = null;
        assertEquals(
                List.of(
                        "categories" + MISSING,
                        "intakeRules[\"r1\"].category: no category \"network\"",
                        "teams[\"lab\"].scope[0]: no category \"vpn\""),
                faults(draft).stream().map(DepartmentFault::toString).toList());
    }

    static List<DepartmentFault> faults(DepartmentDraft draft) {
        return assertThrows(InvalidDepartmentException.class, () -> Department.from(draft, Validators.STANDARD))
                .faults();
    }

    private static Arguments broken(Consumer<DepartmentDraft> mistake, String... expected) {
        return arguments(mistake, List.of(expected), true);
    }

    /** A mistake that others follow from. */
    private static Arguments broken(Consumer<DepartmentDraft> mistake, int others, String... expected) {
        return arguments(mistake, List.of(expected), others > 0);
    }

    private static TierDraft tier(int level) {
        TierDraft tier = new TierDraft();
        tier.level = level;
        tier.name = "Cellar";
        tier.kind = TierKind.OUTSIDE;
        return tier;
    }

    private static WeightDraft weight(int priority, int weight) {
        WeightDraft draft = new WeightDraft();
        draft.priority = priority;
        draft.weight = weight;
        return draft;
    }

    private static GrantDraft grant() {
        GrantDraft grant = new GrantDraft();
        grant.permission = Permission.VIEW_REPORTS;
        grant.scope = Scope.OWN;
        return grant;
    }

    private static void tenure(HoldingDraft holding) {
        holding.from = LocalDate.of(2026, 1, 1);
        holding.until = LocalDate.of(2026, 1, 1);
    }

    private static void tenure(StaffDraft member) {
        member.activeFrom = LocalDate.of(2026, 1, 1);
        member.activeUntil = LocalDate.of(2026, 1, 1);
    }

    private static ClosingDraft closing() {
        ClosingDraft draft = new ClosingDraft();
        draft.silence = Duration.ofDays(1);
        draft.workingDays = 1;
        return draft;
    }

    private static CalendarDraft hours(String zone, String weekly) {
        CalendarDraft draft = new CalendarDraft();
        draft.zone = zone;
        draft.weekly = weekly;
        return draft;
    }

    private static ExceptionDraft exception(ExceptionKind kind, String hours) {
        ExceptionDraft draft = new ExceptionDraft();
        draft.date = LocalDate.of(2026, 12, 25);
        draft.kind = kind;
        draft.hours = hours;
        draft.name = "Christmas";
        return draft;
    }
}
