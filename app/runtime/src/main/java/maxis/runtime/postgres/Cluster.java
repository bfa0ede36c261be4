package maxis.runtime.postgres;

import maxis.spi.value.Secret;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own directory inside a data directory. Only for the holder of the lock. */
record Cluster(EmbeddedSettings settings, Account account, Binaries binaries) {
    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final String TEMPORARY = "cluster.new-";
    private static final String PASSWORD = "password-";

    /** Since this version order and case of texts need not depend on the operating system. */
    private static final int OWN_LOCALES = 17;

    /** Makes what is missing, and refuses data of another version. */
    void prepare(Secret password) throws IOException {
        var directory = settings.place().dataDirectory();
        account.own(directory);
        Files.createDirectories(settings.place().logs());
        account.own(settings.place().logs());
        account.own(directory.resolve(DataLock.NAME));
        if (Files.isDirectory(settings.place().cluster())) {
            refuseOtherVersion();
        } else {
            Trees.deleteStartingWith(directory, TEMPORARY);
            Trees.deleteStartingWith(directory, PASSWORD);
            initialise(password);
        }
    }

    private void refuseOtherVersion() throws IOException {
        var cluster = settings.place().cluster();
        try {
            var found = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (!found.equals(binaries.major())) {
                throw new PostgresFault(
                        "The data in %s were made by PostgreSQL %s, but this is PostgreSQL %s."
                                .formatted(cluster, found, binaries.major()),
                        "Make a backup with the version of Maxis that made them, and restore it"
                                + " with this one into another data directory.");
            }
        } catch (NoSuchFileException cause) {
            throw new PostgresFault(
                    cluster
                            + " is not a complete PostgreSQL data directory: PG_VERSION is"
                            + " missing.",
                    "Move it away and restore the newest backup (./maxis restore).",
                    cause);
        }
    }

    private void initialise(Secret password) throws IOException {
        var directory = settings.place().dataDirectory();
        log.info("Preparing an empty database in {} (once)", directory);
        var temporary = Files.createTempDirectory(directory, TEMPORARY);
        // Readable by us alone from its first moment on.
        var passwordFile = Files.createTempFile(directory, PASSWORD, "");
        try {
            Files.writeString(passwordFile, password.reveal() + "\n");
            account.own(passwordFile);
            account.own(temporary);
            run(temporary, passwordFile);
            Trees.putInPlace(temporary, settings.place().cluster());
        } finally {
            Files.delete(passwordFile);
            if (Files.exists(temporary)) {
                Trees.delete(temporary);
            }
        }
    }

    private void run(Path temporary, Path passwordFile) throws IOException {
        var words = new ArrayList<>(account.running(binaries.initdb().toString()));
        words.addAll(
                List.of(
                        "--pgdata=" + temporary,
                        "--pwfile=" + passwordFile,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--data-checksums",
                        "--no-instructions"));
        if (Integer.parseInt(binaries.major()) >= OWN_LOCALES) {
            words.add("--locale-provider=builtin");
        }
        if (!settings.durable()) {
            words.add("--no-sync");
        }
        var outcome = Command.run(words);
        if (!outcome.isSuccess()) {
            throw Diagnosis.of(
                    "PostgreSQL could not prepare a database",
                    settings.place().dataDirectory(),
                    outcome.output());
        }
    }
}
