package maxis.browser.playground;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.browser.Browser;
import maxis.browser.Screen;
import maxis.browser.Tab;
import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.playground.Playground;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A sandbox with its page and a scripted bot; at the end no page may have complained. */
final class PlayStage implements AutoCloseable {
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2060-03-01T10:00:00Z"));
    private final SandboxDiscord discord;
    private final ScriptedBot bot;
    private final Playground playground;
    private final Browser browser;
    private final List<Tab> tabs = new ArrayList<>();

    PlayStage(Browser browser) throws InterruptedException {
        this.browser = browser;
        discord = SandboxDiscord.start(SandboxOptions.playground(0), clock);
        bot = new ScriptedBot(discord, SandboxOptions.MAXIS);
        playground = Playground.open(0, discord, "http://localhost:8080/");
    }

    SandboxDiscord discord() {
        return discord;
    }

    ScriptedBot bot() {
        return bot;
    }

    /** Somebody in front of a large screen, in a channel. */
    Visitor visitor(String name, String channel) {
        return visitor(name, channel, Screen.desktop("en-GB"));
    }

    Visitor visitor(String name, String channel, Screen screen) {
        var person = discord.as(name);
        var tab = tab(screen);
        tab.goTo(playground.address() + "#/" + person.id() + "/" + person.channel(channel));
        return new Visitor(tab);
    }

    /** The page before anybody was chosen. */
    Visitor stranger(Screen screen) {
        var tab = tab(screen);
        tab.goTo(playground.address());
        return new Visitor(tab);
    }

    private Tab tab(Screen screen) {
        var tab = browser.tab(screen);
        tabs.add(tab);
        return tab;
    }

    @Override
    public void close() {
        var complaints = tabs.stream().flatMap(tab -> tab.complaints().stream()).toList();
        tabs.forEach(Tab::close);
        playground.close();
        bot.close();
        discord.close();
        assertThat(complaints).isEmpty();
    }
}
