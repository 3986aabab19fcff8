package aide.cli;

import aide.disk.SourceFolder;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** Where the documents are that a bank cites; their text is no part of it. */
final class SourcesOption {

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "The folder of the documents that the bank cites.")
    private @Nullable Path folder;

    boolean isGiven() {
        return folder != null;
    }

    /**
     * The documents, where a folder was named.
     *
     * @throws aide.base.UserError when there is no such folder
     */
    Optional<SourceFolder> documents() {
        return Optional.ofNullable(folder).map(SourceFolder::new);
    }
}
