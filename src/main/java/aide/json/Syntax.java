package aide.json;

import aide.base.Problem;

import java.io.EOFException;
import java.io.IOException;

/** Says in our words what Gson says of text that is not JSON. */
final class Syntax {

    private Syntax() {}

    static Problem problem(String file, IOException e) {
        String told = String.valueOf(e.getMessage());
        int at = told.indexOf(" at line ");
        String position = Locator.position(told, 0);
        String what = at < 0 ? told : told.substring(0, at);
        return new Problem(file + ":" + position, "is not JSON: " + reason(e, what));
    }

    /** Gson advises its caller to be lenient; whoever wrote the file needs other advice. */
    private static String reason(IOException e, String what) {
        if (e instanceof EOFException) {
            return "the file ends too early, expected a closing bracket or quote";
        }
        if (what.startsWith("Use JsonReader")) {
            return "expected a value in double quotes, a number, true, false, null, [ or {";
        }
        return Character.toLowerCase(what.charAt(0)) + Shown.cut(what.substring(1));
    }
}
