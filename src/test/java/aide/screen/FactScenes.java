package aide.screen;

import aide.ask.DateSpan;
import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Claim;
import aide.bank.Dispute;
import aide.bank.Fact;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Overrule;
import aide.study.Progress;
import aide.study.Sample;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a fact, and the documents behind it. */
final class FactScenes {

    static final OffsetDateTime NOW = Sample.NOW;

    private static final Scheduler SCHEDULER = new Fsrs6(Settings.DEFAULT.withFuzz(false));

    static final Name GENEVA = new Name(
            "geneva", "Geneva", Name.Type.PLACE, "", List.of(), Optional.of("Switzerland"));

    static final Name LIND = new Name(
            "lind",
            "Maria Lind",
            Name.Type.PERSON,
            "Minister of the Sea",
            List.of(),
            Optional.empty());

    static final Name MAAS = new Name(
            "maas",
            "Jan Maas",
            Name.Type.PERSON,
            "Captain of the Harbour and of all ships in it",
            List.of(),
            Optional.empty());

    static final Name STORK =
            new Name("stork", "the Stork", Name.Type.THING, "", List.of(), Optional.empty());

    /** With all that a fact can have. */
    static final Fact TALKS = new Fact(
            "talks",
            Optional.of("the talks in Geneva"),
            "winter",
            "Maria Lind and Jan Maas met in Geneva on a Monday and spoke about the sea.",
            List.of(
                    new Citation(Sample.HERALD, 4),
                    new Citation(Sample.HERALD, 2),
                    new Citation(Sample.COURIER, 3)),
            Optional.of(DateSpan.iso("2022-01-10")),
            Optional.of(GENEVA),
            List.of(LIND, MAAS),
            Optional.of(new Dispute(
                    List.of(
                            new Claim(
                                    "They met on Monday the 10th.",
                                    List.of(new Citation(Sample.HERALD, 4))),
                            new Claim(
                                    "They met on Wednesday, two days later.",
                                    List.of(new Citation(Sample.COURIER, 3))),
                            new Claim("They never met.", List.of(new Citation(Sample.COURIER, 5)))),
                    Dispute.Settled.CALENDAR,
                    "10 January 2022 was a Monday")),
            List.of(Sample.WHERE, Sample.WHEN));

    static final Bank BANK =
            new Bank(List.of(Sample.HERALD, Sample.COURIER), List.of(), List.of(TALKS));

    static final List<Event> EVENTS = List.of(
            Sample.review("r1", NOW.minusDays(70), Sample.WHERE, Grade.GOOD),
            Sample.review("r2", NOW.minusDays(70).plusMinutes(12), Sample.WHERE, Grade.EASY),
            Sample.review("r3", NOW.minusDays(40), Sample.WHERE, Grade.AGAIN),
            Sample.review("r4", NOW.minusDays(40).plusMinutes(3), Sample.HOW_MANY, Grade.GOOD),
            Sample.review("r5", NOW.minusDays(39), Sample.WHERE, Grade.GOOD),
            Sample.review("r6", NOW.minusDays(6), Sample.WHERE, Grade.GOOD),
            new Overrule("r7", NOW.minusDays(6).plusMinutes(1), "r6", Grade.HARD),
            Sample.review("r8", NOW.minusMinutes(3), Sample.WHEN, Grade.AGAIN));

    private static final List<String> HERALD = List.of(
            "Talks at last",
            "Nobody knew in the morning of that day whether anybody would come at all.",
            "The lake was grey.",
            "Then, a little after ten, two delegations went into the same house and did not leave it"
                    + " again before the evening: so said the porter, who had counted them.",
            "It rained.",
            "“We have spoken about the sea, and about nothing but the sea”, said both of them when they"
                    + " were asked on the steps of the house, and drove away.",
            "Share this");

    private FactScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        Screen fact = told(opened(), new Message.Recalled(EVENTS));
        scenes.put("fact", fact);
        scenes.put("fact-answers", Scenes.pressed(fact, "a"));
        scenes.put("fact-bottom", Scenes.pressed(fact, Key.END));
        scenes.put("fact-help", Scenes.pressed(fact, "?"));
        scenes.put(
                "fact-unread",
                told(
                        opened(),
                        new Message.Failed(
                                new Errand.Recall(),
                                "the journal cannot be read: permission denied")));
        scenes.put(
                "fact-bare",
                FactScreen.open(fact, Sample.SPEECH, Progress.NOTHING, SCHEDULER, NOW)
                        .screen());
        Screen document =
                told(Scenes.pressed(fact, "d"), new Message.Consulted(Sample.HERALD, HERALD));
        scenes.put("document", document);
        scenes.put("document-next", Scenes.pressed(document, "n"));
        scenes.put("document-scrolled", Scenes.pressed(document, Key.DOWN, Key.DOWN));
        scenes.put("document-help", Scenes.pressed(document, "?"));
        scenes.put(
                "document-missing",
                told(
                        Scenes.pressed(fact, "d"),
                        new Message.Failed(
                                new Errand.Consult(Sample.HERALD),
                                "the documents are not at hand; --sources DIR has them")));
        return scenes;
    }

    private static Screen opened() {
        Progress progress = Progress.sum(EVENTS, SCHEDULER);
        return FactScreen.open(Scenes.home(progress), TALKS, progress, SCHEDULER, NOW)
                .screen();
    }

    static Screen told(Screen screen, Message message) {
        return screen.on(message, NOW, Size.SMALLEST).screen();
    }
}
