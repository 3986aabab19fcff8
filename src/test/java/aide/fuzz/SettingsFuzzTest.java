package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.exchange.PreferencesText;
import aide.study.Preferences;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

/** Any page of settings is read, and after a change reads as what was chosen. */
@Tag("fuzz")
class SettingsFuzzTest {

    private static final String FILE = "settings.conf";

    @FuzzTest(maxDuration = "30s")
    void isReadAndChanged(byte[] bytes) {
        String page = Fuzzed.text(bytes);
        PreferencesText.Reading reading = PreferencesText.read(FILE, page);
        Fuzzed.requireTold(reading.problems());

        String changed = PreferencesText.changed(page, reading.preferences(), Preferences.DEFAULT);

        assertEquals(Preferences.DEFAULT, PreferencesText.read(FILE, changed).preferences());
    }
}
