package maxis.runtime.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another program, run to its end, with nothing of our environment but the way to find programs.
 */
final class Command {
    private Command() {}

    /** What a program left: its exit code and all that it printed. */
    record Outcome(int exitCode, String output) {
        boolean isSuccess() {
            return exitCode == 0;
        }
    }

    static Outcome run(List<String> words) throws IOException {
        var process = prepare(words).redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(exitOf(process), text);
        }
    }

    /** False as well when there is no such program. */
    static boolean succeeds(String... words) {
        try {
            return run(List.of(words)).isSuccess();
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Our environment holds tokens that no server needs, and variables that would bend what it
     * does.
     */
    static ProcessBuilder prepare(List<String> words) {
        var builder =
                new ProcessBuilder(words)
                        .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
        var path =
                Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin:/usr/sbin:/sbin");
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    /** Waits whatever interrupts us: a program that we started must not be forgotten. */
    static int exitOf(Process process) {
        return process.onExit().join().exitValue();
    }
}
