package aide.disk;

import aide.bank.Bank;
import aide.base.Problem;
import aide.exchange.PreferencesText.Reading;
import aide.study.Preferences;
import aide.study.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a learner's files tell without being opened.
 *
 * @param problems lines of the files that are kept, but were not understood
 */
public record Past(Progress progress, Preferences preferences, List<Problem> problems) {

    /** Of somebody who has not begun. */
    private static final Past NOTHING = new Past(Progress.NOTHING, Preferences.DEFAULT, List.of());

    /** Nothing is written, so it hangs on no device. */
    private static final String NO_DEVICE = "";

    public Past {
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code home/learners/NAME}.
     *
     * @throws aide.base.UserError when it cannot be read
     */
    public static Past read(Path home, LearnerName learner, RuleBook rules) {
        return Glance.at(home, learner, folder -> of(folder, rules)).orElse(NOTHING);
    }

    /** The same for who learns from that bank. */
    public Past under(Bank bank) {
        return new Past(progress.under(bank), preferences, problems);
    }

    private static Past of(Folder folder, RuleBook rules) throws IOException {
        Reading chosen = Chosen.read(folder);
        LearnerFiles files =
                LearnerFiles.open(folder, NO_DEVICE, rules.rules(chosen.preferences()));
        List<Problem> problems = new ArrayList<>(files.problems());
        if (!files.isQuick()) {
            Newer.page(folder).map(Newer::unused).ifPresent(problems::add);
        }
        problems.addAll(chosen.problems());
        return new Past(files.progress(), chosen.preferences(), problems);
    }
}
