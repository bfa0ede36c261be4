package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.browser.Browser;
import maxis.browser.Screen;
import maxis.browser.Tab;
import maxis.browser.playground.Visitor;
import maxis.sandbox.playground.Playground;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link House} with people in front of its playground, whose pages may not complain. */
final class PlayHouse implements AutoCloseable {
    private final List<Tab> tabs = new ArrayList<>();
    private final Browser browser;
    private final House house;
    private final Playground playground;

    PlayHouse(Browser browser, Path directory) {
        this.browser = browser;
        house = new House(directory);
        playground = Playground.open(0, house.discord(), "");
    }

    void killAndStartAgain() {
        house.killAndStartAgain();
    }

    /** Somebody of the server, in a channel. */
    Visitor visitor(String name, String channel, Screen screen) {
        var person = house.discord().as(name);
        return visitor(screen, "#/" + person.id() + "/" + person.channel(channel));
    }

    /** Somebody who has not yet said who they are. */
    Visitor stranger(Screen screen) {
        return visitor(screen, "");
    }

    private Visitor visitor(Screen screen, String place) {
        var tab = browser.tab(screen);
        tabs.add(tab);
        tab.goTo(playground.address() + place);
        return new Visitor(tab);
    }

    @Override
    public void close() {
        var complaints = tabs.stream().flatMap(tab -> tab.complaints().stream()).toList();
        tabs.forEach(Tab::close);
        playground.close();
        house.close();
        assertThat(complaints).isEmpty();
    }
}
