package aide.ask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What has been worked out and is not to be worked out again: of a bank's own texts and names for as
 * long as the bank is there, of a typed text while it is judged.
 */
final class Memo {

    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<Name, List<Spelled>> spelled = new ConcurrentHashMap<>();

    private final Map<String, List<DateReader>> dates = new ConcurrentHashMap<>();

    List<DateReader> dates(String text) {
        return dates.computeIfAbsent(text, DateReader::readings);
    }

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
