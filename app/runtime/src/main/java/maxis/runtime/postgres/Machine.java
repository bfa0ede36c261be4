package maxis.runtime.postgres;

import java.util.Locale;

/** The machines for which a server is packed with us. */
enum Machine {
    X86_64("postgres-linux-x86_64.txz"),
    ARM_64("postgres-linux-arm_64.txz");

    private final String archive;

    Machine(String archive) {
        this.archive = archive;
    }

    String archive() {
        return archive;
    }

    static Machine current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Machine of(String system, String architecture) {
        if (system.equals("Linux")) {
            switch (architecture.toLowerCase(Locale.ROOT)) {
                case "amd64", "x86_64" -> {
                    return X86_64;
                }
                case "aarch64", "arm64" -> {
                    return ARM_64;
                }
                default -> {}
            }
        }
        throw new PostgresFault(
                "There is no embedded PostgreSQL for " + system + " on " + architecture + ".",
                "Give the address of a PostgreSQL 15 or newer in DATABASE_URL.");
    }
}
