package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.StaffId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rota as an iCalendar file (RFC 5545), for everybody or for one person.
 *
 * <pre>{@code
 * String file = RotaCalendar.of(onCall, from, to).forStaff(anna).since(published).write(now);
 * }</pre>
 *
 * <p>Every shift is an event whose UID comes from the schedule, the role, the person and when the shift begins, so that it stays the
 * same from one writing to the next: a shift that got shorter replaces what it was. A shift that was published and is there no
 * more is written as cancelled, so that calendars drop it. The sequence number grows with the time of writing, by the minute.
 * Times are those of the schedule's zone, which the file defines. Immutable.
 */
public final class RotaCalendar {
    /** A shift that sticks out of the stretch by less than this is written with its whole length. */
    private static final Duration MARGIN = Duration.ofDays(62);

    private final OnCall onCall;
    private final @Nullable OnCall published;
    private final Instant from;
    private final Instant to;
    private final @Nullable StaffId staff;
    private final Function<StaffId, String> names;

    private RotaCalendar(
            OnCall onCall,
            @Nullable OnCall published,
            Instant from,
            Instant to,
            @Nullable StaffId staff,
            Function<StaffId, String> names) {
        this.onCall = onCall;
        this.published = published;
        this.from = from;
        this.to = to;
        this.staff = staff;
        this.names = names;
    }

    /**
     * Takes the rota of a stretch of time.
     *
     * @param onCall who is on call
     * @param from from when
     * @param to until when
     * @return the rota of everybody, by the ids of the staff
     */
    public static RotaCalendar of(OnCall onCall, Instant from, Instant to) {
        return new RotaCalendar(requireNonNull(onCall, "onCall"), null, from, to, null, StaffId::value);
    }

    /**
     * Keeps the shifts of one person.
     *
     * @param person who
     * @return the person's rota
     */
    public RotaCalendar forStaff(StaffId person) {
        return new RotaCalendar(onCall, published, from, to, requireNonNull(person, "person"), names);
    }

    /**
     * Cancels what was published and is not so any more.
     *
     * @param before who was on call when the file was last written
     * @return the rota with cancelled shifts
     */
    public RotaCalendar since(OnCall before) {
        return new RotaCalendar(onCall, requireNonNull(before, "before"), from, to, staff, names);
    }

    /**
     * Says what people are called.
     *
     * @param name the name of each person
     * @return the rota with names
     */
    public RotaCalendar naming(Function<StaffId, String> name) {
        return new RotaCalendar(onCall, published, from, to, staff, requireNonNull(name, "name"));
    }

    /**
     * Writes the file.
     *
     * @param now when it is written
     * @return its text, to be encoded in UTF-8
     */
    public String write(Instant now) {
        IcsLines lines = new IcsLines();
        IcsZone zone = new IcsZone(onCall.schedule().zone());
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Tierline//Rota//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", title());
        Map<String, Shift> current = byUid(onCall);
        Map<String, Shift> shifts = inside(current);
        Map<String, Shift> cancelled = new LinkedHashMap<>();
        if (published != null) {
            inside(byUid(published)).forEach((uid, was) -> {
                Shift is = current.get(uid);
                if (is == null) {
                    cancelled.put(uid, was);
                } else {
                    shifts.put(uid, is);
                }
            });
        }
        zone.define(from.minus(MARGIN), to.plus(MARGIN), lines);
        shifts.forEach((uid, shift) -> event(uid, shift, "CONFIRMED", now, zone, lines));
        cancelled.forEach((uid, shift) -> event(uid, shift, "CANCELLED", now, zone, lines));
        return lines.line("END", "VCALENDAR").toString();
    }

    private String title() {
        String schedule = "On call: " + onCall.schedule().id();
        return staff == null ? schedule : schedule + ", " + names.apply(staff);
    }

    private void event(String uid, Shift shift, String status, Instant now, IcsZone zone, IcsLines lines) {
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid)
                .line("DTSTAMP", IcsZone.utc(now))
                .line("SEQUENCE", Long.toString(now.getEpochSecond() / 60));
        zone.time("DTSTART", shift.start(), lines);
        zone.time("DTEND", shift.end(), lines);
        lines.text("SUMMARY", names.apply(shift.staff()) + " (" + shift.role() + ")")
                .text("DESCRIPTION", shift.reason().toString())
                .text("CATEGORIES", shift.role().name())
                .line("STATUS", status)
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    /** The shifts of the stretch and of what is around it. */
    private Map<String, Shift> byUid(OnCall answers) {
        Map<String, Shift> shifts = new LinkedHashMap<>();
        for (Shift shift : answers.shifts(from.minus(MARGIN), to.plus(MARGIN))) {
            if (staff == null || shift.staff().equals(staff)) {
                shifts.put(uid(shift, answers), shift);
            }
        }
        return shifts;
    }

    private Map<String, Shift> inside(Map<String, Shift> all) {
        Map<String, Shift> shifts = new LinkedHashMap<>(all);
        shifts.values()
                .removeIf(shift -> !shift.start().isBefore(to) || !shift.end().isAfter(from));
        return shifts;
    }

    private String uid(Shift shift, OnCall answers) {
        Instant begins = shift.startsEarlier()
                ? new DutySearch(answers, shift.start().toEpochMilli())
                        .beginning(new Duty(shift.role(), shift.staff(), shift.reason()))
                : shift.start();
        String identity = onCall.schedule().id() + "\n" + shift.role() + "\n" + shift.staff() + "\n" + begins;
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)) + "@tierline.dev";
    }
}
