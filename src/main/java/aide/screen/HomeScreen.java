package aide.screen;

import aide.screen.Message.Press;
import aide.screen.Message.Text;
import aide.study.Asking;
import aide.study.Began;
import aide.study.Change;
import aide.study.Course;
import aide.study.Event;
import aide.study.Outlook;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sitting;
import aide.study.StudyDay;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The first thing a learner sees: what is due, what is new, and one key to begin.
 *
 * @param left a sitting that was left before its end, and can be gone on with
 * @param now the moment at which it is told what is due
 */
record HomeScreen(
        Visit visit, Progress progress, Optional<LeftOff> left, OffsetDateTime now, int scroll)
        implements Screen {

    /** How many new questions one key adds to a day that is done. */
    private static final int MORE = 10;

    static HomeScreen of(Visit visit, Progress progress, OffsetDateTime now) {
        return new HomeScreen(visit, progress, Optional.empty(), now, 0);
    }

    /** Home of a learner who has left a sitting, unless it has nothing more to ask. */
    static HomeScreen of(Visit visit, Sitting sitting, OffsetDateTime now) {
        Optional<LeftOff> left = sitting.proceed(now).next() instanceof Asking asking
                ? Optional.of(new LeftOff.InHand(asking))
                : Optional.empty();
        return new HomeScreen(visit, sitting.desk().progress(), left, now, 0);
    }

    /** Home of a learner whose sitting of today broke off in another run, where one did. */
    HomeScreen withBrokenOff() {
        Optional<Began> began = progress.brokenOff();
        if (began.isEmpty() || !began.get().opening().isOf(now)) {
            return this;
        }
        OptionalInt toGo = began.get().opening().toGo(visit.course(), progress);
        return toGo.isPresent() && toGo.getAsInt() == 0
                ? this
                : withLeft(new LeftOff.OnDisk(began.get(), toGo));
    }

    private HomeScreen withLeft(LeftOff other) {
        return new HomeScreen(visit, progress, Optional.of(other), now, scroll);
    }

    /** Home of a learner who has chosen otherwise. */
    HomeScreen with(Preferences chosen) {
        return new HomeScreen(visit.with(chosen, progress), progress, left, now, scroll);
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime moment, Size size) {
        HomeScreen here = new HomeScreen(visit, progress, left, moment, scroll);
        if (message instanceof Press press) {
            return here.press(press.key(), size);
        }
        if (left.isPresent() && left.get() instanceof LeftOff.OnDisk broken) {
            if (message instanceof Message.Recalled recalled) {
                return here.recalled(broken, recalled.events());
            }
            if (message instanceof Message.Failed failed) {
                return Next.to(
                        here.withLeft(new LeftOff.Lost(broken.began().opening(), failed.why())));
            }
        }
        return message instanceof Text text ? here.type(text.text(), size) : Next.to(here);
    }

    private Next recalled(LeftOff.OnDisk broken, List<Event> events) {
        HomeScreen next = new HomeScreen(visit.more(), progress, left, now, scroll);
        return broken.recalled(events, next).map(found -> found.goOn(next)).orElseGet(this::begin);
    }

    private Next press(Key key, Size size) {
        if (key == Key.ENTER) {
            return study();
        }
        int next = page(size).scrolled(scroll, key, size);
        return Next.to(new HomeScreen(visit, progress, left, now, next));
    }

    private Next type(String key, Size size) {
        return switch (key) {
            case " " -> study();
            case "a" -> left.isPresent() ? begin() : Next.to(this);
            case "n" ->
                more(Outlook.of(visit.course(), progress, now)).isPresent()
                        ? more()
                        : Next.to(this);
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, page(size).keys().hints());
            default -> door(key);
        };
    }

    private Next door(String key) {
        Optional<Door> door = Door.of(key);
        return door.isPresent() ? door.get().open(this) : Next.to(this);
    }

    /** Goes on where the learner left off, or begins. */
    private Next study() {
        return left.isPresent() && visit.refusal().isEmpty() ? left.get().goOn(this) : begin();
    }

    Next begin() {
        return study(visit.course());
    }

    /** Begins a sitting, unless there is nothing to ask: then the screen says so already. */
    private Next study(Course course) {
        if (visit.refusal().isPresent()) {
            return RefusalAside.over(this, visit.refusal().get());
        }
        Visit more = visit.more();
        return StudyScreens.next(more, more.begin(progress, course, now), this);
    }

    private Next more() {
        return study(visit.course().withMore(MORE, progress, now));
    }

    private Page page(Size size) {
        Outlook outlook = Outlook.of(visit.course(), progress, now);
        return new Page(
                "Aide-Mémoire",
                visit.learner(),
                HomeBody.lines(
                        outlook,
                        left,
                        Change.told(Change.all(progress, visit.course().bank())),
                        Habit.told(progress, visit.preferences(), StudyDay.of(now)),
                        visit.course().limits().reviewsADay(),
                        StudyDay.of(now),
                        size),
                List.of(),
                new KeyLine(hints(outlook), Hint.HELP));
    }

    /** A plan says itself what is best to be asked beyond it. */
    private Optional<Hint> more(Outlook outlook) {
        if (visit.course().examAhead(now).isPresent()) {
            return outlook.due() + outlook.fresh() > 0
                    ? Optional.empty()
                    : Optional.of(new Hint("n", MORE + " more questions"));
        }
        return outlook.unseen() > outlook.fresh()
                ? Optional.of(new Hint("n", MORE + " more new questions"))
                : Optional.empty();
    }

    /** What would lead nowhere today is not offered. */
    private List<Hint> hints(Outlook outlook) {
        List<Hint> hints = new ArrayList<>();
        if (visit.refusal().isPresent()) {
            hints.add(new Hint("Enter", "why nothing begins"));
        } else if (left.isPresent()) {
            hints.add(new Hint("Enter", "go on"));
            hints.add(new Hint("a", "begin anew"));
        } else if (outlook.due() + outlook.fresh() > 0) {
            hints.add(new Hint("Enter", "study"));
        }
        for (Door door : Door.all()) {
            hints.add(door.hint());
        }
        hints.add(Hint.LEAVE);
        Optional<Hint> more = more(outlook);
        if (more.isPresent() && visit.refusal().isEmpty()) {
            hints.add(more.get());
        }
        return hints;
    }
}
