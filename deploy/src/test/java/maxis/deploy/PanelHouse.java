package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import maxis.browser.Browser;
import maxis.browser.Screen;
import maxis.browser.Tab;
import maxis.browser.panel.Admin;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The whole program as somebody tries it who has no token: a stand-in plays Discord, and people sit
 * in front of the panel, each at an address of their own behind a proxy. At the end neither the
 * program nor a page may have anything to complain of.
 */
final class PanelHouse implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Panel: (http://\\S+)");

    private final List<Tab> tabs = new ArrayList<>();
    private final Browser browser;
    private final Home home;
    private final Running program;
    private final String address;

    PanelHouse(Browser browser, Path directory) {
        this.browser = browser;
        home =
                Home.fresh(directory.resolve("home"))
                        .configure(
                                "web.proxies = [\"127.0.0.1/32\", \"::1/128\"]",
                                "discord.requests-per-second = 1000",
                                "jobs.polling-interval = 200ms");
        program = home.start("run");
        address = addressIn(program);
        program.awaitReady();
        // The first people are there once the stand-in has been met.
        program.awaitLog("Planted the demo data community");
    }

    /** Where a program that starts says that its panel is. */
    static String addressIn(Running program) {
        var line = program.awaitOut("Panel: ");
        return ADDRESS.matcher(line).results().map(it -> it.group(1)).findFirst().orElseThrow();
    }

    String address() {
        return address;
    }

    Connection connectAsOwner() throws SQLException {
        return home.connectAsOwner();
    }

    /** Somebody whom the panel does not know yet. */
    Admin stranger(Screen screen) {
        var tab = browser.tab(screen);
        tab.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100." + tabs.size()));
        tabs.add(tab);
        return new Admin(tab, address);
    }

    /** Somebody who has signed in, in the light or in the dark. */
    Admin admin(String name, Screen screen) {
        var admin = stranger(screen);
        admin.signsInAs(name);
        return admin;
    }

    /** How much came over the wire since the page began to load. */
    static long bytesOf(Page page) {
        return ((Number)
                        page.evaluate(
                                """
                                () => [...performance.getEntriesByType('resource'),
                                       ...performance.getEntriesByType('navigation')]
                                    .reduce((sum, it) => sum + it.transferSize, 0)\
                                """))
                .longValue();
    }

    @Override
    public void close() {
        var complaints = tabs.stream().flatMap(tab -> tab.complaints().stream()).toList();
        tabs.forEach(Tab::close);
        var end = program.interrupt();
        home.close();
        assertThat(end.err().lines().filter(line -> line.matches(".* (WARN|ERROR) .*"))).isEmpty();
        assertThat(complaints).isEmpty();
    }
}
