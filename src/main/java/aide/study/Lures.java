package aide.study;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.NameAnswer;
import aide.ask.NumberAnswer;
import aide.bank.Bank;
import aide.bank.Question;
import aide.base.Count;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Finds wrong choices that could be right: the question's own, and where those do not suffice the
 * answers to other questions of its kind.
 */
final class Lures {

    /** Of answers borrowed from other questions, so many of the nearest are drawn from. */
    private static final int NEAREST = 6;

    /** So many does a hint strike out. */
    private static final int STRUCK = 2;

    private Lures() {}

    /** So many wrong choices as they are shown, fewer where the bank has no more. */
    static List<String> drawn(Question question, Bank bank, int wanted, Random random) {
        List<String> own = shown(question.lures(), question);
        Collections.shuffle(own, random);
        if (own.size() < wanted) {
            List<String> borrowed = shown(borrowed(question, bank), question);
            borrowed.removeAll(own);
            Collections.shuffle(borrowed, random);
            own.addAll(borrowed);
        }
        return List.copyOf(own.subList(0, Math.min(wanted, own.size())));
    }

    /** Strikes out up to two that are wrong, but never the last of them. */
    static Optional<Clue> clue(List<String> options, Set<Integer> right) {
        List<Integer> wrong = new ArrayList<>();
        for (int place = 0; place < options.size(); place++) {
            if (!right.contains(place)) {
                wrong.add(place);
            }
        }
        Set<Integer> struck = Set.copyOf(wrong.subList(0, Math.min(STRUCK, wrong.size() - 1)));
        return struck.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clue(new Count(struck.size(), "choice") + " struck out", struck));
    }

    /** Answers of the same kind and form, the nearest first. */
    private static List<Answer> borrowed(Question question, Bank bank) {
        return bank.questions().stream()
                .filter(other -> other.kind() == question.kind())
                .filter(other -> !other.fact().equals(question.fact()))
                .map(Question::answer)
                .filter(other -> distance(question.answer(), other) < Long.MAX_VALUE)
                .sorted(Comparator.comparingLong(other -> distance(question.answer(), other)))
                .limit(NEAREST)
                .toList();
    }

    private static List<String> shown(List<Answer> answers, Question question) {
        Set<String> shown = new LinkedHashSet<>();
        for (Answer lure : answers) {
            if (!isRight(lure, question)) {
                shown.add(lure.shown());
            }
        }
        return new ArrayList<>(shown);
    }

    private static boolean isRight(Answer lure, Question question) {
        for (Answer answer : question.answers()) {
            for (Answer right : answer.parts()) {
                if (overlap(right, lure)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A month is no lure for one of its days: it would be right as well, only less exact. */
    private static boolean overlap(Answer right, Answer lure) {
        if (right instanceof DateAnswer a && lure instanceof DateAnswer b) {
            return a.span().contains(b.span()) || b.span().contains(a.span());
        }
        return !Collections.disjoint(right.spellings(), lure.spellings());
    }

    /** How far apart two answers are; as far as can be where one cannot stand for the other. */
    private static long distance(Answer a, Answer b) {
        if (a instanceof DateAnswer one && b instanceof DateAnswer other) {
            return one.span().grain() == other.span().grain()
                    ? Math.abs(ChronoUnit.DAYS.between(
                            one.span().first(), other.span().first()))
                    : Long.MAX_VALUE;
        }
        if (a instanceof NameAnswer one && b instanceof NameAnswer other) {
            return one.name().type() == other.name().type() ? 0 : Long.MAX_VALUE;
        }
        if (a instanceof NumberAnswer one && b instanceof NumberAnswer other) {
            return one.unit().equals(other.unit()) ? 0 : Long.MAX_VALUE;
        }
        return Long.MAX_VALUE;
    }
}
