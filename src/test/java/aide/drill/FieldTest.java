package aide.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.study.Sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

class FieldTest {

    private static final Classroom ROOM = new Classroom(
            Sample.course().bank(), Map.of("10b", Set.of("talks/when", "speech/who")));
    private static final SetUp SET_UP = SetUp.of(7)
            .withTitle("10b")
            .withTeams(List.of("Red", "Blue"))
            .withTiming(new Timing(20, 5));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class     | 11c               | 11c
            class     | '  '              | ''
            kind      | who,where         | where,who
            kind      | ' who , where '   | where,who
            kind      | ''                | ''
            topic     | winter            | winter
            source    | herald,courier    | courier,herald
            from      | missed            | missed
            from      | all               | all
            questions | 25                | 25
            order     | confusable        | confusable
            teams     | 'a, b ,c'         | 'a, b, c'
            people    | 24                | 24
            seconds   | 45                | 45
            seconds   | 0                 | 0
            extra     | 15                | 15
            scoring   | speed             | speed
            seed      | 999999            | 999999
            """)
    void whatIsTypedIsShownAgain(String id, String typed, String shown) {
        Field field = field(id);
        assertEquals(shown, field.shown(field.with(SET_UP, typed, ROOM), ROOM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind      | whom   | kind is "whom", expected one of who, when, where, how-many, what
            topic     | x      | topic is "x", expected one of winter
            source    | times  | source is "times", expected one of herald, courier
            from      | none   | from is "none", expected one of all, missed
            questions | ten    | questions is "ten", expected a number
            questions | -1     | questions is "-1", expected a number
            questions | 101    | questions is 101, expected 1 to 100
            order     | TIME   | order is "TIME", expected one of mixed, time, confusable
            teams     | Red    | there is one team, "Red", and nobody to play against
            teams     | a,b,A  | two teams are called "a"
            teams     | 'a,,b' | a team has no name
            people    | 1001   | people is 1001, expected 0 to 1000
            seconds   | 3601   | seconds is 3601, expected 0 to 3600
            scoring   | fast   | scoring is "fast", expected one of right, speed
            seed      | 1000000| seed is 1000000, expected 0 to 999999
            """)
    void whatCannotBeIsRefusedWithTheReason(String id, String typed, String why) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> field(id).with(SET_UP, typed, ROOM));
        assertEquals(why, refusal.getMessage());
    }

    @Test
    void whatAClassMissedMustBeKnown() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> field("from").with(SetUp.of(7).withTitle("11c"), "missed", ROOM));
        assertEquals(
                "nothing is known that class \"11c\" missed: it was not drilled, or had all right",
                refusal.getMessage());
    }

    @Test
    void anotherClassLeavesAListBehind() {
        SetUp missed = field("from").with(SET_UP, "missed", ROOM);
        assertEquals(Set.of("talks/when", "speech/who"), missed.scope().only());
        assertEquals("2 of a list", field("from").shown(missed.withTitle("11c"), ROOM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class     |  1 | 10b
            kind      |  1 | who
            kind      | -1 | what
            from      |  1 | missed
            questions | -1 | 9
            order     | -1 | confusable
            seconds   |  1 | 25
            extra     | -1 | 0
            scoring   |  1 | speed
            seed      | -1 | 6
            people    | -1 | 0
            """)
    void aKeyLeadsToTheValueBeside(String id, int way, String shown) {
        Field field = field(id);
        assertEquals(shown, field.shown(field.beside(SET_UP, way, ROOM), ROOM));
    }

    @Test
    void whereNothingStandsBesideNothingChanges() {
        assertEquals(SetUp.of(0), field("seed").beside(SetUp.of(0), -1, ROOM));
        assertEquals(SetUp.of(7), field("scoring").beside(SetUp.of(7), 1, ROOM));
        assertEquals(SetUp.of(7), field("extra").beside(SetUp.of(7), 1, ROOM));
    }

    @Test
    void asManyAsThereAreCanBeDrawn() {
        assertEquals(5, ROOM.stock(SetUp.of(7)));
        assertEquals(2, ROOM.stock(field("from").with(SET_UP, "missed", ROOM)));
    }

    private static Field field(String id) {
        return Field.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
