package maxis.testing.discord.port;

import maxis.spi.discord.Roles;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.RolesContract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import java.util.Set;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdaRolesTest extends RolesContract {
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
    protected Roles roles() {
        return wire.port(Roles.class);
    }

    @Override
    protected DiscordStage stage() {
        return scene.stage();
    }

    @Override
    protected Set<RoleId> held(MemberId member) {
        return scene.held(member);
    }
}
