package aide.screen;

import aide.screen.Message.Press;
import aide.study.Asking;
import aide.study.Step;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A question with choices.
 *
 * @param place the choice under the cursor, counted from 0
 * @param lifted how many lines the view was moved up from the choices, to read a long question
 */
record PickScreen(Visit visit, Asking asking, int place, int lifted) implements Screen {

    static PickScreen of(Visit visit, Asking asking) {
        return new PickScreen(visit, asking, 0, 0);
    }

    @Override
    public Frame view(Size size) {
        Page page = page(size);
        return page.frame(size, resting(page, size) - lifted);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        return StudyScreens.shared(this, visit, asking, hints(size), message, now)
                .orElseGet(() -> own(message, now, size));
    }

    private Next own(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return switch (press.key()) {
                case UP -> Next.to(at(place - 1));
                case DOWN -> Next.to(at(place + 1));
                case TAB -> typed();
                case ENTER -> StudyScreens.step(visit, asking.choose(List.of(place), now));
                default -> Next.to(scrolled(press.key(), size));
            };
        }
        return message instanceof Message.Text text ? letter(text.text(), now) : Next.to(this);
    }

    private Next letter(String letter, OffsetDateTime now) {
        return switch (letter) {
            case "t" -> typed();
            case "x" -> StudyScreens.step(visit, asking.giveUp(now));
            default -> picked(asking.choose(List.of(choice(letter)), now));
        };
    }

    /** A letter that no choice has leaves everything where it is. */
    private Next picked(Step step) {
        return step.events().isEmpty() ? Next.to(this) : StudyScreens.step(visit, step);
    }

    /** The place of a letter, or one that no choice has. */
    private static int choice(String letter) {
        return letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
    }

    private Next typed() {
        return Next.to(TypeScreen.of(visit, asking.typed()));
    }

    private PickScreen at(int wanted) {
        int count = asking.task().options().size();
        return new PickScreen(visit, asking, (wanted + count) % count, 0);
    }

    /** Where the view rests: at the choices, of which the one under the cursor is in sight. */
    private int resting(Page page, Size size) {
        return Math.min(page.scrollMax(size), PickBody.of(asking, place, size).chosen());
    }

    private PickScreen scrolled(Key key, Size size) {
        Page page = page(size);
        int resting = resting(page, size);
        int scroll = Math.min(resting, page.scrolled(resting - lifted, key, size));
        return new PickScreen(visit, asking, place, resting - scroll);
    }

    private List<Hint> hints(Size size) {
        char last = PickBody.letter(asking.task().options().size() - 1);
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("a–" + last, "pick"));
        hints.add(new Hint("t", "type"));
        hints.add(new Hint("x", "don't know"));
        hints.addAll(StudyScreens.hints(asking));
        hints.add(new Hint("↑ ↓ Enter", "move and pick"));
        hints.add(new Hint("Esc", "home"));
        if (!PickBody.of(asking, place, size).fits(size)) {
            hints.add(new Hint("PgUp PgDn", "read it all"));
        }
        return hints;
    }

    private Page page(Size size) {
        return new Page(
                StudyScreens.title(asking),
                asking.question().kind().id(),
                PickBody.of(asking, place, size).lines(),
                List.of(),
                new KeyLine(hints(size), Hint.HELP));
    }
}
