package aide.exchange;

import aide.fsrs.Card;
import aide.fsrs.Memory;
import aide.fsrs.Phase;
import aide.study.Accepted;
import aide.study.Began;
import aide.study.Due;
import aide.study.Mark;
import aide.study.Opening;
import aide.study.Progress;
import aide.study.Retention;
import aide.study.Standing;
import aide.study.Tally;
import aide.study.Underway;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** The quick reader of progress, whose page is written exactly as {@link ProgressJson} writes it. */
public final class ProgressCursor {

    private ProgressCursor() {}

    /**
     * Reads its members; of a page that has failed by then, what is returned is no progress.
     *
     * @throws IllegalArgumentException where the page says what no progress can be
     */
    public static Progress read(PageCursor in) {
        in.member("last").open();
        Mark last = new Mark(in.instant("at"), in.text("id"));
        in.close().member("today").open();
        Tally today = new Tally(
                in.day("day"),
                in.integer("introduced"),
                in.integer("reviewed"),
                in.integer("answered"),
                in.integer("streak"));
        in.close().member("retention").open();
        Retention retention = new Retention(in.integer("remembered"), in.integer("asked"));
        in.close().member("questions").open();
        Map<String, Standing> standings = new HashMap<>();
        while (in.more()) {
            String id = in.name();
            if (standings.put(id, standing(in.open())) != null) {
                in.fail();
            }
            in.close();
        }
        in.close();
        Accepted accepted = Accepted.NONE;
        Optional<Underway> sitting = Optional.empty();
        while (in.more()) {
            String name = in.name();
            if (name.equals("accepted") && accepted.equals(Accepted.NONE)) {
                accepted = accepted(in.open());
            } else if (name.equals("sitting") && sitting.isEmpty()) {
                sitting = Optional.of(sitting(in.open()));
            } else {
                in.fail();
            }
        }
        return new Progress(standings, today, retention, accepted, sitting, last);
    }

    private static Underway sitting(PageCursor in) {
        boolean ended = in.flag("ended");
        String id = in.text("id");
        OffsetDateTime at = in.moment("at");
        OffsetDateTime begun = in.moment("begun");
        Opening.Mode mode = OpeningJson.MODES.read(in.member("mode").in());
        int spare = in.integer("spare");
        List<String> questions = in.member("questions").texts();
        List<String> runs = in.member("runs").texts();
        in.close();
        Opening opening = new Opening(begun, mode, spare, questions, runs);
        return new Underway(new Began(id, at, opening), ended);
    }

    private static Accepted accepted(PageCursor in) {
        SortedMap<String, List<String>> answers = new TreeMap<>();
        while (in.more()) {
            if (answers.put(in.name(), in.texts()) != null) {
                in.fail();
            }
        }
        in.close();
        return new Accepted(answers);
    }

    private static Standing standing(PageCursor in) {
        in.member("due");
        Due due = in.seesMoment()
                ? new Due.At(in.in().moment().toInstant())
                : new Due.OnDay(in.in().day());
        Memory memory = new Memory(in.decimal("stability"), in.decimal("difficulty"));
        int reviews = in.integer("reviews");
        int lapses = in.integer("lapses");
        int misses = in.integer("misses");
        Phase phase = StandingJson.PHASES.read(in.member("phase").in());
        Card card = new Card(phase, in.integer("step"), memory);
        LocalDate asked = in.day("asked");
        OptionalLong pace = OptionalLong.empty();
        boolean mistaken = false;
        Optional<String> right = Optional.empty();
        while (in.more()) {
            String name = in.name();
            if (name.equals("pace") && pace.isEmpty()) {
                pace = OptionalLong.of(in.in().number());
            } else if (name.equals("mistaken") && !mistaken) {
                mistaken = in.flag();
            } else if (name.equals("right") && right.isEmpty()) {
                right = Optional.of(in.in().text());
            } else {
                in.fail();
            }
        }
        return new Standing(card, asked, due, reviews, lapses, misses, mistaken, pace, right);
    }
}
