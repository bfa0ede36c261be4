package maxis.runtime.web.openapi;

import jakarta.inject.Inject;

import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.runtime.web.call.Bytes;
import maxis.runtime.web.call.Desk;
import maxis.runtime.web.call.Header;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;
import maxis.runtime.web.file.Shell;
import maxis.runtime.web.json.WebJson;
import maxis.runtime.web.route.RouteTable;
import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Optional;

/** Serves {@code /api/openapi.json} and, for people, {@code /api/docs}. */
public final class ApiPages implements Desk {
    private static final List<String> DOCUMENT = List.of("api", "openapi.json");
    private static final List<String> PAGE = List.of("api", "docs");

    private final Bytes document;
    private final Shell shell;
    private final Messages messages;

    @Inject
    ApiPages(RouteTable routes, WebJson json, Shell shell, Messages messages) {
        this.document = Bytes.of(json.write(OpenApi.of(routes.routes()), Language.EN));
        this.shell = shell;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public Optional<Outgoing> serve(Incoming incoming, Reader reader) {
        if (!incoming.isReading()) {
            return Optional.empty();
        }
        if (incoming.path().equals(DOCUMENT)) {
            return Optional.of(
                    new Outgoing.Whole(
                            200,
                            List.of(new Header("Content-Type", "application/json")),
                            document));
        }
        if (incoming.path().equals(PAGE)) {
            var title =
                    messages.in(reader.language(), Medium.PLAIN)
                            .say(Text.of("platform.shell.docs"));
            return Optional.of(
                    Outgoing.text(
                            200,
                            "text/html",
                            shell.document(reader.language(), title, "docs/docs")));
        }
        return Optional.empty();
    }
}
