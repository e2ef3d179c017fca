package dev.tierline.benchmarks;

import dev.tierline.oncall.OnCall;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Who says who is on call. */
public enum OnCallPeer {
    /** This library, a bare rotation. */
    TIERLINE("Tierline") {
        @Override
        Function<Instant, String> over(int years) {
            return asking(Week.bare());
        }
    },
    /** This library, with a hundred overrides. */
    OVERRIDDEN("Tierline, 120 overrides") {
        @Override
        Function<Instant, String> over(int years) {
            return asking(Week.overridden(years));
        }
    },
    /** What one writes by hand: the weeks since the start on the clock. */
    JAVA_TIME("java.time") {
        @Override
        Function<Instant, String> over(int years) {
            return instant -> {
                LocalDateTime local = LocalDateTime.ofInstant(instant, Week.ZONE);
                long weeks = Math.floorDiv(ChronoUnit.SECONDS.between(Week.START, local), 7 * 86_400L);
                return Week.PEOPLE.get((int) Math.floorMod(weeks, (long) Week.PEOPLE.size()));
            };
        }
    },
    /** What one writes by hand who does not trust arithmetic: hand-off after hand-off from the start. */
    WALK("walk from the start") {
        @Override
        Function<Instant, String> over(int years) {
            return instant -> {
                ZonedDateTime handOff = Week.START.atZone(Week.ZONE);
                int turn = -1;
                while (!handOff.toInstant().isAfter(instant)) {
                    handOff = handOff.plusWeeks(1);
                    turn++;
                }
                return Week.PEOPLE.get(turn % Week.PEOPLE.size());
            };
        }
    },
    /** A recurring event for each person, expanded around the instant. */
    ICAL4J("ical4j") {
        @Override
        Function<Instant, String> over(int years) {
            Recur<ZonedDateTime> rule = new Recur<>("FREQ=WEEKLY;INTERVAL=5");
            List<ZonedDateTime> seeds = new ArrayList<>();
            for (int i = 0; i < Week.PEOPLE.size(); i++) {
                seeds.add(Week.START.plusWeeks(i).atZone(Week.ZONE));
            }
            return instant -> {
                ZonedDateTime to = instant.atZone(Week.ZONE);
                for (int i = 0; i < Week.PEOPLE.size(); i++) {
                    for (ZonedDateTime start : rule.getDates(seeds.get(i), to.minusWeeks(1), to.plusNanos(1))) {
                        if (!start.isAfter(to) && start.plusWeeks(1).isAfter(to)) {
                            return Week.PEOPLE.get(i);
                        }
                    }
                }
                throw new IllegalStateException("nobody at " + instant);
            };
        }
    },
    /** A recurrence rule for each person, wound forward to the week before the instant. */
    LIB_RECUR("lib-recur") {
        @Override
        Function<Instant, String> over(int years) {
            RecurrenceRule rule = rule();
            TimeZone zone = TimeZone.getTimeZone(Week.ZONE);
            List<DateTime> seeds = new ArrayList<>();
            for (int i = 0; i < Week.PEOPLE.size(); i++) {
                seeds.add(new DateTime(
                        zone,
                        Week.START.plusWeeks(i).atZone(Week.ZONE).toInstant().toEpochMilli()));
            }
            return instant -> {
                long to = instant.toEpochMilli();
                // The week in which the clocks are put back is an hour longer than seven days.
                long from = to - Duration.ofHours(7 * 24 + 1).toMillis();
                for (int i = 0; i < Week.PEOPLE.size(); i++) {
                    RecurrenceRuleIterator turns = rule.iterator(seeds.get(i));
                    turns.fastForward(from);
                    while (turns.hasNext()) {
                        ZonedDateTime start =
                                Instant.ofEpochMilli(turns.nextMillis()).atZone(Week.ZONE);
                        if (start.toInstant().isAfter(instant)) {
                            break;
                        }
                        if (start.plusWeeks(1).toInstant().isAfter(instant)) {
                            return Week.PEOPLE.get(i);
                        }
                    }
                }
                throw new IllegalStateException("nobody at " + instant);
            };
        }
    };

    private final String label;

    OnCallPeer(String label) {
        this.label = label;
    }

    /** Who answers for a time so many years after the start of the rotation. */
    abstract Function<Instant, String> over(int years);

    private static Function<Instant, String> asking(OnCall onCall) {
        return instant -> {
            StaffId staff = onCall.onCall(instant).duties().get(0).staff();
            return staff.value();
        };
    }

    private static RecurrenceRule rule() {
        try {
            return new RecurrenceRule("FREQ=WEEKLY;INTERVAL=5");
        } catch (InvalidRecurrenceRuleException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
