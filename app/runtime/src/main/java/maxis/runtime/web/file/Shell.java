package maxis.runtime.web.file;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.runtime.web.call.Bytes;
import maxis.runtime.web.call.Desk;
import maxis.runtime.web.call.Header;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.web.Page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The document of every page of the panel. It says which page it is; what the page shows it asks
 * from routes.
 */
public final class Shell implements Desk {
    public static final String HOME = "/admin-panel/";

    private static final String FOLDER = "admin-panel";
    private static final String FIRST = "index";
    private static final String MISSING = "missing";

    /** The page before all others, in no navigation. */
    private static final String LOGIN = "login";

    private final WebFiles files;
    private final Messages messages;
    private final ImportMap imports;
    private final Map<String, Contributed> pages = new HashMap<>();

    @Inject
    Shell(WebFiles files, Messages messages, Registry registry) {
        this.files = files;
        this.messages = messages;
        this.imports = ImportMap.of(files);
        registry.contributions().stream()
                .filter(contributed -> contributed.contribution() instanceof Page)
                .forEach(contributed -> pages.put(contributed.contribution().name(), contributed));
    }

    /** The hash of the script that the document holds, as a policy names it. */
    public String scriptHash() {
        return imports.hash();
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public Optional<Outgoing> serve(Incoming incoming, Reader reader) {
        var path = incoming.path();
        if (!incoming.isReading()) {
            return Optional.empty();
        }
        if (path.equals(List.of("")) || path.equals(List.of(FOLDER))) {
            return Optional.of(Outgoing.elsewhere(302, HOME));
        }
        if (path.size() != 2 || !path.getFirst().equals(FOLDER)) {
            return Optional.empty();
        }
        var name = path.get(1).isEmpty() ? FIRST : path.get(1).replaceFirst("\\.html$", "");
        var page = Optional.ofNullable(pages.get(name));
        boolean isKnown = page.isPresent() || name.equals(LOGIN);
        int status = isKnown ? 200 : 404;
        return Optional.of(
                new Outgoing.Whole(
                        status,
                        List.of(
                                new Header("Content-Type", "text/html; charset=utf-8"),
                                new Header("Cache-Control", "no-cache"),
                                new Header("Vary", "Accept-Language, Cookie")),
                        Bytes.of(document(isKnown ? name : MISSING, page, reader.language()))));
    }

    private String document(String name, Optional<Contributed> page, Language language) {
        var module =
                page.flatMap(found ->
                        files.find(found.cog() + "/" + ((Page) found.contribution()).module()));
        var ahead =
                module.map(file ->
                                "<link rel=\"modulepreload\" href=\"%s\" integrity=\"%s\">\n"
                                        .formatted(files.address(file), file.integrity()))
                        .orElse("");
        var title = say(language, "platform.shell.title");
        return document(language, title, styles(module), ahead + script("kit/shell.js"), name);
    }

    /**
     * A document of its own beside the panel.
     *
     * @param files its script and its style, without their endings
     */
    public String document(Language language, String title, String files) {
        return document(language, title, style(files + ".css"), script(files + ".js"), "-");
    }

    private String document(
            Language language, String title, String styles, String scripts, String name) {
        return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="dark light">
        <title>%s</title>
        %s<script type="importmap">%s</script>
        %s</head>
        <body data-page="%s" data-web="%s">
        <noscript><p>%s</p></noscript>
        </body>
        </html>
        """
                .formatted(
                        language.code(),
                        escaped(title),
                        styles,
                        imports.text(),
                        scripts,
                        name,
                        files.prefix(),
                        escaped(say(language, "platform.shell.no_script")));
    }

    private String say(Language language, String key) {
        return messages.in(language, Medium.PLAIN).say(Text.of(key));
    }

    private String styles(Optional<WebFile> module) {
        var styles = new StringBuilder();
        files.all().stream()
                .filter(file -> file.isStyle() && file.name().startsWith("kit/"))
                .forEach(file -> styles.append(style(file.name())));
        module.map(file -> file.name().replaceFirst("\\.js$", ".css"))
                .ifPresent(own -> styles.append(style(own)));
        files.find("kit/icon.svg")
                .ifPresent(icon ->
                        styles.append(
                                "<link rel=\"icon\" type=\"image/svg+xml\" href=\"%s\">\n"
                                        .formatted(files.address(icon))));
        return styles.toString();
    }

    private String style(String name) {
        return files.find(name)
                .map(file ->
                        "<link rel=\"stylesheet\" href=\"%s\" integrity=\"%s\">\n"
                                .formatted(files.address(file), file.integrity()))
                .orElse("");
    }

    private String script(String name) {
        return files.find(name)
                .map(file ->
                        "<script type=\"module\" src=\"%s\" integrity=\"%s\"></script>\n"
                                .formatted(files.address(file), file.integrity()))
                .orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
