package aide.cli;

import aide.base.Problem;
import aide.base.UserError;
import aide.cohort.ClassChapter;
import aide.cohort.ClassReport;
import aide.cohort.Cohort;
import aide.disk.HandIn;
import aide.disk.HandIns;
import aide.study.Course;
import aide.study.Preferences;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** Sums up what the learners of a class have handed in, none of which it changes. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "report",
        description = "Sum up a class: who knows what, what is confused, what to drill next.")
final class ReportCommand implements Callable<Integer> {

    /** Whoever completes the command line is offered these. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ClassChapter.ids().iterator();
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "With learners' folders, or files that aide export progress wrote.")
    private @Nullable Path folder;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "Only some of ${COMPLETION-CANDIDATES}, each with all there is.")
    private List<String> names = List.of();

    @Option(names = "--no-names", description = "Call nobody by name.")
    private boolean nameless;

    @Mixin
    private ReportForm form = new ReportForm();

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    ReportCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        List<ClassChapter> chapters = chapters();
        form.require(chapters.size());
        List<Problem> problems = new ArrayList<>();
        Cohort cohort = cohort(problems);
        ClassReport report = new ClassReport(
                nameless ? cohort.withoutNames() : cohort, chapters, !names.isEmpty());
        form.write(report, outside);
        Learner.tell(problems, outside);
        return problems.isEmpty() ? Exit.OK : Exit.PROBLEMS;
    }

    private List<ClassChapter> chapters() {
        return names.isEmpty()
                ? ClassChapter.ALL
                : names.stream().map(ReportCommand::chapter).toList();
    }

    private static ClassChapter chapter(String name) {
        return ClassChapter.of(name)
                .orElseThrow(() -> new UserError("no chapter \"%s\", expected one of %s"
                        .formatted(name, String.join(", ", ClassChapter.ids()))));
    }

    private Cohort cohort(List<Problem> problems) {
        OffsetDateTime now = outside.clock().get();
        Course course = Learner.course(options.request(bank), bank.read(), Preferences.DEFAULT);
        List<HandIn> handIns = HandIns.in(folder == null ? Path.of("") : folder, problems::add);
        if (handIns.isEmpty()) {
            Learner.tell(problems, outside);
            throw new UserError("nobody has handed in anything in " + folder);
        }
        ClassReading reading = ClassReading.of(handIns, course, now, outside);
        problems.addAll(reading.problems());
        return Cohort.of(course, reading.members(), now);
    }
}
