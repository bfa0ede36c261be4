package maxis.runtime.web.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Reads the files below a folder of the class path, out of jars and directories alike. */
final class FoundFiles {
    private FoundFiles() {}

    /** The contents by their names below the folder. */
    static Map<String, byte[]> below(ClassLoader loader, String folder) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var place : Collections.list(loader.getResources(folder))) {
                if (place.getProtocol().equals("jar")) {
                    readJar(place, folder + "/", files);
                } else {
                    readDirectory(Path.of(place.toURI()), files);
                }
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void readJar(URL place, String prefix, Map<String, byte[]> files)
            throws IOException {
        var connection = (JarURLConnection) place.openConnection();
        // A shared one would be closed below for everybody.
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                    try (var content = jar.getInputStream(entry)) {
                        files.put(
                                entry.getName().substring(prefix.length()), content.readAllBytes());
                    }
                }
            }
        }
    }

    private static void readDirectory(Path directory, Map<String, byte[]> files)
            throws IOException {
        try (var walk = Files.walk(directory)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var name = directory.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
        }
    }

    /** The bytes of one resource that must be there. */
    static byte[] one(ClassLoader loader, String name) {
        try (var content = loader.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
