package aide.screen;

import aide.screen.Message.Press;
import aide.study.Preference;
import aide.study.Preferences;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All settings, each with its value; keys change the one at the cursor, which is kept at once.
 *
 * @param told what came of the last change
 */
record SettingsScreen(HomeScreen home, int place, Optional<Span> told) implements Screen {

    private static final List<Preference> ALL = List.of(Preference.values());

    private static final List<Hint> HINTS = List.of(
            new Hint("↑ ↓", "choose"),
            new Hint("← →", "change"),
            new Hint("Enter", "type"),
            new Hint("x", "as suits most"),
            new Hint("Esc", "back"),
            Hint.LEAVE);

    static Next open(HomeScreen home) {
        return Next.to(new SettingsScreen(home, 0, Optional.empty()));
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, 0);
    }

    private Page page(Size size) {
        SettingsBody body = new SettingsBody(ALL, place, home.visit().preferences(), told);
        List<Line> foot = body.foot(size);
        return new Page(
                "Settings",
                home.visit().learner(),
                body.rows(size, Math.max(1, size.rows() - 2 - foot.size())),
                foot,
                new KeyLine(HINTS, Hint.HELP));
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press(press.key(), size);
        }
        if (message instanceof Message.Kept kept) {
            return Next.to(told(kept.preferences(), new Span("saved", Style.DIM)));
        }
        if (message instanceof Message.Refused refused) {
            return Next.to(told(preferences(), new Span("! " + refused.why(), Style.ALARM)));
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next press(Key key, Size size) {
        return switch (key) {
            case ESCAPE -> Next.to(home);
            case ENTER -> Next.to(ValueScreen.of(this, preference()));
            case LEFT -> beside(-1);
            case RIGHT -> beside(1);
            default -> Next.to(moved(Rows.moved(place, key, ALL.size(), size.rows() - 2)));
        };
    }

    private Next type(String key) {
        return switch (key) {
            case "x" -> keep(preferences().without(preference()));
            case "+" -> beside(1);
            case "-" -> beside(-1);
            case " " -> Next.to(ValueScreen.of(this, preference()));
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, HINTS);
            default -> Next.to(this);
        };
    }

    private Next beside(int step) {
        String value = preferences().of(preference());
        String next = preference().expected().beside(value, step);
        return next.equals(value) ? Next.to(this) : keep(preferences().with(preference(), next));
    }

    /** Only what is on the disk is shown as chosen. */
    Next keep(Preferences chosen) {
        Optional<String> refusal = home.visit().refusal();
        if (refusal.isPresent()) {
            return RefusalAside.over(this, refusal.get());
        }
        return chosen.equals(preferences())
                ? Next.to(this)
                : Next.send(this, new Errand.Keep(chosen));
    }

    Preferences preferences() {
        return home.visit().preferences();
    }

    private Preference preference() {
        return ALL.get(place);
    }

    private SettingsScreen moved(int other) {
        return new SettingsScreen(home, other, other == place ? told : Optional.empty());
    }

    private SettingsScreen told(Preferences chosen, Span what) {
        return new SettingsScreen(home.with(chosen), place, Optional.of(what));
    }
}
