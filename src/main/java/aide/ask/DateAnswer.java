package aide.ask;

import aide.text.Fold;

import java.util.List;

/** A day, a range of days, a month or a year is right. */
public record DateAnswer(DateSpan span) implements Answer {

    @Override
    public String shown() {
        return span.shown();
    }

    @Override
    public List<String> spellings() {
        return span.shown().equals(span.iso())
                ? List.of(span.shown())
                : List.of(span.shown(), span.iso());
    }

    @Override
    public Judgement judge(String typed, Known known) {
        return spellings().stream().anyMatch(s -> Fold.words(s).equals(Fold.words(typed)))
                ? Judgement.correct(shown())
                : Judgement.wrong("this was " + shown());
    }
}
