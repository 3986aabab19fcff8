package aide.exchange;

import aide.base.Problem;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.study.Accepted;
import aide.study.Began;
import aide.study.Mark;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Progress as members of a page for people, which reads back as exactly the same progress. */
public final class ProgressJson {

    private final Consumer<Problem> problems;

    /** A reader that tells what does not fit, and answers stand-ins there. */
    private ProgressJson(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Puts its members behind those the page already has. */
    public static JsonObject put(JsonObject page, Progress progress) {
        JsonObject questions = new JsonObject();
        new TreeMap<>(progress.standings())
                .forEach((id, standing) -> questions.put(id, StandingJson.object(standing)));
        page.put("last", object(progress.last()))
                .put("today", object(progress.today()))
                .put("retention", object(progress.retention()))
                .put("questions", questions);
        if (!progress.accepted().isEmpty()) {
            page.put("accepted", object(progress.accepted()));
        }
        progress.sitting().ifPresent(last -> page.put("sitting", object(last)));
        return page;
    }

    private static JsonObject object(Underway last) {
        Began began = last.began();
        JsonObject object = new JsonObject()
                .put("ended", last.ended())
                .put("id", began.id())
                .put("at", Moment.text(began.at()));
        return OpeningJson.put(object, began.opening());
    }

    private Optional<Underway> sitting(Node node) {
        Fields fields = new Fields(node, problems);
        boolean ended = fields.get("ended", false, Node::flag);
        String id = fields.text("id");
        OffsetDateTime at = fields.get("at", OffsetDateTime.MIN, Moment::read);
        return OpeningJson.read(fields)
                .map(opening -> new Underway(new Began(id, at, opening), ended));
    }

    private static JsonObject object(Accepted accepted) {
        JsonObject object = new JsonObject();
        accepted.answers().forEach(object::put);
        return object;
    }

    private Accepted accepted(Node node) {
        SortedMap<String, List<String>> answers = new TreeMap<>();
        Fields fields = new Fields(node, problems);
        node.members().keySet().forEach(id -> answers.put(id, fields.list(id, Node::text)));
        return fields.build(() -> new Accepted(answers)).orElse(Accepted.NONE);
    }

    /** Reads its members; where a problem was told, what is returned is no progress. */
    public static Progress read(Fields page, Consumer<Problem> problems) {
        ProgressJson reader = new ProgressJson(problems);
        Mark last = page.get("last", Mark.BEGINNING, reader::mark);
        Tally today = page.get("today", Tally.NONE, reader::tally);
        Retention retention = page.get("retention", Retention.NONE, reader::retention);
        Map<String, Standing> standings = new HashMap<>();
        page.get("questions", Map.<String, Node>of(), Node::members)
                .forEach((id, node) -> standings.put(id, StandingJson.read(node, problems)));
        Accepted accepted = page.find("accepted", reader::accepted).orElse(Accepted.NONE);
        Optional<Underway> sitting = page.find("sitting", reader::sitting).flatMap(any -> any);
        return new Progress(standings, today, retention, accepted, sitting, last);
    }

    private static JsonObject object(Mark mark) {
        return new JsonObject().put("at", mark.at().toString()).put("id", mark.id());
    }

    private Mark mark(Node node) {
        Fields fields = new Fields(node, problems);
        Mark mark =
                new Mark(fields.get("at", Mark.BEGINNING.at(), Moment::instant), fields.text("id"));
        return fields.build(() -> mark).orElse(mark);
    }

    private static JsonObject object(Tally tally) {
        return new JsonObject()
                .put("day", tally.day().toString())
                .put("introduced", tally.introduced())
                .put("reviewed", tally.reviewed())
                .put("answered", tally.answered())
                .put("streak", tally.streak());
    }

    private Tally tally(Node node) {
        Fields fields = new Fields(node, problems);
        Tally tally = new Tally(
                fields.get("day", LocalDate.MIN, Moment::day),
                fields.get("introduced", 0, Node::integer),
                fields.get("reviewed", 0, Node::integer),
                fields.get("answered", 0, Node::integer),
                fields.get("streak", 0, Node::integer));
        return fields.build(() -> tally).orElse(tally);
    }

    private static JsonObject object(Retention retention) {
        return new JsonObject()
                .put("remembered", retention.remembered())
                .put("asked", retention.asked());
    }

    private Retention retention(Node node) {
        Fields fields = new Fields(node, problems);
        Retention retention = new Retention(
                fields.get("remembered", 0, Node::integer), fields.get("asked", 0, Node::integer));
        return fields.build(() -> retention).orElse(retention);
    }
}
