package dev.tierline.examples.icalendar;

import dev.tierline.calendar.CalendarBuilder;
import dev.tierline.calendar.DatedException;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks when eight hours are over that begin before Christmas, with a file of closures and special openings. */
public final class Closures {
    private static final String SAMPLE = "closures.ics";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private Closures() {}

    /**
     * Runs the example.
     *
     * @param args a file to read instead of the one that comes with the example, if any
     * @throws IOException if that file cannot be opened
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            run().forEach(System.out::println);
        } else {
            try (InputStream file = Files.newInputStream(Path.of(args[0]))) {
                run(file, args[0]).forEach(System.out::println);
            }
        }
    }

    static List<String> run() {
        try (InputStream file = Closures.class.getResourceAsStream(SAMPLE)) {
            if (file == null) {
                throw new IllegalStateException("no " + SAMPLE + " beside " + Closures.class);
            }
            return run(file, SAMPLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> run(InputStream file, String name) {
        CalendarBuilder builder = SupportCalendar.in("Europe/Brussels").weekly("Mon-Fri 08:00-12:00,13:00-17:00");
        SupportCalendar usual = builder.build();
        List<String> said = new ArrayList<>();
        for (DatedException exception : CalendarFile.read(file, name, usual.zone(), FIRST, LAST)) {
            builder.on(exception.date(), exception.change(), exception.name());
            said.add(exception.toString());
        }
        Instant due = builder.build().plus(Instant.parse("2026-12-23T10:00:00Z"), WorkingTime.ofHours(8));
        said.add("due " + due);
        return said;
    }
}
