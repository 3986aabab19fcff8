package aide.term;

import aide.screen.Errand;
import aide.screen.Key;
import aide.screen.Message;
import aide.screen.Next;
import aide.screen.Screen;
import aide.study.Event;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Shows screens until one leaves: takes what happens, lets the screen answer, has the answer saved
 * and its errands run, and only then paints it. One thread does all this; nobody else touches screen or terminal.
 */
public final class Loop {

    /** A sequence arrives within this, over a slow line too; an Esc is not felt to be late. */
    private static final int ESCAPE_MILLIS = 30;

    private final Tty tty;
    private final Painter painter;
    private final Themes themes;
    private final Saver saver;
    private final Envoy envoy;
    private final Supplier<OffsetDateTime> clock;
    private final Ear ear = new Ear();
    private final Keys keys = new Keys();
    private Screen screen;
    private boolean leaving;
    private boolean stale;

    private Loop(
            Tty tty,
            Theme theme,
            Themes themes,
            Screen first,
            Saver saver,
            Envoy envoy,
            Supplier<OffsetDateTime> clock)
            throws IOException {
        this.tty = tty;
        this.painter = new Painter(tty, theme);
        this.themes = themes;
        this.screen = first;
        this.saver = saver;
        this.envoy = envoy;
        this.clock = clock;
    }

    /**
     * Runs from the first screen to the last, and gives the terminal back in any case.
     *
     * @param themes the theme once something else is chosen
     * @param shown called once the first frame is on the terminal, for work that it need not wait for
     */
    public static void run(
            Tty tty,
            Theme theme,
            Themes themes,
            Screen first,
            Saver saver,
            Envoy envoy,
            Supplier<OffsetDateTime> clock,
            Runnable shown)
            throws IOException {
        try (tty) {
            new Loop(tty, theme, themes, first, saver, envoy, clock).run(shown);
        }
    }

    private void run(Runnable shown) throws IOException {
        painter.repaint(screen);
        shown.run();
        ear.listen(tty.in());
        ear.listenToSystem();
        while (!leaving) {
            takeAll();
            if (!leaving) {
                paint();
            }
        }
    }

    /** Takes what has gathered before painting: of a burst only the end need be seen. */
    private void takeAll() throws IOException {
        Happening happening = await();
        if (happening == Happening.Sign.SILENCE && keys.isOpen()) {
            take(keys.quiet());
        } else if (happening == Happening.Sign.SILENCE) {
            say(new Message.Tick());
        }
        while (happening != Happening.Sign.SILENCE && !leaving) {
            take(happening);
            happening = ear.nextAtOnce();
        }
    }

    /** Waits for as long as neither a key that has begun nor the screen wants to hear of silence. */
    private Happening await() {
        if (keys.isOpen()) {
            return ear.next(ESCAPE_MILLIS);
        }
        OptionalInt rest = screen.rest(clock.get());
        return rest.isPresent() ? ear.next(rest.getAsInt()) : ear.next();
    }

    private void paint() throws IOException {
        if (stale) {
            painter.repaint(screen);
        } else {
            painter.paint(screen);
        }
        stale = false;
    }

    private void take(Happening happening) throws IOException {
        if (happening instanceof Happening.Input input) {
            take(keys.feed(input.bytes()));
        } else if (happening == Happening.Sign.RESIZED) {
            tty.measure();
        } else if (happening == Happening.Sign.CONTINUED) {
            tty.resume();
            stale = true;
        } else if (happening == Happening.Sign.END) {
            say(new Message.Press(Key.HANG_UP));
            leaving = true;
        }
    }

    private void take(List<Typed> all) throws IOException {
        for (Typed typed : all) {
            if (leaving) {
                return;
            }
            take(typed);
        }
    }

    private void take(Typed typed) throws IOException {
        if (typed instanceof Typed.Said said) {
            say(said.message());
        } else if (typed == Typed.Wish.SUSPEND) {
            tty.suspend();
            stale = true;
        } else if (typed == Typed.Wish.REPAINT) {
            stale = true;
        }
    }

    /** A screen that learns that nothing was saved may stay after all. */
    private void say(Message message) {
        Next next = screen.on(message, clock.get(), painter.size());
        screen = next.screen();
        leaving = next.leave();
        save(next.events());
        send(next.errand());
    }

    private void save(List<Event> events) {
        if (!events.isEmpty()) {
            saver.save(events).ifPresent(why -> say(new Message.Unsaved(why)));
        }
    }

    /** Its answer goes to the screen that sent for it: nothing else can happen meanwhile. */
    private void send(Optional<Errand> errand) {
        if (errand.isPresent() && !leaving) {
            Message answer = envoy.run(errand.get());
            if (answer instanceof Message.Kept kept) {
                dress(themes.of(kept.preferences()));
            }
            say(answer);
        }
    }

    private void dress(Theme theme) {
        stale |= painter.dress(theme);
    }
}
