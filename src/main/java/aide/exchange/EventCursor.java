package aide.exchange;

import aide.ask.Verdict;
import aide.fsrs.Grade;
import aide.study.Appeal;
import aide.study.Began;
import aide.study.Confidence;
import aide.study.Ended;
import aide.study.Event;
import aide.study.Input;
import aide.study.Opening;
import aide.study.Overrule;
import aide.study.Practised;
import aide.study.Review;
import aide.study.Undo;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The quick reader: an event whose line is written exactly as we write it. */
final class EventCursor {

    static final Words<Input> INPUTS = new Words<>(Input.values());
    static final Words<Verdict> VERDICTS = new Words<>(Verdict.values());
    static final Words<Confidence> CONFIDENCES = new Words<>(Confidence.values());
    static final Words<Grade> GRADES = new Words<>(Grade.values());

    private static final byte[] A_REVIEW = ascii("{\"type\":\"review\",\"id\":");
    private static final byte[] A_PRACTICE = ascii("{\"type\":\"practice\",\"id\":");
    private static final byte[] AN_OVERRULE = ascii("{\"type\":\"overrule\",\"id\":");
    private static final byte[] AN_APPEAL = ascii("{\"type\":\"appeal\",\"id\":");
    private static final byte[] A_BEGIN = ascii("{\"type\":\"begin\",\"id\":");
    private static final byte[] AN_END = ascii("{\"type\":\"end\",\"id\":");
    private static final byte[] BEGUN = ascii(",\"begun\":");
    private static final byte[] MODE = ascii(",\"mode\":");
    private static final byte[] SPARE = ascii(",\"spare\":");
    private static final byte[] QUESTIONS = ascii(",\"questions\":");
    private static final byte[] RUNS = ascii(",\"runs\":");
    private static final byte[] AN_UNDO = ascii("{\"type\":\"undo\",\"id\":");
    private static final byte[] AT = ascii(",\"at\":");
    private static final byte[] QUESTION = ascii(",\"question\":");
    private static final byte[] INPUT = ascii(",\"input\":");
    private static final byte[] ANSWER = ascii(",\"answer\":");
    private static final byte[] VERDICT = ascii(",\"verdict\":");
    private static final byte[] GRADE = ascii(",\"grade\":");
    private static final byte[] MILLIS = ascii(",\"millis\":");
    private static final byte[] HINTED = ascii(",\"hinted\":true");
    private static final byte[] CONFIDENCE = ascii(",\"confidence\":");
    private static final byte[] ANEW = ascii(",\"anew\":true");
    private static final byte[] RIGHT = ascii(",\"right\":");
    private static final byte[] REVIEW = ascii(",\"review\":");

    private static final Recurring<String> QUESTION_IDS = Recurring.texts();
    private static final Recurring<String> ANSWERS = Recurring.texts();

    private EventCursor() {}

    /** Empty where the line is written differently, or says what no event can be. */
    static Optional<Event> read(Cursor in) {
        try {
            if (in.takes(A_REVIEW)) {
                return review(in, false);
            }
            if (in.takes(A_PRACTICE)) {
                return review(in, true);
            }
            if (in.takes(A_BEGIN)) {
                return began(in);
            }
            if (in.takes(AN_END)) {
                return ended(in);
            }
            if (in.takes(AN_APPEAL)) {
                return appeal(in);
            }
            return in.takes(AN_OVERRULE) ? overrule(in) : undo(in.skip(AN_UNDO));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Event> review(Cursor in, boolean isPractice) {
        String id = in.text();
        OffsetDateTime at = in.skip(AT).moment();
        String question = in.skip(QUESTION).text(QUESTION_IDS);
        Input input = INPUTS.read(in.skip(INPUT));
        String answer = in.skip(ANSWER).text(ANSWERS);
        Verdict verdict = VERDICTS.read(in.skip(VERDICT));
        Grade grade = GRADES.read(in.skip(GRADE));
        long millis = in.skip(MILLIS).number();
        boolean hinted = in.takes(HINTED);
        Optional<Confidence> confidence =
                in.takes(CONFIDENCE) ? Optional.of(CONFIDENCES.read(in)) : Optional.empty();
        boolean anew = in.takes(ANEW);
        Optional<String> right = in.takes(RIGHT) ? Optional.of(in.text(ANSWERS)) : Optional.empty();
        if (!in.done()) {
            return Optional.empty();
        }
        Review review = new Review(
                id,
                at,
                question,
                input,
                answer,
                verdict,
                grade,
                millis,
                hinted,
                confidence,
                anew,
                right);
        return Optional.of(isPractice ? new Practised(review) : review);
    }

    private static Optional<Event> overrule(Cursor in) {
        String id = in.text();
        OffsetDateTime at = in.skip(AT).moment();
        String review = in.skip(REVIEW).text();
        Grade grade = GRADES.read(in.skip(GRADE));
        return in.done() ? Optional.of(new Overrule(id, at, review, grade)) : Optional.empty();
    }

    private static Optional<Event> began(Cursor in) {
        String id = in.text();
        OffsetDateTime at = in.skip(AT).moment();
        Optional<Opening> opening = opening(in);
        return in.done() && opening.isPresent()
                ? Optional.of(new Began(id, at, opening.get()))
                : Optional.empty();
    }

    private static Optional<Opening> opening(Cursor in) {
        OffsetDateTime begun = in.skip(BEGUN).moment();
        Opening.Mode mode = OpeningJson.MODES.read(in.skip(MODE));
        long spare = in.skip(SPARE).number();
        List<String> questions = in.skip(QUESTIONS).texts();
        List<String> runs = in.skip(RUNS).texts();
        return spare > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new Opening(begun, mode, (int) spare, questions, runs));
    }

    private static Optional<Event> ended(Cursor in) {
        String id = in.text();
        OffsetDateTime at = in.skip(AT).moment();
        return in.done() ? Optional.of(new Ended(id, at)) : Optional.empty();
    }

    private static Optional<Event> appeal(Cursor in) {
        String id = in.text();
        OffsetDateTime at = in.skip(AT).moment();
        String review = in.skip(REVIEW).text();
        String question = in.skip(QUESTION).text();
        String answer = in.skip(ANSWER).text();
        Grade grade = GRADES.read(in.skip(GRADE));
        return in.done()
                ? Optional.of(new Appeal(id, at, review, question, answer, grade))
                : Optional.empty();
    }

    private static Optional<Event> undo(Cursor in) {
        String id = in.text();
        OffsetDateTime at = in.skip(AT).moment();
        String review = in.skip(REVIEW).text();
        return in.done() ? Optional.of(new Undo(id, at, review)) : Optional.empty();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
