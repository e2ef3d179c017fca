package dev.tierline.examples.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.Holiday;
import dev.tierline.calendar.HolidaySource;
import dev.tierline.calendar.SupportCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    private static final LocalDate CORPUS_CHRISTI = LocalDate.of(2026, 6, 4);

    @Test
    void corpusChristiIsAHolidayInFrankfurtAndNotInHamburg() {
        assertEquals(List.of("Frankfurt: 2026-06-05T13:00:00Z", "Hamburg: 2026-06-04T13:00:00Z"), Holidays.run());
    }

    @Test
    void holidaysHaveTheirDatesAndTheirEnglishNames() {
        assertTrue(JollydayHolidays.of("de", "he")
                .holidays(CORPUS_CHRISTI, CORPUS_CHRISTI)
                .contains(new Holiday(CORPUS_CHRISTI, "Corpus Christi")));
    }

    @Test
    void aYearOfHesseHasTenHolidaysAllWithinTheHorizon() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);

        var dates = JollydayHolidays.of("de", "he").holidays(first, last).stream()
                .map(Holiday::date)
                .collect(Collectors.toSet());

        assertEquals(10, dates.size());
        assertTrue(dates.stream().allMatch(date -> date.getYear() == 2026), dates::toString);
    }

    @Test
    void theSourceIsAskedOnceWhenTheCalendarIsBuiltAndNothingIsKnownBeyondTheHorizon() {
        AtomicInteger asked = new AtomicInteger();
        HolidaySource counted = (from, to) -> {
            asked.incrementAndGet();
            return JollydayHolidays.of("de", "he").holidays(from, to);
        };

        SupportCalendar calendar = SupportCalendar.in("Europe/Berlin")
                .weekly("Mon-Fri 08:00-17:00")
                .holidays(counted, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .build();

        assertFalse(calendar.isWorkingDay(CORPUS_CHRISTI));
        assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 12, 25)));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2027, 1, 1)));
        assertEquals(1, asked.get());
    }

    @Test
    void anUnknownCountryIsRefusedWithThoseThatAreKnown() {
        var refused = assertThrows(UnknownRegionException.class, () -> JollydayHolidays.of("atlantis"));

        assertEquals("atlantis", refused.region());
        assertTrue(refused.getMessage().contains("de, "), refused::getMessage);
    }

    @Test
    void anUnknownRegionIsRefusedRatherThanHavingNoHolidaysOfItsOwn() {
        var refused = assertThrows(UnknownRegionException.class, () -> JollydayHolidays.of("de", "hesse"));

        assertEquals("hesse", refused.region());
        assertTrue(refused.getMessage().contains("he, "), refused::getMessage);
    }
}
