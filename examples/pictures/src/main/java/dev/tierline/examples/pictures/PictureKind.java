package dev.tierline.examples.pictures;

import dev.tierline.department.Department;
import dev.tierline.examples.pictures.coverage.WeekCoverage;
import dev.tierline.examples.pictures.draw.Drawing;
import dev.tierline.examples.pictures.ladder.LadderChart;
import dev.tierline.examples.pictures.orgchart.OrgChart;
import java.time.LocalDate;
import java.util.Locale;

/** Which pictures there are. */
enum PictureKind {
    ORG_CHART,
    TIER_LADDER,
    COVERAGE;

    /** Draws a department as it is on a date, or in the week in which the date lies. */
    Drawing of(Department department, LocalDate date) {
        return switch (this) {
            case ORG_CHART -> OrgChart.of(department, date);
            case TIER_LADDER -> LadderChart.of(department, date);
            case COVERAGE -> WeekCoverage.of(department, date);
        };
    }

    /** {@return its name on the command line and the name of its files} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
