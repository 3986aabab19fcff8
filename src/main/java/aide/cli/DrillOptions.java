package aide.cli;

import aide.base.UserError;
import aide.drill.Classroom;
import aide.drill.Field;
import aide.drill.SetUp;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every field of a set-up as an option of a command. */
final class DrillOptions {

    private record FieldOption(Field field, OptionSpec spec) {

        static FieldOption of(Field field) {
            return new FieldOption(
                    field,
                    OptionSpec.builder("--" + field.id())
                            .type(String.class)
                            .paramLabel(field.label())
                            .description(sentence(field.about()))
                            .build());
        }

        private static String sentence(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
        }

        Optional<String> given() {
            return Optional.ofNullable(spec.<String>getValue());
        }
    }

    private final List<FieldOption> options =
            Field.ALL.stream().map(FieldOption::of).toList();

    void addTo(CommandSpec command) {
        options.forEach(option -> command.addOption(option.spec()));
    }

    /**
     * The set-up as it was asked for.
     *
     * @throws UserError with every option that will not do
     */
    SetUp over(SetUp base, Classroom room) {
        List<String> problems = new ArrayList<>();
        SetUp setUp = base;
        for (FieldOption option : options) {
            Optional<String> given = option.given();
            try {
                setUp = given.isPresent() ? option.field().with(setUp, given.get(), room) : setUp;
            } catch (IllegalArgumentException e) {
                problems.add(told(option.field(), String.valueOf(e.getMessage())));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(String.join("; ", problems));
        }
        return setUp;
    }

    /** "--people is 1001, expected 0 to 1000", or "--teams: two teams are called ...". */
    private static String told(Field field, String why) {
        return "--" + (why.startsWith(field.id() + " ") ? "" : field.id() + ": ") + why;
    }
}
