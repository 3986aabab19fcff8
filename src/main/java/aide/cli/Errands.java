package aide.cli;

import aide.bank.Document;
import aide.bank.Source;
import aide.base.UserError;
import aide.disk.SourceFolder;
import aide.screen.Errand;
import aide.screen.Message;
import aide.study.Event;
import aide.study.Preferences;
import aide.term.Envoy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Runs errands to the learner's journal, and to the documents where they are at hand. */
final class Errands implements Envoy {

    /** Where the journal is read. */
    interface Archive {
        List<Event> events() throws IOException;
    }

    /** Where preferences are kept. */
    interface Keeper {

        /**
         * Keeps them, and answers what is kept.
         *
         * @throws UserError when they will not do
         */
        Preferences keep(Preferences preferences) throws IOException;
    }

    /** Where the documents are. */
    interface Library {
        Optional<SourceFolder> documents();
    }

    private final Archive archive;
    private final Keeper keeper;
    private final Library library;

    Errands(Archive archive, Keeper keeper, Library library) {
        this.archive = archive;
        this.keeper = keeper;
        this.library = library;
    }

    @Override
    public Message run(Errand errand) {
        return errand.match(
                () -> recall(errand),
                source -> consult(errand, source),
                preferences -> keep(errand, preferences),
                drill -> new Message.Failed(errand, "no drill is going on"));
    }

    private Message recall(Errand errand) {
        try {
            return new Message.Recalled(archive.events());
        } catch (IOException e) {
            return new Message.Failed(errand, "the journal cannot be read: " + e.getMessage());
        }
    }

    private Message keep(Errand errand, Preferences preferences) {
        try {
            return new Message.Kept(keeper.keep(preferences));
        } catch (UserError e) {
            return new Message.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Message.Failed(errand, "the settings are not saved: " + e.getMessage());
        }
    }

    private Message consult(Errand errand, Source source) {
        try {
            return library.documents()
                    .map(folder -> consult(errand, source, folder))
                    .orElse(new Message.Failed(
                            errand,
                            "the documents are not at hand; --sources DIR or the setting sources"
                                    + " has them"));
        } catch (UserError e) {
            return new Message.Failed(errand, String.valueOf(e.getMessage()));
        }
    }

    private static Message consult(Errand errand, Source source, SourceFolder folder) {
        try {
            Document document = Document.of(folder.document(source.file()));
            return document.isOf(source)
                    ? new Message.Consulted(source, document.paragraphs())
                    : new Message.Failed(errand, another(source, document));
        } catch (IOException e) {
            return new Message.Failed(
                    errand, "the document " + source.file() + " cannot be read: " + e.getMessage());
        }
    }

    private static String another(Source source, Document document) {
        return "the document %s is another text than the one cited; expected SHA-256 %s, got %s"
                .formatted(source.file(), source.sha256(), document.sha256());
    }
}
