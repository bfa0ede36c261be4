package maxis.testing.classpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks into folders of the class path, whether they lie in directories or in jars. */
public final class ClassPath {
    private static final String CLASS = ".class";
    private static final Comparator<Resource> BY_NAME = Comparator.comparing(Resource::name);

    private ClassPath() {}

    /** A file and what is in it. */
    public static final class Resource {
        private final String name;
        private final byte[] content;

        private Resource(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        public String name() {
            return name;
        }

        public byte[] content() {
            return content.clone();
        }

        /** What it says, in UTF-8. */
        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** The files below a folder such as {@code schema/tickets}, by their names from there on. */
    public static List<Resource> files(ClassLoader loader, String folder) {
        return sorted(loader.resources(folder));
    }

    /**
     * The compiled classes of the package of a class and of those inside it, from the directory or
     * jar that it comes from itself: not those of its tests.
     */
    public static List<Resource> classFiles(Class<?> neighbour) {
        var home = neighbour.getProtectionDomain().getCodeSource().getLocation().toString();
        var folder = neighbour.getPackageName().replace('.', '/');
        var places = neighbour.getClassLoader().resources(folder);
        return sorted(places.filter(place -> place.toString().contains(home))).stream()
                .filter(file -> file.name().endsWith(CLASS))
                .filter(file -> !file.name().endsWith("package-info.class"))
                .toList();
    }

    /** The same classes, loaded, without running anything of them. */
    public static List<? extends Class<?>> classes(Class<?> neighbour) {
        return classFiles(neighbour).stream()
                .map(file -> file.name().substring(0, file.name().length() - CLASS.length()))
                .map(name -> load(neighbour, name.replace('/', '.')))
                .toList();
    }

    private static List<Resource> sorted(Stream<URL> places) {
        return places.flatMap(ClassPath::read).sorted(BY_NAME).toList();
    }

    private static Class<?> load(Class<?> neighbour, String below) {
        var name = neighbour.getPackageName() + "." + below;
        try {
            return Class.forName(name, false, neighbour.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<Resource> read(URL place) {
        try {
            var address = place.toURI();
            return address.getScheme().equals("jar")
                    ? readJar(address).stream()
                    : read(Path.of(address)).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }

    private static List<Resource> readJar(URI address) throws IOException {
        var parts = address.toString().split("!", 2);
        try (var jar = FileSystems.newFileSystem(URI.create(parts[0]), Map.of())) {
            return read(jar.getPath(parts[1]));
        }
    }

    private static List<Resource> read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> resource(folder, file)).toList();
        }
    }

    private static Resource resource(Path folder, Path file) {
        try {
            var name = folder.relativize(file).toString().replace('\\', '/');
            return new Resource(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
