package dev.tierline.oncall;

import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out who is on call: the layers of each role from the highest down, then what was decided otherwise. Immutable. */
final class DutyCompiler {
    private final Map<DutyRole, RolePlan> roles = new TreeMap<>();
    private final Absences absences;

    /** What there is for one role. */
    private record RolePlan(List<LayerPlan> layers, List<Decision> decisions) {}

    /** What there is for one role over one stretch of time. */
    private record RoleTrack(DutyRole role, List<LayerTrack> layers, List<Decision> decisions) {}

    DutyCompiler(OnCallSchedule schedule, Collection<? extends DeskRecord> records) {
        List<TimeOff> timeOff = new ArrayList<>();
        for (DeskRecord each : records) {
            if (each instanceof TimeOff absence && !absence.isCancelled()) {
                timeOff.add(absence);
            }
        }
        absences = new Absences(timeOff);
        List<OnCallLayer> layers = schedule.layers();
        for (int i = layers.size() - 1; i >= 0; i--) {
            role(layers.get(i).role()).layers().add(new LayerPlan(layers.get(i)));
        }
        Decision.of(schedule.id(), records)
                .forEach(decision -> role(decision.role()).decisions().add(decision));
    }

    Absences absences() {
        return absences;
    }

    DutyPage compile(long number, long from, long to) {
        Cuts cuts = new Cuts(from, to);
        List<RoleTrack> tracks = new ArrayList<>(roles.size());
        roles.forEach((role, plan) -> {
            List<LayerTrack> layers = new ArrayList<>(plan.layers().size());
            plan.layers().forEach(layer -> layers.add(new LayerTrack(layer, absences, cuts)));
            List<Decision> decisions = new ArrayList<>();
            for (Decision decision : plan.decisions()) {
                if (decision.cut(cuts)) {
                    decisions.add(decision);
                }
            }
            tracks.add(new RoleTrack(role, layers, decisions));
        });
        long[] instants = cuts.sorted();
        long[] starts = new long[instants.length];
        OnCallAnswer[] answers = new OnCallAnswer[instants.length];
        int size = 0;
        for (long instant : instants) {
            OnCallAnswer answer = answer(tracks, instant);
            if (size == 0 || !answer.equals(answers[size - 1])) {
                starts[size] = instant;
                answers[size++] = answer;
            }
        }
        return new DutyPage(number, Arrays.copyOf(starts, size), Arrays.copyOf(answers, size));
    }

    private static OnCallAnswer answer(List<RoleTrack> tracks, long instant) {
        List<Duty> all = new ArrayList<>(tracks.size());
        List<Vacancy> vacancies = new ArrayList<>(1);
        for (RoleTrack track : tracks) {
            List<Duty> duties = List.of();
            List<GapCause> causes = new ArrayList<>(2);
            for (LayerTrack layer : track.layers()) {
                if (layer.countsAt(instant)) {
                    duties = layer.duties();
                    GapCause cause = layer.cause();
                    if (cause == null) {
                        break;
                    }
                    causes.add(cause);
                }
            }
            for (Decision decision : track.decisions()) {
                List<Duty> before = duties;
                duties = decision.apply(before, instant);
                if (duties.isEmpty() && !before.isEmpty()) {
                    causes.add(new GapCause.Overridden(decision.record().id().key()));
                }
            }
            all.addAll(duties);
            if (duties.isEmpty() && !track.layers().isEmpty()) {
                vacancies.add(new Vacancy(track.role(), causes.isEmpty() ? List.of(new GapCause.NoLayer()) : causes));
            }
        }
        return new OnCallAnswer(all, vacancies);
    }

    private RolePlan role(DutyRole role) {
        return roles.computeIfAbsent(role, each -> new RolePlan(new ArrayList<>(), new ArrayList<>()));
    }
}
