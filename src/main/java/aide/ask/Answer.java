package aide.ask;

import java.util.List;

/** What is right, and how a typed text is held against it. A new form is one file, named here. */
public sealed interface Answer
        permits NameAnswer, DateAnswer, NumberAnswer, WordsAnswer, SeveralAnswer {

    /** As a screen shows it: "12 January 2022", "100,000 troops". */
    String shown();

    /** Every accepted spelling for a listing, the shown one first. */
    List<String> spellings();

    /** What must all be there: more than the answer itself where several things are right together. */
    default List<Answer> parts() {
        return List.of(this);
    }

    /** Something to go on, short of the answer: "6 letters, beginning with G". */
    String clue();

    /** Never throws, whatever was typed; {@link Judge} has sorted out the endless and the empty. */
    Judgement judge(String typed, Known known);
}
