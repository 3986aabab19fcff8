package aide.bank;

import static aide.base.Check.require;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One document; its text is not part of the bank.
 *
 * @param date the document's own day, against which "tomorrow" or "last month" is read
 * @param file its file name, by which it is found among the documents
 * @param sha256 the checksum of that file, 64 hexadecimal digits
 * @param note what the text itself does not say, such as how its date was found
 */
public record Source(
        String id,
        String publisher,
        String title,
        LocalDate date,
        String file,
        String sha256,
        Optional<String> note) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Source {
        Ids.require(id);
        require(!publisher.isBlank(), "publisher is blank");
        require(!title.isBlank(), "title is blank");
        require(
                !file.isBlank() && !file.contains("/"),
                "file is \"%s\", expected a file name",
                file);
        require(
                SHA256.matcher(sha256).matches(),
                "sha256 is \"%s\", expected 64 hex digits",
                sha256);
    }
}
