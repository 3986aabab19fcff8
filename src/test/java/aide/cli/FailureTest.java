package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.base.Problem;
import aide.base.UserError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class FailureTest {

    @TempDir
    Path home;

    @Test
    void aRefusalIsOneLine() {
        assertEquals("2 aide: no such x\n", told(new UserError("no such x")));
    }

    @Test
    void aBrokenBankIsToldWhole() {
        assertEquals(
                "1 a: wrong\nb: missing\n2 problems\n",
                told(new BankProblems(
                        List.of(new Problem("a", "wrong"), new Problem("b", "missing")))));
    }

    @Test
    void aBugTellsItsPlace() {
        IllegalStateException bug = new IllegalStateException("odd\nindeed");
        bug.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("aide.Odd", "be", "Odd.java", 7)});

        assertEquals(
                "3 aide: this is a bug, please report it: java.lang.IllegalStateException: odd indeed"
                        + " at aide.Odd.be(Odd.java:7)\n",
                told(bug));
    }

    @Test
    void aBugWithoutAPlaceIsToldToo() {
        StackOverflowError bug = new StackOverflowError();
        bug.setStackTrace(new StackTraceElement[0]);

        assertEquals(
                "3 aide: this is a bug, please report it: java.lang.StackOverflowError\n",
                told(bug));
    }

    @Test
    void tooLittleMemoryIsNoBug() {
        assertEquals(
                "2 " + Failure.full(Runtime.getRuntime().maxMemory()) + "\n",
                told(new OutOfMemoryError("Java heap space")));
        assertEquals(
                "aide: 256 MB of memory are not enough for this; what was saved is safe."
                        + " Try again with more: _JAVA_OPTIONS=-Xmx1024m",
                Failure.full(256L << 20));
    }

    private String told(Throwable e) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Outside outside = new Trial(home).outside(Trial.stream(err), Trial.stream(err));
        int exit = Failure.told(e, outside);
        outside.err().flush();
        return exit + " "
                + err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
