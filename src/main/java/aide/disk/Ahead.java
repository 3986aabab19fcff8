package aide.disk;

import aide.base.Count;
import aide.study.Event;
import aide.study.Postdated;
import aide.study.StudyDay;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the answers in a learner's journals that are dated after today. */
final class Ahead {

    /** No clock that is right says an earlier day: there was no such program yet. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final OffsetDateTime now;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();

    Ahead(OffsetDateTime now) {
        this.now = now;
    }

    /** All journals that can be read. */
    static Postdated in(Folder folder, OffsetDateTime now) throws IOException {
        Ahead ahead = new Ahead(now);
        for (String name : JournalNames.in(folder.names())) {
            try (InputStream in = folder.read(name)) {
                new JournalFile(name, event -> ahead.meet(name, event), problem -> {})
                        .read(in, Extent.Size.NONE);
            }
        }
        return ahead.postdated();
    }

    void meet(String file, Event event) {
        if (isPossible() && Postdated.concerns(event, now)) {
            events.add(event);
            files.putIfAbsent(event.id(), file);
        }
    }

    /** Whether today can be told by this clock, so that something can be dated today. */
    private boolean isPossible() {
        return !now.toLocalDate().isBefore(FIRST_DAY);
    }

    private Postdated postdated() {
        return Postdated.in(History.union(new ArrayList<>(events), new ArrayList<>()), now);
    }

    /** Says what there is, and plans to mend it. */
    void tell(Findings findings) {
        if (!isPossible()) {
            findings.problem(
                    "clock",
                    "says %s, when there was no aide yet; set it, and look again"
                            .formatted(now.toLocalDate()));
        }
        Postdated postdated = postdated();
        List<Event> answers = postdated.answers();
        List<Event> surplus = postdated.surplus();
        byFile(answers).forEach((file, own) -> findings.problem(file, waiting(own)));
        byFile(surplus)
                .forEach((file, own) -> findings.problem(
                        file,
                        "has %s that were dated anew on two machines and count twice"
                                .formatted(new Count(own.size(), "answer"))));
        if (!answers.isEmpty() || !surplus.isEmpty()) {
            findings.mend(new Redate(answers.size(), surplus.size(), now));
        }
    }

    private SortedMap<String, List<Event>> byFile(List<Event> answers) {
        SortedMap<String, List<Event>> byFile = new TreeMap<>();
        for (Event each : answers) {
            String file = files.getOrDefault(each.id(), "");
            byFile.computeIfAbsent(file, any -> new ArrayList<>()).add(each);
        }
        return byFile;
    }

    private static String waiting(List<Event> answers) {
        LocalDate last = StudyDay.of(answers.get(answers.size() - 1).at());
        return "has %s dated after today, up to %s: a clock was ahead, and those questions wait until then"
                .formatted(new Count(answers.size(), "answer"), last);
    }
}
