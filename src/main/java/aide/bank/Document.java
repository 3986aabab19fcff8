package aide.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a source's file holds.
 *
 * @param sha256 the checksum of the file, 64 hexadecimal digits
 * @param paragraphs its lines that are not empty
 */
public record Document(String sha256, List<String> paragraphs) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Document of(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return new Document(sha256(file), lines);
    }

    /** Whether it is the very text that is cited: in another one paragraph 7 is another paragraph. */
    public boolean isOf(Source source) {
        return sha256.equals(source.sha256());
    }

    /** Counted from 1. */
    Optional<String> paragraph(int number) {
        return number <= paragraphs.size()
                ? Optional.of(paragraphs.get(number - 1))
                : Optional.empty();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
