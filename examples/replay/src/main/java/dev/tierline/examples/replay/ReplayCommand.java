package dev.tierline.examples.replay;

import dev.tierline.examples.replay.input.InputException;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogReader;
import dev.tierline.examples.replay.report.Bar;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.report.ReportWriter;
import dev.tierline.examples.replay.report.Screen;
import dev.tierline.examples.replay.report.Summary;
import dev.tierline.examples.replay.report.SummaryWriter;
import dev.tierline.examples.replay.settings.HolidaysFile;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import dev.tierline.examples.replay.settings.TargetsFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command line: reads what is named, has it replayed, writes what is asked for. */
@Command(
        name = "replay",
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage: ",
        customSynopsis = "replay [LOG] [options]",
        header = {"Replays the log of a support department and shows what happened.", ""},
        parameterListHeading = "%nLog:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit codes: 0 replayed; 2 an option or a file cannot be used (one line on standard error says why)."
        })
final class ReplayCommand implements Callable<Integer> {
    private final Replay department;
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "LOG",
            description = {
                "CSV in UTF-8, plain or gzipped, rows in time order, with the header",
                "ticket,time,status,team,tier,agent,priority,channel,product,customer",
                "Each row says how its ticket stood from that time on: a row without a tier leaves the ticket on its tier;"
                        + " without team or agent it has none.",
                "Default: the department that comes with the program, with its holiday."
            })
    private @Nullable Path log;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Europe/Brussels",
            converter = ZoneOption.class,
            description = {
                "Zone in which the opening hours are local time, such as Europe/Brussels or UTC.",
                "Default: ${DEFAULT-VALUE}"
            })
    private ZoneId zone = ZoneId.of("UTC");

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            defaultValue = "Mon-Fri 08:00-18:00",
            description = {
                "Weekly opening hours; blanks after ; and , are optional. For example:",
                "'Mon-Fri 08:00-12:00,13:00-17:30;Sat 09:00-12:00'",
                "Default: ${DEFAULT-VALUE}"
            })
    private String hours = "";

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description = {
                "Dates on which the department is closed, one a line: YYYY-MM-DD,name",
                "Default: none; with the shipped department, its own"
            })
    private @Nullable Path holidays;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = {
                "Service levels, one priority a line: priority,firstResponse,resolution",
                "The priority is 1 (highest) to 4, the others are ISO-8601 durations in working time, such as"
                        + " 2,PT1H,PT8H. A priority that is not listed keeps its default.",
                "Default: 1,PT30M,PT4H  2,PT1H,PT8H  3,PT4H,PT24H  4,PT8H,PT40H"
            })
    private @Nullable Path targets;

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = {
                "Keep the tickets in a database: sqlite:FILE or jdbc:postgresql://HOST/DATABASE?user=NAME&password=WORD",
                "Tables are made if they are missing. A replay that was cut off goes on where it stood when the same command is"
                        + " run again.",
                "Default: in memory"
            })
    private @Nullable String store;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = {
                "Write a line of JSON for each ticket to this file, in order of their first rows.",
                "Default: no such file"
            })
    private @Nullable Path report;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = {"Write the counts as one JSON document to this file.", "Default: no such file"})
    private @Nullable Path summary;

    @Option(
            names = "--quiet",
            description = {"Print nothing but errors.", "Default: show the counts, and progress on a terminal"})
    private boolean quiet;

    // picocli acts on it before call()
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    ReplayCommand(Replay department, Terminal terminal) {
        this.department = department;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Outputs outputs = Outputs.checked(terminal.out(), report, summary, log, holidays, targets);
        Settings settings = new Settings(
                zone, hours, holidays(), targets == null ? Targets.DEFAULT : TargetsFile.read(targets), store);
        Log read = log == null ? ShippedDepartment.log() : LogReader.read(log);
        long started = terminal.nanoTime().getAsLong();
        Replayed replayed = replay(read, settings);
        Duration took = Duration.ofNanos(terminal.nanoTime().getAsLong() - started);
        Summary counts = Summary.of(replayed);
        outputs.report(stream -> ReportWriter.write(replayed.tickets(), stream));
        outputs.summary(stream -> SummaryWriter.write(counts, stream));
        if (!quiet) {
            Screen.lines(read, settings, counts, took, Bar.in(terminal.charset()))
                    .forEach(line -> terminal.out().println(line));
        }
        return 0;
    }

    private SortedMap<LocalDate, String> holidays() {
        if (holidays != null) {
            return HolidaysFile.read(holidays);
        }
        return log == null ? ShippedDepartment.holidays() : Collections.emptySortedMap();
    }

    private Replayed replay(Log read, Settings settings) {
        if (quiet || !terminal.watched()) {
            return department.replay(read, settings, Progress.NONE);
        }
        try (ProgressBar bar = new ProgressBar(
                terminal.err(),
                Bar.in(terminal.charset()),
                terminal.nanoTime(),
                read.rows().size())) {
            return department.replay(read, settings, bar);
        }
    }

    private static final class ZoneOption implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(InputException.quoted(value)
                        + " is no known time zone; expected a name such as Europe/Brussels or UTC");
            }
        }
    }
}
