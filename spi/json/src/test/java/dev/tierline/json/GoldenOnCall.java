package dev.tierline.json;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.oncall.AbsenceRule;
import dev.tierline.oncall.Cadence;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the golden files about on call hold, by the name of the file. */
final class GoldenOnCall {

    private static final ScheduleId NIGHTS = ScheduleId.of("nights");
    private static final StaffId ANNA = StaffId.of("anna.k");
    private static final StaffId BO = StaffId.of("bo");
    private static final Instant NINE = Instant.parse("2026-01-07T09:00:00Z");
    private static final DutyWindow MORNING = new DutyWindow(NINE, NINE.plusSeconds(10_800));
    private static final DutyWindow NEXT_DAY = new DutyWindow(NINE.plusSeconds(86_400), NINE.plusSeconds(97_200));

    private GoldenOnCall() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("record-time-off", new TimeOff("leave-7", ANNA, NINE, NINE.plusSeconds(86_400)));
        values.put(
                "record-cancelled-time-off",
                new TimeOff("leave-7", ANNA, NINE, NINE.plusSeconds(86_400), NINE.minusMillis(1)));
        values.put(
                "record-cancelled-override",
                new OnCallOverride(
                        "o-1",
                        NIGHTS,
                        DutyRole.PRIMARY,
                        NEXT_DAY,
                        new OverrideChange.Join(BO),
                        NINE.plusMillis(7),
                        NINE.plusMillis(8)));
        values.put("record-on-call-override", override(new OverrideChange.Cover(ANNA, BO), DutyRole.SECONDARY));
        ShiftSwap asked = ShiftSwap.request("s-1", NIGHTS, DutyRole.PRIMARY, ANNA, MORNING, null, NEXT_DAY, NINE);
        values.put("record-shift-swap", asked.accept(BO, NINE.plusMillis(1)));
        values.put("record-open-swap", asked);
        values.put(
                "override-change-instead", override(new OverrideChange.Instead(List.of(BO, ANNA)), DutyRole.PRIMARY));
        values.put("override-change-cover", override(new OverrideChange.Cover(ANNA, BO), DutyRole.PRIMARY));
        values.put("override-change-join", override(new OverrideChange.Join(BO), DutyRole.SHADOW));
        values.put("override-change-leave", override(new OverrideChange.Leave(ANNA), DutyRole.PRIMARY));
        values.put("schedule", full());
        Map<String, Cadence> cadences = new LinkedHashMap<>();
        cadences.put("hours", new Cadence.Hours(12));
        cadences.put("days", new Cadence.Days(1));
        cadences.put("weeks", new Cadence.Weeks(2));
        cadences.put("months", new Cadence.Months(1));
        cadences.put("weekdays", new Cadence.Weekdays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)));
        cadences.put("pattern", new Cadence.Pattern(List.of(2, 2, 3)));
        cadences.put("active-days", new Cadence.ActiveDays(1));
        cadences.put("permanent", new Cadence.Permanent());
        cadences.forEach((name, cadence) -> values.put(
                "cadence-" + name,
                OnCallSchedule.named("small", "UTC")
                        .layer(
                                "turns",
                                layer -> layer.every(cadence).from("2026-01-05").members("anna.k", "bo"))
                        .build()));
        return values;
    }

    private static OnCallOverride override(OverrideChange change, DutyRole role) {
        return new OnCallOverride("o-1", NIGHTS, role, MORNING, change, NINE.plusMillis(7));
    }

    private static OnCallSchedule full() {
        SupportCalendar office = SupportCalendar.in("Europe/Brussels")
                .named("office")
                .weekly("Mon-Fri 08:00-18:00")
                .closedOn(LocalDate.of(2026, 7, 21), "National Day")
                .build();
        return OnCallSchedule.named("nights", "Europe/Brussels")
                .layer(
                        "weeks",
                        layer -> layer.everyWeeks(1)
                                .from("2026-01-05")
                                .handOffAt("09:00")
                                .members("anna.k", "bo")
                                .together("dara", "eli")
                                .together()
                                .joining("fay", LocalDate.of(2026, 3, 1))
                                .replacing("bo", LocalDate.of(2026, 2, 1), "gus")
                                .outside(office)
                                .until(LocalDate.of(2027, 1, 4)))
                .layer(
                        "second line",
                        layer -> layer.as(DutyRole.SECONDARY)
                                .everyDays(1)
                                .from("2026-01-01")
                                .zone("Asia/Tokyo")
                                .members("chen")
                                .whenAbsent(AbsenceRule.LEAVE_GAP)
                                .during("Sat,Sun 00:00-24:00"))
                .holidays(office)
                .covers(SupportCalendar.difference(SupportCalendar.always(), office))
                .build();
    }
}
