package aide.disk;

import aide.base.Problem;
import aide.base.UserError;
import aide.study.Event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Sorts what a class has handed in by learners.
 *
 * <p>Files under one name are one learner's, and so are files that share a run of the program, which
 * has a name of its own everywhere: a history handed in again under another name, or one from before
 * a learner took a name. That two names were taken for one learner is told.
 */
public final class HandIns {

    /** As many are enough to find a history that has grown since. */
    private static final int RUNS_MAX = 200;

    private final Map<String, String> ownerByRun = new HashMap<>();
    private final SortedMap<String, String> sameAs = new TreeMap<>();

    private HandIns() {}

    /**
     * All learners of whom there is something in the folder, by their names. Nothing is written.
     *
     * @param problems what else lies there
     * @throws UserError when there is no such folder
     */
    public static List<HandIn> in(Path folder, Consumer<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(
                    "there is no folder %s; it is the one with what students have handed in"
                            .formatted(folder));
        }
        try {
            return new HandIns().sorted(HandedFiles.in(folder, problems), problems);
        } catch (IOException e) {
            throw new UserError("cannot read %s: %s".formatted(folder, Reason.of(e)));
        }
    }

    private List<HandIn> sorted(List<HandedFile> files, Consumer<Problem> problems) {
        List<Set<String>> runs = files.parallelStream().map(HandIns::runs).toList();
        for (int i = 0; i < files.size(); i++) {
            join(files.get(i).learner(), runs.get(i));
        }
        sameAs.keySet()
                .forEach(name -> problems.accept(new Problem(
                        name,
                        "has answers of \"%s\", too; both are counted as one learner"
                                .formatted(learner(name)))));
        SortedMap<String, List<HandedFile>> byLearner = new TreeMap<>();
        files.forEach(file -> byLearner
                .computeIfAbsent(learner(file.learner()), any -> new ArrayList<>())
                .add(file));
        return byLearner.entrySet().stream()
                .map(each -> new HandIn(each.getKey(), each.getValue()))
                .toList();
    }

    /** What cannot be read has none here; it is told when its events are read. */
    private static Set<String> runs(HandedFile file) {
        Set<String> runs = new HashSet<>();
        try (InputStream in = file.open()) {
            new JournalFile(file.place(), event -> add(event, runs), problem -> {})
                    .read(in, Extent.Size.NONE);
        } catch (IOException e) {
            return Set.of();
        }
        return runs;
    }

    private static void add(Event event, Set<String> runs) {
        if (runs.size() < RUNS_MAX) {
            runs.add(event.run().isEmpty() ? event.id() : event.run());
        }
    }

    /** Whoever is first by name stands for all. */
    private void join(String name, Set<String> runs) {
        for (String run : runs) {
            String one = learner(name);
            String other = learner(ownerByRun.computeIfAbsent(run, any -> name));
            if (one.compareTo(other) < 0) {
                sameAs.put(other, one);
            } else if (one.compareTo(other) > 0) {
                sameAs.put(one, other);
            }
        }
    }

    private String learner(String name) {
        String learner = name;
        while (sameAs.containsKey(learner)) {
            learner = sameAs.get(learner);
        }
        return learner;
    }
}
