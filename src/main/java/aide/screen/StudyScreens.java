package aide.screen;

import aide.screen.Message.Press;
import aide.screen.Message.Text;
import aide.study.Asking;
import aide.study.Sitting;
import aide.study.Step;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Chooses the screen for each phase of a sitting, and answers the keys that all of them share. */
final class StudyScreens {

    private StudyScreens() {}

    /** The screen of a sitting that has just begun; one with nothing to ask stays where it was. */
    static Next next(Visit visit, Sitting sitting, Screen home) {
        return sitting.match(
                asking -> Next.to(of(visit, sitting)),
                judged -> Next.to(of(visit, sitting)),
                finished -> Next.to(home));
    }

    static Screen of(Visit visit, Sitting sitting) {
        return sitting.match(
                asking -> asking(visit, asking),
                judged -> JudgedScreen.of(visit, judged),
                finished -> EndScreen.of(visit, finished));
    }

    /** The one place that knows which screen serves which way of input. */
    static Screen asking(Visit visit, Asking asking) {
        return switch (asking.task().input()) {
            case PICK -> PickScreen.of(visit, asking);
            case PICK_SEVERAL -> TickScreen.of(visit, asking);
            case ORDER -> OrderScreen.of(visit, asking);
            case TYPE -> TypeScreen.of(visit, asking);
        };
    }

    /** The same question, to be typed. */
    static Next typed(Visit visit, Asking asking) {
        return Next.to(TypeScreen.of(visit, asking.typed()));
    }

    /** The key for a hint, as long as there is one to ask for. */
    static List<Hint> hint(Asking asking) {
        return asking.canHint() ? List.of(new Hint("h", "hint")) : List.of();
    }

    /** An answer: before its verdict, the learner may want to say how sure it is. */
    static Next answered(Screen here, Visit visit, Step step) {
        return step.isAnswer() && visit.preferences().asksConfidence()
                ? Next.to(new ConfidenceScreen(visit, here, step))
                : step(visit, step);
    }

    static Next step(Visit visit, Step step) {
        return Next.save(of(visit, step.next()), step.events());
    }

    /** What u, q, ? and Esc do on every screen of a sitting; empty for all other messages. */
    static Optional<Next> shared(
            Screen here,
            Visit visit,
            Sitting sitting,
            List<Hint> hints,
            Message message,
            OffsetDateTime now) {
        if (message instanceof Press press && press.key() == Key.ESCAPE) {
            return Optional.of(Next.to(HomeScreen.of(visit, sitting, now)));
        }
        if (!(message instanceof Text text)) {
            return Optional.empty();
        }
        return switch (text.text()) {
            case "u" -> Optional.of(undone(here, visit, sitting.undo(now)));
            case "q" -> Optional.of(Next.leave(here));
            case "?" -> Optional.of(KeysAside.over(here, hints));
            default -> Optional.empty();
        };
    }

    private static Next undone(Screen here, Visit visit, Step step) {
        return step.events().isEmpty() ? Next.to(here) : step(visit, step);
    }

    /** The keys that all screens of a sitting share; at its beginning there is nothing to undo. */
    static List<Hint> hints(Sitting sitting) {
        return sitting.before().isPresent() ? List.of(Hint.UNDO, Hint.LEAVE) : List.of(Hint.LEAVE);
    }

    static String title(Sitting sitting) {
        String what = sitting.desk().course().isPractice() ? "Practice: " : "Study: ";
        return what + sitting.desk().left() + " to go";
    }
}
