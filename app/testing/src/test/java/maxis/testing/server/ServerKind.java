package maxis.testing.server;

import maxis.testing.TestDatabase;
import maxis.testing.TestServer;

import org.junit.jupiter.api.Assumptions;

import java.util.Optional;

/** Where a PostgreSQL comes from. */
public enum ServerKind {
    EMBEDDED,
    INSTALLED;

    /** The server, started now if need be; the test is skipped where there is none. */
    public TestServer server() {
        return switch (this) {
            case EMBEDDED -> TestServer.embedded();
            case INSTALLED -> installed();
        };
    }

    public TestDatabase freshDatabase() {
        return TestDatabase.on(server());
    }

    private static TestServer installed() {
        Optional<TestServer> installed = TestServer.installed();
        Assumptions.assumeTrue(
                installed.isPresent(),
                "No PostgreSQL 15 or newer is installed on this machine; only the embedded one was tried");
        return installed.orElseThrow();
    }
}
