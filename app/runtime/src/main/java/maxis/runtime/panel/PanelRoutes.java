package maxis.runtime.panel;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.spi.discord.Guild;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.Right;
import maxis.spi.web.Answer;
import maxis.spi.web.Page;
import maxis.spi.web.Page.Section;
import maxis.spi.web.Request;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands around every page. */
final class PanelRoutes {
    private final Registry registry;
    private final CogSwitches switches;
    private final Optional<Guild> guild;

    @Inject
    PanelRoutes(Registry registry, CogSwitches switches, Optional<Guild> guild) {
        this.registry = registry;
        this.switches = switches;
        this.guild = guild;
    }

    /** The frame of the panel for one person. */
    record View(Server server, Level level, Set<Right> rights, List<Entry> pages) {}

    /** The server, as far as it is known before the first connection. */
    record Server(Optional<String> name) {}

    /** A page that they find in the navigation. */
    record Entry(String name, Text title, Section section, String module, String cog) {}

    Answer panel(Request request) {
        var caller = request.known();
        var pages =
                registry.contributions().stream()
                        .filter(one -> switches.isOn(one.cog()))
                        .flatMap(one -> page(one, caller.level()))
                        .sorted(Comparator.comparing(Entry::section))
                        .toList();
        var server = new Server(guild.flatMap(Guild::name));
        return Answer.ok(new View(server, caller.level(), caller.rights(), pages));
    }

    private static Stream<Entry> page(Contributed contributed, Level level) {
        return contributed.contribution() instanceof Page page && level.includes(page.level())
                ? Stream.of(
                        new Entry(
                                page.name(),
                                Text.of(contributed.cog() + ".page." + part(page.name())),
                                page.section(),
                                page.module(),
                                contributed.cog().name()))
                : Stream.empty();
    }

    private static String part(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
