package aide.screen;

import aide.study.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Letters typed on a line instead of pressed: "b", or "a c" where several are wanted. */
final class Letters {

    private Letters() {}

    /** The places that are meant, in their order; none where the line is an answer in words. */
    static List<Integer> places(String line, Task task) {
        return switch (task.input()) {
            case PICK -> line.length() == 1 ? places(line, task.options().size()) : List.of();
            case PICK_SEVERAL, ORDER -> places(line, task.options().size());
            case TYPE -> List.of();
        };
    }

    private static List<Integer> places(String line, int options) {
        List<Integer> places = new ArrayList<>();
        for (char letter : line.toLowerCase(Locale.ROOT).toCharArray()) {
            int place = letter - 'a';
            boolean between = letter == ' ' || letter == ',';
            if (!between && (place < 0 || place >= options || places.contains(place))) {
                return List.of();
            }
            if (!between) {
                places.add(place);
            }
        }
        return places;
    }
}
