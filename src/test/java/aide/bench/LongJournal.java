package aide.bench;

import aide.ask.Verdict;
import aide.bank.Question;
import aide.exchange.EventJson;
import aide.fsrs.Grade;
import aide.study.Began;
import aide.study.Event;
import aide.study.Input;
import aide.study.Opening;
import aide.study.Review;
import aide.study.Undo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** The journal of somebody who has answered some hundred questions a day for years on end. */
final class LongJournal {

    private static final OffsetDateTime END = OffsetDateTime.parse("2026-11-01T08:00:00+01:00");
    private static final int ANSWERS_A_DAY = 400;
    private static final int SECONDS_AN_ANSWER = 9;
    private static final int A_SLIP = 500;

    private LongJournal() {}

    /** FILE, how many lines. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes so many lines about the questions that are shipped. */
    static void write(Path file, int lines) throws IOException {
        List<Question> questions = Shipped.bank().questions();
        Random chance = new Random(lines);
        OffsetDateTime first = END.minusDays(lines / ANSWERS_A_DAY + 1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < lines; i++) {
                OffsetDateTime at = first.plusDays(i / ANSWERS_A_DAY)
                        .plusSeconds((long) SECONDS_AN_ANSWER * (i % ANSWERS_A_DAY));
                out.write(EventJson.line(event(i, at, chance, questions)));
            }
        }
    }

    private static Event event(int i, OffsetDateTime at, Random chance, List<Question> questions) {
        String id = "long%d-%06d".formatted(i / ANSWERS_A_DAY, i % ANSWERS_A_DAY);
        if (i % ANSWERS_A_DAY == 0) {
            return new Began(id, at, opening(at));
        }
        if (i % A_SLIP == A_SLIP - 1) {
            return new Undo(
                    id, at, "long%d-%06d".formatted(i / ANSWERS_A_DAY, i % ANSWERS_A_DAY - 1));
        }
        Question question = questions.get(chance.nextInt(questions.size()));
        boolean right = chance.nextInt(8) > 0;
        return new Review(
                id,
                at,
                question.id(),
                Input.TYPE,
                question.answer().shown(),
                right ? Verdict.CORRECT : Verdict.WRONG,
                right ? Grade.GOOD : Grade.AGAIN,
                2_000 + chance.nextInt(20_000));
    }

    private static Opening opening(OffsetDateTime at) {
        return new Opening(at, Opening.Mode.SCHEDULE, Integer.MAX_VALUE, List.of(), List.of());
    }
}
