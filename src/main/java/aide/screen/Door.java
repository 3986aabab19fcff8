package aide.screen;

import java.util.List;
import java.util.Optional;

/**
 * The screens that home opens: a new one is a line in each of the two tables here.
 *
 * <p>Keys and deeds stand in the way of the first frame, so they are plain constants; what opens a
 * screen is looked at only when somebody goes there.
 */
enum Door {
    STATISTICS("s", "statistics"),
    TIMELINE("t", "timeline"),
    MAP("m", "map"),
    BROWSE("b", "browse"),
    PLAN("p", "plan"),
    SETTINGS("o", "settings");

    private static final List<Door> ALL = List.of(values());

    private final String key;
    private final String deed;

    Door(String key, String deed) {
        this.key = key;
        this.deed = deed;
    }

    /** The one that a key opens. */
    static Optional<Door> of(String key) {
        for (Door door : ALL) {
            if (door.key.equals(key)) {
                return Optional.of(door);
            }
        }
        return Optional.empty();
    }

    static List<Door> all() {
        return ALL;
    }

    Hint hint() {
        return new Hint(key, deed);
    }

    Next open(HomeScreen home) {
        return switch (this) {
            case STATISTICS -> StatsScreen.open(home);
            case TIMELINE -> TimelineScreen.open(home);
            case MAP -> MapScreen.open(home);
            case BROWSE -> BrowseScreen.open(home);
            case PLAN -> PlanScreen.open(home);
            case SETTINGS -> SettingsScreen.open(home);
        };
    }
}
