package aide.cli;

import aide.disk.LearnerName;
import aide.disk.Memoir;
import aide.disk.OutFile;
import aide.exchange.EventJson;
import aide.exchange.LearnerLine;
import aide.study.Event;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes all that a learner ever answered, as one file. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "progress",
        description = "Write all that a learner ever answered, for aide report to read.")
final class ExportProgressCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; else to standard output.")
    private @Nullable Path file;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    ExportProgressCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        Request request = options.request(bank);
        Memoir memoir = Learner.memoir(request, outside);
        byte[] lines = lines(new LearnerName(request.learner()), memoir);
        if (file == null) {
            outside.lines(lines);
        } else {
            OutFile.write(file, lines);
        }
        Learner.tell(memoir.problems(), outside);
        return Exit.OK;
    }

    private static byte[] lines(LearnerName learner, Memoir memoir) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(new LearnerLine(learner.name(), memoir.events().size()).line());
        for (Event event : memoir.events()) {
            lines.writeBytes(EventJson.line(event));
        }
        return lines.toByteArray();
    }
}
