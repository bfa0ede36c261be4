package maxis.runtime.postgres;

import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A packed server on the class path. */
record Archive(URL location, Machine machine) {
    static Archive of(Machine machine) {
        var location = Archive.class.getClassLoader().getResource(machine.archive());
        if (location == null) {
            throw new PostgresFault(
                    "The embedded PostgreSQL ("
                            + machine.archive()
                            + ") is missing from the installation.",
                    "Install Maxis again, or give the address of a server in DATABASE_URL.");
        }
        return new Archive(location, machine);
    }

    InputStream open() throws IOException {
        return new XZInputStream(new BufferedInputStream(location.openStream()));
    }

    /**
     * Differs between any two versions, and costs nothing: the jar's directory already knows it.
     */
    String key() throws IOException {
        return machine.name().toLowerCase(Locale.ROOT)
                + "-"
                + HexFormat.of().toHexDigits(checksum(), 8);
    }

    private long checksum() throws IOException {
        if (location.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarEntry().getCrc();
        }
        try (var bytes = new CheckedInputStream(location.openStream(), new CRC32())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return bytes.getChecksum().getValue();
        }
    }
}
