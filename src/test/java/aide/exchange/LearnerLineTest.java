package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class LearnerLineTest {

    @Test
    void isAnObjectWhoseSealComesLast() {
        assertEquals(
                "{\"type\":\"learner\",\"name\":\"Олена\",\"events\":17,\"crc\":\"385849fb\"}\n",
                new String(new LearnerLine("Олена", 17).line(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Олена", "a \"b\" \\c", "\u001b[2J", "x"})
    void isReadAsItWasWritten(String name) {
        LearnerLine line = new LearnerLine(name, 3);

        assertEquals(new Line.Begin(line), read(line.line()));
    }

    @Test
    void aFlippedBitIsDamage() {
        byte[] line = new LearnerLine("Jan", 3).line();
        line[27] ^= 1;

        assertEquals(new Line.Damaged("the checksum does not fit"), read(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"learner\",\"name\":\"Jan\",\"events\":3,\"colour\":\"red\"}",
                "{\"type\":\"learner\",\"name\":\"Jan\",\"events\":-3}",
                "{\"type\":\"learner\",\"name\":\" \",\"events\":3}",
                "{\"type\":\"learner\",\"name\":\"Jan\"}"
            })
    void whatANewerProgramMayHaveMeantIsNotGuessedAt(String object) {
        byte[] sealed = Seal.LINE.on(object);

        assertInstanceOf(Line.Newer.class, EventJson.read(sealed, 0, sealed.length));
    }

    private static Line read(byte[] line) {
        return EventJson.read(line, 0, line.length - 1);
    }
}
