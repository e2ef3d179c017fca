package dev.tierline.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The laws of on call, over random schedules and records around the transitions of many zones. */
class OnCallProperties {
    /** Fixed, so that a build fails for what changed and for nothing else. */
    private static final String SEED = "20260329";

    private static final Duration DAYS = Duration.ofDays(9);

    @Property(tries = 600, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("a naive oracle that goes through every turn agrees")
    void naiveOracle(@ForAll long seed) {
        OnCallCases cases = new OnCallCases(seed);
        OnCallSchedule schedule = cases.schedule();
        List<DeskRecord> records = cases.records();
        OnCall onCall = OnCall.of(schedule, records);
        NaiveOnCall naive = new NaiveOnCall(schedule, records);
        for (int i = 0; i < 12; i++) {
            Instant instant = cases.near(i < 6 ? 8 : 24 * 9);
            for (DutyRole role : List.of(DutyRole.PRIMARY, DutyRole.SECONDARY, DutyRole.SHADOW)) {
                assertEquals(
                        naive.at(role, instant),
                        new HashSet<>(onCall.onCall(instant).staff(role)),
                        () -> role + " at " + instant + " by " + schedule + " with " + records);
            }
        }
    }

    @Property(tries = 400, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("the shifts of a layer tile time exactly")
    void shiftsTile(@ForAll long seed) {
        OnCallCases cases = new OnCallCases(seed);
        Rotation rotation = cases.rotation(cases.cadence(false), cases.start(), cases.plainSlots());
        OnCall onCall = OnCall.of(cases.of(
                List.of(new OnCallLayer("turns", DutyRole.PRIMARY, rotation, SupportCalendar.always(), null))));
        Instant from = rotation.turnAt(cases.focus.minus(DAYS)).index() < 0
                ? rotation.start()
                        .atTime(rotation.handOff())
                        .atZone(rotation.zone())
                        .toInstant()
                : cases.focus.minus(DAYS);
        Instant to = cases.focus.plus(DAYS);
        Instant next = from;
        for (Shift shift : onCall.shifts(from, to)) {
            assertEquals(next, shift.start());
            assertTrue(shift.end().isAfter(shift.start()));
            next = shift.end();
        }
        assertEquals(to, next);
        assertEquals(List.of(), onCall.gaps(from, to));
        assertEquals(List.of(), onCall.overlaps(from, to));
        assertEquals(100.0, onCall.coverage(from, to).get(0).percent());
    }

    @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("onCall agrees with shifts, gaps and overlaps at every instant")
    void answersAgree(@ForAll long seed) {
        OnCallCases cases = new OnCallCases(seed);
        OnCall onCall = OnCall.of(cases.schedule(), cases.records());
        Instant from = cases.focus.minus(DAYS);
        Instant to = cases.focus.plus(DAYS);
        List<Shift> shifts = onCall.shifts(from, to);
        List<DutyGap> gaps = onCall.gaps(from, to);
        List<DutyOverlap> overlaps = onCall.overlaps(from, to);
        List<Instant> instants = new ArrayList<>();
        shifts.forEach(shift -> {
            instants.add(shift.start());
            instants.add(shift.end().minusMillis(1));
        });
        for (int i = 0; i < 20; i++) {
            instants.add(cases.near(24 * 8));
        }
        for (Instant instant : instants) {
            OnCallAnswer answer = onCall.onCall(instant);
            Set<Duty> duties = new HashSet<>();
            shifts.stream()
                    .filter(shift -> !instant.isBefore(shift.start()) && instant.isBefore(shift.end()))
                    .forEach(shift -> duties.add(new Duty(shift.role(), shift.staff(), shift.reason())));
            assertEquals(new HashSet<>(answer.duties()), duties);
            for (DutyRole role : onCall.schedule().roles()) {
                assertEquals(
                        answer.staff(role).isEmpty(),
                        gaps.stream()
                                .anyMatch(gap -> gap.role().equals(role)
                                        && !instant.isBefore(gap.start())
                                        && instant.isBefore(gap.end())));
                assertEquals(
                        answer.staff(role).size() > 1,
                        overlaps.stream()
                                .anyMatch(overlap -> overlap.role().equals(role)
                                        && !instant.isBefore(overlap.start())
                                        && instant.isBefore(overlap.end())));
            }
        }
    }

    @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("an override never changes what is outside its window")
    void overrideStaysInside(@ForAll long seed) {
        OnCallCases cases = new OnCallCases(seed);
        OnCallSchedule schedule = cases.schedule();
        List<DeskRecord> records = cases.records();
        OnCallOverride override = cases.override("new", cases.window());
        List<DeskRecord> more = new ArrayList<>(records);
        more.add(override);
        List<DutyMove> moves = OnCall.of(schedule, records)
                .diff(OnCall.of(schedule, more), cases.focus.minus(DAYS), cases.focus.plus(DAYS));
        for (DutyMove move : moves) {
            assertEquals(override.role(), move.role());
            assertFalse(move.start().isBefore(override.window().from()));
            assertFalse(move.end().isAfter(override.window().until()));
        }
    }

    @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("cancelled records change nothing, whatever stands beside them")
    void cancelledRecordsCountForNothing(@ForAll long seed) {
        OnCallCases cases = new OnCallCases(seed);
        OnCallSchedule schedule = cases.schedule();
        List<DeskRecord> records = cases.records();
        List<DeskRecord> more = new ArrayList<>(records);
        DutyWindow window = cases.window();
        more.add(cases.override("new", window).cancelled(window.from()));
        more.add(0, new TimeOff("new", cases.person(), window.from(), window.until(), window.from()));
        assertEquals(
                OnCall.of(schedule, records).shifts(cases.focus.minus(DAYS), cases.focus.plus(DAYS)),
                OnCall.of(schedule, more).shifts(cases.focus.minus(DAYS), cases.focus.plus(DAYS)));
    }

    @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("members who join or leave change nothing before, and move nobody's turn of the running cycle")
    void membersMoveNobody(@ForAll long seed) {
        OnCallCases cases = new OnCallCases(seed);
        List<RotationSlot> slots = cases.plainSlots();
        Rotation before = cases.rotation(new Cadence.Days(1), cases.start(), slots);
        LocalDate date = before.start().plusDays(30);
        List<RotationSlot> changed = new ArrayList<>(slots);
        StaffId leaver = slots.get(0).members().get(0).staff();
        changed.set(0, new RotationSlot(List.of(new RotationMember(leaver, null, date))));
        changed.add(new RotationSlot(List.of(new RotationMember(StaffId.of("gus"), date, null))));
        Rotation after = new Rotation(
                before.cadence(), before.start(), before.handOff(), before.zone(), changed, before.whenAbsent());
        int size = slots.size();
        for (int turn = 0; turn < 30 + Math.floorMod(-30, size); turn++) {
            Instant noon = before.start()
                    .plusDays(turn)
                    .atTime(before.handOff())
                    .atZone(before.zone())
                    .toInstant()
                    .plus(Duration.ofHours(12));
            StaffId whose = slots.get(turn % size).members().get(0).staff();
            Set<StaffId> now = OnCall.of(cases.of(
                            List.of(new OnCallLayer("turns", DutyRole.PRIMARY, after, SupportCalendar.always(), null))))
                    .onCall(noon)
                    .staff();
            if (turn < 30 || !whose.equals(leaver)) {
                assertEquals(Set.of(whose), now);
            } else {
                assertFalse(now.contains(leaver));
            }
        }
    }

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @Label("the next hand-off is where other people are on call, and nothing changes before it")
    void nextHandOff(@ForAll long seed) {
        OnCallCases cases = new OnCallCases(seed);
        OnCall onCall = OnCall.of(cases.schedule(), cases.records());
        Instant after = cases.near(24 * 8);
        Instant limit = after.plus(DAYS);
        Instant handOff = onCall.nextHandOff(after).orElse(limit);
        Instant until = handOff.isBefore(limit) ? handOff : limit;
        for (Shift shift : onCall.shifts(after, until)) {
            assertTrue(onCall.onCall(after).staff(shift.role()).contains(shift.staff()));
        }
        if (onCall.nextHandOff(after).isPresent()) {
            OnCallAnswer before = onCall.onCall(handOff.minusMillis(1));
            OnCallAnswer then = onCall.onCall(handOff);
            assertTrue(Set.of(DutyRole.PRIMARY, DutyRole.SECONDARY, DutyRole.SHADOW).stream()
                    .anyMatch(role -> !new HashSet<>(before.staff(role)).equals(new HashSet<>(then.staff(role)))));
        }
    }
}
