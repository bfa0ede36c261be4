package maxis.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.util.List;
import java.util.Map;

/**
 * A running Chromium without a window. Each tab has a profile of its own, as another person's
 * browser would. It belongs to the thread that opened it.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> QUIETLY =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Fails where there is none; {@link InBrowser} skips before it comes to that. */
    public static Browser open() {
        var executable =
                Chromium.find().orElseThrow(() -> new IllegalStateException(Chromium.MISSING));
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIETLY)
                        .setHeadless(true);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    public Tab tab(Screen screen) {
        return new Tab(browser.newContext(screen.options()).newPage());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
