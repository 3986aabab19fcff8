package aide.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody may have meant who typed a name that there is not. */
public final class Nearest {

    private static final int SLIPS_MAX = 3;

    /** Of a shorter name nothing is left where more have slipped. */
    private static final int LETTERS_A_SLIP = 3;

    private static final int MOST = 3;

    private Nearest() {}

    /** Those that begin with the typed name, then those few slips away; at most three. */
    public static List<String> to(String typed, Collection<String> names) {
        int max = Math.min(SLIPS_MAX, typed.length() / LETTERS_A_SLIP);
        return names.stream()
                .filter(name -> slips(typed, name, max) <= max)
                .sorted(Comparator.comparingInt((String name) -> slips(typed, name, max))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int slips(String typed, String name, int max) {
        boolean begins = !typed.isEmpty() && name.startsWith(typed);
        return begins ? 0 : Distance.between(typed, name, max);
    }
}
