package dev.tierline.examples.rota;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.oncall.AbsenceRule;
import dev.tierline.oncall.Burden;
import dev.tierline.oncall.DutyGap;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.FairnessReport;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallAnswer;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.RotaCalendar;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a month of on call in which people are away, swap and stand in, and says whom it weighs on. */
public final class Rota {
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final Instant FROM = Instant.parse("2026-02-28T23:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-31T22:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-02-20T09:00:00Z");

    private Rota() {}

    /**
     * Runs the example.
     *
     * @param args a folder for {@code rota.svg} and {@code rota.ics}; without it they are not written
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        run().forEach(System.out::println);
        if (args.length > 0) {
            Path folder = Files.createDirectories(Path.of(args[0]));
            Files.writeString(folder.resolve("rota.svg"), picture());
            Files.writeString(folder.resolve("rota.ics"), file());
            System.out.println("wrote rota.svg and rota.ics to " + folder);
        }
    }

    static String picture() {
        return RotaPicture.of(onCall(), MONTH, Rota::name);
    }

    static String file() {
        return RotaCalendar.of(onCall(), FROM, TO)
                .since(OnCall.of(schedule()))
                .naming(Rota::name)
                .write(DECIDED);
    }

    static List<String> run() {
        Instant instant = Instant.parse("2026-03-10T22:00:00Z");
        Instant from = FROM;
        Instant to = TO;
        List<DeskRecord> records = records();
        // readme: ask
        OnCall onCall = OnCall.of(schedule(), records);
        OnCallAnswer answer = onCall.onCall(instant); // who in each role, and why: layer, turn, override or swap
        Instant next = onCall.nextHandOff(instant).orElseThrow(); // when other people are on call
        List<DutyGap> gaps = onCall.gaps(from, to); // when nobody is though somebody must be, and why
        FairnessReport fairness = onCall.fairness(from, to); // hours, nights, weekends and holidays of each person
        // readme: end
        List<String> said = new ArrayList<>();
        said.add(instant + ": " + answer);
        said.add("next hand-off: " + next);
        gaps.forEach(
                gap -> said.add("gap: " + gap.start() + " to " + gap.end() + ", " + gap.role() + ": " + gap.causes()));
        fairness.actual()
                .loads()
                .forEach(load -> said.add(String.format(
                        Locale.ROOT,
                        "%s: %d h, of them %d h at night, %d h on weekends, %d h on holidays",
                        name(load.staff()),
                        load.of(Burden.HOURS).toHours(),
                        load.of(Burden.NIGHTS).toHours(),
                        load.of(Burden.WEEKENDS).toHours(),
                        load.of(Burden.HOLIDAYS).toHours())));
        said.add(String.format(
                Locale.ROOT,
                "fairness of hours: %.1f as planned, %.1f as it is",
                fairness.planned().score(Burden.HOURS),
                fairness.actual().score(Burden.HOURS)));
        fairness.proposals().stream()
                .limit(1)
                .forEach(swap -> said.add(String.format(
                        Locale.ROOT,
                        "%.1f if %s and %s swapped %s and %s",
                        swap.score(),
                        name(swap.given().staff()),
                        name(swap.taken().staff()),
                        swap.given().start(),
                        swap.taken().start())));
        return said;
    }

    private static OnCall onCall() {
        return OnCall.of(schedule(), records());
    }

    private static OnCallSchedule schedule() {
        // readme: schedule
        SupportCalendar office = SupportCalendar.in("Europe/Brussels")
                .weekly("Mon-Fri 08:00-18:00")
                .closedOn(LocalDate.of(2026, 3, 19), "Saint Joseph")
                .build();
        OnCallSchedule schedule = OnCallSchedule.named("platform", "Europe/Brussels")
                .layer(
                        "weeks",
                        layer -> layer.everyWeeks(1)
                                .from("2026-01-05")
                                .handOffAt("09:00")
                                .members("anna", "bo", "chen", "dara")
                                .joining("eli", LocalDate.of(2026, 3, 16))
                                .whenAbsent(AbsenceRule.SKIP_TO_NEXT))
                .layer(
                        "weekends",
                        layer -> layer.everyActiveDays(1)
                                .from("2026-01-03")
                                .members("dara", "bo", "anna")
                                .during("Sat,Sun 10:00-20:00"))
                .layer(
                        "second line",
                        layer -> layer.as(DutyRole.SECONDARY)
                                .everyDays(2)
                                .from("2026-01-05")
                                .handOffAt("09:00")
                                .members("fay", "gus")
                                .whenAbsent(AbsenceRule.LEAVE_GAP))
                .holidays(office)
                .build();
        // readme: end
        return schedule;
    }

    private static List<DeskRecord> records() {
        OnCallSchedule schedule = schedule();
        ShiftSwap swap = ShiftSwap.request(
                        "swap-1",
                        schedule.id(),
                        DutyRole.PRIMARY,
                        StaffId.of("bo"),
                        DutyWindow.of("2026-03-11T08:00:00Z", "2026-03-13T08:00:00Z"),
                        StaffId.of("chen"),
                        DutyWindow.of("2026-03-17T08:00:00Z", "2026-03-19T08:00:00Z"),
                        DECIDED)
                .accept(StaffId.of("chen"), DECIDED.plusSeconds(3600));
        return List.of(
                new TimeOff(
                        "leave-1",
                        StaffId.of("dara"),
                        Instant.parse("2026-03-24T23:00:00Z"),
                        Instant.parse("2026-03-27T23:00:00Z")),
                new TimeOff(
                        "leave-2",
                        StaffId.of("gus"),
                        Instant.parse("2026-03-04T23:00:00Z"),
                        Instant.parse("2026-03-09T23:00:00Z")),
                new OnCallOverride(
                        "cover-1",
                        schedule.id(),
                        DutyRole.PRIMARY,
                        DutyWindow.of("2026-03-05T07:00:00Z", "2026-03-06T19:00:00Z"),
                        new OverrideChange.Instead(List.of(StaffId.of("eli"))),
                        DECIDED),
                new OnCallOverride(
                        "drill",
                        schedule.id(),
                        DutyRole.PRIMARY,
                        DutyWindow.of("2026-03-22T21:00:00Z", "2026-03-23T05:00:00Z"),
                        new OverrideChange.Instead(List.of()),
                        DECIDED),
                swap);
    }

    private static String name(StaffId staff) {
        String id = staff.value();
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
