package aide.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which facts cite each paragraph of a source, so that a gap is seen at once. */
public final class Coverage {

    private final Source source;
    private final Map<Integer, List<String>> idsByParagraph = new TreeMap<>();

    private Coverage(Source source) {
        this.source = source;
    }

    /** One for each source of a bank. */
    public static List<Coverage> of(Bank bank) {
        Map<String, Coverage> bySource = new TreeMap<>();
        for (Fact fact : bank.facts()) {
            fact.allCitations()
                    .forEach(citation -> bySource.computeIfAbsent(
                                    citation.source().id(), any -> new Coverage(citation.source()))
                            .add(citation.paragraph(), fact.id()));
        }
        return bank.sources().stream()
                .map(source -> bySource.getOrDefault(source.id(), new Coverage(source)))
                .toList();
    }

    public Source source() {
        return source;
    }

    /** The ids of the facts that cite it, or one of whose claims does, as they are taught. */
    public List<String> factsAt(int paragraph) {
        return List.copyOf(idsByParagraph.getOrDefault(paragraph, List.of()));
    }

    /** How many facts cite any paragraph of it. */
    public long facts() {
        return idsByParagraph.values().stream().flatMap(List::stream).distinct().count();
    }

    /** The paragraphs of the text that no fact cites. */
    public List<Integer> gaps() {
        return source.paragraphs()
                .ofText()
                .filter(paragraph -> !idsByParagraph.containsKey(paragraph))
                .boxed()
                .toList();
    }

    private void add(int paragraph, String fact) {
        idsByParagraph.computeIfAbsent(paragraph, any -> new ArrayList<>()).add(fact);
    }
}
