package dev.tierline.oncall;

import dev.tierline.calendar.OpenSpan;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks over a stretch of time for what is not as it should be. For one thread. */
final class DutyReview {
    private final OnCall onCall;
    private final long from;
    private final long to;
    private final List<OnCall.Stretch> stretches;

    DutyReview(OnCall onCall, long from, long to) {
        this.onCall = onCall;
        this.from = from;
        this.to = to;
        this.stretches = from < to ? onCall.stretches(from, to) : List.of();
    }

    List<DutyGap> gaps() {
        List<DutyGap> gaps = new ArrayList<>();
        List<OpenSpan> needed = needed();
        for (DutyRole role : roles()) {
            List<DutyGap> some = new ArrayList<>();
            for (OnCall.Stretch stretch : stretches) {
                stretch.answer().vacancies().stream()
                        .filter(vacancy -> vacancy.role().equals(role))
                        .forEach(vacancy -> addGap(some, stretch, vacancy, needed));
            }
            gaps.addAll(some);
        }
        return List.copyOf(gaps);
    }

    private static void addGap(List<DutyGap> gaps, OnCall.Stretch stretch, Vacancy vacancy, List<OpenSpan> needed) {
        int first = firstEndingAfter(needed, stretch.start());
        for (OpenSpan span : needed.subList(first, needed.size())) {
            if (span.start().toEpochMilli() >= stretch.end()) {
                return;
            }
            Instant start =
                    Instant.ofEpochMilli(Math.max(stretch.start(), span.start().toEpochMilli()));
            Instant end =
                    Instant.ofEpochMilli(Math.min(stretch.end(), span.end().toEpochMilli()));
            int last = gaps.size() - 1;
            if (last >= 0
                    && gaps.get(last).end().equals(start)
                    && gaps.get(last).causes().equals(vacancy.causes())) {
                gaps.set(last, new DutyGap(vacancy.role(), gaps.get(last).start(), end, vacancy.causes()));
            } else {
                gaps.add(new DutyGap(vacancy.role(), start, end, vacancy.causes()));
            }
        }
    }

    private static int firstEndingAfter(List<OpenSpan> spans, long instant) {
        int low = 0;
        for (int high = spans.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end().toEpochMilli() <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<DutyOverlap> overlaps() {
        List<DutyOverlap> overlaps = new ArrayList<>();
        stretches.stream()
                .flatMap(stretch -> stretch.answer().duties().stream().map(Duty::role))
                .distinct()
                .sorted()
                .forEach(role -> {
                    List<DutyOverlap> some = new ArrayList<>();
                    stretches.forEach(stretch -> addOverlap(some, stretch, role));
                    overlaps.addAll(some);
                });
        return List.copyOf(overlaps);
    }

    private static void addOverlap(List<DutyOverlap> overlaps, OnCall.Stretch stretch, DutyRole role) {
        List<StaffId> staff = stretch.answer().staff(role);
        if (staff.size() < 2) {
            return;
        }
        Instant start = Instant.ofEpochMilli(stretch.start());
        Instant end = Instant.ofEpochMilli(stretch.end());
        int last = overlaps.size() - 1;
        if (last >= 0
                && overlaps.get(last).end().equals(start)
                && overlaps.get(last).staff().equals(staff)) {
            overlaps.set(last, new DutyOverlap(role, overlaps.get(last).start(), end, staff));
        } else {
            overlaps.add(new DutyOverlap(role, start, end, staff));
        }
    }

    List<Coverage> coverage() {
        Duration needed = Duration.ZERO;
        for (OpenSpan span : needed()) {
            needed = needed.plus(Duration.between(span.start(), span.end()));
        }
        List<DutyGap> gaps = gaps();
        List<Coverage> coverage = new ArrayList<>();
        for (DutyRole role : roles()) {
            Duration covered = needed;
            for (DutyGap gap : gaps) {
                covered = gap.role().equals(role) ? covered.minus(gap.length()) : covered;
            }
            coverage.add(new Coverage(role, needed, covered));
        }
        return coverage;
    }

    List<Shift> awayOnDuty(List<Shift> shifts) {
        List<Shift> away = new ArrayList<>();
        for (Shift shift : shifts) {
            for (TimeOff absence : onCall.absences().of(shift.staff())) {
                Instant start = later(shift.start(), absence.from());
                Instant end = earlier(shift.end(), absence.until());
                if (start.isBefore(end)) {
                    away.add(new Shift(
                            shift.role(),
                            shift.staff(),
                            start,
                            end,
                            shift.reason(),
                            shift.startsEarlier() || start.isAfter(shift.start()),
                            shift.goesOn() || end.isBefore(shift.end())));
                }
            }
        }
        away.sort(Comparator.comparing(Shift::start).thenComparing(Shift::role));
        return List.copyOf(away);
    }

    private List<DutyRole> roles() {
        return onCall.schedule().roles().stream().filter(DutyRole::isCountedOn).toList();
    }

    private List<OpenSpan> needed() {
        return from < to
                ? onCall.schedule().covers().spans(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to))
                : List.of();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
