package aide.bank;

import aide.base.Problem;

import java.util.stream.Stream;

/** What is wrong with the documents, or with where they are cited. */
final class DocumentRules {

    private DocumentRules() {}

    static Stream<Problem> missing(Bank bank, Documents documents) {
        return bank.sources().stream()
                .filter(source -> documents.find(source).isEmpty())
                .map(source -> Place.of(source)
                        .problem(
                                "the document %s is missing, so nothing is checked against it",
                                source.file()));
    }

    static Stream<Problem> another(Bank bank, Documents documents) {
        return bank.sources().stream()
                .flatMap(source -> documents.find(source).stream()
                        .map(Document::sha256)
                        .filter(sha256 -> !sha256.equals(source.sha256()))
                        .map(sha256 -> Place.of(source)
                                .problem(
                                        "the document %s is another text, so nothing is checked"
                                                + " against it; expected SHA-256 %s, got %s",
                                        source.file(), source.sha256(), sha256)));
    }

    /** Whoever counts otherwise cites other paragraphs. */
    static Stream<Problem> anotherCount(Bank bank, Documents documents) {
        return bank.sources().stream()
                .flatMap(source -> documents.cited(source).stream()
                        .map(document -> document.paragraphs().size())
                        .filter(paragraphs -> paragraphs != source.paragraphs().count())
                        .map(paragraphs -> Place.of(source)
                                .problem(
                                        "\"paragraphs\" is %d, but the document %s has %d",
                                        source.paragraphs().count(), source.file(), paragraphs)));
    }
}
