package aide.cli;

import aide.disk.Memoir;
import aide.study.Review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every answer that was typed, each unlike all others, and those that were told to be saved. */
final class Diary {

    private final Set<String> typed = new HashSet<>();
    private final Set<String> saved = new HashSet<>();

    String next() {
        String answer = "guess " + (typed.size() + 1);
        typed.add(answer);
        return answer;
    }

    void saved(String answer) {
        saved.add(answer);
    }

    int savedCount() {
        return saved.size();
    }

    /** What was told to be saved and is not there. */
    List<String> lost(Memoir memoir) {
        List<String> lost = new ArrayList<>(saved);
        lost.removeAll(answers(memoir));
        return lost;
    }

    /** What is there and was never typed, or not so often. */
    List<String> invented(Memoir memoir) {
        List<String> invented = answers(memoir);
        typed.forEach(invented::remove);
        return invented;
    }

    private static List<String> answers(Memoir memoir) {
        List<String> answers = new ArrayList<>();
        memoir.events().forEach(event -> {
            if (event instanceof Review review) {
                answers.add(review.answer());
            }
        });
        return answers;
    }
}
