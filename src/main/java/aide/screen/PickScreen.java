package aide.screen;

import aide.screen.Message.Press;
import aide.study.Asking;
import aide.study.Choices;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A question with choices.
 *
 * @param place the choice under the cursor, counted from 0
 */
record PickScreen(Visit visit, Asking asking, int place) implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint("a–d", "pick"),
            new Hint("t", "type"),
            new Hint("x", "don't know"),
            StudyScreens.UNDO,
            StudyScreens.LEAVE,
            new Hint("↑ ↓ Enter", "move and pick"),
            new Hint("Esc", "home"));

    static PickScreen of(Visit visit, Asking asking) {
        return new PickScreen(visit, asking, 0);
    }

    @Override
    public Frame view(Size size) {
        Text text = body(size);
        Page page = page(text);
        return page.frame(size, page.revealing(text.size() - 1 - below(size), 0, size));
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        return StudyScreens.shared(this, visit, asking, HINTS, message, now)
                .orElseGet(() -> own(message, now));
    }

    private Next own(Message message, OffsetDateTime now) {
        if (message instanceof Press press) {
            return switch (press.key()) {
                case UP -> Next.to(at(place - 1));
                case DOWN -> Next.to(at(place + 1));
                case TAB -> typed();
                case ENTER -> StudyScreens.step(visit, asking.pick(place, now));
                default -> Next.to(this);
            };
        }
        return message instanceof Message.Text text ? letter(text.text(), now) : Next.to(this);
    }

    private Next letter(String letter, OffsetDateTime now) {
        return switch (letter) {
            case "t" -> typed();
            case "x" -> StudyScreens.step(visit, asking.giveUp(now));
            default -> StudyScreens.step(visit, asking.pick(choice(letter), now));
        };
    }

    /** The place of a letter, or one that no choice has. */
    private static int choice(String letter) {
        return letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
    }

    private Next typed() {
        return Next.to(TypeScreen.of(visit, asking.typed()));
    }

    private PickScreen at(int wanted) {
        int count = options().size();
        return new PickScreen(visit, asking, (wanted + count) % count);
    }

    private List<String> options() {
        return asking.choices().map(Choices::options).orElse(List.of());
    }

    private Text body(Size size) {
        Text text = new Text(size);
        text.paragraph(asking.question().ask(), Style.STRONG).blank();
        for (int i = 0; i < options().size(); i++) {
            option(text, i);
        }
        return text;
    }

    private void option(Text text, int i) {
        boolean here = i == place;
        String label = (here ? "▸ " : "  ") + (char) ('a' + i) + "  ";
        text.labelled(label, options().get(i), here ? Style.PICKED : Style.PLAIN);
    }

    /** How many lines stand below the choice under the cursor. */
    private int below(Size size) {
        Text text = new Text(size);
        for (int i = place + 1; i < options().size(); i++) {
            option(text, i);
        }
        return text.size();
    }

    private Page page(Text text) {
        return new Page(
                StudyScreens.title(asking),
                asking.question().kind().id(),
                text.lines(),
                List.of(),
                HINTS);
    }
}
