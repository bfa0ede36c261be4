package maxis.cog.community;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.members.MemberRegistry;
import maxis.runtime.security.BatchedSecurityLog;
import maxis.spi.discord.Present;
import maxis.spi.personal.MemberData;
import maxis.spi.security.SecurityEvent;
import maxis.spi.security.Severity;
import maxis.spi.text.Language;
import maxis.spi.value.RoleId;
import maxis.testing.Persona;
import maxis.testing.personal.Canaries;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nothing that a member wrote, or was called, survives an erasure anywhere in the database. */
final class ErasureTest {
    private Community community;
    private Canaries canaries;

    @BeforeEach
    void start() {
        community = new Community();
        canaries = new Canaries(community.platform().database());
    }

    @AfterEach
    void close() {
        community.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"warn", "ban"})
    void noWordOfAMemberIsLeftInAnyTable(String measure) {
        live(JEAN, measure);
        assertThat(canaries.plant(JEAN.id()))
                .contains(
                        "users.username",
                        "users.avatar_url",
                        "users.ban_reason",
                        "users.plan",
                        "user_violations.description",
                        "user_violations.action_taken",
                        "security_logs.event_data");
        assertThat(canaries.found()).contains("users", "user_violations", "security_logs");
        live(EMMA, "warn");

        erase(JEAN);

        assertThat(canaries.found()).as("what was planted").isEmpty();
        assertThat(canaries.found("jean le lapin", "jean-lapin", "terrier de jean"))
                .as("name, picture, reason")
                .isEmpty();
        assertThat(canaries.found("emma le lapin")).containsExactly("users");
    }

    @Test
    void allTablesButTheExemptOnesForgetTheId() {
        live(JEAN, "warn");

        erase(JEAN);

        assertThat(canaries.found("1001"))
                .isSubsetOf("audit_unsealed", "events", "rate_limits", "settings_history");
    }

    @Test
    void anExportIsComplete() {
        live(JEAN, "warn");
        canaries.plant(JEAN.id());

        var json = community.platform().instance(MemberData.class).export(JEAN.id(), Language.FR);

        // Each text column that took the word shows it.
        assertThat(json.json().split(Canaries.WORD, -1)).hasSizeGreaterThan(6);
    }

    private void live(Persona somebody, String measure) {
        var rabbit = somebody.name() + " le lapin";
        community
                .platform()
                .instance(MemberRegistry.class)
                .joined(
                        new Present(
                                somebody.id(),
                                rabbit,
                                Optional.of("https://cdn.test/" + somebody.name() + "-lapin.png"),
                                community.platform().clock().instant(),
                                Set.of(new RoleId(5))));
        community.platform().instance(MemberRegistry.class).wrote(somebody.id());
        community
                .platform()
                .as(SUPPORT)
                .runs(
                        measure,
                        Map.of(
                                "member",
                                somebody.id(),
                                "reason",
                                "Le terrier de " + somebody.name()));
        community.platform().as(somebody).runs("language", Map.of("language", "en"));
        var log = community.platform().instance(BatchedSecurityLog.class);
        log.record(
                new SecurityEvent(
                        "login.refused",
                        Severity.INFO,
                        Optional.of(somebody.id()),
                        Optional.empty(),
                        Map.of("way", "password")));
        log.flush();
    }

    private void erase(Persona somebody) {
        community
                .platform()
                .transactions()
                .as(somebody.actor())
                .execute(transaction ->
                        community
                                .platform()
                                .instance(MemberData.class)
                                .erase(transaction, somebody.id()));
        community.platform().runDueJobs();
    }
}
