package aide.ask;

import static aide.base.Check.require;

import aide.base.Count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Several things are right together, in any order; each has spellings of its own. */
public record SeveralAnswer(List<Answer> parts) implements Answer {

    public static final int PARTS_MIN = 2;
    public static final int PARTS_MAX = 5;

    public SeveralAnswer {
        parts = List.copyOf(parts);
        require(
                parts.size() >= PARTS_MIN && parts.size() <= PARTS_MAX,
                "there is a list of %s, expected %d to %d",
                new Count(parts.size(), "part"),
                PARTS_MIN,
                PARTS_MAX);
        require(texts(parts).size() == parts.size(), "a part stands in the list twice");
    }

    /** By their texts, for records would be told apart by code that is made at the first start. */
    private static Set<String> texts(List<Answer> parts) {
        Set<String> texts = new HashSet<>();
        for (Answer part : parts) {
            texts.add(part.shown());
        }
        return texts;
    }

    @Override
    public String shown() {
        List<String> shown = new ArrayList<>();
        for (Answer part : parts) {
            shown.add(part.shown());
        }
        return list(shown);
    }

    /** So many lists that every spelling of every part stands in one of them. */
    @Override
    public List<String> spellings() {
        int lists =
                parts.stream().mapToInt(part -> part.spellings().size()).max().orElseThrow();
        return IntStream.range(0, lists).mapToObj(this::spelled).distinct().toList();
    }

    @Override
    public String clue() {
        List<String> firsts =
                parts.stream().map(Answer::shown).map(Initials::first).toList();
        return parts.size() + " parts, beginning with " + list(firsts);
    }

    @Override
    public Judgement judge(String typed, Known known) {
        return RollCall.of(Listing.of(typed), parts, known);
    }

    /** A part with fewer spellings begins again with its first. */
    private String spelled(int number) {
        return list(parts.stream()
                .map(Answer::spellings)
                .map(spellings -> spellings.get(number % spellings.size()))
                .toList());
    }

    /** How a list is judged that lacks so many of so many parts, and has nothing false in it. */
    public static Judgement lacking(int missing, int parts) {
        String are = missing == 1 ? " is missing" : " are missing";
        return Judgement.incomplete(missing + " of " + parts + are);
    }

    /** How a list is judged with something in it that is none of the parts. */
    public static Judgement astray(String quoted) {
        return Judgement.wrong("\"" + quoted + "\" is not one of them");
    }

    /** "France, Germany and Russia". Where "and" or a comma stands inside a part, it cannot tell one from the next. */
    public static String list(List<String> texts) {
        for (String text : texts) {
            if (text.contains(",") || text.contains(" and ")) {
                return String.join("; ", texts);
            }
        }
        List<String> before = new ArrayList<>(texts);
        String last = before.remove(before.size() - 1);
        return before.isEmpty() ? last : String.join(", ", before) + " and " + last;
    }
}
