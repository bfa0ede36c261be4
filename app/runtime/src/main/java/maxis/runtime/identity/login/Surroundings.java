package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.BrowserCookie;
import maxis.spi.discord.Guild;

import java.util.Optional;

/** Where one signs in: in which browser, which server it is about, whether it is played. */
final class Surroundings {
    private final DemoSignIn demo;
    private final BrowserCookie browsers;
    private final Optional<Guild> guild;

    @Inject
    Surroundings(DemoSignIn demo, BrowserCookie browsers, Optional<Guild> guild) {
        this.demo = demo;
        this.browsers = browsers;
        this.guild = guild;
    }

    boolean isDemo() {
        return demo.isOpen();
    }

    BrowserCookie browsers() {
        return browsers;
    }

    Optional<String> serverName() {
        return guild.flatMap(Guild::name);
    }
}
