package maxis.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in a browser. Everything that its console calls an error is kept, and so are exceptions
 * that nobody caught and violations of its content security policy, which the console tells too.
 */
public final class Tab implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final double PATIENCE_MILLIS = 20_000;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Tab(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    /** What is done and looked at on it. */
    public Page page() {
        return page;
    }

    public void goTo(String address) {
        page.navigate(address);
    }

    /** What went wrong in it so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Takes complaints out of the list that a test has provoked. */
    public void forgive(String part) {
        complaints.removeIf(it -> it.contains(part));
    }

    /** What somebody could not use, each with its reason and the first places. */
    public List<String> barriers() {
        return Barriers.in(page);
    }

    /** Kept under {@code target/screenshots}. */
    public Path picture(String name) {
        var file = PICTURES.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
