package aide.screen;

import aide.bank.Source;
import aide.study.Event;
import aide.study.Preferences;

import java.util.List;

/** What reaches a screen from outside. */
public sealed interface Message {

    record Press(Key key) implements Message {}

    /** Text from the keyboard: one grapheme cluster, or several when pasted; already clean. */
    record Text(String text) implements Message {}

    /** What the last move wanted to keep could not be written; it stays in memory. */
    record Unsaved(String why) implements Message {}

    /** The learner's whole journal, in the order of time. */
    record Recalled(List<Event> events) implements Message {

        public Recalled {
            events = List.copyOf(events);
        }
    }

    /** The paragraphs of the very document that is cited; its text is as it stands there. */
    record Consulted(Source source, List<String> paragraphs) implements Message {

        public Consulted {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What the learner has chosen is on the disk. */
    record Kept(Preferences preferences) implements Message {}

    /** How a drill begins is on the disk, under this name. */
    record Begun(String drill) implements Message {}

    /** The last move of a drill is on the disk. */
    record Noted() implements Message {}

    /** Nothing happened but that time went by, for a screen that wants to know. */
    record Tick() implements Message {}

    /** What was to be kept will not do; nothing was lost. The reason is in words for the learner. */
    record Refused(String why) implements Message {}

    /** An errand came to nothing; the reason is in words for the learner. */
    record Failed(Errand errand, String why) implements Message {}
}
