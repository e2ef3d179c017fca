package dev.tierline.json;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.department.Department;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random departments. */
final class Departments {

    private Departments() {}

    static Arbitrary<Department> departments() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Texts.ids().list().ofMinSize(1).ofMaxSize(8).uniqueElements(),
                        Texts.names().list().ofMinSize(1).ofMaxSize(8),
                        Calendars.definitions(2)
                                .map(SupportCalendar::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as((seed, ids, names, hours) -> new RandomDepartment(new Dice(seed, ids, names), hours).department());
    }
}
