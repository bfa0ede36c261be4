package maxis.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. It is never downloaded by the tests. */
final class Chromium {
    static final String MISSING =
            "There is no Chromium on this machine, so the tests in a browser are skipped."
                    + " Install it, for example with: apt-get install chromium";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<Path> APPLICATIONS =
            List.of(
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private Chromium() {}

    static Optional<Path> find() {
        return find(System.getenv().getOrDefault("PATH", ""));
    }

    static Optional<Path> find(String searched) {
        var onPath =
                Stream.of(searched.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve));
        return Stream.concat(onPath, APPLICATIONS.stream()).filter(Files::isExecutable).findFirst();
    }
}
