package aide.screen;

import aide.report.Chapter;
import aide.study.Event;
import aide.study.Sample;
import aide.study.SampleJournal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of the statistics, before the journal is read and after. */
final class StatsScenes {

    private static final List<Event> EVENTS =
            SampleJournal.of(5, 1_250, Sample.course().questions());

    private StatsScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        Screen reading = Scenes.pressed(Scenes.home(Scenes.underway()), "s");
        scenes.put("stats-reading", reading);
        scenes.put(
                "stats-unread",
                told(
                        reading,
                        new Message.Failed(
                                new Errand.Recall(),
                                "the journal cannot be read: permission denied")));
        scenes.put("stats-nothing", told(reading, new Message.Recalled(List.of())));
        Screen page = told(Scenes.home(Scenes.underway()));
        scenes.put("stats-help", Scenes.pressed(page, "?"));
        for (Chapter chapter : Chapter.ALL) {
            scenes.put("stats-" + chapter.id(), page);
            page = Scenes.pressed(page, Key.RIGHT);
        }
        scenes.put("stats-scrolled", Scenes.pressed(page, Key.LEFT, Key.LEFT, Key.PAGE_DOWN));
        return scenes;
    }

    /** The first page, opened from there. */
    static Screen told(Screen home) {
        return told(Scenes.pressed(home, "s"), new Message.Recalled(EVENTS));
    }

    private static Screen told(Screen screen, Message message) {
        return screen.on(message, Scenes.NOW, Size.SMALLEST).screen();
    }
}
