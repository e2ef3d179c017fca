package dev.tierline.oncall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tierline.calendar.DayHours;
import dev.tierline.calendar.DaySpan;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.record.DeskRecord;
import dev.tierline.staff.StaffId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Builds the schedule of a known answer: a role for each rule, since the sources' rules hold side by side. */
final class VectorSchedule {
    private static final DutyRole ADDED = new DutyRole("added");
    private static final ScheduleId ID = ScheduleId.of("vector");

    private final JsonNode schedule;

    VectorSchedule(JsonNode schedule) {
        this.schedule = schedule;
    }

    Rotation rotation() {
        return rotation(schedule.get("rotation"), participants());
    }

    List<String> participants() {
        return participants(schedule.get("rotation"));
    }

    OnCallSchedule ofRotation(Rotation rotation) {
        return of(
                rotation.zone(),
                List.of(new OnCallLayer("rotation", DutyRole.PRIMARY, rotation, SupportCalendar.always(), null)));
    }

    /** One rule of hours, which somebody fills always. */
    OnCall rule() {
        JsonNode rule = schedule.get("rule");
        ZoneId zone = ZoneId.of(rule.get("zone").asText());
        return OnCall.of(of(
                zone,
                List.of(new OnCallLayer("rule", DutyRole.PRIMARY, always("somebody", zone), hours(rule, zone), null))));
    }

    /** All rules, and the overrides. */
    OnCall rules() {
        ZoneId zone = ZoneId.of(schedule.get("zone").asText());
        List<OnCallLayer> layers = new ArrayList<>();
        for (JsonNode rule : schedule.get("rules")) {
            String name = "rule " + layers.size();
            Rotation rotation = rule.has("rotation")
                    ? rotation(rule.get("rotation"), anchored(rule.get("rotation")))
                    : always(rule.get("person").asText(), zone);
            layers.add(new OnCallLayer(name, new DutyRole(name), rotation, hours(rule, zone), null));
        }
        return OnCall.of(of(zone, layers), records(layers));
    }

    private List<DeskRecord> records(List<OnCallLayer> layers) {
        List<DeskRecord> records = new ArrayList<>();
        for (JsonNode override : schedule.path("overrides")) {
            StaffId in =
                    override.hasNonNull("add") ? StaffId.of(override.get("add").asText()) : null;
            StaffId out = override.hasNonNull("remove")
                    ? StaffId.of(override.get("remove").asText())
                    : null;
            if (out == null) {
                records.add(override(records, ADDED, override, new OverrideChange.Join(in)));
                continue;
            }
            for (OnCallLayer layer : layers) {
                OverrideChange change = in == null ? new OverrideChange.Leave(out) : new OverrideChange.Cover(out, in);
                records.add(override(records, layer.role(), override, change));
            }
        }
        for (JsonNode temporary : schedule.path("temporarySchedules")) {
            for (OnCallLayer layer : layers) {
                records.add(override(records, layer.role(), temporary, new OverrideChange.Instead(List.of())));
            }
            for (JsonNode shift : temporary.path("shifts")) {
                StaffId person = StaffId.of(shift.get("person").asText());
                records.add(override(records, ADDED, shift, new OverrideChange.Join(person)));
            }
        }
        return records;
    }

    private static OnCallOverride override(
            List<DeskRecord> before, DutyRole role, JsonNode window, OverrideChange change) {
        return new OnCallOverride(
                "o-" + before.size(),
                ID,
                role,
                DutyWindow.of(window.get("start").asText(), window.get("end").asText()),
                change,
                Instant.EPOCH.plusSeconds(before.size()));
    }

    /** Turns begin anew each day, week (on Monday) or month (on its first), or go from masked day to masked day. */
    OnCallSchedule byDate() {
        JsonNode rotation = schedule.get("rotation");
        LocalDate start = LocalDate.parse(rotation.get("startDate").asText());
        int interval = rotation.get("interval").asInt();
        Set<DayOfWeek> days = days(rotation.get("days"));
        List<RotationSlot> slots = new ArrayList<>();
        for (JsonNode group : rotation.get("groups")) {
            List<StaffId> staff = new ArrayList<>();
            group.forEach(each -> staff.add(StaffId.of(each.asText())));
            slots.add(RotationSlot.of(staff.toArray(StaffId[]::new)));
        }
        String frequency = rotation.get("frequency").asText();
        Cadence cadence = switch (frequency) {
            case "daily" -> new Cadence.ActiveDays(interval);
            case "weekly" -> new Cadence.Weeks(1);
            case "monthly" -> new Cadence.Months(1);
            default -> throw new IllegalArgumentException("frequency " + frequency);
        };
        LocalDate first = switch (frequency) {
            case "weekly" -> start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "monthly" -> start.withDayOfMonth(1);
            default -> start;
        };
        Rotation turns = new Rotation(
                cadence,
                first,
                LocalTime.MIDNIGHT,
                ZoneOffset.UTC,
                frequency.equals("daily") ? slots : withPauses(slots, interval),
                AbsenceRule.SKIP_TO_NEXT);
        SupportCalendar during = SupportCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.CLOSED)
                .from(
                        start,
                        WeeklyHours.of(DayHours.parse("00:00-12:00"), days.toArray(DayOfWeek[]::new)),
                        "from the start on")
                .build();
        return of(ZoneOffset.UTC, List.of(new OnCallLayer("days", DutyRole.PRIMARY, turns, during, null)));
    }

    /** An interval of weeks or months leaves those between to nobody: turns that are vacant on purpose. */
    private static List<RotationSlot> withPauses(List<RotationSlot> slots, int interval) {
        List<RotationSlot> all = new ArrayList<>();
        for (RotationSlot slot : slots) {
            all.add(slot);
            all.addAll(Collections.nCopies(interval - 1, RotationSlot.of()));
        }
        return all;
    }

    boolean isDailyWithoutDays() {
        JsonNode rotation = schedule.get("rotation");
        return rotation.get("frequency").asText().equals("daily")
                && !rotation.hasNonNull("days")
                && rotation.get("interval").asInt() > 1;
    }

    /** Who has each day when every group keeps its days one after the other. */
    Map<String, String> keptTurns(LocalDate from, int days) {
        JsonNode rotation = schedule.get("rotation");
        LocalDate start = LocalDate.parse(rotation.get("startDate").asText());
        Map<String, String> kept = new TreeMap<>();
        for (LocalDate date = from; date.isBefore(from.plusDays(days)); date = date.plusDays(1)) {
            long turn = (date.toEpochDay() - start.toEpochDay())
                    / rotation.get("interval").asInt();
            JsonNode groups = rotation.get("groups");
            StringBuilder people = new StringBuilder();
            groups.get((int) (turn % groups.size())).forEach(each -> people.append(each.asText()));
            if (!date.isBefore(start)) {
                kept.put(date.toString(), people.toString());
            }
        }
        return kept;
    }

    private static Rotation rotation(JsonNode rotation, List<String> participants) {
        LocalDateTime start = LocalDateTime.parse(rotation.get("startLocal").asText());
        int length = rotation.get("shiftLength").asInt();
        String type = rotation.get("type").asText();
        Cadence cadence = switch (type) {
            case "hourly" -> new Cadence.Hours(length);
            case "daily" -> new Cadence.Days(length);
            case "weekly" -> new Cadence.Weeks(length);
            case "monthly" -> new Cadence.Months(length);
            default -> throw new IllegalArgumentException("type " + type);
        };
        return new Rotation(
                cadence,
                start.toLocalDate(),
                start.toLocalTime(),
                ZoneId.of(rotation.get("zone").asText()),
                participants.stream()
                        .map(each -> RotationSlot.of(StaffId.of(each)))
                        .toList(),
                AbsenceRule.SKIP_TO_NEXT);
    }

    private static List<String> participants(JsonNode rotation) {
        List<String> participants = new ArrayList<>();
        rotation.path("participants").forEach(each -> participants.add(each.asText()));
        return participants.isEmpty() ? List.of("somebody") : participants;
    }

    /** The participants in the order that puts the named one into the turn that holds the named instant. */
    private static List<String> anchored(JsonNode rotation) {
        List<String> participants = participants(rotation);
        if (!rotation.hasNonNull("activeAt")) {
            return participants;
        }
        JsonNode anchor = rotation.get("activeAt");
        long turn = rotation(rotation, participants)
                .turnAt(Instant.parse(anchor.get("at").asText()))
                .index();
        List<String> turned = new ArrayList<>(participants);
        Collections.rotate(turned, (int)
                Math.floorMod(turn - participants.indexOf(anchor.get("person").asText()), (long) participants.size()));
        return turned;
    }

    private static Rotation always(String person, ZoneId zone) {
        return new Rotation(
                new Cadence.Permanent(),
                LocalDate.of(1990, 1, 1),
                LocalTime.MIDNIGHT,
                zone,
                List.of(RotationSlot.of(StaffId.of(person))),
                AbsenceRule.LEAVE_GAP);
    }

    private static SupportCalendar hours(JsonNode rule, ZoneId zone) {
        int opens = millis(rule.get("start").asText());
        int closes = millis(rule.get("end").asText());
        DaySpan span = new DaySpan(opens, closes <= opens ? closes + 86_400_000 : closes);
        return SupportCalendar.in(zone)
                .weekly(WeeklyHours.of(DayHours.of(span), days(rule.get("days")).toArray(DayOfWeek[]::new)))
                .build();
    }

    private static int millis(String time) {
        return (int) (LocalTime.parse(time).toNanoOfDay() / 1_000_000);
    }

    private static Set<DayOfWeek> days(JsonNode names) {
        if (names == null || names.isNull()) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (JsonNode name : names) {
                if (day.name().startsWith(name.asText())) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static OnCallSchedule of(ZoneId zone, List<OnCallLayer> layers) {
        return new OnCallSchedule(ID, zone, layers, SupportCalendar.always(), SupportCalendar.always());
    }
}
