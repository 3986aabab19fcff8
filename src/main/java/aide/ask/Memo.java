package aide.ask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What of a bank's own texts and names has been worked out; nothing that was typed is kept. */
final class Memo {

    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<Name, List<Spelled>> spelled = new ConcurrentHashMap<>();

    Words words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }

    Asked asked(String question) {
        return asked.computeIfAbsent(question, Asked::of);
    }

    List<Spelled> spelled(Name name) {
        return spelled.computeIfAbsent(name, Spelled::all);
    }
}
