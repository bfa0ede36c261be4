package maxis.runtime.postgres;

import java.nio.file.Path;

/**
 * Where an embedded server lives.
 *
 * @param dataDirectory holds the data, the logs and the lock; one program at a time
 * @param binaries where the programs are unpacked; may be shared by any number of data directories
 */
public record ServerPlace(Path dataDirectory, Path binaries) {
    /** PostgreSQL hands its paths through a shell with nothing but double quotes around them. */
    private static final String UNQUOTABLE = "\"$`\\\n\r";

    public ServerPlace {
        dataDirectory = usable(dataDirectory);
        binaries = usable(binaries);
    }

    Path cluster() {
        return clusterOf(dataDirectory);
    }

    Path logs() {
        return dataDirectory.resolve("log");
    }

    static Path clusterOf(Path dataDirectory) {
        return dataDirectory.resolve("cluster");
    }

    private static Path usable(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        if (absolute.toString().chars().anyMatch(character -> UNQUOTABLE.indexOf(character) >= 0)) {
            throw new PostgresFault(
                    "PostgreSQL cannot work in "
                            + absolute
                            + " because of a character in its name.",
                    "Choose a directory without quotes, dollar signs, backslashes and line breaks"
                            + " in its path.");
        }
        return absolute;
    }
}
