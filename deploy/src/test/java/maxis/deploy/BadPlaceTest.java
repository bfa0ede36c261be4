package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A machine that does not give the program what it needs: named in one message, no data damaged.
 */
final class BadPlaceTest {
    @TempDir private Path directory;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (var each : open.reversed()) {
            each.close();
        }
    }

    @Test
    void aTakenPortIsNotShared() throws IOException {
        var home = keep(Home.prepared(directory.resolve("home")).inAHurry());
        try (var socket = Outside.taken()) {
            home.configure("storage.embedded-port = " + socket.getLocalPort());

            Refused.by(home.run("run"))
                    .because("other programs hold [" + socket.getLocalPort() + "]");
        }
        startsAgain(home);
    }

    @Test
    void aKeyFileThatCannotBeReadIsNotReplaced() throws IOException {
        var home = keep(ofNobody(Home.prepared(User.openTo(directory).resolve("home"))));
        var keys = home.data().resolve("keys");
        var before = Files.readAllBytes(keys);
        Tree.permit(keys, "a=");

        Refused.by(home.run("run")).because("The key file " + keys + " cannot be read.");

        Tree.permit(keys, "u=rw");
        assertThat(Files.readAllBytes(keys)).isEqualTo(before);
        startsAgain(home);
    }

    @Test
    void aDirectoryThatOneMayNotWriteIsNamed() {
        var home = keep(ofNobody(Home.fresh(User.openTo(directory).resolve("home"))));
        Tree.permit(home.path(), "a-w");

        Refused.by(home.run("run"))
                .because("The key file " + home.data(), "no permission", "write access");

        assertThat(home.data()).doesNotExist();
        Tree.permit(home.path(), "u+w");
    }

    @Test
    void aReadOnlyFileSystemIsNamed() {
        assumeTrue(SmallDisk.isPossible(), "only root can mount here");
        var home = keep(Home.prepared(directory.resolve("home")).inAHurry());
        home.through(SmallDisk.readOnly(home.data()));

        Refused.by(home.run("run")).because("is on a read-only file system", "Mount it writable");

        home.through();
        startsAgain(home);
    }

    @Test
    void aDiskTooSmallToBeginIsNamed() throws IOException {
        assumeTrue(SmallDisk.isPossible(), "only root can mount here");
        var home = keep(Home.fresh(directory.resolve("home")).inAHurry());
        Files.createDirectory(home.data());
        home.through(keep(SmallDisk.on(home.data(), "20m")).entered());

        Refused.by(home.run("run")).because("There is no space left on the disk of");
    }

    @Test
    void aDiskThatIsFullIsNamedAndItsDataAreThereOnceThereIsRoomAgain() throws IOException {
        assumeTrue(SmallDisk.isPossible(), "only root can mount here");
        var home = keep(Home.prepared(directory.resolve("home")).inAHurry());
        var disk = keep(SmallDisk.on(home.path(), "400m"));
        Tree.copy(home.path().resolve("."), disk.path(home.path()));
        home.through(disk.entered());
        assertThat(home.run("sql", "-c", "create table kept as select 'safe' as it").status())
                .isZero();

        var filler = disk.fill(home.path());
        Refused.by(home.run("run")).because("There is no space left on the disk of");

        Files.delete(filler);
        assertThat(home.run("sql", "-c", "select it from kept").out()).contains("safe");
    }

    private <T extends AutoCloseable> T keep(T opened) {
        open.add(opened);
        return opened;
    }

    /** Root may do everything, so that only somebody else can be refused. */
    private static Home ofNobody(Home home) {
        return User.isRoot() ? home.asNobody().inAHurry() : home.inAHurry();
    }

    private static void startsAgain(Home home) {
        home.configure();
        var ended = home.run("sql", "-c", "select count(*) from flyway_schema_history");

        assertThat(ended.err()).doesNotContain("maxis:");
        assertThat(ended.status()).isZero();
    }
}
