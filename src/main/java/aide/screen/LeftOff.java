package aide.screen;

import aide.base.Count;
import aide.study.Asking;
import aide.study.Began;
import aide.study.Event;
import aide.study.Opening;
import aide.study.TakenUp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A sitting that was left before its end, and can be gone on with. */
sealed interface LeftOff {

    /** Where it stands, in words. */
    String told();

    /** Where going on leads. */
    Next goOn(HomeScreen home);

    /** "the sitting of 10:32, 7 questions to go". */
    private static String told(Opening opening, OptionalInt toGo) {
        return "the " + Farewell.sitting(opening)
                + (toGo.isPresent()
                        ? ", " + new Count(toGo.getAsInt(), "question") + " to go"
                        : "");
    }

    /** Left a moment ago, in this run of the program. */
    record InHand(Asking asking) implements LeftOff {

        @Override
        public String told() {
            return LeftOff.told(
                    asking.desk().opening(), OptionalInt.of(asking.desk().left()));
        }

        @Override
        public Next goOn(HomeScreen home) {
            return Next.to(StudyScreens.of(home.visit(), asking.shown(home.now())));
        }
    }

    /**
     * Broken off in another run. Home does not wait for the journal to be read and gone through: that
     * comes when the learner goes on.
     */
    record OnDisk(Began began, OptionalInt toGo) implements LeftOff {

        @Override
        public String told() {
            return LeftOff.told(began.opening(), toGo);
        }

        @Override
        public Next goOn(HomeScreen home) {
            return Next.send(home, new Errand.Recall());
        }

        /** The sitting at its question; empty where it has none left, or another day has begun. */
        Optional<LeftOff> recalled(List<Event> events, HomeScreen home) {
            Visit visit = home.visit();
            return TakenUp.of(
                            began,
                            events,
                            visit.course(),
                            visit.run() + "." + visit.sittings(),
                            home.now())
                    .map(InHand::new);
        }
    }

    /** Broken off in another run, and beyond reach. */
    record Lost(Opening opening, String why) implements LeftOff {

        @Override
        public String told() {
            return LeftOff.told(opening, OptionalInt.empty()) + " cannot be gone on with: " + why;
        }

        @Override
        public Next goOn(HomeScreen home) {
            return home.begin();
        }
    }
}
