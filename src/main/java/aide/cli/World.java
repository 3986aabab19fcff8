package aide.cli;

import aide.base.Meanwhile;
import aide.disk.Machine;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What is really outside of the program, asked for when it is needed. Written out, each of it: a lambda
 * would be linked on the way to the first frame.
 */
final class World {

    private static final int RUN_LETTERS = 8;
    private static final int BUFFER_BYTES = 8192;

    private World() {}

    /** Text is UTF-8 in any locale. */
    static Outside outside() {
        Meanwhile.run(new Zones(), "zones");
        Map<String, String> environment = System.getenv();
        LongSupplier process = new ThisProcess();
        Supplier<Machine> machine = new ThisMachine(environment);
        return new Outside(
                System.in,
                utf8(System.out),
                utf8(System.err),
                System.out,
                environment,
                new Clock(),
                new RunName(process, machine),
                process,
                machine);
    }

    /** The stream of the process takes bytes as they are; only text would meet its locale. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(
                new BufferedOutputStream(stream, BUFFER_BYTES), false, StandardCharsets.UTF_8);
    }

    /** The table of time zones is long, and everybody needs it: the other core reads it. */
    private record Zones() implements Runnable {

        @Override
        public void run() {
            TimeZone.getDefault();
        }
    }

    /** By the older class of time zones: the newer one reads their table a second time. */
    private record Clock() implements Supplier<OffsetDateTime> {

        @Override
        public OffsetDateTime get() {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            int offsetMillis = TimeZone.getDefault().getOffset(now.toEpochMilli());
            return now.atOffset(ZoneOffset.ofTotalSeconds(offsetMillis / 1_000));
        }
    }

    private record ThisProcess() implements LongSupplier {

        @Override
        public long getAsLong() {
            return ProcessHandle.current().pid();
        }
    }

    private record ThisMachine(Map<String, String> environment) implements Supplier<Machine> {

        @Override
        public Machine get() {
            return Machine.of(environment);
        }
    }

    /**
     * Not from a secure source, which takes as long as a tenth of the start: nobody gains by guessing
     * it, and the moment, the process and the machine make it another each time.
     */
    private record RunName(LongSupplier process, Supplier<Machine> machine)
            implements Supplier<String> {

        @Override
        public String get() {
            long seed = System.nanoTime() ^ System.currentTimeMillis() << 20;
            long place = process.getAsLong() * 31 + machine.get().device().hashCode();
            SplittableRandom random = new SplittableRandom(seed ^ place << 40);
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < RUN_LETTERS; i++) {
                name.append(Character.forDigit(random.nextInt(36), 36));
            }
            return name.toString();
        }
    }
}
