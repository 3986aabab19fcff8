package aide.cli;

import aide.base.UserError;
import aide.report.Leaf;
import aide.screen.Message;
import aide.screen.ReportScreen;
import aide.term.Loop;
import aide.term.Start;
import aide.term.Theme;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Shows a report on the terminal's screen: it has no learner, and nothing is kept of it. */
final class OnPages {

    private final Outside outside;
    private final Start start;

    private OnPages(Outside outside, Start start) {
        this.outside = outside;
        this.start = start;
    }

    /** A screen on that terminal, which answers while the report is made. */
    static OnPages of(Outside outside) {
        return new OnPages(
                outside, Start.begin(outside.variable("TERM"), outside.in(), outside.screen()));
    }

    /**
     * Shows the pages until the user leaves.
     *
     * @param plainCommand what does the same without a terminal
     */
    void show(List<Leaf> leaves, String plainCommand) {
        Theme theme = Theme.of("", outside.variable("NO_COLOR"));
        try {
            Loop.run(
                    start.terminal(plainCommand),
                    theme,
                    any -> theme,
                    ReportScreen.of(leaves),
                    events -> Optional.empty(),
                    errand -> new Message.Failed(errand, "a report has no such errand"),
                    outside.clock(),
                    () -> {});
        } catch (IOException e) {
            throw new UserError("the terminal is gone: " + e.getMessage());
        }
    }
}
