package maxis.runtime.configuration.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import maxis.runtime.configuration.platform.DatabaseAddress.Host;
import maxis.spi.value.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class DatabaseAddressTest {
    @Test
    void aWholeAddressIsTakenApart() {
        var address =
                DatabaseAddress.parse(
                        "postgres://maxis:hunter2@db.example.org:6543/shop?sslmode=require&x=a%20b");
        assertThat(address.user()).isEqualTo("maxis");
        assertThat(address.password()).contains(new Secret("hunter2"));
        assertThat(address.hosts()).containsExactly(new Host("db.example.org", 6543));
        assertThat(address.database()).isEqualTo("shop");
        assertThat(address.parameters()).isEqualTo(Map.of("sslmode", "require", "x", "a b"));
        assertThat(address.jdbcUrl())
                .isEqualTo("jdbc:postgresql://db.example.org:6543/shop?sslmode=require&x=a%20b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://u:hunter2@h/d",
                "postgresql://u:hunter2@h:5432/d",
                "POSTGRES://u:hunter2@h/d",
                "  postgres://u:hunter2@h/d ",
                "jdbc:postgresql://h/d?user=u&password=hunter2",
                "jdbc:postgresql://u:hunter2@h:5432/d",
                "postgres://u@h/d?password=hunter2",
                "postgres://h/d?user=u&password=hunter2"
            })
    void everyUsualFormMeansTheSame(String text) {
        var address = DatabaseAddress.parse(text);
        assertThat(address)
                .isEqualTo(
                        new DatabaseAddress(
                                "u",
                                address.password(),
                                List.of(new Host("h", 5432)),
                                "d",
                                new LinkedHashMap<>()));
        assertThat(address.password()).contains(new Secret("hunter2"));
        assertThat(address).hasToString("postgres://u:***@h:5432/d");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://h:5432/d");
    }

    @Test
    void severalHostsAreTheMembersOfAReplicaSet() {
        var address =
                DatabaseAddress.parse(
                        "postgres://u@one:5433,[fd00::2]:5434,three/d?target_session_attrs=read-write&connect_timeout=3");
        assertThat(address.hosts())
                .containsExactly(
                        new Host("one", 5433), new Host("fd00::2", 5434), new Host("three", 5432));
        assertThat(address.password()).isEmpty();
        assertThat(address.jdbcUrl())
                .isEqualTo(
                        "jdbc:postgresql://one:5433,[fd00::2]:5434,three:5432/d?targetServerType=primary&connectTimeout=3");
    }

    @Test
    void specialCharactersAreDecodedAndEncodedAgain() {
        var address = DatabaseAddress.parse("postgres://a%40b:p%2Fq%3F+%25@h/d%C3%A9");
        assertThat(address.user()).isEqualTo("a@b");
        assertThat(address.password()).contains(new Secret("p/q?+%"));
        assertThat(address.database()).isEqualTo("dé");
        assertThat(address).hasToString("postgres://a%40b:***@h:5432/d%C3%A9");
        assertThat(DatabaseAddress.parse("postgres://u:p@s:s#w@h/d").password())
                .contains(new Secret("p@s:s#w"));
    }

    @Test
    void thePasswordOfAParameterIsNotShownEither() {
        var address = DatabaseAddress.parse("postgres://u:hunter2@h/d?sslpassword=hunter2&a=b");
        assertThat(address).hasToString("postgres://u:***@h:5432/d?a=b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hunter2 | must begin with postgres:// or jdbc:postgresql://.",
                "mysql://u:hunter2@h/d | must begin with postgres:// or jdbc:postgresql://.",
                "https://hunter2.supabase.co | is the address of a web page or web API.",
                "postgres://u:hunter2@h | names no database.",
                "postgres://u:hunter2@h/ | names no database.",
                "postgres://u:hunter2@/d | names no host.",
                "postgres:///d?user=u&password=hunter2 | names no host.",
                "postgres://h/hunter2 | names no user.",
                "postgres://:hunter2@h/d | names no user.",
                "postgres://u:hunter2@h:99999/d | The port in the database address must be from 1",
                "postgres://u:hunter2@h:0/d | The port in the database address must be from 1",
                "postgres://u:x@h:hunter2/d | A host of the database address is not well formed.",
                "postgres://u:x@h,/d?p=hunter2 | A host of the database address is not well",
                "postgres://u:hun/ter2@h/d | holds a character with a meaning there.",
                "postgres://u:h@un/hunter2@h/d | holds a character with a meaning there.",
                "postgres://u:h?hunter2@h/d | holds a character with a meaning there.",
                "postgres://u:hunter2%@h/d | a % that is not followed by two hexadecimal digits.",
                "postgres://u:%zzhunter2@h/d | a % that is not followed by two hexadecimal digits.",
                "postgres://u:[YOUR-PASSWORD]@h/d | is still the placeholder of a template.",
                "postgres://u:${HUNTER2}@h/d | is still the placeholder of a template.",
                "postgres://u:x@h/d?hunter2 | A parameter of the database address has no value."
            })
    void whatIsWrongIsToldWithoutQuotingIt(String text, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseAddress.parse(text))
                .withMessageContaining(expected)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).doesNotContainIgnoringCase("hunter2"));
    }
}
