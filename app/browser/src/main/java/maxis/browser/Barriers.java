package maxis.browser;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks with axe-core for what people with disabilities could not use. */
final class Barriers {
    private static final String SCRIPT = "/axe.min.js";

    private static final String LOOK =
            """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations
                .filter(it => ['serious', 'critical'].includes(it.impact))
                .map(it => `${it.id} (${it.impact}): ${it.help}: `
                    + it.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | '));
            }\
            """;

    private Barriers() {}

    /** The serious and the critical ones. */
    static List<String> in(Page page) {
        page.evaluate(script());
        var found = (List<?>) page.evaluate(LOOK);
        return found.stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var file = Objects.requireNonNull(Barriers.class.getResourceAsStream(SCRIPT))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
