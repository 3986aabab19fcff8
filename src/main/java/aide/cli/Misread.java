package aide.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Set;

/** Says in our words what is wrong with a command line. */
final class Misread {

    private Misread() {}

    /** One line: what is wrong, and where it is told how it would be right. */
    static String told(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return wrong(e) + "; see \"" + command + " --help\"";
    }

    private static String wrong(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            return name(first) + (first.isOption() ? " needs a value" : " is missing");
        }
        return e.getArgSpec() == null
                ? unknown(e.getCommandLine(), e.getValue())
                : value(e.getArgSpec(), e.getValue());
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        return e.isUnknownOption()
                ? "unknown option \"" + first + "\""
                : unknown(e.getCommandLine(), first);
    }

    private static String unknown(CommandLine command, String word) {
        Set<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? "unexpected \"" + word + "\""
                : "unknown command \"%s\", expected one of %s"
                        .formatted(word, String.join(", ", commands));
    }

    private static String value(ArgSpec arg, String value) {
        return arg.arity().max() == 0
                ? name(arg) + " takes no value"
                : name(arg) + " is \"" + value + "\", expected a number";
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
