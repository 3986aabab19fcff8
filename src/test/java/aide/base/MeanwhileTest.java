package aide.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;

class MeanwhileTest {

    @Test
    void worksOnAThreadOfItsOwnThatKeepsNobodyWaiting() {
        Meanwhile<String> work = new Meanwhile<>(() -> {
            Thread here = Thread.currentThread();
            return here.getName() + (here.isDaemon() ? ", a daemon" : "");
        });
        assertEquals("other, a daemon", work.begin("other").get());
    }

    @Test
    void worksOnce() {
        Meanwhile<Object> work = new Meanwhile<>(Object::new).begin("other");
        assertSame(work.get(), work.get());
    }

    @Test
    void throwsWhatTheWorkThrew() {
        UserError error = new UserError("no such bank");
        Meanwhile<String> failing = new Meanwhile<String>(() -> {
                    throw error;
                })
                .begin("other");
        assertSame(error, assertThrows(UserError.class, failing::get));
        StackOverflowError worse = new StackOverflowError();
        Meanwhile<String> broken = new Meanwhile<String>(() -> {
                    throw worse;
                })
                .begin("other");
        assertSame(worse, assertThrows(StackOverflowError.class, broken::get));
    }

    @Test
    void anInterruptIsKeptForLater() {
        CountDownLatch asked = new CountDownLatch(1);
        Meanwhile<String> work = new Meanwhile<>(() -> {
            while (asked.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "there";
        });
        work.begin("other");
        Thread.currentThread().interrupt();
        Meanwhile.run(asked::countDown, "later");
        assertEquals("there", work.get());
        assertTrue(Thread.interrupted());
    }
}
