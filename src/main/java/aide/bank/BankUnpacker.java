package aide.bank;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.Name;
import aide.ask.NameAnswer;
import aide.ask.NumberAnswer;
import aide.ask.SeveralAnswer;
import aide.ask.WordsAnswer;
import aide.bank.Dispute.Settled;
import aide.bank.Entry.Position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a bank that {@link BankPacker} has written. Plain loops on purpose: each lambda costs a cold
 * JVM a tenth of a millisecond, and this stands in the way of every first frame.
 */
public final class BankUnpacker {

    private static final Kind[] KINDS = Kind.values();
    private static final Name.Type[] TYPES = Name.Type.values();
    private static final DateSpan.Grain[] GRAINS = DateSpan.Grain.values();
    private static final Settled[] SETTLED = Settled.values();

    private final PackReader in;
    private final List<Source> sources = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private BankUnpacker(PackReader in) {
        this.in = in;
    }

    /** The bank that these bytes were packed from. */
    public static Bank unpack(byte[] packed) {
        return new BankUnpacker(new PackReader(packed)).bank();
    }

    private Bank bank() {
        for (int left = in.count(); left > 0; left--) {
            sources.add(source());
        }
        for (int left = in.count(); left > 0; left--) {
            entries.add(entry());
        }
        int count = in.count();
        List<Fact> facts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            facts.add(fact());
        }
        return new Bank(sources, entries, facts, new Renames(renames(), renames()));
    }

    private SortedMap<String, String> renames() {
        SortedMap<String, String> renames = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            renames.put(in.text(), in.text());
        }
        return renames;
    }

    private Source source() {
        return new Source(
                in.text(),
                in.text(),
                in.text(),
                in.day(),
                in.text(),
                in.text(),
                paragraphs(),
                in.textOrNone());
    }

    private Paragraphs paragraphs() {
        int count = in.count();
        Map<Integer, String> furniture = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            furniture.put(in.count(), in.text());
        }
        return new Paragraphs(count, furniture);
    }

    private Entry entry() {
        String id = in.text();
        String shown = in.text();
        Name.Type type = TYPES[in.count()];
        Name name = new Name(id, shown, type, in.text(), in.texts(), in.textOrNone());
        List<String> added = in.texts();
        Optional<Position> position = in.count() == 0
                ? Optional.empty()
                : Optional.of(new Position(in.real(), in.real()));
        return new Entry(name, added, position);
    }

    private Fact fact() {
        String id = in.text();
        return new Fact(
                id,
                in.textOrNone(),
                in.text(),
                in.text(),
                citations(),
                in.count() == 0 ? Optional.empty() : Optional.of(span()),
                in.count() == 0 ? Optional.empty() : Optional.of(name()),
                names(),
                in.count() == 0 ? Optional.empty() : Optional.of(dispute()),
                questions(id));
    }

    private Dispute dispute() {
        Claim[] claims = new Claim[in.count()];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = new Claim(in.text(), citations());
        }
        return new Dispute(List.of(claims), SETTLED[in.count()], in.text());
    }

    private List<Question> questions(String fact) {
        Question[] questions = new Question[in.count()];
        for (int i = 0; i < questions.length; i++) {
            questions[i] = new Question(
                    in.text(),
                    fact,
                    KINDS[in.count()],
                    in.text(),
                    answers(),
                    answers(),
                    in.textOrNone());
        }
        return List.of(questions);
    }

    private List<Answer> answers() {
        Answer[] answers = new Answer[in.count()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = answer();
        }
        return List.of(answers);
    }

    private Answer answer() {
        return switch (PackedForm.of(in.count())) {
            case NAME -> new NameAnswer(name());
            case DATE -> new DateAnswer(span());
            case NUMBER -> new NumberAnswer(in.text(), in.text());
            case WORDS -> new WordsAnswer(in.texts());
            case SEVERAL -> new SeveralAnswer(answers());
        };
    }

    private DateSpan span() {
        DateSpan.Grain grain = GRAINS[in.count()];
        return new DateSpan(in.day(), in.day(), grain);
    }

    private List<Citation> citations() {
        Citation[] citations = new Citation[in.count()];
        for (int i = 0; i < citations.length; i++) {
            citations[i] = new Citation(sources.get(in.count()), in.count());
        }
        return List.of(citations);
    }

    private List<Name> names() {
        Name[] names = new Name[in.count()];
        for (int i = 0; i < names.length; i++) {
            names[i] = name();
        }
        return List.of(names);
    }

    private Name name() {
        return entries.get(in.count()).name();
    }
}
