package dev.tierline.examples.pictures.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Membership;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CoverageProperties {
    private static final List<LocalDate> WEEKS =
            List.of(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 4, 5));
    private static final List<String> ZONES = List.of("Europe/Brussels", "America/Toronto", "Australia/Lord_Howe");
    private static final List<String> HOURS =
            List.of("Mon-Fri 08:00-17:00", "Mon-Sun 22:00-06:00", "Sun 00:00-05:30;Mon 01:15-04:45");

    @Property(tries = 60, seed = "20100331")
    void everyQuarterOfAnHourCountsWhoIsAtWork(@ForAll long seed) {
        Random random = new Random(seed);
        Department department = department(random);
        WeekCoverage week = WeekCoverage.of(department, WEEKS.get(random.nextInt(WEEKS.size())));
        Instant end = week.days().get(6).end();

        for (Instant at = week.days().get(0).start(); at.isBefore(end); at = at.plus(Duration.ofMinutes(15))) {
            int expected = atWork(department, at);
            boolean gap = expected == 0 && department.calendar().isOpen(at);
            assertEquals(
                    gap ? "gap" : expected == 0 ? "" : expected + "",
                    shown(week.rows().get(0), at),
                    at.toString());
        }
    }

    private static String shown(WeekCoverage.Row row, Instant at) {
        return row.stretches().stream()
                .filter(stretch -> !at.isBefore(stretch.start()) && at.isBefore(stretch.end()))
                .map(stretch -> stretch.isGap() ? "gap" : stretch.people() + "")
                .findFirst()
                .orElse("");
    }

    /** Asks each person's calendar at that instant, and each tenure on the date of it. */
    private static int atWork(Department department, Instant at) {
        LocalDate date = at.atZone(department.zone()).toLocalDate();
        int count = 0;
        for (StaffMember member : department.staff().values()) {
            boolean belongs = false;
            for (Membership membership : member.teams()) {
                belongs |= membership.tenure().includes(date);
            }
            if (belongs
                    && member.employment().includes(date)
                    && department.hoursOf(member.id()).isOpen(at)) {
                count++;
            }
        }
        return count;
    }

    private static Department department(Random random) {
        DepartmentBuilder department = Department.named("d")
                .calendar(hours(random))
                .calendar("other", hours(random))
                .manager(StaffId.of("s0"))
                .serviceLevel(ServiceLevel.promising().build())
                .team(new Team(TeamId.of("t"), "t", StaffId.of("s0")));
        for (int i = 0; i < 4; i++) {
            var person = StaffMember.named("s" + i, "s").employed(tenure(random));
            if (random.nextInt(4) > 0) {
                person.team(TeamId.of("t"), tenure(random));
            }
            department.staff(random.nextBoolean() ? person.hours("other").build() : person.build());
        }
        return department.build();
    }

    private static Tenure tenure(Random random) {
        LocalDate around = LocalDate.of(2026, 3, 23).plusDays(random.nextInt(7));
        return switch (random.nextInt(4)) {
            case 0 -> Tenure.from(around);
            case 1 -> Tenure.until(around);
            default -> Tenure.ALWAYS;
        };
    }

    private static SupportCalendar hours(Random random) {
        return SupportCalendar.in(ZONES.get(random.nextInt(ZONES.size())))
                .weekly(HOURS.get(random.nextInt(HOURS.size())))
                .build();
    }
}
