package aide.cli;

import aide.base.UserError;
import aide.disk.Past;
import aide.json.JsonObject;
import aide.study.Preference;
import aide.study.Preferences;
import aide.text.Nearest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** Shows and changes what a learner has chosen. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "settings",
        description = "Show all settings, or one; or change one.")
final class SettingsCommand implements Callable<Integer> {

    private static final String USUAL = "default";
    /** The names that can be completed. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }
    }

    @Parameters(
            arity = "0..2",
            paramLabel = "NAME [VALUE]",
            completionCandidates = Names.class,
            description = "One of ${COMPLETION-CANDIDATES}; \"" + USUAL + "\" is what suits most.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    SettingsCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    private static List<String> all() {
        return Arrays.stream(Preference.values()).map(Preference::id).toList();
    }

    @Override
    public Integer call() {
        List<Preference> asked =
                words.isEmpty() ? List.of(Preference.values()) : List.of(preference(words.get(0)));
        if (words.size() < 2) {
            Past past = Learner.past(options.request(bank), bank.read(), outside);
            show(asked, past.preferences());
            Learner.tell(past.problems(), outside);
        } else {
            show(asked, changed(asked.get(0), words.get(1)));
        }
        return Exit.OK;
    }

    private static Preference preference(String id) {
        return Preference.of(id).orElseThrow(() -> {
            List<String> near = Nearest.to(id, all());
            return new UserError("no setting \"%s\"; %s"
                    .formatted(
                            id,
                            near.isEmpty()
                                    ? "expected one of " + Preference.ids()
                                    : "did you mean " + String.join(" or ", near)));
        });
    }

    private Preferences changed(Preference preference, String value) {
        Learner learner = Learner.open(options.request(bank), bank.read(), outside);
        try {
            return learner.keep(with(learner.preferences(), preference, value));
        } catch (IOException e) {
            throw new UserError("the settings are not saved: " + e.getMessage());
        } finally {
            learner.close();
        }
    }

    private static Preferences with(Preferences before, Preference preference, String value) {
        try {
            return value.equals(USUAL)
                    ? before.without(preference)
                    : before.with(preference, value);
        } catch (IllegalArgumentException e) {
            throw new UserError(preference.id() + ": " + e.getMessage());
        }
    }

    private void show(List<Preference> asked, Preferences preferences) {
        if (json) {
            JsonObject object = new JsonObject();
            asked.forEach(each -> object.put(
                    each.id(),
                    new JsonObject()
                            .put("value", preferences.of(each))
                            .put("default", each.usual())
                            .put("about", each.about())
                            .put("expected", each.expected().words())));
            outside.page(object);
        } else {
            asked.forEach(each -> show(each, preferences));
        }
    }

    private void show(Preference each, Preferences preferences) {
        String value = preferences.of(each);
        String usual = each.usual().isEmpty() ? "none" : each.usual();
        outside.print(each.id() + " = " + (value.isEmpty() ? "none" : value)
                + (preferences.isChosen(each) ? " (" + usual + " suits most)" : ""));
        outside.print("    " + each.about() + ": " + each.expected().words() + ".");
    }
}
