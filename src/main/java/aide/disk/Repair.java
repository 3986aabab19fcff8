package aide.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

/** Mends what a {@link Checkup} finds: says what it will do, does it, and says what it did. */
public final class Repair {

    /** What is mended may show more to mend, such as a snapshot; it cannot go on for ever. */
    private static final int ROUNDS_MAX = 4;

    private final Folder folder;
    private final String device;
    private final Consumer<String> told;

    private Repair(Folder folder, String device, Consumer<String> told) {
        this.folder = folder;
        this.device = device;
        this.told = told;
    }

    /**
     * Mends {@code home/learners/NAME}.
     *
     * @param device where this program runs, whose journal takes what is appended
     * @param told one line before and one after everything that is done
     * @return whether all that was planned is done
     * @throws aide.base.UserError when another process holds it, or it cannot be read
     */
    public static boolean of(
            Path home,
            LearnerName learner,
            String device,
            Holder me,
            RuleBook rules,
            Consumer<String> told) {
        return Held.with(home, learner, me, folder -> of(folder, device, rules, me.since(), told));
    }

    static boolean of(
            Folder folder, String device, RuleBook rules, OffsetDateTime now, Consumer<String> told)
            throws IOException {
        return new Repair(folder, device, told).run(rules, now);
    }

    private boolean run(RuleBook rules, OffsetDateTime now) throws IOException {
        for (int round = 0; round < ROUNDS_MAX; round++) {
            List<Remedy> remedies = Checkup.of(folder, rules, now).remedies();
            remedies.forEach(remedy -> told.accept("will " + remedy.plan()));
            for (Remedy remedy : remedies) {
                if (!isDone(remedy)) {
                    return false;
                }
            }
            if (remedies.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDone(Remedy remedy) {
        try {
            told.accept(remedy.carryOut(folder, device));
            return true;
        } catch (IOException e) {
            told.accept("could not %s: %s; nothing is lost".formatted(remedy.plan(), Reason.of(e)));
            return false;
        }
    }
}
