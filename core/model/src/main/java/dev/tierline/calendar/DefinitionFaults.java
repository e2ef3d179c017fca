package dev.tierline.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks of a definition as a whole: what each part alone cannot know. */
final class DefinitionFaults {
    private DefinitionFaults() {}

    static List<CalendarFault> of(List<Regime> regimes, List<DatedException> dated) {
        List<CalendarFault> faults = new ArrayList<>();
        Map<LocalDate, Regime> bySince = new HashMap<>();
        for (int i = 0; i < regimes.size(); i++) {
            String path = "regimes[" + i + "]";
            outside(path, regimes.get(i).since()).ifPresent(faults::add);
            Regime earlier = bySince.putIfAbsent(regimes.get(i).since(), regimes.get(i));
            if (earlier != null) {
                faults.add(new CalendarFault(
                        path,
                        "'" + regimes.get(i).name() + "' begins on "
                                + regimes.get(i).since() + " like '"
                                + earlier.name() + "'; expected one regime a date"));
            }
        }
        Map<LocalDate, List<DatedException>> byDate = new HashMap<>();
        for (DatedException exception : dated) {
            String path = "exceptions." + exception.date();
            List<DatedException> earlier = byDate.computeIfAbsent(exception.date(), date -> new ArrayList<>());
            if (earlier.isEmpty()) {
                outside(path, exception.date()).ifPresent(faults::add);
            }
            earlier.stream()
                    .map(other -> clash(path, other, exception))
                    .flatMap(Optional::stream)
                    .forEach(faults::add);
            earlier.add(exception);
        }
        return faults;
    }

    static List<CalendarDefinition> requireSome(String what, List<CalendarDefinition> operands) {
        if (operands.isEmpty()) {
            throw InvalidCalendarException.of(what, "no operand; expected one calendar or more");
        }
        return List.copyOf(operands);
    }

    private static Optional<CalendarFault> outside(String path, LocalDate date) {
        return SupportedYears.contains(date)
                ? Optional.empty()
                : Optional.of(new CalendarFault(
                        path, date + " is outside the supported years; expected " + SupportedYears.TEXT));
    }

    private static Optional<CalendarFault> clash(String path, DatedException one, DatedException other) {
        boolean bothReplace = replaces(one.change()) && replaces(other.change());
        return bothReplace || one.change().equals(other.change())
                ? Optional.of(new CalendarFault(
                        path,
                        other.change() + " '" + other.name() + "' and " + one.change() + " '" + one.name()
                                + "' on one date; expected one closed date or special hours a date,"
                                + " and no change twice"))
                : Optional.empty();
    }

    private static boolean replaces(DayChange change) {
        return change instanceof DayChange.Closed || change instanceof DayChange.SpecialHours;
    }
}
