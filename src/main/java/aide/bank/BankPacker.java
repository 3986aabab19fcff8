package aide.bank;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.Name;
import aide.ask.NameAnswer;
import aide.ask.NumberAnswer;
import aide.ask.WordsAnswer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a sound bank down so that reading it costs a start next to nothing; {@link BankUnpacker}
 * reads it back as the same bank. A name or a source is written once and then meant by its number.
 */
public final class BankPacker {

    private final PackWriter out = new PackWriter();
    private final Map<Source, Integer> sources = new HashMap<>();
    private final Map<Name, Integer> names = new HashMap<>();

    private BankPacker() {}

    /** The whole bank in bytes, whose form is nobody's but the unpacker's. */
    public static byte[] pack(Bank bank) {
        BankPacker packer = new BankPacker();
        packer.out.list(bank.sources(), packer::source);
        packer.out.list(bank.entries(), packer::entry);
        packer.out.list(bank.facts(), packer::fact);
        packer.renames(bank.renames().facts());
        packer.renames(bank.renames().questions());
        return packer.out.bytes();
    }

    private void source(Source source) {
        sources.put(source, sources.size());
        out.text(source.id()).text(source.publisher()).text(source.title());
        out.day(source.date());
        out.text(source.file()).text(source.sha256());
        paragraphs(source.paragraphs());
        out.list(list(source.note()), out::text);
    }

    /** Sorted, so that a bank is always packed into the same bytes. */
    private void paragraphs(Paragraphs paragraphs) {
        out.count(paragraphs.count());
        out.list(
                List.copyOf(new TreeMap<>(paragraphs.furniture()).entrySet()),
                furniture -> out.count(furniture.getKey()).text(furniture.getValue()));
    }

    private void entry(Entry entry) {
        Name name = entry.name();
        names.put(name, names.size());
        out.text(name.id()).text(name.shown()).constant(name.type()).text(name.role());
        out.list(name.accepted(), out::text);
        out.list(list(name.country()), out::text);
        out.list(entry.added(), out::text);
        out.list(
                list(entry.position()),
                position -> out.real(position.latitude()).real(position.longitude()));
    }

    private void fact(Fact fact) {
        out.text(fact.id());
        out.list(list(fact.title()), out::text);
        out.text(fact.topic()).text(fact.text());
        out.list(fact.citations(), this::citation);
        out.list(list(fact.when()), this::span);
        out.list(list(fact.where()), this::name);
        out.list(fact.who(), this::name);
        out.list(list(fact.dispute()), this::dispute);
        out.list(fact.questions(), this::question);
    }

    private void renames(SortedMap<String, String> renames) {
        out.list(
                List.copyOf(renames.entrySet()),
                each -> out.text(each.getKey()).text(each.getValue()));
    }

    private void dispute(Dispute dispute) {
        out.list(dispute.claims(), this::claim);
        out.constant(dispute.by()).text(dispute.how());
    }

    private void claim(Claim claim) {
        out.text(claim.text());
        out.list(claim.citations(), this::citation);
    }

    /** Its fact is the one it stands in. */
    private void question(Question question) {
        out.text(question.id()).constant(question.kind()).text(question.ask());
        out.list(question.answers(), this::answer);
        out.list(question.lures(), this::answer);
        out.list(list(question.derived()), out::text);
    }

    private void answer(Answer answer) {
        PackedForm form = PackedForm.of(answer);
        out.constant(form);
        switch (form) {
            case NAME -> name(((NameAnswer) answer).name());
            case DATE -> span(((DateAnswer) answer).span());
            case NUMBER -> number((NumberAnswer) answer);
            case WORDS -> out.list(((WordsAnswer) answer).wordings(), out::text);
            case SEVERAL -> out.list(answer.parts(), this::answer);
        }
    }

    private void number(NumberAnswer answer) {
        out.text(answer.plain()).text(answer.unit());
    }

    private void span(DateSpan span) {
        out.constant(span.grain()).day(span.first()).day(span.last());
    }

    private void citation(Citation citation) {
        out.count(sources.getOrDefault(citation.source(), -1)).count(citation.paragraph());
    }

    private void name(Name name) {
        out.count(names.getOrDefault(name, -1));
    }

    private static <T> List<T> list(Optional<T> optional) {
        return optional.stream().toList();
    }
}
