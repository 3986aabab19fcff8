package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser without a window, which has no profile and no network. */
record Browser(Path executable) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Where this machine has none, the test is skipped, and says why. */
    static Browser here() {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no browser: none of " + NAMES + " is on the PATH");
        return new Browser(found.orElseThrow());
    }

    /** The page as it comes out of a printer. */
    Pdf print(Path page, Path pdf) throws IOException, InterruptedException {
        run(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        return Pdf.read(pdf);
    }

    /** The page as the browser has understood it, when its scripts have run, if it has any. */
    String understood(Path page) throws IOException, InterruptedException {
        return run(page, "--dump-dom");
    }

    private String run(Path page, String... options) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Path out = profile.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(profile.resolve("err").toFile())
                .start();
        assertEquals(0, process.waitFor(), Files.readString(profile.resolve("err")));
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
