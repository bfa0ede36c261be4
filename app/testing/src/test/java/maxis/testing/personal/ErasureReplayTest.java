package maxis.testing.personal;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.personal.EraseMemberJob;
import maxis.runtime.personal.ErasureReplay;
import maxis.runtime.storage.TableCopies;
import maxis.spi.job.Attempt;
import maxis.spi.personal.MemberData;
import maxis.testing.Persona;
import maxis.testing.Setup;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;
import maxis.testing.cog.PlantedSchema;
import maxis.testing.ideas.IdeasCog;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ErasureReplayTest {
    private TestPlatform platform;

    @BeforeEach
    void twoMembersHaveIdeas() {
        var database = TestDatabase.fresh();
        PlantedSchema.apply(database, "ideas");
        platform = Setup.of(new PlatformCog(), new IdeasCog()).on(database).start();
        submit(JEAN, "Un tournoi");
        submit(EMMA, "A quiz");
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void anOlderCopyBringsNobodyBack() throws Exception {
        var copy = copyOut();
        erase(JEAN);
        assertThat(ideas()).containsExactly("A quiz");
        copyIn(copy);
        assertThat(ideas()).containsExactly("A quiz", "Un tournoi");

        assertThat(replay()).isOne();

        assertThat(ideas()).containsExactly("A quiz");
        assertThat(replay()).isZero();
        assertThat(platform.instance(MemberData.class).lastErasure(JEAN.id())).isPresent();
    }

    @Test
    void whoComesBackAfterAnErasureIsLeftAlone() {
        erase(JEAN);
        platform.clock().advance(Duration.ofMinutes(2));
        submit(JEAN, "Une fête");

        assertThat(replay()).isZero();
        assertThat(ideas()).containsExactly("A quiz", "Une fête");
    }

    @Test
    void aCopyInWhichNothingIsLeftOfThemIsLookedThroughOnce() throws Exception {
        var empty = TestDatabase.fresh();
        PlantedSchema.apply(empty, "ideas");
        try (var fresh = Setup.of(new PlatformCog(), new IdeasCog()).on(empty).start()) {
            var copy = new Copy();
            copy.out(fresh.database());
            erase(JEAN);
            copyIn(copy);
        }

        assertThat(replay()).isOne();
        assertThat(replay()).isZero();
    }

    @Test
    void anErasureThatACrashCutShortIsDoneAtTheNextStart() {
        var now = platform.clock().instant();
        var order = new EraseMemberJob.Order(JEAN.id(), now);
        // What happens before the commit has happened, the commit has not.
        var cut =
                platform.instance(EraseMemberJob.class)
                        .run(order, new Attempt("erase", 0, now, now));
        assertThat(cut).isNotNull();
        assertThat(ideas()).hasSize(2);

        assertThat(replay()).isOne();
        assertThat(ideas()).containsExactly("A quiz");
    }

    @Test
    void whatAnotherProcessErasedIsWrittenDownHereToo() throws Exception {
        erase(JEAN);
        var journal = platform.instance(DataDirectory.class).path().resolve("erasures.journal");
        var lines = Files.readAllLines(journal);
        Files.delete(journal);

        assertThat(replay()).isZero();
        assertThat(Files.readAllLines(journal)).isEqualTo(lines);
    }

    @Test
    void theJournalNamesNobody() throws Exception {
        erase(JEAN);

        var journal = platform.instance(DataDirectory.class).path().resolve("erasures.journal");
        assertThat(Files.readString(journal)).doesNotContain("1001").contains("2026-02-02T08:00");
        assertThat(new Canaries(platform.database()).found("1001"))
                .doesNotContain("erasures", "scheduled_tasks");
    }

    private void submit(Persona who, String text) {
        var reply = platform.as(who).runs("idea submit", Map.of("topic", "games", "text", text));
        assertThat(reply.isRefusal()).isFalse();
    }

    private void erase(Persona who) {
        platform.transactions()
                .as(who.actor())
                .execute(transaction ->
                        platform.instance(MemberData.class).erase(transaction, who.id()));
        platform.runDueJobs();
    }

    private int replay() {
        return platform.instance(ErasureReplay.class).replayErasures();
    }

    private List<String> ideas() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery("select text from ideas order by text")
                                .mapTo(String.class)
                                .list());
    }

    private Copy copyOut() throws SQLException, IOException {
        var copy = new Copy();
        copy.out(platform.database());
        return copy;
    }

    private void copyIn(Copy copy) throws SQLException, IOException {
        copy.in(platform.database());
    }

    /** A copy in memory. */
    private static final class Copy {
        private final Map<String, ByteArrayOutputStream> tables = new HashMap<>();
        private TableCopies.Manifest manifest = new TableCopies.Manifest(List.of(), List.of());

        void out(TestDatabase database) throws SQLException, IOException {
            try (var owner = database.storage().connectAsOwner()) {
                manifest =
                        new TableCopies()
                                .copyOut(
                                        owner,
                                        table ->
                                                tables.computeIfAbsent(
                                                        table,
                                                        name -> new ByteArrayOutputStream()));
            }
        }

        void in(TestDatabase database) throws SQLException, IOException {
            try (var owner = database.storage().connectAsOwner()) {
                new TableCopies().copyIn(owner, manifest, this::source);
            }
        }

        private ByteArrayInputStream source(String table) {
            var content = tables.get(table);
            return new ByteArrayInputStream(content == null ? new byte[0] : content.toByteArray());
        }
    }
}
