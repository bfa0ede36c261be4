package maxis.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A machine of its own for {@code ./maxis}: a home, a root for the system's directories and a PATH
 * that hold only what a test puts there. Every path has blanks and signs that careless quoting
 * would trip over.
 */
final class FakeMachine {
    static final Path SOURCES = Path.of(System.getProperty("maxis.root"));

    private static final List<String> TOOLS =
            List.of(
                    "awk",
                    "basename",
                    "bash",
                    "cat",
                    "cksum",
                    "dirname",
                    "env",
                    "find",
                    "flock",
                    "grep",
                    "head",
                    "id",
                    "locale",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sh",
                    "sleep",
                    "sort",
                    "tee",
                    "tr",
                    "cp");

    private final Path base;
    private final Map<String, String> environment = new HashMap<>();

    private FakeMachine(Path base) {
        this.base = base;
    }

    /** A machine with the everyday tools and a clone of the sources, but neither Java nor Maven. */
    static FakeMachine withSources(Path directory) {
        var machine = bare(directory);
        machine.copy("maxis");
        machine.copy("deploy/build.sh");
        machine.copy("deploy/commands.sh");
        machine.write("clone/pom.xml", "<project/>");
        machine.write("clone/app/runtime/pom.xml", "<project/>");
        return machine;
    }

    /** A machine with an installed distribution instead of the sources. */
    static FakeMachine withDistribution(Path directory) {
        var machine = bare(directory);
        machine.copy("maxis");
        machine.write("clone/lib/b.jar", "");
        machine.write("clone/lib/a.jar", "");
        return machine;
    }

    private static FakeMachine bare(Path directory) {
        var machine = new FakeMachine(directory.resolve("it's a $HOME"));
        TOOLS.forEach(machine::borrow);
        machine.environment.put("PATH", machine.path("bin").toString());
        machine.environment.put("HOME", machine.path("home").toString());
        machine.environment.put("MAXIS_SYSTEM_ROOT", machine.path("root").toString());
        machine.environment.put("FAKE", machine.base.toString());
        return machine;
    }

    Path path(String relative) {
        return base.resolve(relative);
    }

    FakeMachine set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /**
     * Puts a JDK there; its {@code java} prints its place, process id, locale and arguments, one a
     * line.
     */
    FakeMachine jdk(String place, String version) {
        executable(place + "/bin/javac", "exit 0");
        return runtime(place, version);
    }

    FakeMachine runtime(String place, String version) {
        write(place + "/release", "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return executable(
                place + "/bin/java",
                """
                [ "$1" != -version ] || { echo 'openjdk version "%s" 2026-01-01' >&2; exit; }
                echo "place %s"; echo "pid $$"; echo "locale ${LC_ALL:-}"
                printf '%%s\\n' "$@"
                """
                        .formatted(version, place));
    }

    /**
     * Puts a Maven on the PATH; it notes its arguments, "builds" two jars and says what {@code
     * fake-output} holds.
     */
    FakeMachine maven(String version) {
        return executable("bin/mvn", FakeMaven.script(version));
    }

    FakeMachine executable(String place, String script) {
        write(place, "#!/bin/sh\n" + script);
        if (!path(place).toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make " + place + " executable");
        }
        return this;
    }

    FakeMachine write(String place, String text) {
        try {
            Files.createDirectories(path(place).getParent());
            Files.writeString(path(place), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What Maven was called with, one call a line. */
    List<String> mavenCalls() {
        try {
            return Files.exists(path("maven-calls"))
                    ? Files.readAllLines(path("maven-calls"))
                    : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Ending maxis(String... arguments) {
        return Ending.of(start(arguments));
    }

    Process start(String... arguments) {
        return run(
                Stream.concat(Stream.of(path("clone/maxis").toString()), Stream.of(arguments))
                        .toList());
    }

    Process run(List<String> command) {
        var builder = new ProcessBuilder(command).directory(base.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void copy(String file) {
        write("clone/" + file, "");
        try {
            Files.copy(
                    SOURCES.resolve(file),
                    path("clone/" + file),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A tool of the real machine, by a script and not by a link, because the PATH must hold nothing
     * else.
     */
    private void borrow(String tool) {
        for (var directory : List.of("/usr/bin", "/bin")) {
            if (Files.isExecutable(Path.of(directory, tool))) {
                executable("bin/" + tool, "exec " + directory + "/" + tool + " \"$@\"\n");
                return;
            }
        }
    }

    /** How a run ended. */
    record Ending(long pid, int status, String out, String err) {
        static Ending of(Process process) {
            try {
                // Both streams are small enough for their pipes, so reading one after the other
                // cannot block.
                var out =
                        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                var err =
                        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Ending(process.pid(), process.waitFor(), out, err);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
