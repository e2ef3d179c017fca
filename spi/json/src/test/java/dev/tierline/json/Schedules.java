package dev.tierline.json;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.oncall.AbsenceRule;
import dev.tierline.oncall.Cadence;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCallLayer;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.Rotation;
import dev.tierline.oncall.RotationMember;
import dev.tierline.oncall.RotationSlot;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.oncall.SwapState;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random on-call schedules and the records about them. */
final class Schedules {

    private Schedules() {}

    static Arbitrary<OnCallSchedule> schedules() {
        Arbitrary<OnCallLayer> layers = Combinators.combine(
                        Texts.names(),
                        roles(),
                        rotations(),
                        calendars(),
                        Arbitraries.integers().between(1, 900).injectNull(0.6))
                .as((name, role, rotation, during, days) -> new OnCallLayer(
                        name,
                        role,
                        rotation,
                        during,
                        days == null ? null : rotation.start().plusDays(days)));
        return Combinators.combine(
                        Texts.ids().map(ScheduleId::of),
                        zones(),
                        layers.list().ofMinSize(1).ofMaxSize(3).uniqueElements(OnCallLayer::name),
                        calendars(),
                        calendars())
                .as(OnCallSchedule::new);
    }

    static Arbitrary<DeskRecord> records() {
        Arbitrary<ScheduleId> schedules = Texts.ids().map(ScheduleId::of);
        Arbitrary<DeskRecord> timeOff = Combinators.combine(
                        Texts.ids(), staff(), windows(), Texts.instants().injectNull(0.5))
                .as((key, who, window, cancelledAt) ->
                        new TimeOff(key, who, window.from(), window.until(), cancelledAt));
        Arbitrary<DeskRecord> overrides = Combinators.combine(
                        Texts.ids(),
                        schedules,
                        roles(),
                        windows(),
                        changes(),
                        Texts.instants(),
                        Texts.instants().injectNull(0.5))
                .as(OnCallOverride::new);
        Arbitrary<DeskRecord> swaps = Combinators.combine(
                        Texts.ids(),
                        schedules,
                        roles(),
                        windows(),
                        windows().injectNull(0.3),
                        Arbitraries.of(true, false),
                        Texts.instants(),
                        Arbitraries.integers().between(0, 3))
                .as((key, schedule, role, given, taken, open, at, state) ->
                        swap(ShiftSwap.request(key, schedule, role, ANNA, given, open ? null : BO, taken, at), state));
        return Arbitraries.oneOf(timeOff, overrides, swaps);
    }

    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId BO = StaffId.of("bo");

    private static ShiftSwap swap(ShiftSwap asked, int state) {
        Instant at = asked.requestedAt();
        return switch (state) {
            case 1 ->
                new ShiftSwap(
                        asked.key(),
                        asked.schedule(),
                        asked.role(),
                        asked.asker(),
                        asked.given(),
                        BO,
                        asked.taken(),
                        SwapState.ACCEPTED,
                        at,
                        at);
            case 2 -> asked.withdraw(ANNA, at);
            case 3 -> asked.partner() == null ? asked : asked.refuse(BO, at);
            default -> asked;
        };
    }

    private static Arbitrary<Rotation> rotations() {
        Arbitrary<RotationMember> members = Combinators.combine(
                        staff(),
                        Texts.dates().injectNull(0.6),
                        Arbitraries.integers().between(1, 400).injectNull(0.6))
                .as((who, joins, days) -> new RotationMember(
                        who,
                        joins,
                        days == null ? null : (joins == null ? LocalDate.of(2026, 1, 1) : joins).plusDays(days)));
        Arbitrary<RotationSlot> slots = members.list().ofMaxSize(3).map(RotationSlot::new);
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 86_399_999).map(millis -> LocalTime.ofNanoOfDay(millis * 1_000_000L));
        return Combinators.combine(
                        cadences(),
                        Texts.dates(),
                        times,
                        zones(),
                        slots.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(AbsenceRule.class))
                .as((cadence, start, time, zone, order, rule) -> new Rotation(
                        cadence instanceof Cadence.Weekdays days
                                ? new Cadence.Weekdays(with(days.days(), start))
                                : cadence,
                        start,
                        time,
                        zone,
                        order,
                        rule));
    }

    private static Set<DayOfWeek> with(Set<DayOfWeek> days, LocalDate start) {
        Set<DayOfWeek> all = new HashSet<>(days);
        all.add(start.getDayOfWeek());
        return all;
    }

    private static Arbitrary<Cadence> cadences() {
        Arbitrary<Integer> units = Arbitraries.integers().between(1, Cadence.MOST_UNITS);
        return Arbitraries.oneOf(
                units.map(Cadence.Hours::new),
                units.map(Cadence.Days::new),
                units.map(Cadence.Weeks::new),
                units.map(Cadence.Months::new),
                units.map(Cadence.ActiveDays::new),
                units.list().ofMinSize(1).ofMaxSize(5).map(Cadence.Pattern::new),
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(Cadence.Weekdays::new),
                Arbitraries.just(new Cadence.Permanent()));
    }

    private static Arbitrary<OverrideChange> changes() {
        return Arbitraries.oneOf(
                staff().list().ofMaxSize(3).uniqueElements().map(OverrideChange.Instead::new),
                Arbitraries.just(new OverrideChange.Cover(ANNA, BO)),
                staff().map(OverrideChange.Join::new),
                staff().map(OverrideChange.Leave::new));
    }

    private static Arbitrary<DutyWindow> windows() {
        return Combinators.combine(
                        Arbitraries.longs().between(Long.MIN_VALUE / 2, Long.MAX_VALUE / 2),
                        Arbitraries.longs().between(1, Long.MAX_VALUE / 2))
                .as((from, length) -> new DutyWindow(Instant.ofEpochMilli(from), Instant.ofEpochMilli(from + length)));
    }

    private static Arbitrary<DutyRole> roles() {
        return Arbitraries.oneOf(
                Arbitraries.of(DutyRole.PRIMARY, DutyRole.SECONDARY, DutyRole.SHADOW),
                Texts.ids().map(DutyRole::new));
    }

    private static Arbitrary<SupportCalendar> calendars() {
        return Calendars.definitions(1)
                .map(SupportCalendar::of)
                .injectNull(0.4)
                .map(calendar -> calendar == null ? SupportCalendar.always() : calendar);
    }

    private static Arbitrary<StaffId> staff() {
        return Texts.ids().map(StaffId::of);
    }

    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Europe/Brussels", "Asia/Tokyo", "+03:00").map(ZoneId::of);
    }
}
