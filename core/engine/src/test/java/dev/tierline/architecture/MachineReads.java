package dev.tierline.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * Catches calls and method references whose answer depends on the machine: its clock, its zone, its locale. An overload that is
 * told the clock or the locale is fine.
 */
final class MachineReads extends ArchCondition<JavaClass> {
    private static final Set<String> TOLD =
            Set.of("java.time.Clock", "java.time.InstantSource", "java.util.Locale", "java.text.DecimalFormatSymbols");

    private static final Map<String, Set<String>> READS = Map.ofEntries(
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
            Map.entry(
                    "java.time.Clock",
                    Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes")),
            Map.entry("java.time.InstantSource", Set.of("system")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.time.Instant", Set.of("now")),
            Map.entry("java.time.LocalDate", Set.of("now")),
            Map.entry("java.time.LocalTime", Set.of("now")),
            Map.entry("java.time.LocalDateTime", Set.of("now")),
            Map.entry("java.time.MonthDay", Set.of("now")),
            Map.entry("java.time.OffsetDateTime", Set.of("now")),
            Map.entry("java.time.OffsetTime", Set.of("now")),
            Map.entry("java.time.Year", Set.of("now")),
            Map.entry("java.time.YearMonth", Set.of("now")),
            Map.entry("java.time.ZonedDateTime", Set.of("now")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.Date", Set.of("<init>")),
            Map.entry("java.util.GregorianCalendar", Set.of("<init>")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase")),
            Map.entry("java.io.PrintStream", Set.of("format", "printf")),
            Map.entry("java.io.PrintWriter", Set.of("format", "printf")),
            Map.entry("java.io.Console", Set.of("format", "printf")),
            Map.entry("java.text.Collator", Set.of("getInstance")),
            Map.entry("java.text.DecimalFormat", Set.of("<init>")),
            Map.entry("java.text.MessageFormat", Set.of("<init>", "format")),
            Map.entry(
                    "java.text.NumberFormat",
                    Set.of(
                            "getCompactNumberInstance",
                            "getCurrencyInstance",
                            "getInstance",
                            "getIntegerInstance",
                            "getNumberInstance",
                            "getPercentInstance")),
            Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
            Map.entry(
                    "java.time.format.DateTimeFormatter",
                    Set.of("ofLocalizedDate", "ofLocalizedDateTime", "ofLocalizedTime", "ofPattern")),
            Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")),
            Map.entry("java.util.Formatter", Set.of("<init>")),
            Map.entry("java.util.ResourceBundle", Set.of("getBundle")),
            Map.entry("java.util.Scanner", Set.of("<init>")));

    MachineReads() {
        super("read the machine's clock, zone or locale");
    }

    @Override
    public void check(JavaClass subject, ConditionEvents events) {
        for (JavaAccess<?> access : subject.getAccessesFromSelf()) {
            if (access.getTarget() instanceof CodeUnitAccessTarget target) {
                boolean reads = READS.getOrDefault(target.getOwner().getFullName(), Set.of())
                                .contains(target.getName())
                        && target.getRawParameterTypes().stream()
                                .map(JavaClass::getFullName)
                                .noneMatch(TOLD::contains);
                events.add(new SimpleConditionEvent(subject, reads, access.getDescription()));
            }
        }
    }
}
