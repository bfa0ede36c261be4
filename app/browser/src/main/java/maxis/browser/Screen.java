package maxis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * In front of what somebody sits.
 *
 * @param language as their browser tells it, {@code fr-FR}
 */
public record Screen(int width, int height, String language) {
    public static Screen desktop(String language) {
        return new Screen(1440, 900, language);
    }

    /** The narrowest phone that is still common. */
    public static Screen phone(String language) {
        return new Screen(360, 740, language);
    }

    private boolean isPhone() {
        return width < 600;
    }

    /** Without motion, so that a picture of a page is the same each time. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setTimezoneId("Europe/Paris")
                .setHasTouch(isPhone())
                .setIsMobile(isPhone())
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
