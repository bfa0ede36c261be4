package maxis.testing.web;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.Right;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Page;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A cog with a route of every kind, to look through the door. */
public final class WindowCog implements Cog {
    static final Right PEEK = new Right("window.peek");

    @Override
    public CogId id() {
        return new CogId("window");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.values());
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(
                new Topic("panes", Level.STAFF, false, Panes.class),
                new Topic("letters", Level.STAFF, true, Panes.class),
                new Page("view", "view.js", Level.VIEWER, Page.Section.OVERVIEW, Panes.class),
                route(Method.GET, "/api/window", new Access.Open(), Panes::open)
                        .answers(View.class)
                        .asking("text", "after"),
                route(Method.GET, "/api/window/{id}", at(Level.MEMBER), Panes::one)
                        .answers(View.class),
                route(Method.GET, "/api/window/last", at(Level.MEMBER), Panes::last),
                route(Method.POST, "/api/window", at(Level.STAFF), Panes::write)
                        .takes(Draft.class)
                        .answers(Draft.class),
                route(Method.DELETE, "/api/window/{id}", at(Level.ADMIN), Panes::remove)
                        .steppedUp(),
                route(
                        Method.GET,
                        "/api/window/{id}/peek",
                        new Access.Holding(Level.ADMIN, PEEK),
                        Panes::last),
                route(Method.POST, "/api/window/hook", new Access.Signed(), Panes::hook),
                route(Method.GET, "/api/window/file", at(Level.MEMBER), Panes::file),
                route(Method.GET, "/api/window/fails/{how}", new Access.Open(), Panes::fail),
                route(Method.POST, "/api/window/large", new Access.Open(), Panes::hook)
                        .bringing(1_000_000));
    }

    private static Access at(Level level) {
        return new Access.AtLeast(level);
    }

    private static Route route(
            Method method, String path, Access access, Route.Answering<Panes> answering) {
        return Route.of(method, path, access, Panes.class, answering);
    }

    /** What is written. */
    public record Draft(
            String title,
            int size,
            Optional<String> note,
            Form form,
            List<Part> parts,
            Optional<Money> price,
            Optional<Instant> at,
            Optional<MemberId> owner) {
        public Draft {
            if (size < 0 || size > 100) {
                throw new IllegalArgumentException("size");
            }
        }
    }

    public record Part(String name, long weight) {
        public Part {
            if (weight < 0) {
                throw Fault.user(Text.of("platform.field.number"));
            }
        }
    }

    public enum Form {
        ROUND,
        VERY_SQUARE
    }

    /** What is seen. */
    public record View(
            String id,
            Optional<MemberId> caller,
            String address,
            Text text,
            Money money,
            Form form,
            Instant at,
            Optional<String> nothing) {}

    /** The handler. */
    public static final class Panes {
        @Inject
        Panes() {}

        Answer open(Request request) {
            return view(request, "-");
        }

        Answer one(Request request) {
            var id = request.path().get("id");
            boolean isForeign =
                    String.valueOf(id).startsWith("of-")
                            && !("of-" + request.known().member()).equals(id);
            return "unknown".equals(id) || isForeign
                    ? Answer.notFound()
                    : view(request, String.valueOf(id));
        }

        Answer last(Request request) {
            return Answer.ok(List.of(request.headers().containsKey("cookie")));
        }

        Answer write(Request request) {
            return new Answer.Json(201, request.body().as(Draft.class));
        }

        Answer remove(Request request) {
            return new Answer.Empty().with("Set-Cookie", "a=1").with("Set-Cookie", "b=2");
        }

        Answer hook(Request request) {
            return Answer.ok(List.of(request.body().bytes().length));
        }

        Answer file(Request request) {
            return new Answer.File(
                    "Relevé d'août.txt",
                    "text/plain; charset=utf-8",
                    () -> new ByteArrayInputStream("août".getBytes(StandardCharsets.UTF_8)));
        }

        Answer fail(Request request) {
            throw switch (String.valueOf(request.path().get("how"))) {
                case "remote" -> Fault.remote("a secret machine is away", null);
                case "badly" -> new IllegalStateException("a secret of ours");
                default -> Fault.user(Text.of("platform.refuse.forbidden"));
            };
        }

        private static Answer view(Request request, String id) {
            return Answer.ok(
                    new View(
                            id,
                            request.caller().map(caller -> caller.member()),
                            request.address(),
                            Text.of("platform.problem.sign_in"),
                            Money.euros(999),
                            Form.VERY_SQUARE,
                            Instant.parse("2026-02-02T10:00:00Z"),
                            Optional.empty()));
        }
    }
}
