package aide.cli;

import aide.bank.Bank;
import aide.screen.FirstScreen;
import aide.screen.Key;
import aide.screen.Message;
import aide.screen.Next;
import aide.screen.Screen;
import aide.screen.Size;
import aide.term.Loop;
import aide.term.Rehearsal;
import aide.term.Theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Goes once through a sitting with nobody watching, so that a JVM told to record its classes records
 * those of a usual day. The launcher calls it after a build, with a home that it throws away.
 */
final class Rehearse {

    private static final Size SIZE = new Size(80, 24);

    private Rehearse() {}

    static int run(Outside outside) {
        Bank bank = Banks.read(Optional.empty());
        Learner learner = Learner.open(Request.DEFAULT, bank, outside);
        Screen first = FirstScreen.home(
                learner.course(),
                learner.progress(),
                learner.name(),
                outside.run().get(),
                Optional.empty(),
                outside.clock().get());
        play(first, learner, outside);
        Screen screen = first;
        for (Message message : day()) {
            Next next = screen.on(message, outside.clock().get(), SIZE);
            learner.append(next.events());
            screen = next.screen();
            play(screen, learner, outside);
        }
        return learner.close();
    }

    /** A sitting begins, a question is picked, the next is typed. */
    private static List<Message> day() {
        return List.of(
                new Message.Press(Key.ENTER),
                new Message.Text("a"),
                new Message.Press(Key.ENTER),
                new Message.Text("t"),
                new Message.Text("é"),
                new Message.Press(Key.ENTER));
    }

    /** Shows a screen until its one key, which leaves. */
    private static void play(Screen screen, Learner learner, Outside outside) {
        byte[] leave = "\u0003".getBytes(StandardCharsets.US_ASCII);
        try {
            Loop.run(
                    Rehearsal.begin(
                                    new ByteArrayInputStream(leave),
                                    OutputStream.nullOutputStream())
                            .terminal(),
                    Theme.of(""),
                    screen,
                    learner::append,
                    outside.clock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
