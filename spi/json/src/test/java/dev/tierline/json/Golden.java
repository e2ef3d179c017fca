package dev.tierline.json;

import dev.tierline.calendar.CalendarDefinition;
import dev.tierline.calendar.Computus;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.DayHours;
import dev.tierline.calendar.Holiday;
import dev.tierline.calendar.Observance;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.calendar.YearlyRule;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.priority.Priority;
import dev.tierline.record.PersonalText;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.CaseFile;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Effort;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.tier.Tier;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the golden files hold, by the name of the file: one for each kind of document and each subtype of every closed choice. */
final class Golden {

    private static final TicketId ID = TicketId.of("INC-1");
    private static final Instant NINE = Instant.parse("2026-01-07T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-01-07T10:00:00.123Z");
    private static final Actor ANNA = Actor.staff(StaffId.of("anna.k"));
    private static final StepKey STEP = new StepKey(PolicyId.of("resolution"), 1, StepId.of("resolution-75"), 1);
    private static final Intake INTAKE =
            Intake.UNKNOWN.through(Channel.PHONE).about("Printer").from(RequesterId.of("customer 42"));

    private Golden() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ticket", bareTicket(Intake.UNKNOWN));
        values.put("ticket-full", fullTicket());
        values.put("ticket-whole-intake", wholeIntake());
        values.put("ticket-effort", workedOn());
        values.put("record-note", new PersonalText("t-2", ID, "The fuser again.", true, null));
        events(values);
        values.put("actor-staff", new TicketEvent.Unassigned(TEN, ANNA, StaffId.of("bo")));
        values.put(
                "actor-requester",
                new TicketEvent.Unassigned(TEN, Actor.requester(RequesterId.of("customer 42")), StaffId.of("bo")));
        values.put("actor-system-actor", new TicketEvent.Unassigned(TEN, Actor.system(), StaffId.of("bo")));
        values.put("record-personal-text", new PersonalText("t-1", ID, "Es druckt nicht \u2013 \ud83d\udda8", null));
        values.put("record-erased-text", new PersonalText("t-1", ID, "", TEN));
        values.put("department", department(office()));
        values.putAll(GoldenDepartments.values());
        calendars(values);
        rules(values);
        changes(values);
        triggers(values);
        values.putAll(GoldenOnCall.values());
        values.putAll(GoldenReviews.values());
        values.putAll(GoldenCases.values());
        return values;
    }

    private static Ticket bareTicket(Intake intake) {
        return new Ticket(
                ID,
                intake,
                null,
                null,
                null,
                List.of(new Phase(NINE, TicketStatus.QUEUED, Priority.P3)),
                null,
                Map.of(),
                List.of(),
                NINE);
    }

    private static Ticket workedOn() {
        return new Ticket(
                ID,
                Intake.UNKNOWN,
                null,
                null,
                null,
                List.of(new Phase(NINE, TicketStatus.QUEUED, Priority.P3)),
                null,
                TEN,
                Map.of(),
                List.of(),
                new Effort(1, Duration.ofMinutes(25), Duration.ofMinutes(25)),
                CaseFile.EMPTY,
                TEN);
    }

    private static Ticket wholeIntake() {
        Intake intake = INTAKE.inCategory(CategoryId.of("hardware/printer")).forCustomer(CustomerId.of("acme"));
        return bareTicket(intake);
    }

    private static Ticket fullTicket() {
        return new Ticket(
                ID,
                INTAKE,
                Tier.of(2),
                TeamId.of("experts"),
                StaffId.of("anna.k"),
                List.of(
                        new Phase(NINE, TicketStatus.QUEUED, Priority.P3),
                        new Phase(NINE.plusSeconds(60), TicketStatus.ASSIGNED, Priority.P3),
                        new Phase(NINE.plusSeconds(90), TicketStatus.ASSIGNED, Priority.P1),
                        new Phase(TEN, TicketStatus.IN_PROGRESS, Priority.P2)),
                TEN,
                Map.of(
                        ServiceMetric.RESOLUTION,
                        TEN.plusSeconds(7200),
                        ServiceMetric.FIRST_RESPONSE,
                        NINE.plusSeconds(5)),
                List.of(STEP, new StepKey(PolicyId.of("nights"), 2, StepId.of("wake"), 3)),
                TEN.plusSeconds(7200).plusMillis(1));
    }

    private static void events(Map<String, Object> values) {
        values.put(
                "event-opened",
                new TicketEvent.Opened(
                        NINE, ANNA, ID, Priority.P3, Tier.of(1), TeamId.of("help-desk"), INTAKE, null, null, null));
        values.put(
                "event-priority-changed", new TicketEvent.PriorityChanged(TEN, ANNA, Priority.P3, Priority.P1, null));
        values.put(
                "event-moved",
                new TicketEvent.Moved(
                        TEN,
                        ANNA,
                        Tier.of(1),
                        Tier.of(2),
                        TeamId.of("help-desk"),
                        TeamId.of("experts"),
                        Duration.ZERO,
                        null));
        values.put(
                "event-assigned",
                new TicketEvent.Assigned(TEN, ANNA, StaffId.of("bo"), StaffId.of("anna.k"), Duration.ZERO));
        values.put("event-unassigned", new TicketEvent.Unassigned(TEN, ANNA, StaffId.of("anna.k")));
        values.put(
                "event-status-changed",
                new TicketEvent.StatusChanged(
                        TEN, ANNA, MoveKind.START, TicketStatus.ASSIGNED, TicketStatus.IN_PROGRESS, null));
        values.put("event-breached", new TimedEvent.Breached(TEN, ServiceMetric.RESOLUTION, TEN.plusMillis(1)));
        values.put(
                "event-step-fired",
                new TimedEvent.StepFired(
                        TEN, STEP, List.of(StaffId.of("anna.k"), StaffId.of("bo")), TEN.plusMillis(1)));
        values.put("event-replied", new TicketEvent.Replied(TEN, ANNA, "t-1"));
        values.put("event-noted", new TicketEvent.Noted(TEN, ANNA, "t-2"));
        values.put(
                "event-time-logged",
                new TicketEvent.TimeLogged(TEN, ANNA, StaffId.of("bo"), Duration.ofMinutes(25), "diagnosis", true));
        values.put("event-step-skipped", new TimedEvent.StepSkipped(TEN, STEP, NINE, TEN.plusMillis(1)));
    }

    private static void calendars(Map<String, Object> values) {
        CalendarDefinition office = office();
        CalendarDefinition tokyo = SupportCalendar.in("Asia/Tokyo")
                .weekly("Mon-Fri 09:00-18:00")
                .build()
                .definition();
        values.put("calendar-definition-hours", small(office));
        values.put("calendar-definition-union", small(new CalendarDefinition.Union("sun", List.of(office, tokyo))));
        values.put(
                "calendar-definition-intersection",
                small(new CalendarDefinition.Intersection("", List.of(tokyo, tokyo))));
        values.put("calendar-definition-difference", small(new CalendarDefinition.Difference("less", tokyo, tokyo)));
    }

    private static CalendarDefinition office() {
        return SupportCalendar.in("Europe/Brussels")
                .named("office")
                .weekly("Mon-Fri 08:00-12:00,13:00-17:30; Sat 22:00-02:00")
                .from(LocalDate.of(2026, 7, 1), "Mon-Thu 07:00-15:00", "summer")
                .specialHours(LocalDate.of(2026, 12, 24), "08:00-12:00", "Christmas Eve")
                .closedOn(LocalDate.of(2026, 7, 21), "National Day")
                .holidays(
                        (from, to) -> List.of(new Holiday(LocalDate.of(2026, 5, 1), "Labour Day")),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))
                .everyYear(new YearlyRule.FromEaster(Computus.WESTERN, 1), new DayChange.Closed(), "Easter Monday")
                .build()
                .definition();
    }

    private static void rules(Map<String, Object> values) {
        YearlyRule christmas = new YearlyRule.Fixed(MonthDay.of(12, 25));
        Map<String, YearlyRule> rules = new LinkedHashMap<>();
        rules.put("fixed", christmas);
        rules.put("nth-weekday", new YearlyRule.NthWeekday(Month.NOVEMBER, DayOfWeek.THURSDAY, 4));
        rules.put("weekday-from", new YearlyRule.WeekdayFrom(MonthDay.of(6, 20), DayOfWeek.SATURDAY));
        rules.put("weekday-until", new YearlyRule.WeekdayUntil(MonthDay.of(5, 24), DayOfWeek.MONDAY));
        rules.put("from-easter", new YearlyRule.FromEaster(Computus.ORTHODOX, -2));
        rules.put("observed", new YearlyRule.Observed(christmas, Observance.NEAREST_WEEKDAY));
        rules.put("years", new YearlyRule.Years(christmas, 2020, 2030));
        rules.forEach((name, rule) -> values.put(
                "yearly-rule-" + name,
                small(SupportCalendar.in("UTC")
                        .weekly(WeeklyHours.ROUND_THE_CLOCK)
                        .everyYear(rule, new DayChange.Closed(), name)
                        .build()
                        .definition())));
    }

    private static void changes(Map<String, Object> values) {
        DayHours hours = DayHours.parse("08:00-12:00,20:00-04:00");
        Map<String, DayChange> changes = new LinkedHashMap<>();
        changes.put("closed", new DayChange.Closed());
        changes.put("special-hours", new DayChange.SpecialHours(hours));
        changes.put("extra-opening", new DayChange.ExtraOpening(hours));
        changes.put("closed-hours", new DayChange.ClosedHours(hours));
        changes.forEach((name, change) -> values.put(
                "day-change-" + name,
                small(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.CLOSED)
                        .on(LocalDate.of(2026, 3, 1), change, name)
                        .build()
                        .definition())));
    }

    private static void triggers(Map<String, Object> values) {
        Map<String, Trigger> triggers = new LinkedHashMap<>();
        triggers.put("share-used", new Trigger.ShareUsed(ServiceMetric.RESOLUTION, 75));
        triggers.put("breach", new Trigger.Breach(ServiceMetric.FIRST_RESPONSE));
        triggers.forEach((name, trigger) -> values.put(
                "trigger-" + name,
                Department.named("small")
                        .calendar(SupportCalendar.always())
                        .staff(unrestricted("anna.k", "Anna"))
                        .manager(StaffId.of("anna.k"))
                        .serviceLevel(ServiceLevel.promising().build())
                        .lifeCycle(new LifeCycle(Map.of()))
                        .escalation(EscalationPolicy.named("p")
                                .step("s", trigger, Recipient.MANAGER, Recipient.TEAM_SUPERVISOR)
                                .build())
                        .build()));
    }

    /** As format 1 had it: everybody could do everything. */
    private static StaffMember unrestricted(String id, String name) {
        return StaffMember.named(id, name).role(BuiltInRoles.UNRESTRICTED).build();
    }

    private static Department small(CalendarDefinition calendar) {
        return Department.named("small")
                .calendar(SupportCalendar.of(calendar))
                .staff(unrestricted("anna.k", "Anna"))
                .manager(StaffId.of("anna.k"))
                .serviceLevel(ServiceLevel.promising().build())
                .lifeCycle(new LifeCycle(Map.of()))
                .build();
    }

    private static Department department(CalendarDefinition calendar) {
        return Department.named("IT support")
                .calendar(SupportCalendar.of(calendar))
                .tiers(Tier.of(2), Tier.of(1))
                .staff(unrestricted("bo", "Bo"))
                .staff(unrestricted("anna.k", "Anna Kowalska"))
                .team(new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("anna.k")))
                .team(new Team(TeamId.of("experts"), "Experts", StaffId.of("bo")))
                .manager(StaffId.of("bo"))
                .serviceLevel(ServiceLevel.promising()
                        .firstResponse(Priority.P1, WorkingTime.ofMinutes(30))
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .resolution(Priority.P2, WorkingTime.ofHours(8))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .build())
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build())
                .lifeCycle(LifeCycle.lenient())
                .build();
    }
}
