package aide.cli;

import aide.base.UserError;
import aide.disk.Holder;
import aide.disk.Machine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Who opens a learner's files, and from which device.
 *
 * <p>To tell it, the JDK reads its table of time zones and asks the system a few things. On the way
 * to the first frame that is done on the other core while the bank is read.
 */
record Station(Holder me, String device) {

    static Station of(Outside outside) {
        Machine machine = outside.machine().get();
        Holder me = new Holder(
                outside.process().getAsLong(), machine.host(), outside.clock().get());
        return new Station(me, machine.device());
    }

    /** Begins to find it out; the task's end is waited for where it is asked. */
    static FutureTask<Station> ahead(Outside outside) {
        FutureTask<Station> station = new FutureTask<>(() -> of(outside));
        Thread thread = new Thread(station, "station");
        thread.setDaemon(true);
        thread.start();
        return station;
    }

    static Station found(FutureTask<Station> station) {
        try {
            return station.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("interrupted before it had begun");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
