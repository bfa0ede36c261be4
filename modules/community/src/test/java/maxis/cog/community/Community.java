package maxis.cog.community;

import maxis.cog.community.members.MemberRegistry;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.discord.Present;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A server with all personas on it, for stories. */
public final class Community implements AutoCloseable {
    private final TestPlatform platform = TestPlatform.with(new PlatformCog(), new CommunityCog());

    public Community() {
        Persona.all().forEach(this::join);
    }

    public TestPlatform platform() {
        return platform;
    }

    public void join(Persona somebody) {
        platform.instance(MemberRegistry.class)
                .joined(
                        new Present(
                                somebody.id(),
                                somebody.name(),
                                Optional.of("https://cdn.test/" + somebody.name() + ".png"),
                                platform.clock().instant(),
                                Set.of()));
    }

    /** What an operator does at the console. */
    public void sql(String statement) {
        platform.database().asOwner().useHandle(owner -> owner.execute(statement));
    }

    /** One column of what an operator asks. */
    public List<String> rows(String query) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }

    @Override
    public void close() {
        platform.close();
    }
}
