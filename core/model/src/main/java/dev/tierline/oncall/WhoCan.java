package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who can take work now: in hours the team, outside them whoever is on call.
 *
 * <pre>{@code
 * WhoCan.take(officeHours, team, onCall).at(saturdayNight).available(); // [bo], on call as primary
 * }</pre>
 *
 * <p>In hours people with time off are left out. Outside them on call decides alone, time off or not, since an override may have put
 * somebody there on purpose; shadows do not take work. Time off is that of the records which the answers about on call were made
 * of: whoever of the team is in no rotation needs his there too. Immutable.
 */
public final class WhoCan {
    private final SupportCalendar hours;
    private final List<StaffId> team;
    private final OnCall onCall;

    private WhoCan(SupportCalendar hours, List<StaffId> team, OnCall onCall) {
        this.hours = hours;
        this.team = List.copyOf(new LinkedHashSet<>(team));
        this.onCall = onCall;
    }

    /**
     * Puts the question.
     *
     * @param hours when the team works
     * @param team who is in it, in the order of preference
     * @param onCall who answers outside
     * @return the question, to be asked for any instant
     */
    public static WhoCan take(SupportCalendar hours, List<StaffId> team, OnCall onCall) {
        return new WhoCan(requireNonNull(hours, "hours"), team, requireNonNull(onCall, "onCall"));
    }

    /**
     * Answers it.
     *
     * @param instant when
     * @return everybody who was considered, those who can take work first
     */
    public Answer at(Instant instant) {
        boolean inHours = hours.isOpen(instant);
        List<Candidate> can = new ArrayList<>();
        List<Candidate> cannot = new ArrayList<>();
        Set<StaffId> seen = new LinkedHashSet<>();
        for (Duty duty : onCall.onCall(instant).duties()) {
            if (!inHours && duty.role().isCountedOn() && seen.add(duty.staff())) {
                can.add(new Candidate(duty.staff(), true, new Why.OnDuty(duty)));
            }
        }
        for (StaffId staff : team) {
            if (seen.contains(staff)) {
                continue;
            }
            Optional<TimeOff> away = onCall.timeOff(staff, instant);
            if (away.isPresent()) {
                cannot.add(new Candidate(staff, false, new Why.Away(away.get())));
            } else if (inHours) {
                can.add(new Candidate(staff, true, new Why.InHours()));
            } else {
                cannot.add(new Candidate(staff, false, new Why.OffHours()));
            }
        }
        can.addAll(cannot);
        return new Answer(inHours, can);
    }

    /**
     * Who was considered at an instant.
     *
     * @param inHours whether the team works then
     * @param candidates everybody who was considered, those who can take work first
     */
    public record Answer(boolean inHours, List<Candidate> candidates) {
        /** Keeps a copy. */
        public Answer {
            candidates = List.copyOf(candidates);
        }

        /**
         * Lists who can take work.
         *
         * @return the people, in order of preference
         */
        public List<StaffId> available() {
            return candidates.stream()
                    .filter(Candidate::isAvailable)
                    .map(Candidate::staff)
                    .toList();
        }
    }

    /**
     * Somebody who was considered.
     *
     * @param staff who
     * @param isAvailable whether the person can take work
     * @param why why, or why not
     */
    public record Candidate(StaffId staff, boolean isAvailable, Why why) {}

    /** Why somebody can take work, or cannot. */
    public sealed interface Why {
        /** The team works, and the person is there. */
        record InHours() implements Why {
            @Override
            public String toString() {
                return "works now";
            }
        }

        /**
         * The person is on call outside the team's hours.
         *
         * @param duty in which role and why
         */
        record OnDuty(Duty duty) implements Why {
            @Override
            public String toString() {
                return "on call as " + duty.role() + " by " + duty.reason();
            }
        }

        /** The team does not work, and the person is not on call. */
        record OffHours() implements Why {
            @Override
            public String toString() {
                return "outside hours and not on call";
            }
        }

        /** The team works, and the person has other hours. */
        record OtherHours() implements Why {
            @Override
            public String toString() {
                return "outside his own hours";
            }
        }

        /** The person has not come yet, or has left. */
        record NotActive() implements Why {
            @Override
            public String toString() {
                return "no active account";
            }
        }

        /**
         * The person has time off.
         *
         * @param timeOff which
         */
        record Away(TimeOff timeOff) implements Why {
            @Override
            public String toString() {
                return "away until " + timeOff.until();
            }
        }
    }
}
