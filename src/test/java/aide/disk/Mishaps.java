package aide.disk;

import java.io.IOException;
import java.util.Random;

/** When the simulated disk fails, and when the program on it ends. */
final class Mishaps {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Random chance;
    private int operationsLeft = NEVER;
    private int errorsPerThousand;
    private int roomBytes = NEVER;
    private boolean failsAgain;
    private boolean crashed;
    private long operations;
    private long errors;

    Mishaps(Random chance) {
        this.chance = chance;
    }

    void begin(int operationsToCrash, int errorsPerThousand, int roomBytes) {
        this.operationsLeft = operationsToCrash;
        this.errorsPerThousand = errorsPerThousand;
        this.roomBytes = roomBytes;
        failsAgain = false;
        crashed = false;
    }

    /** Nothing happens from now on. */
    void end() {
        begin(NEVER, 0, NEVER);
    }

    /** Before an operation. */
    void strike() throws IOException {
        if (isLast()) {
            throw new Crash();
        }
        if (hasError()) {
            throw new IOException("Input/output error");
        }
    }

    /** Whether the program does not live to see the end of this operation. */
    boolean isLast() {
        operations++;
        crashed = crashed || --operationsLeft <= 0;
        return crashed;
    }

    /** Troubles seldom come singly. */
    boolean hasError() {
        boolean error =
                errorsPerThousand > 0 && (failsAgain || chance.nextInt(1_000) < errorsPerThousand);
        failsAgain = error && chance.nextInt(3) == 0;
        errors += error ? 1 : 0;
        return error;
    }

    boolean hasCrashed() {
        return crashed;
    }

    /** How many of these bytes find room. */
    int take(int bytes) {
        int taken = Math.min(bytes, roomBytes);
        roomBytes -= taken;
        return taken;
    }

    void giveBack(int bytes) {
        roomBytes = (int) Math.min(NEVER, (long) roomBytes + bytes);
    }

    /** Somebody may remove something when the disk is full. */
    void perhapsMakeRoom() {
        roomBytes = roomBytes == 0 && chance.nextBoolean() ? NEVER : roomBytes;
    }

    Random chance() {
        return chance;
    }

    long operations() {
        return operations;
    }

    long errors() {
        return errors;
    }
}
