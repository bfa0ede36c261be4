package maxis.runtime.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Another JVM that works with a data directory, as a second Maxis would, and that can be killed.
 */
final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProgram(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static OtherProgram start(Path dataDirectory) throws IOException {
        return run("serve", dataDirectory);
    }

    static OtherProgram unpack(Path parent) throws IOException {
        return run("unpack", parent);
    }

    private static OtherProgram run(String what, Path where) throws IOException {
        var classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words =
                List.of(java, "-cp", classes, OtherProgram.class.getName(), what, where.toString());
        return new OtherProgram(new ProcessBuilder(words).redirectErrorStream(true).start());
    }

    /** The first line that begins with the word, without it: logs go the same way. */
    String said(String word) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(word + " ")) {
                return line.substring(word.length() + 1);
            }
        }
        throw new IOException("It ended without saying " + word);
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    static void main(String[] words) throws IOException {
        var where = Path.of(words[1]);
        if (words[0].equals("unpack")) {
            System.out.println(
                    "unpacked " + Binaries.in(where, Archive.of(Machine.current())).directory());
            return;
        }
        try (var server = TestServers.start(where)) {
            System.out.println("port " + server.port());
            // Until whoever started us closes the other end.
            System.in.read();
        } catch (PostgresFault fault) {
            System.out.println("fault " + fault.problem());
        }
    }
}
