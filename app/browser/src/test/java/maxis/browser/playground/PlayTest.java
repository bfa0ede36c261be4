package maxis.browser.playground;

import maxis.browser.Browser;
import maxis.browser.InBrowser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A stage for each test; at its end no page may have complained. */
@InBrowser
abstract class PlayTest {
    PlayStage stage;

    @BeforeEach
    void open(Browser browser) throws InterruptedException {
        stage = new PlayStage(browser);
    }

    @AfterEach
    void close() {
        stage.close();
    }
}
