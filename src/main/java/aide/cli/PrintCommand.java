package aide.cli;

import aide.base.Count;
import aide.base.UserError;
import aide.disk.OutFolder;
import aide.exchange.Deck;
import aide.sheet.Blueprint;
import aide.sheet.Paper;
import aide.sheet.SheetHtml;
import aide.sheet.SheetMarkdown;
import aide.sheet.Version;
import aide.sheet.Worksheet;
import aide.study.Scope;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes a worksheet in several versions, with a key, to be printed. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = aide.cli.Version.class,
        name = "print",
        sortOptions = false,
        description = "Write a worksheet for paper in several versions, with a key.")
final class PrintCommand implements Callable<Integer> {

    private static final String TITLE = "Worksheet";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write to; it is made where it is missing.")
    private @Nullable Path folder;

    @Mixin
    private SheetOptions options = new SheetOptions();

    @Mixin
    private DeckOption deck = new DeckOption();

    @Mixin
    private ScopeOptions scope;

    private final Outside outside;
    private final BankOption bank;

    PrintCommand(Outside outside, BankOption bank) {
        this.outside = outside;
        this.bank = bank;
        this.scope = new ScopeOptions(bank);
    }

    @Override
    public Integer call() {
        if (folder == null) {
            throw new UserError("-o DIR is missing: the folder to write to");
        }
        Paper paper = options.paper();
        Worksheet worksheet = Worksheet.of(blueprint(), bank.read());
        OutFolder.write(folder, files(worksheet, paper));
        tell(folder, worksheet);
        return Exit.OK;
    }

    private Blueprint blueprint() {
        Optional<Deck> chosen = deck.deck(bank, outside);
        String title = chosen.map(Deck::title).filter(some -> !some.isEmpty()).orElse(TITLE);
        Scope asked = deck.over(scope.scope(), chosen);
        int stock = asked.of(bank.read()).size();
        Blueprint blueprint = options.blueprint(asked, stock, title, outside);
        if (stock == 0) {
            throw new UserError("there is no such question to print");
        }
        if (stock < blueprint.questions()) {
            outside.err()
                    .println("aide: there %s only %s to print"
                            .formatted(stock == 1 ? "is" : "are", new Count(stock, "question")));
        }
        return blueprint;
    }

    private static Map<String, byte[]> files(Worksheet worksheet, Paper paper) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("worksheet.html", utf8(SheetHtml.of(worksheet, paper)));
        files.put("worksheet.md", utf8(SheetMarkdown.of(worksheet)));
        for (Version version : worksheet.versions()) {
            SheetMarkdown.picture(version)
                    .ifPresent(svg -> files.put(SheetMarkdown.map(version), utf8(svg)));
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void tell(Path folder, Worksheet worksheet) {
        outside.print(folder.resolve("worksheet.html").toString());
        outside.print(folder.resolve("worksheet.md").toString());
        outside.print("seed " + worksheet.seed());
    }
}
