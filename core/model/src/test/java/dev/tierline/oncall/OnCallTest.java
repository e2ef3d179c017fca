package dev.tierline.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.CalendarRangeException;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is on call, worked out by hand. Weeks hand over on Mondays at 09:00 in Brussels, 08:00Z in winter. */
class OnCallTest {
    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId BO = StaffId.of("bo");
    private static final StaffId CHEN = StaffId.of("chen");
    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private static OnCallSchedule weeks() {
        return OnCallSchedule.named("weeks", "Europe/Brussels")
                .layer(
                        "weeks",
                        layer -> layer.everyWeeks(1)
                                .from("2026-01-05")
                                .handOffAt("09:00")
                                .members("anna", "bo", "chen"))
                .build();
    }

    private static OnCallOverride override(String from, String until, OverrideChange change) {
        return new OnCallOverride(
                "o-" + from, ScheduleId.of("weeks"), DutyRole.PRIMARY, DutyWindow.of(from, until), change, MONDAY);
    }

    private static List<String> said(List<Shift> shifts) {
        return shifts.stream()
                .map(shift -> shift.staff() + " " + shift.start() + " " + shift.end())
                .toList();
    }

    @Test
    @DisplayName("the answer names layer and turn; at the hand-off the next is on call; before the start nobody is")
    void reason() {
        OnCall onCall = OnCall.of(weeks());

        Duty duty = onCall.onCall(MONDAY.plus(WEEK)).first(DutyRole.PRIMARY).orElseThrow();
        assertEquals(
                new Duty(
                        DutyRole.PRIMARY,
                        BO,
                        new DutyReason.ByTurn(
                                "weeks", 1, MONDAY.plus(WEEK), MONDAY.plus(WEEK).plus(WEEK), List.of())),
                duty);
        assertEquals(
                Set.of(ANNA), onCall.onCall(MONDAY.plus(WEEK).minusMillis(1)).staff());
        assertEquals(
                List.of(new Vacancy(DutyRole.PRIMARY, List.of(new GapCause.NoLayer()))),
                onCall.onCall(MONDAY.minusMillis(1)).vacancies());
        assertThrows(CalendarRangeException.class, () -> onCall.onCall(Instant.parse("2345-01-01T00:00:00Z")));
    }

    @Test
    @DisplayName("a hand-off stays at local time when the clocks change")
    void daylightSaving() {
        assertEquals(
                List.of(
                        "bo 2026-03-23T00:00:00Z 2026-03-23T08:00:00Z",
                        "chen 2026-03-23T08:00:00Z 2026-03-30T07:00:00Z",
                        "anna 2026-03-30T07:00:00Z 2026-04-01T00:00:00Z"),
                said(OnCall.of(weeks())
                        .shifts(Instant.parse("2026-03-23T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"))));
    }

    @Test
    @DisplayName("the higher layer wins while it counts and has somebody; roles stand side by side")
    void layers() {
        OnCall onCall = OnCall.of(OnCallSchedule.named("s", "UTC")
                .layer("base", layer -> layer.always().from("2026-01-01").members("anna"))
                .layer(
                        "weekend",
                        layer -> layer.everyWeeks(1)
                                .from("2026-01-03")
                                .members("bo")
                                .during("Sat,Sun 00:00-24:00"))
                .layer(
                        "second",
                        layer -> layer.as(DutyRole.SECONDARY)
                                .everyDays(1)
                                .from("2026-01-01")
                                .together("chen", "dara")
                                .together())
                .build());

        assertEquals(
                "primary: bo (layer 'weekend', turn 0 from 2026-01-03T00:00:00Z to 2026-01-10T00:00:00Z);"
                        + " secondary: chen (layer 'second', turn 2 from 2026-01-03T00:00:00Z to 2026-01-04T00:00:00Z);"
                        + " secondary: dara (layer 'second', turn 2 from 2026-01-03T00:00:00Z to 2026-01-04T00:00:00Z)",
                onCall.onCall(Instant.parse("2026-01-03T12:00:00Z")).toString());
        OnCallAnswer monday = onCall.onCall(Instant.parse("2026-01-06T12:00:00Z"));
        assertEquals(Set.of(ANNA), monday.staff());
        assertEquals(
                List.of(new Vacancy(DutyRole.SECONDARY, List.of(new GapCause.Vacant("second", 5)))),
                monday.vacancies());
    }

    @Test
    @DisplayName("outside support hours, holidays included, by the calendar of the department")
    void outside() {
        SupportCalendar office = SupportCalendar.in("Europe/Brussels")
                .weekly("Mon-Fri 08:00-18:00")
                .closedOn(LocalDate.of(2026, 1, 6), "holiday")
                .build();
        OnCall onCall = OnCall.of(OnCallSchedule.named("s", "Europe/Brussels")
                .layer(
                        "nights",
                        layer -> layer.everyWeeks(1)
                                .from("2026-01-05")
                                .members("anna")
                                .outside(office))
                .holidays(office)
                .covers(SupportCalendar.difference(SupportCalendar.always(), office))
                .build());

        assertEquals(
                Set.of(), onCall.onCall(Instant.parse("2026-01-05T12:00:00Z")).staff());
        assertEquals(
                Set.of(ANNA),
                onCall.onCall(Instant.parse("2026-01-06T12:00:00Z")).staff());
        assertEquals(
                List.of(),
                onCall.gaps(Instant.parse("2026-01-06T00:00:00Z"), Instant.parse("2026-01-12T00:00:00Z")),
                "in hours nobody must be on call");
        StaffLoad load = onCall.fairness(Instant.parse("2026-01-04T23:00:00Z"), Instant.parse("2026-01-11T23:00:00Z"))
                .actual()
                .loads()
                .get(0);
        assertEquals(Duration.ofHours(7 * 24 - 40), load.of(Burden.HOURS));
        assertEquals(Duration.ofHours(7 * 8), load.of(Burden.NIGHTS));
        assertEquals(Duration.ofDays(2), load.of(Burden.WEEKENDS));
        assertEquals(Duration.ofDays(1), load.of(Burden.HOLIDAYS));
    }

    @Test
    @DisplayName("cover for part of a shift, somebody besides, nobody at all")
    void overrides() {
        OnCall onCall = OnCall.of(
                weeks(),
                List.of(
                        override("2026-01-06T08:00:00Z", "2026-01-06T12:00:00Z", new OverrideChange.Cover(ANNA, BO)),
                        override("2026-01-07T08:00:00Z", "2026-01-07T12:00:00Z", new OverrideChange.Join(CHEN)),
                        override("2026-01-08T08:00:00Z", "2026-01-08T12:00:00Z", new OverrideChange.Leave(ANNA)),
                        override(
                                "2026-01-08T10:00:00Z",
                                "2026-01-08T11:00:00Z",
                                new OverrideChange.Instead(List.of(CHEN)))));

        assertEquals(
                List.of(
                        "anna 2026-01-06T00:00:00Z 2026-01-06T08:00:00Z",
                        "bo 2026-01-06T08:00:00Z 2026-01-06T12:00:00Z",
                        "anna 2026-01-06T12:00:00Z 2026-01-07T00:00:00Z"),
                said(onCall.shifts(Instant.parse("2026-01-06T00:00:00Z"), Instant.parse("2026-01-07T00:00:00Z"))));
        assertEquals(
                List.of(new DutyOverlap(
                        DutyRole.PRIMARY,
                        Instant.parse("2026-01-07T08:00:00Z"),
                        Instant.parse("2026-01-07T12:00:00Z"),
                        List.of(ANNA, CHEN))),
                onCall.overlaps(MONDAY, MONDAY.plus(WEEK)));
        assertEquals(
                List.of("2026-01-08T08:00:00Z", "2026-01-08T11:00:00Z"),
                onCall.gaps(MONDAY, MONDAY.plus(WEEK)).stream()
                        .map(gap -> gap.start().toString())
                        .toList());
        assertEquals(Optional.of(Instant.parse("2026-01-06T08:00:00Z")), onCall.nextHandOff(MONDAY));
        List<Coverage> coverage = onCall.coverage(MONDAY, MONDAY.plus(WEEK));
        assertEquals(Duration.ofHours(168 - 3), coverage.get(0).covered());
    }

    @Test
    @DisplayName("time off skips to the next and keeps the order, or leaves a gap that says why")
    void timeOff() {
        List<DeskRecord> leave = List.of(
                new TimeOff("t", BO, Instant.parse("2026-01-13T00:00:00Z"), Instant.parse("2026-01-14T00:00:00Z")));
        OnCall skipping = OnCall.of(weeks(), leave);
        Instant then = Instant.parse("2026-01-13T12:00:00Z");

        Duty duty = skipping.onCall(then).first(DutyRole.PRIMARY).orElseThrow();
        assertEquals(CHEN, duty.staff());
        assertEquals(List.of(BO), ((DutyReason.ByTurn) duty.reason()).insteadOf());
        assertEquals(
                Set.of(CHEN), skipping.onCall(MONDAY.plus(WEEK.multipliedBy(2))).staff());

        OnCall leaving = OnCall.of(
                OnCallSchedule.named("weeks", "Europe/Brussels")
                        .layer(
                                "weeks",
                                layer -> layer.everyWeeks(1)
                                        .from("2026-01-05")
                                        .members("anna", "bo")
                                        .whenAbsent(AbsenceRule.LEAVE_GAP))
                        .build(),
                leave);
        assertEquals(
                List.of(new DutyGap(
                        DutyRole.PRIMARY,
                        Instant.parse("2026-01-13T00:00:00Z"),
                        Instant.parse("2026-01-14T00:00:00Z"),
                        List.of(new GapCause.Away("weeks", 1, List.of(BO))))),
                leaving.gaps(MONDAY, MONDAY.plus(WEEK.multipliedBy(3))));
    }

    @Test
    @DisplayName("an override may put somebody on call who is away, and that is found")
    void awayOnDuty() {
        OnCall onCall = OnCall.of(
                weeks(),
                List.of(
                        new TimeOff("t", BO, MONDAY, MONDAY.plus(Duration.ofDays(1))),
                        override("2026-01-05T20:00:00Z", "2026-01-06T20:00:00Z", new OverrideChange.Cover(ANNA, BO))));

        assertEquals(
                List.of("bo 2026-01-05T20:00:00Z 2026-01-06T08:00:00Z"),
                said(onCall.awayOnDuty(MONDAY, MONDAY.plus(WEEK))));
    }

    @Test
    @DisplayName("a swap changes nothing until it is accepted, and then both windows")
    void swap() {
        ShiftSwap asked = ShiftSwap.request(
                "s",
                ScheduleId.of("weeks"),
                DutyRole.PRIMARY,
                ANNA,
                new DutyWindow(MONDAY, MONDAY.plus(WEEK)),
                BO,
                new DutyWindow(MONDAY.plus(WEEK), MONDAY.plus(WEEK.multipliedBy(2))),
                MONDAY.minusSeconds(9));
        OnCall before = OnCall.of(weeks());
        OnCall after = OnCall.of(weeks(), List.of(asked.accept(BO, MONDAY.minusSeconds(5))));

        assertEquals(List.of(), before.diff(OnCall.of(weeks(), List.of(asked)), MONDAY, MONDAY.plus(WEEK)));
        assertEquals(
                List.of(
                        new DutyMove(DutyRole.PRIMARY, MONDAY, MONDAY.plus(WEEK), List.of(ANNA), List.of(BO)),
                        new DutyMove(
                                DutyRole.PRIMARY,
                                MONDAY.plus(WEEK),
                                MONDAY.plus(WEEK.multipliedBy(2)),
                                List.of(BO),
                                List.of(ANNA))),
                before.diff(after, MONDAY.minus(WEEK), MONDAY.plus(WEEK.multipliedBy(5))));
        assertEquals(
                new DutyReason.BySwap("s", ANNA),
                after.onCall(MONDAY).first(DutyRole.PRIMARY).orElseThrow().reason());
    }

    @Test
    @DisplayName("turns over active days skip the days that do not count, so nobody is starved")
    void activeDays() {
        OnCall onCall = OnCall.of(OnCallSchedule.named("s", "UTC")
                .layer(
                        "days",
                        layer -> layer.everyActiveDays(1)
                                .from("2026-01-05")
                                .members("anna", "bo", "chen")
                                .during("Mon-Fri 08:00-18:00"))
                .build());

        assertEquals(
                "anna bo chen anna bo chen anna bo",
                onCall.shifts(Instant.parse("2026-01-05T00:00:00Z"), Instant.parse("2026-01-15T00:00:00Z")).stream()
                        .map(shift -> shift.staff().value())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("hand-over on weekdays, patterns and months")
    void cadences() {
        assertEquals(
                "2026-01-05 2026-01-09 2026-01-12",
                dates(layer -> layer.handingOverOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "2026-01-05", 10));
        assertEquals(
                "2026-01-05 2026-01-07 2026-01-09 2026-01-12 2026-01-14",
                dates(layer -> layer.pattern(2, 2, 3), "2026-01-05", 10));
        assertEquals(
                "2026-01-31 2026-02-28 2026-03-31 2026-04-30", dates(layer -> layer.everyMonths(1), "2026-01-31", 100));
    }

    private static String dates(java.util.function.UnaryOperator<OnCallLayerBuilder> turns, String start, int days) {
        OnCall onCall = OnCall.of(OnCallSchedule.named("s", "UTC")
                .layer("turns", layer -> turns.apply(layer).from(start).members("anna", "bo"))
                .build());
        Instant from = Instant.parse(start + "T00:00:00Z");
        return onCall.shifts(from, from.plus(Duration.ofDays(days))).stream()
                .map(shift -> shift.start().toString().substring(0, 10))
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("the next shift of a person has its whole length; one that runs is not the next")
    void next() {
        OnCall onCall = OnCall.of(weeks());

        Shift next = onCall.next(ANNA, MONDAY.plusMillis(1)).orElseThrow();
        assertEquals(MONDAY.plus(WEEK.multipliedBy(3)), next.start());
        assertEquals(WEEK, next.length());
        assertEquals(MONDAY, onCall.next(ANNA, MONDAY).orElseThrow().start());
        assertEquals(Optional.empty(), onCall.next(StaffId.of("nobody"), MONDAY));
    }

    @Test
    @DisplayName("fairness by hand: of 30, 40 and 50 hours the score is 83 and a third")
    void fairness() {
        assertEquals(
                250.0 / 3,
                Fairness.score(List.of(Duration.ofHours(30), Duration.ofHours(40), Duration.ofHours(50))),
                1e-9);
        assertEquals(100, Fairness.score(List.of()));

        FairnessReport report = OnCall.of(
                        weeks(),
                        List.of(override(
                                "2026-01-12T08:00:00Z",
                                "2026-01-14T08:00:00Z",
                                new OverrideChange.Instead(List.of(ANNA)))))
                .fairness(MONDAY, MONDAY.plus(WEEK.multipliedBy(3)));
        assertEquals(100, report.planned().score(Burden.HOURS), 1e-9);
        assertTrue(report.actual().score(Burden.HOURS) < 82);
        SwapProposal best = report.proposals().get(0);
        assertEquals(ANNA, best.given().staff());
        assertTrue(best.score() > report.actual().score(Burden.HOURS));
    }

    @Test
    @DisplayName("in hours the team can take work, outside whoever is on call, and each says why")
    void whoCan() {
        SupportCalendar office = SupportCalendar.in("Europe/Brussels")
                .weekly("Mon-Fri 08:00-18:00")
                .build();
        TimeOff leave = new TimeOff("t", BO, MONDAY, MONDAY.plus(WEEK));
        WhoCan can = WhoCan.take(office, List.of(BO, CHEN), OnCall.of(weeks(), List.of(leave)));

        WhoCan.Answer inHours = can.at(MONDAY.plusSeconds(3600));
        assertEquals(List.of(CHEN), inHours.available());
        assertEquals(new WhoCan.Why.Away(leave), inHours.candidates().get(1).why());
        WhoCan.Answer night = can.at(Instant.parse("2026-01-05T22:00:00Z"));
        assertEquals(List.of(ANNA), night.available());
        assertEquals(new WhoCan.Why.OffHours(), night.candidates().get(2).why());
    }

    @Test
    @DisplayName("a schedule reports every fault at once, each with its path")
    void faults() {
        InvalidScheduleException invalid = assertThrows(
                InvalidScheduleException.class,
                () -> OnCallSchedule.named("s", "Europe/Bruxelles")
                        .layer("one", layer -> layer.everyWeeks(0).during("Mon 25:00-26:00"))
                        .layer(
                                "two",
                                layer -> layer.handingOverOn(DayOfWeek.MONDAY)
                                        .from("2026-01-06")
                                        .members("anna")
                                        .leaving("bo", LocalDate.of(2026, 3, 1)))
                        .build());

        assertEquals(
                List.of(
                        "zone",
                        "layers[0].cadence",
                        "layers[0].during",
                        "layers[0].start",
                        "layers[0].slots",
                        "layers[1].members[\"bo\"]",
                        "layers[1].start"),
                invalid.faults().stream()
                        .map(fault -> fault.substring(0, fault.indexOf(':')))
                        .toList());
    }

    @Test
    @DisplayName("what is cancelled counts for nothing; an override that has begun ends when it is cancelled")
    void cancelled() {
        Instant noon = MONDAY.plus(Duration.ofHours(4));
        OnCallOverride override =
                override("2026-01-05T08:00:00Z", "2026-01-06T08:00:00Z", new OverrideChange.Cover(ANNA, BO));
        TimeOff leave = new TimeOff("t", ANNA, MONDAY, MONDAY.plus(WEEK));
        OnCallSchedule weeks = weeks();

        assertEquals(
                OnCall.of(weeks).shifts(MONDAY, MONDAY.plus(WEEK)),
                OnCall.of(weeks, List.of(override.cancelled(MONDAY), leave.cancelled(MONDAY)))
                        .shifts(MONDAY, MONDAY.plus(WEEK)));
        assertEquals(
                List.of("bo 2026-01-05T08:00:00Z " + noon, "anna " + noon + " 2026-01-06T08:00:00Z"),
                said(OnCall.of(weeks, List.of(override.cancelled(noon)))
                        .shifts(MONDAY, MONDAY.plus(Duration.ofDays(1)))));
        assertThrows(IllegalRecordChangeException.class, () -> override.cancelled(MONDAY.plus(Duration.ofDays(1))));
        OnCallOverride gone = override.cancelled(MONDAY);
        assertThrows(IllegalRecordChangeException.class, () -> gone.cancelled(MONDAY));
    }
}
