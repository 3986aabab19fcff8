package aide.bank;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documents at hand, by file name. */
record Documents(Map<String, Document> byFile) {

    Documents {
        byFile = Map.copyOf(byFile);
    }

    static Documents of(Map<String, byte[]> files) {
        return new Documents(files.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, file -> Document.of(file.getValue()))));
    }

    Optional<Document> find(Source source) {
        return Optional.ofNullable(byFile.get(source.file()));
    }

    /** Only the very text that was cited. */
    Optional<Document> cited(Source source) {
        return find(source).filter(document -> document.isOf(source));
    }

    Optional<Passage> passage(Citation citation) {
        return cited(citation.source())
                .flatMap(document -> document.paragraph(citation.paragraph()))
                .map(Passage::new);
    }
}
