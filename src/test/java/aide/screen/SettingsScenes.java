package aide.screen;

import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings, untouched and changed, and a value that is typed. */
final class SettingsScenes {

    private static final Preferences CHOSEN = Preferences.DEFAULT
            .with(Preference.THEME, "high-contrast")
            .with(Preference.SOURCES, "/home/anna/Documents/the five documents of the course");

    private SettingsScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("settings", open());
        scenes.put("settings-last", pressed(open(), Key.END));
        scenes.put("settings-kept", said(pressed(open(), Key.DOWN), new Message.Kept(CHOSEN)));
        scenes.put(
                "settings-refused",
                said(
                        pressed(open(), Key.END),
                        new Message.Refused("there is no folder /nowhere/at/all; the setting"
                                + " sources is the folder of the documents")));
        scenes.put("settings-help", pressed(open(), "?"));
        scenes.put("settings-value", pressed(open(), Key.DOWN, Key.DOWN, Key.ENTER, "0"));
        scenes.put(
                "settings-value-wrong",
                pressed(open(), Key.DOWN, Key.DOWN, Key.ENTER, "00", Key.ENTER));
        return scenes;
    }

    private static Screen open() {
        return pressed(
                HomeScreen.of(Scenes.visit(Sample.course()), Progress.NOTHING, Scenes.NOW), "o");
    }

    private static Screen said(Screen screen, Message message) {
        return screen.on(message, Scenes.NOW, Size.SMALLEST).screen();
    }

    private static Screen pressed(Screen screen, Object... inputs) {
        Screen pressed = Scenes.pressed(screen, inputs);
        return pressed instanceof Stage ? pressed : Stage.of(pressed);
    }
}
