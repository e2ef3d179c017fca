package dev.tierline.examples.pictures;

import dev.tierline.calendar.SupportedYears;
import dev.tierline.department.Department;
import dev.tierline.json.JsonDocumentException;
import dev.tierline.json.TierlineJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line: reads the department, draws what is asked for, writes a file for each picture and format. */
@Command(
        name = "pictures",
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage: ",
        customSynopsis = "pictures [DEPARTMENT] [options]",
        header = {"Draws the org chart, the tier ladder and a week's coverage of a support department.", ""},
        parameterListHeading = "%nDepartment:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Exit codes: 0 drawn; 2 an option or a file cannot be used (one line on standard error says why)."
        })
final class PicturesCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final PrintStream out;

    @Parameters(
            arity = "0..1",
            paramLabel = "DEPARTMENT",
            description = {
                "A department's JSON document, as TierlineJson writes it.",
                "Default: the department that comes with the program."
            })
    private @Nullable Path file;

    @Option(
            names = "--picture",
            paramLabel = "PICTURE",
            description = {"Which picture: ${COMPLETION-CANDIDATES}; may be given several times.", "Default: all"})
    private List<PictureKind> kinds = List.of(PictureKind.values());

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {"In which format: ${COMPLETION-CANDIDATES}; may be given several times.", "Default: all"})
    private List<PictureFormat> formats = List.of(PictureFormat.values());

    @Option(
            names = "--week",
            paramLabel = "DATE",
            description = {
                "A date, as 2026-03-23: the coverage is that of its week, people and teams are those of the date.",
                "Default: today; with the department that comes with the program, 2026-03-23"
            })
    private @Nullable String week;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "pictures",
            description = {"Where the files go; made if it is missing.", "Default: ${DEFAULT-VALUE}"})
    private Path folder = Path.of("pictures");

    // picocli acts on it before call()
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    PicturesCommand(InstantSource clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() {
        Department department = file == null ? SampleDepartment.department() : read(file);
        LocalDate date = date(department.zone());
        for (PictureKind kind : kinds) {
            for (PictureFormat format : formats) {
                write(folder.resolve(kind + "." + format.suffix()), format.write(kind.of(department, date)));
            }
        }
        return 0;
    }

    private static Department read(Path document) {
        try {
            return TierlineJson.strict().readDepartment(Files.readString(document));
        } catch (IOException e) {
            throw new UnusableException(
                    document + " cannot be read (" + reason(e) + "); expected a department's document in UTF-8", e);
        } catch (JsonDocumentException e) {
            throw new UnusableException(document + ": " + e.getMessage(), e);
        }
    }

    /** Keeps a week's distance from the ends of the years that calendars answer for. */
    private LocalDate date(ZoneId zone) {
        LocalDate date;
        if (week != null) {
            date = parsed(week);
        } else {
            date = file == null
                    ? SampleDepartment.WEEK
                    : clock.instant().atZone(zone).toLocalDate();
        }
        LocalDate first = SupportedYears.FIRST.plusWeeks(2);
        LocalDate last = SupportedYears.LAST.minusWeeks(2);
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new UnusableException("--week is " + date + "; expected a date from " + first + " to " + last);
        }
        return date;
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnusableException("--week is '" + text + "'; expected a date such as 2026-03-23", e);
        }
    }

    private void write(Path target, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UnusableException(
                    target + " cannot be written (" + reason(e) + "); expected a folder that can be written to", e);
        }
        out.println(target);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
    }
}
