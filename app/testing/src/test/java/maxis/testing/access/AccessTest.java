package maxis.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.storage.Audience;
import maxis.testing.TestDatabase;
import maxis.testing.access.AccessMatrix.Line;
import maxis.testing.access.AccessMatrix.Operation;
import maxis.testing.access.AccessMatrix.Reach;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@OnEveryServer
class AccessTest {
    private static final Path PUBLISHED =
            Path.of(System.getProperty("maxis.root"), "schema", "ACCESS.md");
    private static final String HEAD =
            """
            # Who reaches which rows

            Tried out on every table as everybody: `own` are the rows that name the acting member, `all` are everybody's, `–` is
            none. `nobody` is the application's login before anybody acts. The test fails when a table does not do what stands
            here; `./maxis docs` writes the page anew, and the difference is to be read before it is kept.

            | table | who | select | insert | update | delete |
            |---|---|---|---|---|---|
            """;

    private static final String FUNCTIONS =
            """

            ## Who may call what acts as the owner

            | function | who |
            |---|---|
            """;

    @Parameter private ServerKind server;
    private TestDatabase database;
    private List<Line> lines;

    @BeforeParameterizedClassInvocation
    void tryEverything() {
        database = server.freshDatabase();
        lines = new AccessMatrix(database).lines();
    }

    @AfterParameterizedClassInvocation
    void close() {
        database.close();
    }

    @Test
    void everyTableDoesWhatIsPublished() throws IOException {
        var page =
                HEAD
                        + lines.stream().map(Line::row).collect(Collectors.joining("\n"))
                        + "\n"
                        + FUNCTIONS
                        + String.join("\n", callersOfDefinerFunctions())
                        + "\n";
        if (Boolean.getBoolean("maxis.accept")) {
            Files.writeString(PUBLISHED, page);
        }

        assertThat(page).isEqualTo(Files.readString(PUBLISHED));
    }

    private List<String> callersOfDefinerFunctions() {
        return database.asOwner()
                .withHandle(owner ->
                        owner.createQuery(
                                        """
                                        select '| ' || p.proname || ' | '
                                            || coalesce(string_agg(replace(r.rolname, :prefix, ''), ', ' order by r.rolname), '–') || ' |'
                                        from pg_proc p
                                        left join pg_roles r on has_function_privilege(r.oid, p.oid, 'execute')
                                            and starts_with(r.rolname, :prefix) and r.oid <> p.proowner
                                        where p.pronamespace = 'public'::regnamespace and p.prosecdef
                                        group by p.oid, p.proname order by p.proname
                                        """)
                                .bind("prefix", database.storage().names().prefix() + "_")
                                .mapTo(String.class)
                                .list());
    }

    @Test
    void whereNobodyActsThereAreNoRows() {
        assertThat(lines.stream().filter(line -> !line.isActing()))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.reaches().values())
                                .as(line.row())
                                .containsOnly(Reach.NONE));
    }

    @Test
    void aMemberNeverReachesTheRowsOfAnother() {
        assertThat(
                        lines.stream()
                                .filter(line -> line.table().hasMember())
                                .filter(line ->
                                        line.audience().equals(Optional.of(Audience.MEMBER))))
                .allSatisfy(line ->
                        assertThat(line.reaches().values())
                                .as(line.row())
                                .doesNotContain(Reach.ALL));
    }

    @Test
    void nobodyChangesWhatHappened() {
        assertThat(lines.stream().filter(line -> line.table().name().equals("events")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(
                                        List.of(
                                                line.reaches().get(Operation.INSERT),
                                                line.reaches().get(Operation.UPDATE),
                                                line.reaches().get(Operation.DELETE)))
                                .as(line.row())
                                .containsOnly(Reach.NONE));
    }
}
