package maxis.deploy;

import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A bot on discord.js that answers the same command; its libraries are kept below the build. */
final class Peer {
    private static final String[] LIBRARIES = {"discord.js@14.28.1", "pg@8.23.1"};
    private static final Path FOLDER = Home.SOURCES.resolve("deploy/target/peer");
    private static final Path SCRIPT =
            Home.SOURCES.resolve("deploy/src/test/resources/peer-bot.js");

    private Peer() {}

    /** Whether Node and the libraries are here, or could be had. */
    static boolean isPossible() throws IOException, InterruptedException {
        if (!runs(Path.of("."), "node", "--version")) {
            return false;
        }
        Files.createDirectories(FOLDER);
        return Files.exists(FOLDER.resolve("node_modules/pg/package.json"))
                || runs(
                        FOLDER,
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--prefix",
                        FOLDER.toString(),
                        LIBRARIES[0],
                        LIBRARIES[1]);
    }

    /**
     * Starts it.
     *
     * @param sample an answer of ours, which it shall give as well
     */
    static Running start(Town town, String database, ObjectNode sample) throws IOException {
        var reply = Json.object();
        Stream.of("content", "components", "flags")
                .filter(field -> Json.has(sample, field))
                .forEach(field -> reply.set(field, sample.path(field)));
        var file = Files.write(FOLDER.resolve("reply.json"), Json.bytes(reply));
        var builder =
                new ProcessBuilder(
                        "node",
                        SCRIPT.toString(),
                        town.discord().address() + "/api",
                        SandboxOptions.MAXIS.token(),
                        database,
                        file.toString());
        builder.environment().put("NODE_PATH", FOLDER.resolve("node_modules").toString());
        return Running.start(builder);
    }

    private static boolean runs(Path folder, String... command) throws InterruptedException {
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
