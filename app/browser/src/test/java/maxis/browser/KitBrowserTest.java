package maxis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;

@InBrowser
final class KitBrowserTest {
    private static Tab showing(Browser browser, String inside) {
        var tab = browser.tab(Screen.desktop("en-GB"));
        var page =
                """
                <!doctype html><html lang="en"><head><title>A page</title>
                <meta http-equiv="Content-Security-Policy"
                    content="script-src 'unsafe-inline'; img-src 'none'">
                </head><body><main><h1>A page</h1>%s</main></body></html>\
                """
                        .formatted(inside);
        tab.page().setContent(page);
        return tab;
    }

    @Test
    void aPageWithoutFaultHasNothingToComplainOf(Browser browser) {
        try (var tab = showing(browser, "<p>All is well.</p>")) {
            assertThat(tab.barriers()).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void errorsExceptionsAndViolationsAreCollectedAndCanBeForgiven(Browser browser) {
        var inside =
                """
                <img src="http://127.0.0.1:9/x.png" alt="x">
                <script>console.error("ill"); throw new Error("thrown");</script>\
                """;
        try (var tab = showing(browser, inside)) {
            tab.page().waitForCondition(() -> tab.complaints().size() >= 3);
            assertThat(tab.complaints())
                    .anyMatch(it -> it.contains("ill"))
                    .anyMatch(it -> it.contains("thrown"))
                    .anyMatch(it -> it.contains("Content Security Policy"));

            tab.forgive("ill");

            assertThat(tab.complaints()).noneMatch(it -> it.startsWith("ill"));
        }
    }

    @Test
    void aBarrierIsNamedWithItsPlace(Browser browser) {
        try (var tab = showing(browser, "<button></button><p style='color: #eee'>Pale</p>")) {
            assertThat(tab.barriers())
                    .anyMatch(it -> it.startsWith("button-name (critical)"))
                    .anyMatch(it -> it.startsWith("color-contrast (serious)"));
        }
    }

    @Test
    void aPictureIsKept(Browser browser) {
        try (var tab = showing(browser, "<p>Smile.</p>")) {
            assertThat(tab.picture("kit")).matches(Files::isRegularFile);
        }
    }
}
