package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.Cog;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;
import maxis.testing.web.AccessMatrix;
import maxis.testing.web.OpenHouse;
import maxis.testing.web.OwnRow;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;

/** Every route of every cog, called as everybody. */
final class DoorTest {
    /** A new route for members that names a row of theirs gets its line here. */
    private static final List<OwnRow> ROWS =
            List.of(
                    new OwnRow("DELETE /api/account/sessions/{id}", DoorTest::session),
                    new OwnRow("DELETE /api/account/tokens/{id}", DoorTest::token),
                    new OwnRow("DELETE /api/account/passkeys/{id}", DoorTest::passkey));

    @Test
    void everyRouteLetsInWhoItSaysAndNobodyElse() {
        var cogs =
                ServiceLoader.load(Cog.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(Cog[]::new);
        try (var house =
                OpenHouse.configured(
                        "web.calls-per-address = 100000, web.calls-per-session = 100000", cogs)) {
            var result = AccessMatrix.of(house, ROWS);

            assertThat(result.findings()).isEmpty();
            assertThat(result.calls()).isGreaterThan(400);
        }
    }

    private static String session(TestPlatform platform, Persona owner) {
        return stored(
                platform,
                owner,
                """
                insert into web_sessions
                    (id, member_id, token_hash, created_at, seen_at, expires_at, content)
                values (:id, :member, decode(md5(:id::text), 'hex'), :now, :now,
                    :now::timestamptz + interval '1 day', '\\x00')
                """);
    }

    private static String token(TestPlatform platform, Persona owner) {
        return stored(
                platform,
                owner,
                """
                insert into web_tokens (id, member_id, token_hash, name, scopes, level, created_at, expires_at)
                values (:id, :member, decode(md5(:id::text), 'hex'), 'a', array['platform:read'], 'MEMBER', :now,
                    :now::timestamptz + interval '1 day')
                """);
    }

    private static String passkey(TestPlatform platform, Persona owner) {
        return stored(
                platform,
                owner,
                """
                insert into web_passkeys
                    (id, member_id, credential_id, public_key, sign_count, is_backup_eligible, name, created_at)
                values (:id, :member, decode(md5(:id::text), 'hex'), '\\x00', 0, false, 'a', :now)
                """);
    }

    private static String stored(TestPlatform platform, Persona owner, String insert) {
        var id = new UUID(1, owner.id().value());
        platform.database()
                .asOwner()
                .useHandle(handle ->
                        handle.createUpdate(insert)
                                .bind("id", id)
                                .bind("member", owner.id().value())
                                .bind("now", platform.clock().instant())
                                .execute());
        return id.toString();
    }
}
