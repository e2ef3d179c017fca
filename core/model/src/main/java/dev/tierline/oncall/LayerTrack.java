package dev.tierline.oncall;

import dev.tierline.calendar.OpenSpan;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one layer says over a stretch of time, asked in ascending order. For one thread. */
final class LayerTrack {

    /** A turn that falls into the stretch. */
    private record Held(long index, LocalDate date, long start, long end) {}

    private final LayerPlan plan;
    private final Absences absences;
    private final List<Held> turns = new ArrayList<>();
    private final @Nullable List<OpenSpan> open;
    private boolean anybodyAway;
    private int turn;
    private int span;

    /** The turn that was decided last, or -1. */
    private int decided = -1;

    private List<Duty> duties = List.of();
    private @Nullable GapCause cause;

    LayerTrack(LayerPlan plan, Absences absences, Cuts cuts) {
        this.plan = plan;
        this.absences = absences;
        long from = Math.max(cuts.from(), plan.begins());
        long to = Math.min(cuts.to(), plan.ends());
        SupportCalendar restriction = plan.restriction();
        if (from >= to) {
            open = List.of();
            return;
        }
        open = restriction == null ? null : restriction.spans(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
        if (open != null && open.isEmpty()) {
            return;
        }
        cuts.add(from);
        cuts.add(to);
        if (open != null) {
            for (OpenSpan each : open) {
                cuts.add(each.start().toEpochMilli());
                cuts.add(each.end().toEpochMilli());
            }
        }
        absences.cut(plan.staff(), cuts);
        for (StaffId staff : plan.staff()) {
            anybodyAway |= absences.isAwayBetween(staff, from, to);
        }
        TurnWalk walk = plan.turnsFrom(from);
        for (; walk.start() < to; walk.next()) {
            turns.add(new Held(walk.index(), walk.date(), walk.start(), walk.end()));
            cuts.add(walk.start());
            if (walk.end() >= to) {
                break;
            }
        }
    }

    /** Moves on to an instant, and tells whether the layer counts then. */
    boolean countsAt(long instant) {
        if (turns.isEmpty() || instant < plan.begins() || instant >= plan.ends()) {
            return false;
        }
        if (open != null) {
            while (span < open.size() && open.get(span).end().toEpochMilli() <= instant) {
                span++;
            }
            if (span == open.size() || open.get(span).start().toEpochMilli() > instant) {
                return false;
            }
        }
        while (turn + 1 < turns.size() && turns.get(turn + 1).start() <= instant) {
            turn++;
        }
        if (turn != decided || anybodyAway) {
            decided = turn;
            decide(turns.get(turn), instant);
        }
        return true;
    }

    /** Who is on call by the layer where it counts; empty if nobody is, and then there is a cause. */
    List<Duty> duties() {
        return duties;
    }

    /** Why nobody is, if nobody is. */
    @Nullable
    GapCause cause() {
        return cause;
    }

    private void decide(Held held, long instant) {
        List<RotationSlot> order = plan.cycles().from(held.index());
        cause = null;
        if (order.isEmpty() || order.get(0).isVacant()) {
            duties = List.of();
            cause = new GapCause.Vacant(plan.layer().name(), held.index());
            return;
        }
        List<StaffId> own = order.get(0).on(held.date());
        List<StaffId> here = here(own, instant);
        if (!here.isEmpty()) {
            duties = duties(held, here, List.of());
            return;
        }
        List<StaffId> missing = own.isEmpty()
                ? order.get(0).members().stream().map(RotationMember::staff).toList()
                : own;
        Set<StaffId> away = new LinkedHashSet<>(missing);
        if (plan.layer().rotation().whenAbsent() == AbsenceRule.SKIP_TO_NEXT) {
            for (RotationSlot next : order.subList(1, order.size())) {
                List<StaffId> instead = here(next.on(held.date()), instant);
                if (!instead.isEmpty()) {
                    duties = duties(held, instead, missing);
                    return;
                }
                away.addAll(next.on(held.date()));
            }
        }
        duties = List.of();
        cause = new GapCause.Away(plan.layer().name(), held.index(), List.copyOf(away));
    }

    private List<StaffId> here(List<StaffId> staff, long instant) {
        if (!anybodyAway) {
            return staff;
        }
        return staff.stream().filter(each -> !absences.isAway(each, instant)).toList();
    }

    private List<Duty> duties(Held held, List<StaffId> staff, List<StaffId> insteadOf) {
        DutyReason reason = new DutyReason.ByTurn(
                plan.layer().name(),
                held.index(),
                Instant.ofEpochMilli(held.start()),
                Instant.ofEpochMilli(held.end()),
                insteadOf);
        if (staff.size() == 1) {
            return List.of(new Duty(plan.layer().role(), staff.get(0), reason));
        }
        List<Duty> all = new ArrayList<>(staff.size());
        for (StaffId each : new LinkedHashSet<>(staff)) {
            all.add(new Duty(plan.layer().role(), each, reason));
        }
        return all;
    }
}
