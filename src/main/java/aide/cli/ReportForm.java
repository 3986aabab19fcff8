package aide.cli;

import aide.base.UserError;
import aide.cohort.ClassReport;
import aide.disk.OutFile;
import aide.text.Clean;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which form a report is wanted, and where. */
final class ReportForm {

    private static final int WIDTH_MIN = 40;
    private static final int WIDTH_MAX = 400;
    private static final int CODE_POINTS_MAX = 2_000;

    @Option(names = "--screen", description = "Page by page on the screen.")
    private boolean screen;

    @Option(names = "--json", description = "One JSON object; report.schema.json tells its keys.")
    private boolean json;

    @Option(names = "--csv", description = "One chapter as rows for a spreadsheet.")
    private boolean csv;

    @Option(names = "--html", description = "One page for a browser, or to be printed.")
    private boolean html;

    @Option(names = "--deck", description = "What to drill next, for aide drill --deck FILE.")
    private boolean deck;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; else to standard output.")
    private @Nullable Path file;

    @Option(names = "--width", paramLabel = "N", description = "Columns of a line, 80 unless told.")
    private int width = 80;

    /**
     * Refuses what does not go together.
     *
     * @param chapters how many there are to tell
     */
    void require(int chapters) {
        if (Stream.of(screen, json, csv, html, deck).filter(chosen -> chosen).count() > 1) {
            throw new UserError(
                    "--screen, --json, --csv, --html and --deck are different forms; choose one");
        }
        if (screen && file != null) {
            throw new UserError("--output is for what is written, and --screen writes nothing");
        }
        if (csv && chapters != 1) {
            throw new UserError("--csv is the table of one chapter; name it behind the folder, such"
                    + " as \"questions\"");
        }
        if (width < WIDTH_MIN || width > WIDTH_MAX) {
            throw new UserError(
                    "--width is %d, expected %d to %d".formatted(width, WIDTH_MIN, WIDTH_MAX));
        }
    }

    void write(ClassReport report, Outside outside) {
        if (screen) {
            OnPages.of(outside).show(report.leaves(), "aide report FOLDER");
        } else if (file == null) {
            outside.out().print(page(report));
        } else {
            OutFile.write(file, page(report).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String page(ClassReport report) {
        if (json) {
            return report.json().page();
        }
        if (csv) {
            return report.csv().page();
        }
        if (html) {
            return report.html();
        }
        return deck ? deck(report) : lines(report);
    }

    private static String deck(ClassReport report) {
        if (report.deck().questions().isEmpty()) {
            throw new UserError("whatever was met is known, so there is nothing to drill next");
        }
        return report.deck().json().page();
    }

    private String lines(ClassReport report) {
        return report.lines(width).stream()
                .map(line -> Clean.line(line, CODE_POINTS_MAX) + System.lineSeparator())
                .collect(Collectors.joining());
    }
}
