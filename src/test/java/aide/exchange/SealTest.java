package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class SealTest {

    /** The check value of CRC-32C in every catalogue. */
    @Test
    void theChecksumIsCastagnolis() {
        assertEquals("e3069283", Seal.crc("x123456789".getBytes(StandardCharsets.US_ASCII), 1, 10));
    }

    @Test
    void aPageIsSealedAsItsLastMember() {
        byte[] page = Seal.PAGE.on(new JsonObject().put("city", "Genève").page());

        assertEquals(
                "{\n  \"city\": \"Genève\",\n  \"crc\": \"b3d11a15\"\n}\n",
                new String(page, StandardCharsets.UTF_8));
        assertTrue(Seal.PAGE.holds(page, 0, page.length));
        assertFalse(Seal.PAGE.holds(page, 0, page.length - 1));
        assertFalse(Seal.LINE.holds(page, 0, page.length));
    }

    @Test
    void theDigitsAreLowerCase() {
        byte[] line = Seal.LINE.on("{\"n\":1}");
        String upper = new String(line, StandardCharsets.US_ASCII)
                .replaceFirst("[a-f](?=[0-9a-f]*\"}$)", "B");

        assertTrue(Seal.LINE.holds(line, 0, line.length));
        assertFalse(Seal.LINE.holds(upper.getBytes(StandardCharsets.US_ASCII), 0, line.length));
    }

    @Test
    void onlyAnObjectWithMembersIsSealed() {
        assertThrows(IllegalArgumentException.class, () -> Seal.LINE.on("{}"));
        assertThrows(IllegalArgumentException.class, () -> Seal.LINE.on("[1]"));
    }
}
