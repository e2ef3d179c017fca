package dev.tierline.oncall;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Random schedules and records around the transitions of zones. */
final class OnCallCases {
    private static final List<String> ZONES = List.of(
            "Europe/Brussels",
            "America/New_York",
            "America/St_Johns",
            "America/Sao_Paulo",
            "America/Havana",
            "Asia/Beirut",
            "Asia/Tehran",
            "Asia/Kolkata",
            "Africa/Casablanca",
            "Australia/Lord_Howe",
            "Antarctica/Troll",
            "Pacific/Chatham",
            "Pacific/Apia",
            "Europe/London",
            "UTC");
    private static final List<String> PEOPLE = List.of("anna", "bo", "chen", "dara", "eli", "fay");

    private final Random random;
    final ZoneId zone;

    /** Near a transition if the zone has any. */
    final Instant focus;

    OnCallCases(long seed) {
        this.random = new Random(seed);
        this.zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        Instant year = Instant.parse((2009 + random.nextInt(9)) + "-01-01T00:00:00Z");
        ZoneOffsetTransition next = zone.getRules().nextTransition(year);
        if (next != null && random.nextBoolean()) {
            ZoneOffsetTransition after = zone.getRules().nextTransition(next.getInstant());
            next = after == null ? next : after;
        }
        this.focus = next == null ? year : next.getInstant();
    }

    Instant near(int hours) {
        return focus.plus(Duration.ofMinutes(15L * (random.nextInt(8 * hours) - 4 * hours)));
    }

    OnCallSchedule schedule() {
        List<OnCallLayer> layers = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            layers.add(layer("layer " + i, random.nextInt(4) == 0 ? DutyRole.SECONDARY : DutyRole.PRIMARY));
        }
        return of(layers);
    }

    OnCallSchedule of(List<OnCallLayer> layers) {
        return new OnCallSchedule(ScheduleId.of("s"), zone, layers, SupportCalendar.always(), SupportCalendar.always());
    }

    OnCallLayer layer(String name, DutyRole role) {
        LocalDate start = start();
        SupportCalendar during = switch (random.nextInt(4)) {
            case 0 -> SupportCalendar.in(zone).weekly("Mon-Fri 20:00-08:00").build();
            case 1 ->
                SupportCalendar.in(zone)
                        .weekly("Mon-Sun 02:30-12:00")
                        .closedOn(start.plusDays(9), "holiday")
                        .build();
            default -> SupportCalendar.always();
        };
        Rotation rotation = rotation(cadence(true), start, slots());
        return new OnCallLayer(
                name, role, rotation, during, random.nextInt(5) == 0 ? start.plusDays(1 + random.nextInt(80)) : null);
    }

    LocalDate start() {
        return LocalDate.ofInstant(focus, zone).minusDays(random.nextInt(60));
    }

    Rotation rotation(Cadence cadence, LocalDate start, List<RotationSlot> slots) {
        Cadence turns = cadence;
        if (cadence instanceof Cadence.Weekdays) {
            EnumSet<DayOfWeek> days = EnumSet.of(start.getDayOfWeek());
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
            turns = new Cadence.Weekdays(days);
        }
        return new Rotation(
                turns,
                start,
                LocalTime.of(random.nextInt(3) == 0 ? 9 : random.nextInt(4), 15 * random.nextInt(4)),
                zone,
                slots,
                random.nextInt(3) == 0 ? AbsenceRule.LEAVE_GAP : AbsenceRule.SKIP_TO_NEXT);
    }

    Cadence cadence(boolean active) {
        return switch (random.nextInt(active ? 8 : 7)) {
            case 0 -> new Cadence.Hours(1 + random.nextInt(30));
            case 1 -> new Cadence.Days(1 + random.nextInt(4));
            case 2 -> new Cadence.Weeks(1 + random.nextInt(2));
            case 3 -> new Cadence.Months(1);
            case 4 -> Cadence.Weekdays.on(DayOfWeek.MONDAY);
            case 5 -> new Cadence.Pattern(List.of(2, 2, 3));
            case 6 -> random.nextInt(5) == 0 ? new Cadence.Permanent() : new Cadence.Hours(1);
            default -> new Cadence.ActiveDays(1 + random.nextInt(3));
        };
    }

    /** One person each, for good. */
    List<RotationSlot> plainSlots() {
        List<RotationSlot> slots = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            slots.add(RotationSlot.of(StaffId.of(PEOPLE.get(i))));
        }
        return slots;
    }

    private List<RotationSlot> slots() {
        List<RotationSlot> slots = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            List<RotationMember> members = new ArrayList<>();
            for (int j = random.nextInt(8) == 0 ? -1 : random.nextInt(2); j >= 0; j--) {
                LocalDate joins = random.nextInt(4) == 0 ? date() : null;
                LocalDate leaves = random.nextInt(4) == 0 ? date() : null;
                boolean ordered = joins == null || leaves == null || joins.isBefore(leaves);
                members.add(new RotationMember(person(), joins, ordered ? leaves : null));
            }
            slots.add(new RotationSlot(members));
        }
        return slots;
    }

    LocalDate date() {
        return LocalDate.ofInstant(focus, zone).plusDays(random.nextInt(60) - 40);
    }

    StaffId person() {
        return StaffId.of(PEOPLE.get(random.nextInt(PEOPLE.size())));
    }

    DutyWindow window() {
        Instant from = near(24 * 8);
        return new DutyWindow(from, from.plus(Duration.ofMinutes(30L * (1 + random.nextInt(200)))));
    }

    List<DeskRecord> records() {
        List<DeskRecord> records = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            DutyWindow window = window();
            records.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new TimeOff("t" + i, person(), window.from(), window.until());
                        case 1 -> override("o" + i, window);
                        default -> swap("s" + i, window);
                    });
        }
        return records;
    }

    OnCallOverride override(String key, DutyWindow window) {
        StaffId one = person();
        StaffId other = person();
        OverrideChange change = switch (random.nextInt(5)) {
            case 0 -> new OverrideChange.Instead(one.equals(other) ? List.of() : List.of(one, other));
            case 1 -> new OverrideChange.Join(one);
            case 2 -> new OverrideChange.Leave(one);
            default ->
                one.equals(other) ? new OverrideChange.Instead(List.of(one)) : new OverrideChange.Cover(one, other);
        };
        return new OnCallOverride(
                key,
                ScheduleId.of("s"),
                random.nextInt(5) == 0 ? DutyRole.SHADOW : DutyRole.PRIMARY,
                window,
                change,
                Instant.EPOCH.plusSeconds(random.nextInt(4)));
    }

    private ShiftSwap swap(String key, DutyWindow given) {
        StaffId asker = person();
        StaffId partner = person();
        ShiftSwap asked = ShiftSwap.request(
                key,
                ScheduleId.of("s"),
                DutyRole.PRIMARY,
                asker,
                given,
                null,
                random.nextBoolean() ? window() : null,
                Instant.EPOCH);
        Instant at = Instant.EPOCH.plusSeconds(random.nextInt(4));
        return asker.equals(partner) || random.nextInt(4) == 0 ? asked : asked.accept(partner, at);
    }
}
