package maxis.testing.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.ToolProvider;

/**
 * Writes and compiles small repositories that keep or break a rule, each in a folder of its own.
 */
final class PlantedWorld {
    /** Stand-ins for what the planted code names, so that no real library is needed. */
    private static final String STAND_INS =
            """
            net.dv8tion.jda.api.JDA
            io.undertow.Undertow
            com.stripe.StripeClient
            dev.langchain4j.Model
            com.google.genai.Client
            com.google.inject.Injector
            com.github.kagkarlsson.scheduler.Scheduler
            com.microsoft.playwright.Page
            com.webauthn4j.WebAuthnManager
            io.nayuki.qrcodegen.QrCode
            org.jdbi.v3.core.Handle
            org.jdbi.v3.core.Jdbi
            org.jspecify.annotations.@NullMarked
            org.junit.jupiter.api.@Disabled
            org.junit.jupiter.api.io.@TempDir
            maxis.spi.CogId
            maxis.runtime.Engine
            maxis.sandbox.Playground
            maxis.testing.Kit
            maxis.deploy.Main
            maxis.cog.neighbour.NeighbourCog
            """;

    private final Path world;

    PlantedWorld(Path folder) {
        world = folder.resolve("planted/target/classes");
        write(STAND_INS.lines().map(PlantedWorld::standIn).toList(), folder);
        compile(folder.resolve("planted"), "main", "classes");
    }

    /** A repository that holds just these files; its code can name the stand-ins. */
    Codebase with(Path repository, List<PlantedFile> files) {
        write(files, repository);
        compile(repository.resolve("planted"), "main", "classes");
        compile(repository.resolve("planted"), "test", "test-classes");
        return Codebase.at(repository);
    }

    private static PlantedFile standIn(String type) {
        var home = type.substring(0, type.lastIndexOf('.'));
        var name = type.substring(home.length() + 1);
        var kind = name.startsWith("@") ? "@interface " : "class ";
        var plain = name.replace("@", "");
        var path = home.replace('.', '/') + "/" + plain + ".java";
        return PlantedFile.plain(
                "planted/src/main/java/" + path,
                "package " + home + "; public " + kind + plain + " {}");
    }

    private static void write(List<PlantedFile> files, Path repository) {
        try {
            for (var file : files) {
                var path = repository.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path module, String kind, String output) {
        var sources = module.resolve("src").resolve(kind).resolve("java");
        if (!Files.isDirectory(sources)) {
            return;
        }
        var classes = module.resolve("target").resolve(output);
        var options =
                List.of("-proc:none", "-nowarn", "-cp", world.toString(), "-d", classes.toString());
        var compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var found = Files.walk(sources)) {
            Files.createDirectories(classes);
            var java = found.filter(Files::isRegularFile).toList();
            var units = files.getJavaFileObjectsFromPaths(java);
            if (!compiler.getTask(complaints, files, null, options, null, units).call()) {
                throw new IllegalArgumentException("Planted code that is no Java: " + complaints);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
