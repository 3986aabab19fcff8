package aide.screen;

import aide.base.Count;
import aide.fsrs.Grade;
import aide.report.Leech;
import aide.report.Paragraphs;
import aide.study.Asking;
import aide.study.Change;
import aide.study.Clue;
import aide.study.Confidence;
import aide.study.Course;
import aide.study.Desk;
import aide.study.Event;
import aide.study.Finished;
import aide.study.Judged;
import aide.study.Outlook;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sitting;
import aide.study.Step;
import aide.study.StudyDay;
import aide.study.Summary;
import aide.study.Task;
import aide.text.Clean;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sitting as plain lines, for a screen reader or a pipe: a line in, lines out.
 *
 * <p>A line is an answer, so that a script needs one line a question; what else the screen has keys
 * for is a line that begins with a colon.
 */
public record PlainStudy(
        Sitting sitting, Optional<Step> pending, Preferences preferences, boolean over) {

    private static final int CODE_POINTS_MAX = 2_000;

    private static final String HOW_SURE =
            "How sure are you? 1 sure, 2 think so, 3 guess; an empty line says nothing.";

    /** What is said of the last answer must be possible, too. */
    private static final List<String> LAST = List.of(
            "",
            "That was the last question. An empty line ends the sitting; :u, :y, :x and :1 to"
                    + " :4 are still about the last answer.");

    /**
     * What a line led to.
     *
     * @param events what must be on disk before the lines are shown
     * @param verdict lines about the answer, to be shown before it is told whether it was kept
     * @param question lines that go on, to be shown after that
     */
    public record Turn(
            PlainStudy next, List<Event> events, List<String> verdict, List<String> question) {

        public Turn {
            events = List.copyOf(events);
            verdict = verdict.stream().map(PlainStudy::clean).toList();
            question = question.stream().map(PlainStudy::clean).toList();
        }
    }

    /** Begins a sitting; the turn holds the first question. */
    public static Turn begin(
            Course course,
            Progress progress,
            Preferences preferences,
            String run,
            OffsetDateTime now) {
        Sitting sitting = Sitting.begin(course, progress, run, now);
        boolean over = sitting instanceof Finished;
        List<String> lines = over && course.practice().isPresent()
                ? List.of(Farewell.NO_PRACTICE)
                : opened(sitting);
        return new Turn(
                new PlainStudy(sitting, Optional.empty(), preferences, over),
                List.of(),
                List.of(),
                lines);
    }

    /** Goes on with a sitting that broke off; the turn holds the question at which it did. */
    public static Turn goOn(Asking left, Preferences preferences) {
        List<String> lines = new ArrayList<>();
        lines.add("Going on with the " + Farewell.sitting(left.desk().opening())
                + "; --fresh begins anew.");
        lines.addAll(opened(left));
        return new Turn(
                new PlainStudy(left, Optional.empty(), preferences, false),
                List.of(),
                List.of(),
                lines);
    }

    private static List<String> opened(Sitting sitting) {
        List<String> lines = new ArrayList<>();
        if (sitting.desk().course().isPractice()) {
            lines.add(Farewell.PRACTICE + ".");
        }
        changed(sitting).ifPresent(lines::add);
        lines.add(
                new Count(sitting.desk().left(), "question") + ". Answer with a letter or in your");
        lines.add("own words; an empty line means \"I don't know\"; :help lists the commands.");
        lines.addAll(asked(sitting));
        return lines;
    }

    private static Optional<String> changed(Sitting sitting) {
        Desk desk = sitting.desk();
        return Change.told(Change.all(desk.progress(), desk.course().bank()))
                .map(told -> told + ".");
    }

    /** Takes one line from the learner. */
    public Turn on(String line, OffsetDateTime now) {
        String text = line.strip();
        if (pending.isPresent()) {
            return said(pending.get(), text, now);
        }
        return text.startsWith(":") ? command(text, now) : answer(text, now);
    }

    private PlainStudy at(Sitting next, boolean isOver) {
        return new PlainStudy(next, Optional.empty(), preferences, isOver);
    }

    /** An empty line says nothing. */
    private Turn said(Step answer, String text, OffsetDateTime now) {
        Optional<Confidence> said = ConfidenceScreen.of(text);
        if (said.isEmpty() && !text.isEmpty()) {
            return talk(HOW_SURE);
        }
        return judged(said.map(answer::with).orElse(answer), now);
    }

    /** What is said when the sitting ends, by whatever way. */
    public List<String> farewell(OffsetDateTime now) {
        Outlook outlook = Outlook.of(sitting.desk().course(), sitting.desk().progress(), now);
        Summary summary = Summary.of(sitting);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(Farewell.score(summary));
        summary.missed()
                .forEach(q -> lines.add("missed: " + q.ask() + " " + q.answer().shown()));
        for (Leech leech : Farewell.leeches(sitting)) {
            lines.add("leech: " + leech.told());
            leech.advice().forEach(advice -> lines.add("  " + advice));
        }
        if (sitting.desk().course().isPractice()) {
            lines.add(Farewell.PRACTICE);
        }
        Habit.told(sitting.desk().progress(), preferences, StudyDay.of(now))
                .ifPresent(habit -> lines.add("today: " + habit));
        lines.add(Farewell.comeBack(outlook));
        return lines.stream().map(PlainStudy::clean).toList();
    }

    private Turn answer(String text, OffsetDateTime now) {
        return sitting.match(
                asking -> answered(picked(asking, text, now), now),
                judged -> talk("there is no question to answer"),
                finished -> ended());
    }

    private Turn answered(Step step, OffsetDateTime now) {
        return preferences.asksConfidence() && step.isAnswer()
                ? new Turn(
                        new PlainStudy(sitting, Optional.of(step), preferences, over),
                        List.of(),
                        List.of(HOW_SURE),
                        List.of())
                : judged(step, now);
    }

    /** Letters choose, and so does nothing else: a choice may also be typed out. */
    private static Step picked(Asking asking, String text, OffsetDateTime now) {
        List<Integer> places = Letters.places(text, asking.task());
        if (!places.isEmpty()) {
            return asking.choose(places, now);
        }
        return text.isEmpty() ? asking.giveUp(now) : asking.answer(text, now);
    }

    private Turn judged(Step step, OffsetDateTime now) {
        return step.next()
                .match(
                        asking -> talk(how(asking.task()).orElse("that is no choice")),
                        judged -> turn(judged, step.events(), verdict(judged), now),
                        finished -> talk("the sitting is over"));
    }

    private Turn turn(Judged judged, List<Event> events, List<String> verdict, OffsetDateTime now) {
        Step step = judged.proceed(now);
        List<Event> all = new ArrayList<>(events);
        all.addAll(step.events());
        return new Turn(at(step.next(), false), all, verdict, asked(step.next()));
    }

    /** Whoever has nothing more to say of the last answer has said so. */
    private Turn ended() {
        return new Turn(at(sitting, true), List.of(), List.of(), List.of());
    }

    private Turn command(String command, OffsetDateTime now) {
        Optional<Grade> grade = GradeKeys.of(command.substring(1));
        if (grade.isPresent()) {
            return overruled(grade.get(), now);
        }
        return switch (command) {
            case ":u" -> undone(now);
            case ":y" -> appealed(now);
            case ":x" -> slipped(now);
            case ":h" -> hinted();
            case ":t" -> typed();
            case ":q" -> ended();
            case ":help" -> new Turn(this, List.of(), help(), asked(sitting));
            default ->
                talk("no command \"" + command
                        + "\"; expected :1 to :4, :u, :y, :x, :h, :t, :q or :help");
        };
    }

    private Turn overruled(Grade grade, OffsetDateTime now) {
        if (sitting.desk().course().isPractice()) {
            return talk("practice counts with no grade");
        }
        Step step = sitting.overrule(grade, now);
        String line = "now counts as " + GradeKeys.word(grade);
        return step.next()
                .match(
                        asking -> talk("there is no answer yet to grade"),
                        judged -> turn(judged, step.events(), List.of(line), now),
                        finished -> talk("the sitting is over"));
    }

    private Turn undone(OffsetDateTime now) {
        Step step = sitting.undo(now);
        if (step.events().isEmpty()) {
            return talk("there is no answer to take back");
        }
        PlainStudy study = at(step.next(), false);
        return new Turn(study, step.events(), List.of("taken back"), asked(step.next()));
    }

    private Turn appealed(OffsetDateTime now) {
        Step step = sitting.appeal(now);
        return step.next() instanceof Judged judged && !step.events().isEmpty()
                ? turn(judged, step.events(), List.of(accepted(judged)), now)
                : talk("only an answer that was typed and is not right can be right after all");
    }

    private static String accepted(Judged judged) {
        return "accepted from now on: "
                + Explanation.of(judged, Paragraphs.WORD).given() + "; "
                + (judged.isPractice()
                        ? Farewell.PRACTICE
                        : "counts as " + GradeKeys.word(judged.grade()));
    }

    private Turn slipped(OffsetDateTime now) {
        Step step = sitting.slip(now);
        if (step.events().isEmpty()) {
            return talk("only an answer that is not right can be a slip, and only once");
        }
        PlainStudy study = at(step.next(), false);
        return new Turn(study, step.events(), List.of("a slip; once more"), asked(step.next()));
    }

    private Turn typed() {
        Sitting next = sitting.match(Asking::typed, judged -> judged, finished -> finished);
        return new Turn(at(next, over), List.of(), List.of(), asked(next));
    }

    private Turn hinted() {
        return sitting.match(
                asking -> asking.canHint() ? hinted(asking) : talk("there is no more of a hint"),
                judged -> talk("there is no question to hint at"),
                finished -> talk("the sitting is over"));
    }

    private Turn hinted(Asking asking) {
        Asking next = asking.withHint();
        String words = next.clue().map(Clue::words).orElse("");
        PlainStudy study = at(next, over);
        return new Turn(study, List.of(), List.of("hint: " + words), asked(next));
    }

    private Turn talk(String line) {
        return new Turn(this, List.of(), List.of(line), List.of());
    }

    private static List<String> asked(Sitting sitting) {
        return sitting.match(
                PlainStudy::asked,
                judged -> List.of(),
                finished -> finished.before().isPresent() ? LAST : List.of());
    }

    private static List<String> asked(Asking asking) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("[" + asking.question().kind().id() + "] " + asking.task().ask());
        List<String> beside = asking.task().beside();
        for (int i = 0; i < beside.size(); i++) {
            lines.add("  " + (i + 1) + ". " + beside.get(i));
        }
        for (Row row : Row.lettered(asking)) {
            if (!row.struck()) {
                lines.add("  " + row.label() + ") " + row.text());
            }
        }
        how(asking.task()).ifPresent(lines::add);
        return lines;
    }

    /** What a learner who hears the choices cannot guess. */
    private static Optional<String> how(Task task) {
        return switch (task.input()) {
            case PICK, TYPE -> Optional.empty();
            case PICK_SEVERAL -> Optional.of("Several are right: give their letters, such as a c.");
            case ORDER ->
                Optional.of("Give all letters in order, such as " + ordered(task)
                        + "; :t lets you type the answer instead.");
        };
    }

    private static String ordered(Task task) {
        return "b c d ".substring(0, 2 * task.options().size() - 2) + "a";
    }

    private static List<String> verdict(Judged judged) {
        Explanation told = Explanation.of(judged, Paragraphs.WORD);
        List<String> lines = new ArrayList<>();
        lines.add(
                told.sign() + " " + told.word() + (told.why().isEmpty() ? "" : ": " + told.why()));
        lines.add("you: " + told.given());
        lines.add("right: " + told.right());
        lines.add("fact: " + told.fact());
        told.citations().forEach(citation -> lines.add("stated in: " + citation));
        told.dispute().forEach(claim -> lines.add("disputed: " + claim));
        lines.add(
                judged.isPractice()
                        ? Farewell.PRACTICE
                        : "counts as " + GradeKeys.word(judged.grade()) + " (" + futures(judged)
                                + ")");
        return lines;
    }

    private static String futures(Judged judged) {
        return GradeKeys.all().stream()
                .map(grade -> ":" + GradeKeys.key(grade) + " " + GradeKeys.word(grade) + " "
                        + Waits.text(judged.futures().of(grade)))
                .collect(Collectors.joining(", "));
    }

    private static List<String> help() {
        return List.of(
                "a letter picks a choice, several pick several; any other text is judged as a typed answer",
                "an empty line: I don't know",
                ":1 again, :2 hard, :3 good, :4 easy: another grade for the last answer",
                ":u takes the last answer back, as often as you like",
                ":y says that the last answer was right: it is accepted of you from now on",
                ":x says that it was a slip: the question is asked once more, at no cost",
                ":h gives a hint; the answer then counts as hard at best",
                ":t shows no choices for this question",
                ":q ends the sitting; so does the end of input");
    }

    private static String clean(String line) {
        return Clean.line(line, CODE_POINTS_MAX);
    }
}
