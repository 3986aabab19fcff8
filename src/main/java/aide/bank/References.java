package aide.bank;

import aide.ask.Name;
import aide.json.Node;
import aide.text.Distance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the sources and names that facts refer to by id. */
record References(Map<String, Source> sources, Map<String, Name> names) {

    /** Stands in for a name that could not be read: its problem is told where it stands. */
    static final Name NOBODY =
            new Name("nobody", "nobody", Name.Type.THING, "", List.of(), Optional.empty());

    private static final Source NOWHERE = new Source(
            "nowhere",
            "-",
            "-",
            LocalDate.EPOCH,
            "-",
            "0".repeat(64),
            new Paragraphs(Paragraphs.COUNT_MAX, Map.of()),
            Optional.empty());

    private static final int PARAGRAPH_DIGITS = 5;
    private static final int SLIPS_MAX = 2;

    /** What was read; what bears an id but could not be read has its stand-in. */
    static References of(
            List<Source> sources, Set<String> sourceIds, List<Entry> entries, Set<String> nameIds) {
        Map<String, Source> sourceById = new LinkedHashMap<>();
        sourceIds.forEach(id -> sourceById.put(id, NOWHERE));
        sources.forEach(source -> sourceById.put(source.id(), source));
        Map<String, Name> nameById = new LinkedHashMap<>();
        nameIds.forEach(id -> nameById.put(id, NOBODY));
        entries.forEach(entry -> nameById.put(entry.name().id(), entry.name()));
        return new References(sourceById, nameById);
    }

    Name name(Node node) {
        Name name = names.get(node.text());
        if (name == null) {
            throw node.refuse(
                    "no name \"%s\" in names.json%s",
                    node.text(), meant(node.text(), names.keySet()));
        }
        return name;
    }

    /** Reads {@code rferl-jan1:12}: a source and a paragraph. */
    Citation citation(Node node) {
        String text = node.text();
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !isParagraph(text, colon + 1)) {
            throw node.refuse("expected source:paragraph such as rferl-jan1:12, got \"%s\"", text);
        }
        String id = text.substring(0, colon);
        Source source = sources.get(id);
        if (source == null) {
            throw node.refuse(
                    "no source \"%s\" in sources.json%s", id, meant(id, sources.keySet()));
        }
        return citation(node, source, Integer.parseInt(text, colon + 1, text.length(), 10));
    }

    /** One to five digits, the first of which is no nought. */
    private static boolean isParagraph(String text, int from) {
        int digits = text.length() - from;
        boolean all = digits >= 1 && digits <= PARAGRAPH_DIGITS && text.charAt(from) != '0';
        for (int at = from; all && at < text.length(); at++) {
            all = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        return all;
    }

    private static Citation citation(Node node, Source source, int paragraph) {
        try {
            return new Citation(source, paragraph);
        } catch (IllegalArgumentException e) {
            throw node.refuse("%s", String.valueOf(e.getMessage()));
        }
    }

    private static String meant(String typed, Set<String> ids) {
        return ids.stream()
                .filter(id -> Distance.between(id, typed, SLIPS_MAX) <= SLIPS_MAX)
                .findFirst()
                .map(id -> "; did you mean \"" + id + "\"?")
                .orElse("");
    }
}
