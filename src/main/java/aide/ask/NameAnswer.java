package aide.ask;

import aide.text.Fold;

import java.util.List;

/** A person, place, body or thing is right. */
public record NameAnswer(Name name) implements Answer {

    @Override
    public String shown() {
        return name.shown();
    }

    @Override
    public List<String> spellings() {
        return name.spellings();
    }

    @Override
    public Judgement judge(String typed, Known known) {
        return spellings().stream().anyMatch(s -> Fold.words(s).equals(Fold.words(typed)))
                ? Judgement.correct(shown())
                : Judgement.wrong("this was " + shown());
    }
}
