package dev.tierline.examples.rota;

import dev.tierline.oncall.DutyGap;
import dev.tierline.oncall.DutyReason;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.Shift;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A month's rota as an SVG picture: a lane for each person, primary above secondary, time off behind the shifts, what was decided
 * otherwise marked, and a lane in red for when nobody is on call. Point at anything to read why.
 */
public final class RotaPicture {
    private static final int LEFT = 128;
    private static final int TOP = 104;
    private static final int LANE = 44;
    private static final int DAY = 34;
    private static final List<String> COLOURS =
            List.of("#3366aa", "#2a8c6e", "#b8762b", "#7d5ba6", "#3c93b0", "#9a5b6b", "#6b7d2a", "#50607a");

    private final OnCall onCall;
    private final YearMonth month;
    private final Function<StaffId, String> names;
    private final ZoneId zone;
    private final Instant from;
    private final Instant to;
    private final List<StaffId> lanes;
    private final List<Shift> shifts;
    private final List<DutyGap> gaps;
    private final Svg svg = new Svg();

    private RotaPicture(OnCall onCall, YearMonth month, Function<StaffId, String> names) {
        this.onCall = onCall;
        this.month = month;
        this.names = names;
        this.zone = onCall.schedule().zone();
        this.from = midnight(month.atDay(1));
        this.to = midnight(month.plusMonths(1).atDay(1));
        this.shifts = onCall.shifts(from, to);
        this.gaps = onCall.gaps(from, to);
        Set<StaffId> staff = new TreeSet<>(onCall.schedule().staff());
        shifts.forEach(shift -> staff.add(shift.staff()));
        this.lanes = List.copyOf(staff);
    }

    /**
     * Draws a month.
     *
     * @param onCall who is on call
     * @param month the month, in the schedule's zone
     * @param names what people are called
     * @return the text of an SVG file
     */
    public static String of(OnCall onCall, YearMonth month, Function<StaffId, String> names) {
        return new RotaPicture(onCall, month, names).draw();
    }

    private String draw() {
        int width = LEFT + DAY * month.lengthOfMonth() + 24;
        int height = TOP + LANE * (lanes.size() + 1) + 74;
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"Helvetica, Arial, sans-serif\">");
        svg.raw("<defs>");
        hatch("changed", "#ffffff", 45, 3);
        hatch("away", "#a9b1bd", -45, 1.6);
        svg.raw("</defs>");
        svg.rect(0, 0, width, height, "fill=\"#ffffff\"");
        svg.text(16, 34, "font-size=\"20\" font-weight=\"bold\" fill=\"#1c2733\"", title());
        svg.text(16, 56, "font-size=\"12\" fill=\"#5b6673\"", subtitle());
        days();
        lanes();
        timeOff();
        shifts.forEach(this::shift);
        gaps.forEach(this::gap);
        legend(height - 34);
        return svg.raw("</svg>").toString();
    }

    private void hatch(String id, String colour, int angle, double width) {
        svg.raw("<pattern id=\"" + id + "\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(" + angle + ")\"><rect width=\"" + width
                + "\" height=\"7\" fill=\"" + colour + "\"/></pattern>");
    }

    private String title() {
        return "On call, " + onCall.schedule().id() + ": "
                + month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    private String subtitle() {
        long changed = shifts.stream().filter(Shift::isChanged).count();
        return "Local time in " + zone + ". " + count(changed, "shift") + " by override or swap, "
                + count(gaps.size(), "gap") + ".";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void days() {
        double bottom = TOP + LANE * (lanes.size() + 1.0);
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            double left = x(midnight(date));
            double right = x(midnight(date.plusDays(1)));
            boolean isWeekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            boolean isHoliday = !isWeekend && !onCall.schedule().holidays().isWorkingDay(date);
            if (isWeekend || isHoliday) {
                svg.rect(
                        left,
                        TOP - 34,
                        right - left,
                        bottom - TOP + 34,
                        "fill=\"" + (isHoliday ? "#fdf1dc" : "#f1f3f6") + "\"");
            }
            svg.line(left, TOP - 34, left, bottom, "stroke=\"#dde1e7\" stroke-width=\"1\"");
            String centred = "text-anchor=\"middle\" fill=\"" + (isWeekend || isHoliday ? "#8a5a12" : "#1c2733") + "\"";
            double middle = (left + right) / 2;
            svg.text(
                    middle,
                    TOP - 21,
                    "font-size=\"10\" " + centred,
                    date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            svg.text(middle, TOP - 7, "font-size=\"12\" font-weight=\"bold\" " + centred, Integer.toString(day));
        }
        svg.line(x(to), TOP - 34, x(to), bottom, "stroke=\"#dde1e7\" stroke-width=\"1\"");
    }

    private void lanes() {
        for (int lane = 0; lane <= lanes.size(); lane++) {
            double y = TOP + LANE * (double) lane;
            svg.line(16, y, x(to), y, "stroke=\"#c9ced6\" stroke-width=\"1\"");
            boolean nobody = lane == lanes.size();
            svg.text(
                    16,
                    y + LANE / 2.0 + 5,
                    "font-size=\"14\" fill=\"" + (nobody ? "#c4242b" : "#1c2733") + "\""
                            + (nobody ? " font-weight=\"bold\"" : ""),
                    nobody ? "nobody" : names.apply(lanes.get(lane)));
        }
        double bottom = TOP + LANE * (lanes.size() + 1.0);
        svg.line(16, bottom, x(to), bottom, "stroke=\"#c9ced6\" stroke-width=\"1\"");
    }

    private void timeOff() {
        List<TimeOff> absences = new ArrayList<>();
        for (DeskRecord each : onCall.records()) {
            if (each instanceof TimeOff absence
                    && lanes.contains(absence.staff())
                    && absence.from().isBefore(to)
                    && from.isBefore(absence.until())) {
                absences.add(absence);
            }
        }
        for (TimeOff absence : absences) {
            double y = TOP + LANE * (double) lanes.indexOf(absence.staff());
            double left = x(absence.from());
            svg.rect(
                    left,
                    y + 3,
                    x(absence.until()) - left,
                    LANE - 6.0,
                    "rx=\"3\" fill=\"url(#away)\" stroke=\"#a9b1bd\" stroke-width=\"1\"",
                    names.apply(absence.staff()) + " is away");
        }
    }

    private void shift(Shift shift) {
        boolean isPrimary = shift.role().equals(DutyRole.PRIMARY);
        int lane = lanes.indexOf(shift.staff());
        double y = TOP + LANE * (double) lane + (isPrimary ? 6 : 29);
        double height = isPrimary ? 20 : 10;
        double left = x(shift.start());
        double width = Math.max(x(shift.end()) - left - 1, 1.5);
        String colour = COLOURS.get(lane % COLOURS.size());
        String title = names.apply(shift.staff()) + ", " + shift.role() + "\n"
                + shift.start().atZone(zone).toLocalDateTime() + " to "
                + shift.end().atZone(zone).toLocalDateTime() + "\n" + shift.reason();
        svg.rect(
                left,
                y,
                width,
                height,
                "rx=\"3\" fill=\"" + colour + "\"" + (isPrimary ? "" : " fill-opacity=\"0.55\""),
                title);
        if (shift.isChanged()) {
            svg.rect(left, y, width, height, "rx=\"3\" fill=\"url(#changed)\" fill-opacity=\"0.55\"", title);
            svg.rect(left, y, width, height, "rx=\"3\" fill=\"none\" stroke=\"#d9480f\" stroke-width=\"2\"", title);
        } else if (shift.reason() instanceof DutyReason.ByTurn turn
                && !turn.insteadOf().isEmpty()) {
            svg.rect(
                    left,
                    y,
                    width,
                    height,
                    "rx=\"3\" fill=\"none\" stroke=\"#1c2733\" stroke-width=\"1.6\" stroke-dasharray=\"4 2\"",
                    title);
        }
    }

    private void gap(DutyGap gap) {
        double y = TOP + LANE * (double) lanes.size();
        double left = x(gap.start());
        double width = Math.max(x(gap.end()) - left, 2);
        String title =
                "nobody is " + gap.role() + "\n" + gap.start().atZone(zone).toLocalDateTime() + " to "
                        + gap.end().atZone(zone).toLocalDateTime() + "\n" + gap.causes();
        boolean isPrimary = gap.role().equals(DutyRole.PRIMARY);
        svg.rect(
                left,
                y + (isPrimary ? 6 : 29),
                width,
                isPrimary ? 20 : 10,
                "rx=\"2\" fill=\"#d7263d\"" + (isPrimary ? "" : " fill-opacity=\"0.55\""),
                title);
    }

    private void legend(double y) {
        double x = 16;
        String words = "font-size=\"12\" fill=\"#3a4550\"";
        svg.rect(x, y, 26, 14, "rx=\"3\" fill=\"#3366aa\"");
        svg.text(x + 33, y + 12, words, "primary");
        svg.rect(x + 100, y + 2, 26, 10, "rx=\"3\" fill=\"#3366aa\" fill-opacity=\"0.55\"");
        svg.text(x + 133, y + 12, words, "secondary");
        svg.rect(x + 220, y, 26, 14, "rx=\"3\" fill=\"#3366aa\"");
        svg.rect(x + 220, y, 26, 14, "rx=\"3\" fill=\"url(#changed)\" fill-opacity=\"0.55\"");
        svg.rect(x + 220, y, 26, 14, "rx=\"3\" fill=\"none\" stroke=\"#d9480f\" stroke-width=\"2\"");
        svg.text(x + 253, y + 12, words, "override or swap");
        svg.rect(
                x + 376,
                y,
                26,
                14,
                "rx=\"3\" fill=\"#3366aa\" stroke=\"#1c2733\" stroke-width=\"1.6\" stroke-dasharray=\"4 2\"");
        svg.text(x + 409, y + 12, words, "stands in");
        svg.rect(x + 486, y, 26, 14, "rx=\"3\" fill=\"url(#away)\" stroke=\"#a9b1bd\" stroke-width=\"1\"");
        svg.text(x + 519, y + 12, words, "time off");
        svg.rect(x + 590, y, 26, 14, "rx=\"2\" fill=\"#d7263d\"");
        svg.text(x + 623, y + 12, words, "gap");
        svg.rect(x + 670, y, 26, 14, "fill=\"#fdf1dc\" stroke=\"#e6d3ae\"");
        svg.text(x + 703, y + 12, words, "holiday");
    }

    private double x(Instant instant) {
        Instant inside = instant.isBefore(from) ? from : instant.isAfter(to) ? to : instant;
        double share =
                (double) (inside.toEpochMilli() - from.toEpochMilli()) / (to.toEpochMilli() - from.toEpochMilli());
        return LEFT + share * DAY * month.lengthOfMonth();
    }

    private Instant midnight(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
