package aide.screen;

import aide.bank.Bank;
import aide.drill.Classroom;
import aide.drill.Run;
import aide.drill.SetUp;

import java.time.OffsetDateTime;

/** The screens with which a drill begins. */
public final class DrillStart {

    private DrillStart() {}

    /** What it is to be. */
    public static Screen setUp(SetUp setUp, Classroom room) {
        return Stage.of(SetUpScreen.of(setUp, room));
    }

    /** Its first question, or the one at which it goes on. */
    public static Screen of(Run run, Bank bank, OffsetDateTime now) {
        return Stage.of(DrillScreen.of(run, bank, now));
    }
}
