package aide.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A small bank for tests: the names and days that answers are mistaken for. */
final class Glossary {

    static final List<Name> NAMES = List.of(
            person("biden", "Joe Biden", "President of the United States", "Joseph Biden"),
            person(
                    "putin",
                    "Vladimir Putin",
                    "President of Russia",
                    "Володимир Путін",
                    "Владимир Путин"),
            person(
                    "zelensky",
                    "Volodymyr Zelensky",
                    "President of Ukraine",
                    "Zelenskiy",
                    "Zelenskyy",
                    "Vladimir Zelensky",
                    "Володимир Зеленський"),
            person("lavrov", "Sergei Lavrov", "Foreign Minister of Russia", "Sergey Lavrov"),
            person("rudenko", "Andrey Rudenko", "Deputy Foreign Minister of Russia"),
            person("peskov", "Dmitry Peskov", "Kremlin spokesman"),
            person("ushakov", "Yuri Ushakov", "aide to Vladimir Putin"),
            person("blinken", "Antony Blinken", "US Secretary of State", "Anthony Blinken"),
            person("sullivan", "Jake Sullivan", "US National Security Adviser"),
            person("psaki", "Jen Psaki", "White House press secretary"),
            person("stoltenberg", "Jens Stoltenberg", "Secretary General of NATO"),
            person("markarova", "Oksana Markarova", "Ukraine's ambassador to the United States"),
            person("superville", "Darlene Superville", "AP journalist"),
            place("geneva", "Geneva", "Switzerland", "Genf", "Genève", "Женева"),
            place("brussels", "Brussels", "Belgium", "Bruxelles", "Brüssel", "Брюссель"),
            place("vienna", "Vienna", "Austria", "Wien", "Відень", "Вена"),
            place("kyiv", "Kyiv", "Ukraine", "Kiev", "Київ", "Киев"),
            place("moscow", "Moscow", "Russia", "Moskva", "Moskau", "Москва"),
            place("washington", "Washington", "United States", "Washington, D.C."),
            place("detroit", "Detroit", "United States"),
            place("luhansk", "Luhansk", "Ukraine", "Lugansk", "Луганськ"),
            place("donetsk", "Donetsk", "Ukraine"),
            place("bucharest", "Bucharest", "Romania"),
            place("budapest", "Budapest", "Hungary"),
            new Name(
                    "austria",
                    "Austria",
                    Name.Type.PLACE,
                    "",
                    List.of("Österreich"),
                    Optional.empty()),
            new Name(
                    "us",
                    "United States",
                    Name.Type.PLACE,
                    "",
                    List.of("USA", "U.S."),
                    Optional.empty()),
            body("nato", "NATO", "military alliance", "North Atlantic Treaty Organization", "НАТО"),
            body(
                    "nrc",
                    "NATO–Russia Council",
                    "forum of the alliance and Russia",
                    "Russia-NATO Council"),
            body(
                    "osce",
                    "OSCE",
                    "security organisation",
                    "Organization for Security and Co-operation in Europe",
                    "ОБСЄ"),
            body("tass", "TASS", "Russian state news agency", "ТАСС"),
            body("ria", "RIA Novosti", "Russian state news agency", "РИА Новости"),
            body("rferl", "RFE/RL", "broadcaster", "Radio Free Europe/Radio Liberty"),
            thing("ssd", "Strategic Stability Dialogue", ""),
            thing("minsk", "Minsk Agreements", ""),
            thing("normandy", "Normandy Format", "", "Normandy Four"),
            thing("memorandum", "Budapest Memorandum", ""),
            thing("boat", "Mark VI", "patrol boat", "Mark VI patrol boat", "Mk VI"));

    static final Known KNOWN = Known.of(
            NAMES,
            List.of(
                    event("2021-12-07", "the first Biden–Putin call"),
                    event("2021-12-17", "Russia's proposals"),
                    event("2021-12-30", "the second Biden–Putin call"),
                    event("2022-01-02", "the Biden–Zelensky call"),
                    event("2022-01-09/2022-01-10", "the talks in Geneva"),
                    event("2022-01-12", "the NATO–Russia Council"),
                    event("2022-01-13", "the OSCE meeting"),
                    event("1994", "the Budapest Memorandum")));

    private Glossary() {}

    static Name name(String id) {
        return NAMES.stream().filter(name -> name.id().equals(id)).findFirst().orElseThrow();
    }

    private static Name person(String id, String shown, String role, String... accepted) {
        return new Name(id, shown, Name.Type.PERSON, role, List.of(accepted), Optional.empty());
    }

    private static Name place(String id, String shown, String country, String... accepted) {
        return new Name(
                id, shown, Name.Type.PLACE, "", Arrays.asList(accepted), Optional.of(country));
    }

    private static Name body(String id, String shown, String role, String... accepted) {
        return new Name(id, shown, Name.Type.BODY, role, List.of(accepted), Optional.empty());
    }

    private static Name thing(String id, String shown, String role, String... accepted) {
        return new Name(id, shown, Name.Type.THING, role, List.of(accepted), Optional.empty());
    }

    private static Known.Event event(String iso, String label) {
        return new Known.Event(DateSpan.iso(iso), label);
    }
}
