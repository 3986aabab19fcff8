package aide.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/** The version as the jar's manifest tells it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
        return new String[] {
            "aide " + version, "on Java " + Runtime.version() + ", under Apache-2.0"
        };
    }
}
