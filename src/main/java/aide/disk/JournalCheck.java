package aide.disk;

import aide.base.Count;
import aide.base.Problem;
import aide.study.Event;
import aide.study.Postdated;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at every line of a learner's journals, and keeps of each event as little as need be. */
final class JournalCheck {

    /** So far the clocks of two machines may differ. */
    private static final Duration SLACK = Duration.ofHours(1);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

    private final Folder folder;
    private final Findings findings;
    private final OffsetDateTime now;
    private final Roll roll = new Roll();

    /** By the review that is corrected, where that is done. */
    private final Map<String, String> corrections = new LinkedHashMap<>();

    private final OneKind clashes = new OneKind();
    private final OneKind future = new OneKind();
    private final Ahead ahead;
    private long events;
    private boolean legible = true;
    private boolean mendable = true;

    JournalCheck(Folder folder, Findings findings, OffsetDateTime now) {
        this.folder = folder;
        this.findings = findings;
        this.now = now;
        this.ahead = new Ahead(now);
    }

    void run() throws IOException {
        List<String> names = JournalNames.in(folder.names());
        for (String name : names) {
            new OneJournal(name).check();
        }
        OneKind missing = missing();
        findings.problems(clashes.all());
        findings.problems(missing.all());
        findings.problems(future.all());
        ahead.tell(findings);
        mendable &= clashes.isEmpty() && missing.isEmpty();
        findings.note(new Count(events, "event") + " in " + new Count(names.size(), "journal"));
    }

    private OneKind missing() {
        OneKind missing = new OneKind();
        corrections.forEach((review, place) -> {
            if (!roll.has(review)) {
                missing.add(
                        place,
                        "corrects the review %s, which is missing; it counts once that is merged"
                                .formatted(review));
            }
        });
        return missing;
    }

    /** Which events the journals have; others may be met with them from now on. */
    Roll roll() {
        return roll;
    }

    boolean hasEvents() {
        return events > 0;
    }

    /** Whether all journals could be read. */
    boolean isLegible() {
        return legible;
    }

    /** Whether a sum of the journals can be remembered, now or after what is planned. */
    boolean isMendable() {
        return legible && mendable;
    }

    private final class OneJournal {

        private final String name;
        private final JournalFile lines;
        private final List<Problem> problems = new ArrayList<>();

        OneJournal(String name) {
            this.name = name;
            this.lines = new JournalFile(name, this::meet, problems::add);
        }

        void check() throws IOException {
            try (InputStream in = folder.read(name)) {
                Extent extent = lines.read(in, Extent.Size.NONE).orElseThrow();
                findings.problems(problems);
                lines.newer().ifPresent(findings::newer);
                mendable &= lines.damaged() == problems.size();
                plan(extent);
            } catch (IOException e) {
                legible = false;
                findings.problem(name, "cannot be read: " + Reason.of(e));
            }
        }

        private void plan(Extent extent) throws IOException {
            if (!extent.endsWithLine()) {
                findings.problem(name, "ends in the middle of a line, as after a power cut");
            }
            if (lines.damaged() > 0) {
                findings.mend(MoveAside.planned(folder, name, lines.damaged(), now.format(MOMENT)));
            } else if (!extent.endsWithLine()) {
                findings.mend(new EndLine(name));
            }
        }

        private void meet(Event event) {
            events++;
            String place = name + ":" + lines.line();
            if (roll.meet(event) == Roll.Meeting.CLASH) {
                clashes.add(
                        place,
                        "another event has the id %s; one of them is counted, the same everywhere"
                                .formatted(event.id()));
            }
            event.corrects().ifPresent(review -> corrections.putIfAbsent(review, place));
            ahead.meet(name, event);
            if (event.at().isAfter(now.plus(SLACK)) && !Postdated.isAhead(event, now)) {
                future.add(
                        place,
                        "lies in the future, at %s; was a clock wrong?".formatted(event.at()));
            }
        }
    }
}
