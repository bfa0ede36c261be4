package maxis.runtime.demo;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.demo.DemoData;
import maxis.spi.demo.DemoDataDeclaration;
import maxis.spi.discord.Guild;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Present;
import maxis.spi.discord.Watcher;
import maxis.spi.value.MemberId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Plants the demo data of all cogs when the server is first seen, if somebody wished for it. A cog
 * plants nothing twice, so every start may wish anew.
 */
public final class DemoPlanting implements Watcher<Happening.Returned> {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPlanting.class);

    private final Registry registry;
    private final Handlers handlers;
    private final Guild guild;
    private final AtomicBoolean isWished = new AtomicBoolean();

    @Inject
    DemoPlanting(Registry registry, Handlers handlers, Guild guild) {
        this.registry = registry;
        this.handlers = handlers;
        this.guild = guild;
    }

    /** Plants at the next connection. Never on a real server. */
    public void wish() {
        isWished.set(true);
    }

    @Override
    public void seen(Happening.Returned happening) {
        if (isWished.getAndSet(false)) {
            var members = members();
            declared().forEach(demo -> plant(demo, members));
        }
    }

    private void plant(DemoDataDeclaration demo, List<MemberId> members) {
        DemoData handler = handlers.instance(demo.handler());
        handler.plant(members);
        LOG.info("Planted the demo data {} for {} members", demo.name(), members.size());
    }

    /** Everybody, the owner first. */
    private List<MemberId> members() {
        var everybody =
                StreamSupport.stream(guild.everyone().spliterator(), false)
                        .flatMap(List::stream)
                        .map(Present::id);
        return Stream.concat(guild.owner().stream(), everybody).distinct().toList();
    }

    private Stream<DemoDataDeclaration> declared() {
        return registry.contributions().stream()
                .map(Contributed::contribution)
                .filter(DemoDataDeclaration.class::isInstance)
                .map(DemoDataDeclaration.class::cast);
    }
}
