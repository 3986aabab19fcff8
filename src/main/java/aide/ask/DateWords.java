package aide.ask;

import aide.text.Distance;
import aide.text.Fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The months, or the days of a week, in five languages. A word means one of them when at least three
 * letters begin only that one's names.
 */
final class DateWords {

    /** English, German, French; then Ukrainian and Russian stems, for their endings change. */
    static final DateWords MONTHS = new DateWords(List.of(
            "january januar jänner janvier | січ янв",
            "february februar février | лют фев",
            "march märz maerz mars | берез март",
            "april avril | квіт апр",
            "may mai | трав май мая мае маю",
            "june juni juin | черв июн",
            "july juli juillet | лип июл",
            "august août | серп авг",
            "september septembre sept | верес сент",
            "october oktober octobre | жовт окт",
            "november novembre | листоп нояб",
            "december dezember décembre | груд дек"));

    static final DateWords WEEKDAYS = new DateWords(List.of(
            "monday montag lundi | понед",
            "tuesday dienstag mardi | вівтор втор",
            "wednesday mittwoch mercredi | серед сред",
            "thursday donnerstag jeudi | четв",
            "friday freitag vendredi | п'ят пят",
            "saturday samstag samedi sonnabend | субот суббот",
            "sunday sonntag dimanche | неділ воскр"));

    private static final int PREFIX_LETTERS = 3;
    private static final int SLIP_LETTERS = 5;

    private final List<List<String>> names = new ArrayList<>();
    private final List<List<String>> stems = new ArrayList<>();

    private DateWords(List<String> rows) {
        for (String row : rows) {
            int bar = row.indexOf('|');
            names.add(Fold.words(row.substring(0, bar)));
            stems.add(Fold.words(row.substring(bar)));
        }
    }

    /** The number of the one that the word means, from 1. */
    Optional<Integer> number(String word) {
        if (word.length() < PREFIX_LETTERS) {
            return Optional.empty();
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(word)) {
                return Optional.of(i + 1);
            }
        }
        Set<Integer> meant = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).stream().anyMatch(name -> name.startsWith(word))
                    || stems.get(i).stream().anyMatch(stem -> inflected(stem, word))) {
                meant.add(i + 1);
            }
        }
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    /** The English name, if the word is the whole name or stem of one in another language. */
    Optional<String> english(String word) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(word)
                    || (word.length() >= SLIP_LETTERS
                            && stems.get(i).stream().anyMatch(word::startsWith))) {
                return Optional.of(names.get(i).get(0));
            }
        }
        return Optional.empty();
    }

    /** The number of the one whose name is one slip away: "Janury". */
    Optional<Integer> misspelt(String word) {
        if (word.length() < SLIP_LETTERS - 1) {
            return Optional.empty();
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).stream().anyMatch(name -> oneSlip(name, word))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean inflected(String stem, String word) {
        return (word.startsWith(stem) && word.length() <= stem.length() + SLIP_LETTERS)
                || stem.startsWith(word);
    }

    private static boolean oneSlip(String name, String word) {
        return name.length() >= SLIP_LETTERS && Distance.between(name, word, 1) <= 1;
    }
}
