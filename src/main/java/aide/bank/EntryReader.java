package aide.bank;

import static aide.base.Check.require;

import aide.ask.Name;
import aide.bank.Entry.Position;
import aide.base.Count;
import aide.base.Problem;
import aide.json.Fields;
import aide.json.Node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Binds one name of the glossary. */
final class EntryReader {

    /** What no document says about a name, but a learner may know. */
    private record Added(
            List<String> spellings, Optional<String> country, Optional<Position> position) {

        static final Added NOTHING = new Added(List.of(), Optional.empty(), Optional.empty());
    }

    private EntryReader() {}

    static Optional<Entry> read(Node node, Consumer<Problem> problems) {
        Fields fields = new Fields(node, problems);
        String id = fields.text("id");
        Name.Type type = fields.get("type", Name.Type.THING, EntryReader::type);
        String shown = fields.get("name", "", Wording::read);
        String role = fields.text("role");
        List<String> spellings = fields.listOrNone("spellings", Wording::read);
        Added added = fields.find("added", Optional::of)
                .flatMap(present -> present)
                .flatMap(inner -> added(inner, fields))
                .orElse(Added.NOTHING);
        return fields.build(() -> {
            Ids.require(id);
            require(!role.isBlank(), "role is blank");
            return new Entry(
                    new Name(id, shown, type, role, all(spellings, added), added.country()),
                    added.spellings(),
                    added.position());
        });
    }

    private static Optional<Added> added(Node node, Fields outer) {
        Fields fields = new Fields(node, outer::tell);
        List<String> spellings = fields.listOrNone("spellings", Wording::read);
        Optional<String> country = fields.find("country", Node::text);
        Optional<Position> position = fields.find("position", EntryReader::position);
        return fields.build(() -> {
            require(country.filter(String::isBlank).isEmpty(), "country is blank");
            return new Added(spellings, country, position);
        });
    }

    private static List<String> all(List<String> spellings, Added added) {
        List<String> all = new ArrayList<>(spellings);
        all.addAll(added.spellings());
        return all;
    }

    private static Name.Type type(Node node) {
        String text = node.text();
        return Arrays.stream(Name.Type.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> node.refuse(
                        "expected one of person, place, body, thing; got \"%s\"", text));
    }

    private static Position position(Node node) {
        List<Node> degrees = node.list();
        if (degrees.size() != 2) {
            throw node.refuse(
                    "expected degrees north and east, got %s", new Count(degrees.size(), "number"));
        }
        return new Position(degrees(degrees.get(0), 90), degrees(degrees.get(1), 180));
    }

    private static double degrees(Node node, int most) {
        double degrees = node.number().doubleValue();
        if (Math.abs(degrees) > most) {
            throw node.refuse("expected -%d to %d degrees, got %s", most, most, node.number());
        }
        return degrees;
    }
}
