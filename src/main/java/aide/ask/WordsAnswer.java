package aide.ask;

import static aide.base.Check.require;

import aide.text.Fold;

import java.util.List;

/** Some words are right, in any of several wordings. */
public record WordsAnswer(List<String> wordings) implements Answer {

    public WordsAnswer {
        wordings = List.copyOf(wordings);
        require(!wordings.isEmpty(), "there is no wording");
        require(wordings.stream().noneMatch(String::isBlank), "a wording is blank");
    }

    @Override
    public String shown() {
        return wordings.get(0);
    }

    @Override
    public List<String> spellings() {
        return wordings;
    }

    @Override
    public Judgement judge(String typed, Known known) {
        return wordings.stream().anyMatch(s -> Fold.words(s).equals(Fold.words(typed)))
                ? Judgement.correct(shown())
                : Judgement.wrong("this was: " + shown());
    }
}
