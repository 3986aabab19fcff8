package aide.ask;

import static aide.base.Check.require;

/** A verdict and one line that says why. */
public record Judgement(Verdict verdict, String why) {

    public Judgement {
        require(!why.isBlank(), "why is blank");
    }

    static Judgement correct(String shown) {
        return new Judgement(Verdict.CORRECT, "right: " + shown);
    }

    static Judgement close(String spelling) {
        return new Judgement(Verdict.CLOSE, "right; mind the spelling: " + spelling);
    }

    static Judgement incomplete(String why) {
        return new Judgement(Verdict.INCOMPLETE, why);
    }

    static Judgement wrong(String why) {
        return new Judgement(Verdict.WRONG, why);
    }

    /** The better of two; of equals, this one. */
    Judgement or(Judgement other) {
        return other.verdict.betterThan(verdict) ? other : this;
    }
}
