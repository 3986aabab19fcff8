package aide.bank;

import static aide.base.Check.require;
import static aide.base.Check.requireText;

import aide.text.Clean;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One document; its text is not part of the bank.
 *
 * @param date the document's own day, against which "tomorrow" or "last month" is read
 * @param file its file name, by which it is found among the documents
 * @param sha256 the checksum of that file, 64 hexadecimal digits
 * @param paragraphs how many it has, and which of them are no part of its text
 * @param note what the text itself does not say, such as how its date was found
 */
public record Source(
        String id,
        String publisher,
        String title,
        LocalDate date,
        String file,
        String sha256,
        Paragraphs paragraphs,
        Optional<String> note) {

    private static final int SHA256_DIGITS = 64;
    private static final int FILE_CODE_POINTS_MAX = 200;

    public Source {
        Ids.require(id);
        requireText(publisher, "publisher is blank");
        requireText(title, "title is blank");
        require(isFileName(file), "file is \"%s\", expected a file name", file);
        require(isSha256(sha256), "sha256 is \"%s\", expected 64 hex digits", sha256);
    }

    /** By the id, which no other of a bank has: facts cite them often enough for it to matter. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static boolean isFileName(String text) {
        return !text.isBlank()
                && text.indexOf('/') < 0
                && text.equals(Clean.line(text, FILE_CODE_POINTS_MAX));
    }

    private static boolean isSha256(String text) {
        boolean hex = text.length() == SHA256_DIGITS;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hex &= (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return hex;
    }
}
