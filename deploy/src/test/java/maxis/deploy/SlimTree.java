package maxis.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A copy of this repository without the sources of its modules: what is built already is taken from
 * a local Maven repository made for it. In it a new module is built within seconds.
 */
final class SlimTree implements AutoCloseable {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern ARTIFACT =
            Pattern.compile("<artifactId>(maxis-[^<]+)</artifactId>");
    private static final String VERSION = "0.1.0-SNAPSHOT";

    private final Path root;
    private final Path repository;

    private SlimTree(Path root, Path repository) {
        this.root = root;
        this.repository = repository;
    }

    static SlimTree in(Path directory) throws IOException {
        var tree = new SlimTree(directory.resolve("a tree"), directory.resolve("a repository"));
        tree.copy("pom.xml");
        tree.copy("maxis");
        for (var part : List.of("deploy/build.sh", "deploy/commands.sh")) {
            tree.copy(part);
        }
        Tree.copy(Home.SOURCES.resolve("schema"), tree.root.resolve("schema"));
        Tree.delete(tree.root.resolve("schema/target"));
        tree.linkRepository();
        for (var module : modules()) {
            tree.copy(module + "/pom.xml");
            tree.install(module);
        }
        return tree;
    }

    Path root() {
        return root;
    }

    /** Runs Maven here without a network. */
    Running maven(String... arguments) {
        var command = new ArrayList<>(List.of("mvn", "-B", "-q", "-o", "-Dstyle.color=never"));
        command.add("-Dmaven.repo.local=" + repository);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(root.toFile());
        // As ./maxis starts it: on the JDK that it builds with, whatever else is installed.
        var jdk = System.getProperty("java.home");
        builder.environment().put("JAVA_HOME", jdk);
        builder.environment().put("JAVA25_HOME", jdk);
        builder.environment().merge("PATH", jdk + "/bin", (path, bin) -> bin + ":" + path);
        return Running.start(builder);
    }

    /** Runs {@code ./maxis} on what Maven has built. */
    Running maxis(String... arguments) throws IOException {
        var stamp = root.resolve("target/script/built");
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, "");
        var command = new ArrayList<>(List.of(root.resolve("maxis").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().put("MAXIS_JAVA_HOME", System.getProperty("java.home"));
        return Running.start(builder);
    }

    /** What is written in each file, built things aside. */
    Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = root.relativize(file).toString();
                if (!(name + "/").contains("target/")) {
                    content.put(name, Files.readString(file));
                }
            }
        }
        return content;
    }

    /** JUnit would warn of each link that it deletes. */
    @Override
    public void close() {
        Tree.delete(repository);
    }

    private static List<String> modules() {
        return MarkdownPage.read(Home.SOURCES.resolve("pom.xml")).words(MODULE).toList();
    }

    private void copy(String file) throws IOException {
        var to = root.resolve(file);
        Files.createDirectories(to.getParent());
        if (!Files.exists(to)) {
            Tree.copy(Home.SOURCES.resolve(file), to);
        }
    }

    /** All of the libraries, by links; what is ours comes beside them. */
    private void linkRepository() throws IOException {
        Files.createDirectories(repository);
        try (var groups = Files.list(Path.of(System.getProperty("maxis.repository")))) {
            for (var group : groups.filter(path -> !path.endsWith("maxis")).toList()) {
                Files.createSymbolicLink(repository.resolve(group.getFileName()), group);
            }
        }
        install("maxis", Home.SOURCES.resolve("pom.xml"), "pom");
    }

    private void install(String module) {
        var pom = Home.SOURCES.resolve(module).resolve("pom.xml");
        var artifact = artifact(pom);
        install(artifact, pom, "pom");
        var jar = pom.resolveSibling("target").resolve(artifact + "-" + VERSION + ".jar");
        if (Files.exists(jar)) {
            install(artifact, jar, "jar");
        }
    }

    private static String artifact(Path pom) {
        return MarkdownPage.read(pom).words(ARTIFACT).findFirst().orElseThrow();
    }

    private void install(String artifact, Path file, String type) {
        var place = repository.resolve("maxis").resolve(artifact).resolve(VERSION);
        try {
            Files.createDirectories(place);
            Files.copy(file, place.resolve(artifact + "-" + VERSION + "." + type));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
