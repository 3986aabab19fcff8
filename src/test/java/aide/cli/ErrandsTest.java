package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Bank;
import aide.bank.Source;
import aide.base.UserError;
import aide.disk.SourceFolder;
import aide.screen.Errand;
import aide.screen.Message;
import aide.study.Event;
import aide.study.Preferences;
import aide.study.Undo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ErrandsTest {

    private static final Source HERALD = source("herald");

    private static final Errands.Keeper NOWHERE = preferences -> preferences;

    private static final Errand RECALL = new Errand.Recall();
    private static final Errand CONSULT = new Errand.Consult(HERALD);

    @TempDir
    Path temporary;

    @Test
    void journalIsBroughtAsItIsRead() {
        Event event = new Undo("r-2", OffsetDateTime.parse("2026-03-10T09:30:00+02:00"), "r-1");

        assertEquals(
                new Message.Recalled(List.of(event)),
                new Errands(() -> List.of(event), NOWHERE, Optional::empty).run(RECALL));
    }

    @Test
    void whatIsChosenIsKeptOrToldWithTheReason() {
        List<Preferences> kept = new ArrayList<>();
        Preferences chosen = Preferences.DEFAULT.withExamMinutes(25);
        Errand keep = new Errand.Keep(chosen);
        Errands.Keeper disk = preferences -> {
            kept.add(preferences);
            return preferences;
        };
        Errands.Keeper picky = preferences -> {
            throw new UserError("there is no folder /nowhere");
        };
        Errands.Keeper full = preferences -> {
            throw new IOException("no space left on device");
        };

        assertEquals(
                new Message.Kept(chosen), new Errands(List::of, disk, Optional::empty).run(keep));
        assertEquals(List.of(chosen), kept);
        assertEquals(
                new Message.Refused("there is no folder /nowhere"),
                new Errands(List::of, picky, Optional::empty).run(keep));
        assertEquals(
                new Message.Failed(keep, "the settings are not saved: no space left on device"),
                new Errands(List::of, full, Optional::empty).run(keep));
    }

    @Test
    void journalThatCannotBeReadIsToldWithTheReason() {
        Errands.Archive torn = () -> {
            throw new IOException("permission denied");
        };

        assertEquals(
                new Message.Failed(RECALL, "the journal cannot be read: permission denied"),
                new Errands(torn, NOWHERE, Optional::empty).run(RECALL));
    }

    @Test
    void documentIsBroughtParagraphByParagraph() {
        Message told = errands(Trial.DOCUMENTS).run(CONSULT);

        assertEquals(
                HERALD.paragraphs().count(),
                ((Message.Consulted) told).paragraphs().size());
    }

    @Test
    void withoutDocumentsTheWayToThemIsTold() {
        assertEquals(
                new Message.Failed(
                        CONSULT,
                        "the documents are not at hand; --sources DIR or the setting sources has them"),
                new Errands(List::of, NOWHERE, Optional::empty).run(CONSULT));
    }

    @Test
    void documentThatIsMissingIsTold() {
        assertEquals(
                new Message.Failed(CONSULT, "the document herald.txt cannot be read: no such file"),
                errands(temporary).run(CONSULT));
    }

    @Test
    void anotherTextIsNotShownForTheCitedOne() throws IOException {
        Files.writeString(temporary.resolve("herald.txt"), "abc");

        assertEquals(
                new Message.Failed(
                        CONSULT,
                        "the document herald.txt is another text than the one cited; expected SHA-256 "
                                + HERALD.sha256()
                                + ", got ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                errands(temporary).run(CONSULT));
    }

    private static Errands errands(Path documents) {
        return new Errands(List::of, NOWHERE, () -> Optional.of(new SourceFolder(documents)));
    }

    private static Source source(String id) {
        Bank bank = Banks.read(Optional.of(Trial.BANK));
        return bank.sources().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
