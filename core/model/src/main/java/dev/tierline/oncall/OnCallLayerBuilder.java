package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.staff.StaffId;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Describes a layer of an on-call schedule; {@link OnCallScheduleBuilder#build()} reports every fault. For one thread. */
public final class OnCallLayerBuilder {

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final List<RotationSlot> slots = new ArrayList<>();
    private DutyRole role = DutyRole.PRIMARY;
    private @Nullable Cadence cadence;
    private @Nullable LocalDate start;
    private LocalTime handOff = LocalTime.MIDNIGHT;
    private ZoneId zone;
    private AbsenceRule whenAbsent = AbsenceRule.SKIP_TO_NEXT;
    private Supplier<SupportCalendar> during = SupportCalendar::always;
    private @Nullable LocalDate until;

    OnCallLayerBuilder(String name, ZoneId zone) {
        this.name = name;
        this.zone = zone;
    }

    /**
     * Says in which role the people of the layer are on call; {@link DutyRole#PRIMARY} unless said.
     *
     * @param duty the role
     * @return this
     */
    public OnCallLayerBuilder as(DutyRole duty) {
        role = requireNonNull(duty, "duty");
        return this;
    }

    /**
     * Says how long a turn lasts; {@link #every} or one of its short forms is required.
     *
     * @param turns the cadence
     * @return this
     */
    public OnCallLayerBuilder every(Cadence turns) {
        cadence = requireNonNull(turns, "turns");
        return this;
    }

    /**
     * Hands over after so many hours on the clock.
     *
     * @param hours how many
     * @return this
     */
    public OnCallLayerBuilder everyHours(int hours) {
        return turns(() -> new Cadence.Hours(hours));
    }

    /**
     * Hands over after so many days.
     *
     * @param days how many
     * @return this
     */
    public OnCallLayerBuilder everyDays(int days) {
        return turns(() -> new Cadence.Days(days));
    }

    /**
     * Hands over after so many weeks.
     *
     * @param weeks how many
     * @return this
     */
    public OnCallLayerBuilder everyWeeks(int weeks) {
        return turns(() -> new Cadence.Weeks(weeks));
    }

    /**
     * Hands over after so many months.
     *
     * @param months how many
     * @return this
     */
    public OnCallLayerBuilder everyMonths(int months) {
        return turns(() -> new Cadence.Months(months));
    }

    /**
     * Hands over on these weekdays.
     *
     * @param days the weekdays
     * @return this
     */
    public OnCallLayerBuilder handingOverOn(DayOfWeek... days) {
        return turns(() -> Cadence.Weekdays.on(days));
    }

    /**
     * Hands over after turns of these lengths, over and over.
     *
     * @param days how many days each turn lasts
     * @return this
     */
    public OnCallLayerBuilder pattern(Integer... days) {
        return turns(() -> new Cadence.Pattern(List.of(days)));
    }

    /**
     * Hands over after so many days on which the layer answers at all.
     *
     * @param days how many
     * @return this
     */
    public OnCallLayerBuilder everyActiveDays(int days) {
        return turns(() -> new Cadence.ActiveDays(days));
    }

    /**
     * Never hands over: the first slot that has a member answers always.
     *
     * @return this
     */
    public OnCallLayerBuilder always() {
        return turns(Cadence.Permanent::new);
    }

    /**
     * Says on which date turn 0 begins; required.
     *
     * @param date the date
     * @return this
     */
    public OnCallLayerBuilder from(LocalDate date) {
        start = requireNonNull(date, "date");
        return this;
    }

    /**
     * Says on which date turn 0 begins; required.
     *
     * @param date the date, as {@code 2026-01-05}
     * @return this
     */
    public OnCallLayerBuilder from(String date) {
        start = read("start", date, LocalDate::parse, "2026-01-05");
        return this;
    }

    /**
     * Ends the layer at the hand-off time of a date; it does not end unless said.
     *
     * @param date the date
     * @return this
     */
    public OnCallLayerBuilder until(LocalDate date) {
        until = requireNonNull(date, "date");
        return this;
    }

    /**
     * Says at which local time is handed over; midnight unless said.
     *
     * @param time the time
     * @return this
     */
    public OnCallLayerBuilder handOffAt(LocalTime time) {
        handOff = requireNonNull(time, "time");
        return this;
    }

    /**
     * Says at which local time is handed over; midnight unless said.
     *
     * @param time the time, as {@code 09:00}
     * @return this
     */
    public OnCallLayerBuilder handOffAt(String time) {
        LocalTime read = read("handOff", time, LocalTime::parse, "09:00");
        handOff = read == null ? handOff : read;
        return this;
    }

    /**
     * Says in which zone the rotation counts; that of the schedule unless said.
     *
     * @param id the zone's id
     * @return this
     */
    public OnCallLayerBuilder zone(String id) {
        zone = OnCallScheduleBuilder.zone(id, "zone", faults);
        return this;
    }

    /**
     * Adds people to the order, a slot each.
     *
     * @param staff the ids of staff members
     * @return this
     */
    public OnCallLayerBuilder members(String... staff) {
        Arrays.stream(staff).map(StaffId::of).map(RotationSlot::of).forEach(this::slot);
        return this;
    }

    /**
     * Adds a slot whose people answer together.
     *
     * @param staff the ids of staff members; nobody for a turn that is left vacant
     * @return this
     */
    public OnCallLayerBuilder together(String... staff) {
        return slot(RotationSlot.of(Arrays.stream(staff).map(StaffId::of).toArray(StaffId[]::new)));
    }

    /**
     * Adds a slot.
     *
     * @param slot who holds it, and when
     * @return this
     */
    public OnCallLayerBuilder slot(RotationSlot slot) {
        slots.add(requireNonNull(slot, "slot"));
        return this;
    }

    /**
     * Adds somebody at the end of the order, from the first cycle on that begins on a date or later.
     *
     * @param staff the id of a staff member
     * @param date the first date
     * @return this
     */
    public OnCallLayerBuilder joining(String staff, LocalDate date) {
        return slot(new RotationSlot(List.of(new RotationMember(StaffId.of(staff), date, null))));
    }

    /**
     * Takes somebody out of the order from a date on, out of every slot; until the running cycle ends, the person's turns are
     * absences.
     *
     * @param staff the id of a member
     * @param date the first date without the person
     * @return this
     */
    public OnCallLayerBuilder leaving(String staff, LocalDate date) {
        return changeSlotOf(staff, date, List.of());
    }

    /**
     * Gives somebody's place, or places, to another from a date on; nobody else's turn moves.
     *
     * @param staff the id of a member
     * @param date the first date on which the other has the place
     * @param other the id of the one who takes it
     * @return this
     */
    public OnCallLayerBuilder replacing(String staff, LocalDate date, String other) {
        return changeSlotOf(staff, date, List.of(new RotationMember(StaffId.of(other), date, null)));
    }

    /**
     * Says what happens while everybody whose turn it is is away; {@link AbsenceRule#SKIP_TO_NEXT} unless said.
     *
     * @param rule the rule
     * @return this
     */
    public OnCallLayerBuilder whenAbsent(AbsenceRule rule) {
        whenAbsent = requireNonNull(rule, "rule");
        return this;
    }

    /**
     * Restricts the layer to the time during which a calendar is open.
     *
     * @param calendar the calendar
     * @return this
     */
    public OnCallLayerBuilder during(SupportCalendar calendar) {
        requireNonNull(calendar, "calendar");
        during = () -> calendar;
        return this;
    }

    /**
     * Restricts the layer to times of the week, in the layer's zone.
     *
     * @param hours the times, as {@code Mon-Thu 18:00-08:00; Fri 18:00-24:00; Sat,Sun 00:00-24:00}
     * @return this
     */
    public OnCallLayerBuilder during(String hours) {
        during = () -> SupportCalendar.in(zone).weekly(WeeklyHours.parse(hours)).build();
        return this;
    }

    /**
     * Restricts the layer to the time during which a calendar is closed: outside support hours, on holidays too.
     *
     * @param calendar the calendar
     * @return this
     */
    public OnCallLayerBuilder outside(SupportCalendar calendar) {
        requireNonNull(calendar, "calendar");
        during = () -> SupportCalendar.difference(
                SupportCalendar.in(calendar.zone())
                        .weekly(WeeklyHours.ROUND_THE_CLOCK)
                        .build(),
                calendar);
        return this;
    }

    void build(String path, List<OnCallLayer> built, List<String> all) {
        List<String> found = new ArrayList<>(faults);
        SupportCalendar restricted = attempt("during: ", during, found);
        if (cadence == null && found.stream().noneMatch(fault -> fault.startsWith("cadence"))) {
            found.add("cadence: missing; expected how long a turn lasts, as everyWeeks(1)");
        }
        if (start == null && found.stream().noneMatch(fault -> fault.startsWith("start"))) {
            found.add("start: missing; expected the date on which turn 0 begins");
        }
        Cadence turns = cadence;
        LocalDate first = start;
        Rotation rotation = turns == null || first == null
                ? null
                : attempt("", () -> new Rotation(turns, first, handOff, zone, slots, whenAbsent), found);
        if (rotation == null && slots.isEmpty() && (turns == null || first == null)) {
            found.add("slots: none; expected one or more members");
        }
        if (rotation != null && restricted != null) {
            OnCallLayer layer = attempt("", () -> new OnCallLayer(name, role, rotation, restricted, until), found);
            if (layer != null) {
                built.add(layer);
            }
        }
        found.forEach(fault -> all.add(path + "." + fault));
    }

    private OnCallLayerBuilder changeSlotOf(String staff, LocalDate date, List<RotationMember> more) {
        boolean found = false;
        for (int i = 0; i < slots.size(); i++) {
            List<RotationMember> members = new ArrayList<>(slots.get(i).members());
            for (RotationMember member : slots.get(i).members()) {
                if (member.staff().value().equals(staff) && member.leaves() == null) {
                    RotationMember gone =
                            attempt("", () -> new RotationMember(member.staff(), member.joins(), date), faults);
                    members.set(members.indexOf(member), gone == null ? member : gone);
                    members.addAll(more);
                    slots.set(i, new RotationSlot(members));
                    found = true;
                }
            }
        }
        if (!found) {
            faults.add("members[\"" + staff + "\"]: is to leave on " + date
                    + " and is none of the members; expected one who was added before");
        }
        return this;
    }

    private OnCallLayerBuilder turns(Supplier<Cadence> turns) {
        Cadence made = attempt("", turns, faults);
        cadence = made == null ? cadence : made;
        return this;
    }

    private <T> @Nullable T read(String path, String text, Function<String, T> of, String example) {
        try {
            return of.apply(text);
        } catch (DateTimeException unreadable) {
            faults.add(path + ": '" + text + "' cannot be read; expected a text as " + example);
            return null;
        }
    }

    private static <T> @Nullable T attempt(String path, Supplier<T> value, List<String> faults) {
        try {
            return value.get();
        } catch (InvalidScheduleException invalid) {
            faults.addAll(invalid.faults());
        } catch (IllegalArgumentException invalid) {
            faults.add(path + invalid.getMessage());
        }
        return null;
    }
}
