package maxis.runtime.standin;

import maxis.spi.Fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;

/**
 * A tool that runs beside the program until it is closed. It tells {@code name=value} lines, then
 * {@code ready}.
 */
public final class StandIn implements AutoCloseable {
    private static final String READY = "ready";

    private final Thread thread;
    private final Map<String, String> told;

    private StandIn(Thread thread, Map<String, String> told) {
        this.thread = thread;
        this.told = Map.copyOf(told);
    }

    /** Whether a tool of this name is installed. */
    public static boolean isInstalled(String name) {
        return ToolProvider.findFirst(name).isPresent();
    }

    /** Starts the tool and waits until it is ready; one that ends before is a fault. */
    public static StandIn start(String name, String... arguments) {
        var tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(() ->
                                Fault.operator("The tool " + name + " is not installed", null));
        var complaints = new StringWriter();
        try (var reader = new PipedReader();
                var lines = new BufferedReader(reader)) {
            var out = new PrintWriter(new PipedWriter(reader), true);
            var thread =
                    Thread.ofPlatform()
                            .daemon()
                            .name(name)
                            .start(() -> run(tool, out, complaints, arguments));
            var told = new HashMap<String, String>();
            return isReady(lines, told)
                    ? new StandIn(thread, told)
                    : ended(name, complaints.toString());
        } catch (IOException broken) {
            return ended(name, complaints.toString());
        }
    }

    /** What the tool told under a name. */
    public Optional<String> told(String name) {
        return Optional.ofNullable(told.get(name));
    }

    /** What the tool has to tell under a name. */
    public String require(String name) {
        return told(name)
                .orElseThrow(() -> Fault.bug("The stand-in does not tell its " + name, null));
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(
            ToolProvider tool, PrintWriter out, StringWriter complaints, String... arguments) {
        try (out) {
            tool.run(out, new PrintWriter(complaints, true), arguments);
        }
    }

    private static boolean isReady(BufferedReader lines, Map<String, String> told)
            throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(READY)) {
                return true;
            }
            int sign = line.indexOf('=');
            if (sign > 0) {
                told.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return false;
    }

    private static StandIn ended(String name, String complaints) {
        throw Fault.operator(name + " does not start. " + complaints.strip(), null);
    }
}
