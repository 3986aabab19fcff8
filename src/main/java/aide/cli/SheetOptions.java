package aide.cli;

import aide.base.UserError;
import aide.sheet.Blueprint;
import aide.sheet.Paper;
import aide.sheet.Part;
import aide.study.Scope;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a worksheet is meant to be. */
final class SheetOptions {

    @Option(
            names = "--versions",
            paramLabel = "N",
            description = "How many versions with other orders, 1 unless told.")
    private int versions = 1;

    @Option(
            names = "--questions",
            paramLabel = "N",
            description = "How many questions, 12 unless told.")
    private int questions = 12;

    @Option(
            names = "--gaps",
            paramLabel = "N",
            description = "How many of them are answered in writing; a third unless told.")
    private @Nullable Integer gaps;

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description = "Leave out the timeline or the map; both with a comma.")
    private List<String> without = List.of();

    @Option(names = "--title", paramLabel = "TEXT", description = "What stands at its head.")
    private @Nullable String title;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "The paper: a4, which it is unless told, or letter.")
    private String paper = Paper.A4.id();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed and bank give the same worksheet anywhere.")
    private @Nullable Long seed;

    /**
     * The worksheet that was asked for.
     *
     * @param stock how many questions there are in the scope
     * @param fallback what stands at its head where no title is given
     * @throws UserError where it cannot be so
     */
    Blueprint blueprint(Scope scope, int stock, String fallback, Outside outside) {
        try {
            return new Blueprint(
                    title == null || title.isBlank() ? fallback : title,
                    scope,
                    versions,
                    questions,
                    gaps == null ? Math.min(questions, stock) / 3 : gaps,
                    parts(),
                    seed == null ? outside.seed() : seed);
        } catch (IllegalArgumentException e) {
            throw new UserError("--" + e.getMessage());
        }
    }

    Paper paper() {
        return Paper.of(paper).orElseThrow(() -> unexpected("--paper", paper, Paper.ids()));
    }

    private Set<Part> parts() {
        Set<Part> parts = EnumSet.allOf(Part.class);
        for (String id : without) {
            parts.remove(Part.of(id).orElseThrow(() -> unexpected("--without", id, Part.ids())));
        }
        return parts;
    }

    private static UserError unexpected(String option, String value, List<String> expected) {
        return new UserError("%s is \"%s\", expected one of %s"
                .formatted(option, value, String.join(", ", expected)));
    }
}
