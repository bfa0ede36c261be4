package maxis.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.browser.Browser;
import maxis.browser.InBrowser;
import maxis.browser.Screen;
import maxis.browser.playground.Visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The first minutes of somebody who has nothing but the program: no token, no server, no bot. */
@InBrowser
final class NewcomerTest {
    private static final Pattern PLAYGROUND = Pattern.compile("Playground: (http://\\S+)");

    @TempDir private Path directory;

    @Test
    void oneCommandLeadsToAServerFullOfPeople(Browser browser) {
        try (var home = Home.fresh(directory.resolve("home"))) {
            var program = home.start("run");
            var address = address(program.awaitOut("Playground: "));
            program.awaitReady();
            program.awaitLog("connected");
            try (var tab = browser.tab(Screen.desktop("fr-FR"))) {
                tab.goTo(address);
                tab.picture("newcomer");
                var visitor = new Visitor(tab);
                visitor.page().locator(".card").filter(Visitor.saying("Jean")).first().click();
                visitor.button("À essayer").click();
                var help =
                        visitor.page().locator(".commands button").filter(Visitor.saying("/help"));
                assertThat(help).isVisible();
                tab.picture("newcomer-to-try");
                help.click();
                visitor.button("Lancer").click();
                visitor.sees("Voici ce que vous pouvez faire");
                assertThat(tab.complaints()).isEmpty();
            }
            var end = program.interrupt();
            assertThat(end.err()).doesNotContain(" WARN ", " ERROR ");
            assertThat(end.out()).contains("Ended.");
        }
    }

    private static String address(String line) {
        return PLAYGROUND.matcher(line).results().map(it -> it.group(1)).findFirst().orElseThrow();
    }
}
