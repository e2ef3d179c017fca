package dev.tierline.benchmarks;

import java.time.LocalDate;

/** Answers questions about whole days: what calendars without hours are for. */
interface DayContestant {
    boolean isWorkingDay(LocalDate date);

    LocalDate plusWorkingDays(LocalDate date, int days);
}
