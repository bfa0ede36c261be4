package maxis.testing.discord.port;

import maxis.spi.discord.Guild;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.GuildContract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import java.util.Optional;
import java.util.Set;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdaGuildTest extends GuildContract {
    private final Wire wire = new Wire();
    private Scene scene = new Scene(wire);

    @BeforeEach
    void set() {
        scene = new Scene(wire);
    }

    @AfterAll
    void close() {
        wire.close();
    }

    @Override
    protected Guild guild() {
        return wire.port(Guild.class);
    }

    @Override
    protected DiscordStage stage() {
        return scene.stage();
    }

    @Override
    protected void joins(MemberId member, RoleId... roles) {
        scene.person(member).joins();
        for (var role : roles) {
            scene.act(() ->
                    scene.rules().members().give(scene.owner(), member.value(), role.value()));
        }
        scene.awaits(() -> guild().rolesOf(member).equals(Optional.of(Set.of(roles))));
    }

    @Override
    protected void leaves(MemberId member) {
        scene.person(member).leaves();
        int left = scene.rules().world().people().memberCount();
        scene.awaits(() -> guild().memberCount() == left);
    }
}
