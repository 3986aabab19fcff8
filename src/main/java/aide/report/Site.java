package aide.report;

import aide.ask.Name;
import aide.bank.Area;
import aide.bank.Bank;
import aide.bank.Entry;
import aide.bank.Entry.Position;
import aide.bank.Fact;
import aide.study.Progress;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place of the bank that is a point on the map, and not a country.
 *
 * @param item the place as it can be looked up, with the facts that mention it
 * @param grasp how well these facts are known
 */
public record Site(Item item, Entry entry, Position position, Grasp grasp) {

    /** Those that a fact mentions: first those on the map from west to east, then those beyond it. */
    public static List<Site> all(Bank bank, Progress progress, OffsetDateTime now) {
        Map<String, Entry> points = bank.entries().stream()
                .filter(Site::isPoint)
                .collect(Collectors.toMap(entry -> entry.name().id(), entry -> entry));
        return Catalogue.of(bank, progress, now).items().stream()
                .filter(item -> item.shelf() == Shelf.NAME && !item.facts().isEmpty())
                .flatMap(item -> Optional.ofNullable(points.get(item.id())).stream()
                        .map(entry -> of(item, entry, progress)))
                .sorted(Comparator.comparing((Site site) -> !site.isOnMap())
                        .thenComparing(site -> site.position().longitude()))
                .toList();
    }

    /** A place in a country; a country itself is in none. */
    private static boolean isPoint(Entry entry) {
        return entry.name().type() == Name.Type.PLACE
                && entry.position().isPresent()
                && entry.name().country().isPresent();
    }

    private static Site of(Item item, Entry entry, Progress progress) {
        Grasp grasp = Grasp.of(
                item.facts().stream().map(Fact::questions).flatMap(List::stream).toList(),
                progress);
        return new Site(item, entry, entry.position().orElseThrow(), grasp);
    }

    public String name() {
        return entry.name().shown();
    }

    boolean isOnMap() {
        return Area.EUROPE.holds(position);
    }
}
