package maxis.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.testing.TestDatabase;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import java.util.List;

/** Reads PostgreSQL's own catalogue: what holds for every table must hold for the next one too. */
@OnEveryServer
class CatalogueTest {
    @Parameter private ServerKind server;
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    void open() {
        database = server.freshDatabase();
    }

    @AfterParameterizedClassInvocation
    void close() {
        database.close();
    }

    @Test
    void rowLevelSecurityIsForcedOnEveryTable() {
        assertThat(tablesThat("not (relrowsecurity and relforcerowsecurity)")).isEmpty();
    }

    @Test
    void theOwnerOfTheTablesHasAPolicyOnEveryTable() {
        assertThat(
                        tablesThat(
                                """
                                not exists (
                                    select from pg_policies p
                                    where p.tablename = relname and p.cmd = 'ALL' and p.qual = 'true' and p.with_check = 'true'
                                        and p.roles = array[pg_get_userbyid(relowner)])
                                """))
                .isEmpty();
    }

    @Test
    void everyTableBelongsToTheOwnerAndSaysWhatARowIs() {
        assertThat(
                        tablesThat(
                                "pg_get_userbyid(relowner) <> '%s'"
                                        .formatted(database.storage().names().owner())))
                .isEmpty();
        assertThat(tablesThat("coalesce(obj_description(oid, 'pg_class'), '') = ''")).isEmpty();
    }

    @Test
    void aNewTableWithoutAPolicyIsFound() {
        database.asOwner()
                .useHandle(owner -> {
                    owner.execute("create table planted (id int)");
                    assertThat(tablesThat("not (relrowsecurity and relforcerowsecurity)"))
                            .containsExactly("planted");
                    owner.execute("drop table planted");
                });
    }

    @Test
    void functionsThatActAsTheOwnerHaveAFixedSearchPathAndAreNotForEverybody() {
        assertThat(
                        strings(
                                """
                                select proname from pg_proc
                                where pronamespace = 'public'::regnamespace and prosecdef
                                    and not coalesce(proconfig @> array['search_path=""'], false)
                                """))
                .isEmpty();
        assertThat(
                        strings(
                                """
                                select proname from pg_proc
                                where pronamespace = 'public'::regnamespace
                                    and (proacl is null or exists (select from aclexplode(proacl) where grantee = 0))
                                """))
                .isEmpty();
    }

    @Test
    void noLoginMayPassBySecurity() {
        assertThat(
                        strings(
                                """
                                select rolname from pg_roles
                                where rolname like '%s\\_%%' and (rolsuper or rolbypassrls or rolcreaterole or rolinherit)
                                """
                                        .formatted(database.storage().names().prefix())))
                .isEmpty();
    }

    private List<String> tablesThat(String condition) {
        return strings(
                "select relname from pg_class where relnamespace = 'public'::regnamespace and"
                        + " relkind in ('r', 'p') and "
                        + condition
                        + " order by relname");
    }

    private List<String> strings(String query) {
        return database.asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }
}
