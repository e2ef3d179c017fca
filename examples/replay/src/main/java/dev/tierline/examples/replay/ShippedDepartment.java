package dev.tierline.examples.replay;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogReader;
import dev.tierline.examples.replay.settings.HolidaysFile;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * The small department that comes with the program: two regions, three tiers, two weeks around the last Sunday of March
 * 2026, when the clocks went forward, with a holiday on the second Friday.
 */
public final class ShippedDepartment {
    private static final String LOG = "department.csv";
    private static final String HOLIDAYS = "holidays.csv";

    private ShippedDepartment() {}

    /** Returns its log. */
    public static Log log() {
        return LogReader.read("the shipped " + LOG, resource(LOG));
    }

    /** Returns its holidays. */
    public static SortedMap<LocalDate, String> holidays() {
        return HolidaysFile.read("the shipped " + HOLIDAYS, resource(HOLIDAYS));
    }

    private static InputStream resource(String name) {
        InputStream stream = ShippedDepartment.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no resource '" + name + "' beside " + ShippedDepartment.class.getName()
                    + "; the jar must be packaged with it");
        }
        return stream;
    }
}
