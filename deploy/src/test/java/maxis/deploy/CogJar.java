package maxis.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.Cog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Packs a cog of the tests for a program of its own, as an author packs theirs. */
final class CogJar {
    private final Class<? extends Cog> cog;
    private final Path classes;

    private CogJar(Class<? extends Cog> cog) {
        this.cog = cog;
        this.classes = Path.of(cog.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** With all classes of its package, and its messages where there are any. */
    static void pack(Class<? extends Cog> cog, String name, Home home) {
        new CogJar(cog).pack(name, home.path().resolve("lib/" + name + ".jar"));
    }

    private void pack(String name, Path jar) {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            addAll(out, cog.getPackageName().replace('.', '/'), "");
            addAll(out, "messages", name + ".");
            add(out, "META-INF/services/maxis.spi.Cog", cog.getName().getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void addAll(JarOutputStream out, String directory, String prefix) throws IOException {
        try (var files = Files.list(classes.resolve(directory))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(prefix)) {
                    add(out, directory + "/" + name, Files.readAllBytes(file));
                }
            }
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
