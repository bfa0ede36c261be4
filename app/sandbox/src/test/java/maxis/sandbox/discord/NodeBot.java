package maxis.sandbox.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The bot on discord.js, as a program of its own; its library is kept outside the tree. */
final class NodeBot implements AutoCloseable {
    private static final String LIBRARY = "discord.js@14.28.1";

    private final Process process;
    private final Path output;

    private NodeBot(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Nothing where there is neither Node nor the library, and no way to get it. */
    static Optional<NodeBot> start(SandboxDiscord discord, BotSetup setup)
            throws IOException, InterruptedException {
        var library = library();
        if (library.isEmpty()) {
            return Optional.empty();
        }
        var output = Files.createTempFile("discordjs", ".log");
        var builder =
                new ProcessBuilder(
                        "node",
                        Path.of("src/test/resources/discordjs-bot.js").toAbsolutePath().toString(),
                        discord.address() + "/api",
                        setup.token());
        builder.environment().put("NODE_PATH", library.get().resolve("node_modules").toString());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return Optional.of(new NodeBot(builder.start(), output));
    }

    private static Optional<Path> library() throws IOException, InterruptedException {
        if (!runs(Path.of("."), "node", "--version") || !runs(Path.of("."), "npm", "--version")) {
            return Optional.empty();
        }
        var folder =
                Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("maxis-" + LIBRARY.replace('@', '-'));
        if (Files.exists(folder.resolve("node_modules/discord.js/package.json"))) {
            return Optional.of(folder);
        }
        Files.createDirectories(folder);
        var installed =
                runs(
                        folder,
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--prefix",
                        folder.toString(),
                        LIBRARY);
        return installed ? Optional.of(folder) : Optional.empty();
    }

    private static boolean runs(Path folder, String... command) throws InterruptedException {
        try {
            var process =
                    new ProcessBuilder(List.of(command))
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

    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
