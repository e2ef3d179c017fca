package dev.tierline.benchmarks;

import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.record.DeskRecord;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The rotation that everybody is asked about: five people, a week each, handed over on Monday at 09:00 in Brussels. */
final class Week {
    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    static final List<String> PEOPLE = List.of("anna", "bo", "chen", "dara", "eli");
    static final LocalDateTime START = LocalDateTime.of(2015, 1, 5, 9, 0);

    /** Overrides in the years asked about: as many as a desk decides in a lively one. */
    private static final int OVERRIDES = 120;

    private Week() {}

    /** Random instants of two years that begin so many years after the rotation, the same for everybody. */
    static List<Instant> questions(int years) {
        Random random = new Random(20260105);
        Instant first = START.plusYears(years).atZone(ZONE).toInstant();
        List<Instant> questions = new ArrayList<>();
        for (int i = 0; i < Cases.COUNT; i++) {
            questions.add(first.plus(Duration.ofMinutes(random.nextInt(2 * 365 * 24 * 60))));
        }
        return questions;
    }

    static OnCallSchedule schedule() {
        return OnCallSchedule.named("week", ZONE.getId())
                .layer(
                        "weeks",
                        layer -> layer.everyWeeks(1)
                                .from(START.toLocalDate())
                                .handOffAt(START.toLocalTime())
                                .members(PEOPLE.toArray(String[]::new)))
                .build();
    }

    static OnCall bare() {
        return OnCall.of(schedule());
    }

    /** With overrides that put on call whoever is on call, so that the answer is the same for everybody. */
    static OnCall overridden(int years) {
        List<DeskRecord> records = new ArrayList<>();
        OnCall bare = bare();
        Random random = new Random(7);
        for (Instant each : questions(years).subList(0, OVERRIDES)) {
            StaffId staff = bare.onCall(each).staff().iterator().next();
            ZonedDateTime local = each.atZone(ZONE);
            Instant handOff =
                    local.toLocalDate().plusDays(1).atTime(9, 0).atZone(ZONE).toInstant();
            Instant until = each.plus(Duration.ofMinutes(30L + random.nextInt(180)));
            boolean crosses = bare.nextHandOff(each).orElse(handOff).isBefore(until);
            if (!crosses) {
                records.add(new OnCallOverride(
                        "o" + records.size(),
                        bare.schedule().id(),
                        DutyRole.PRIMARY,
                        new DutyWindow(each, until),
                        new OverrideChange.Instead(List.of(staff)),
                        START.atZone(ZONE).toInstant()));
            }
        }
        return OnCall.of(bare.schedule(), records);
    }
}
