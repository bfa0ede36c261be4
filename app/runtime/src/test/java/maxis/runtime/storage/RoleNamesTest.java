package maxis.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.storage.Audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

final class RoleNamesTest {
    private static final int LONGEST_NAME = 63;

    @Test
    void rolesAreCalledAfterTheirDatabase() {
        var names = RoleNames.of("maxis");

        assertThat(all(names))
                .containsExactly(
                        "maxis_owner",
                        "maxis_app",
                        "maxis_jobs",
                        "maxis_member",
                        "maxis_viewer",
                        "maxis_staff",
                        "maxis_admin",
                        "maxis_system");
        assertThat(names.placeholders())
                .containsEntry("owner", "maxis_owner")
                .containsEntry("member", "maxis_member")
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maxis",
                "my-shop",
                "1shop",
                "pg_shop",
                "boutique_élève",
                "a b\"c'd;e",
                "_",
                "",
                "💶",
                "sixty_three_bytes_sixty_three_bytes_sixty_three_bytes_sixty_thr",
                "fifty_characters_fifty_characters_fifty_characters",
                "fifty_one_characters_fifty_one_characters_fifty_on_"
            })
    void rolesOfAnyDatabaseNeedNoQuotesAndFit(String database) {
        assertThat(all(RoleNames.of(database)))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z_][a-z0-9_]*"))
                .allMatch(name -> name.length() <= LONGEST_NAME)
                .noneMatch(name -> name.startsWith("pg_"));
    }

    @Test
    void databasesWhoseNamesLookAlikeShareNoRole() {
        var seen = new HashSet<String>();

        for (var database :
                List.of(
                        "my_shop",
                        "my-shop",
                        "My_shop",
                        "MY_SHOP",
                        "my shop",
                        "pg_shop",
                        "_pg_shop",
                        "1shop",
                        "_1shop",
                        "sixty_three_bytes_sixty_three_bytes_sixty_three_bytes_sixty_thr",
                        "sixty_three_bytes_sixty_three_bytes_sixty_three_bytes_sixty_two")) {
            assertThat(seen.add(RoleNames.of(database).prefix())).as(database).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maxis",
                "my-shop",
                "1shop",
                "pg_shop",
                "",
                "x; drop role y",
                "fifty_one_characters_fifty_one_characters_fifty_on_"
            })
    void aPrefixThatWouldNeedQuotesIsRefused(String prefix) {
        assertThatThrownBy(() -> new RoleNames(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(prefix);
    }

    private static List<String> all(RoleNames names) {
        return Stream.concat(
                        Stream.of(names.owner(), names.app(), names.jobs()),
                        Stream.of(Audience.values()).map(names::audience))
                .toList();
    }
}
