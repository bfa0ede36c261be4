package maxis.runtime.identity.token;

import jakarta.inject.Inject;

import maxis.runtime.cog.Registry;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Listing;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A member's own tokens. A token makes no others: it takes a browser that was stepped up. */
public final class TokenRoutes {
    private static final Access EVERY_MEMBER = new Access.AtLeast(Level.MEMBER);
    private static final int LONGEST_NAME = 60;
    private static final int MOST_DAYS = 366;

    private final Tokens tokens;
    private final Registry registry;
    private final Transactions transactions;
    private final AuditLog audit;

    @Inject
    TokenRoutes(Tokens tokens, Registry registry, Transactions transactions, AuditLog audit) {
        this.tokens = tokens;
        this.registry = registry;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** What somebody wants a token for. */
    public record Wish(String name, List<String> scopes, int days) {}

    /** A token with what is shown this one time. */
    public record Made(String id, String token) {}

    /** A token as its member sees it later. */
    public record Shown(
            String id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Optional<Instant> usedAt,
            Instant expiresAt) {}

    /** What a token may be good for. */
    public record Scopes(List<String> scopes) {}

    public static List<Route> declared() {
        return List.of(
                route(Method.GET, "/api/account/tokens", TokenRoutes::list)
                        .answersMany(Shown.class),
                route(Method.GET, "/api/account/tokens/scopes", TokenRoutes::scopes)
                        .answers(Scopes.class),
                route(Method.POST, "/api/account/tokens", TokenRoutes::make)
                        .takes(Wish.class)
                        .answers(Made.class)
                        .steppedUp(),
                route(Method.DELETE, "/api/account/tokens/{id}", TokenRoutes::revoke));
    }

    private static Route route(Method method, String path, Route.Answering<TokenRoutes> answering) {
        return Route.of(method, path, EVERY_MEMBER, TokenRoutes.class, answering);
    }

    Answer list(Request request) {
        var caller = request.known();
        var all = run(caller, transaction -> tokens.list(transaction, caller.member()));
        return Answer.ok(Listing.whole(all.stream().map(TokenRoutes::shown).toList()));
    }

    Answer scopes(Request request) {
        return Answer.ok(new Scopes(given(request.known()).stream().map(Scope::toString).toList()));
    }

    Answer make(Request request) {
        var caller = request.known();
        var wish = request.body().as(Wish.class);
        var scopes = wish.scopes().stream().map(Scope::parse).flatMap(Optional::stream).distinct();
        var wanted = scopes.toList();
        var wrong = new TreeMap<String, Text>();
        if (wish.name().isBlank() || wish.name().strip().length() > LONGEST_NAME) {
            wrong.put("name", Text.of("platform.web.name").with("most", LONGEST_NAME));
        }
        if (wanted.size() != wish.scopes().size()
                || wanted.isEmpty()
                || !given(caller).containsAll(wanted)) {
            wrong.put("scopes", Text.of("platform.web.scopes"));
        }
        if (wish.days() < 1 || wish.days() > MOST_DAYS) {
            wrong.put("days", Text.of("platform.web.days").with("most", MOST_DAYS));
        }
        return wrong.isEmpty() ? make(caller, wish, wanted) : new Answer.Invalid(wrong);
    }

    private Answer make(Caller caller, Wish wish, List<Scope> scopes) {
        var token =
                new Tokens.Wish(
                        caller.member(),
                        wish.name().strip(),
                        scopes,
                        caller.level(),
                        Duration.ofDays(wish.days()));
        var made =
                run(
                        caller,
                        transaction -> {
                            var fresh = tokens.make(transaction, token);
                            var granted =
                                    scopes.stream()
                                            .map(Scope::toString)
                                            .collect(Collectors.joining(","));
                            audit.write(
                                    transaction,
                                    entry("platform.token_made", fresh.id())
                                            .changed("scopes", "", AuditEntry.code(granted)));
                            return fresh;
                        });
        return Answer.ok(new Made(made.id().toString(), made.token()));
    }

    Answer revoke(Request request) {
        var caller = request.known();
        var id = id(request.path().getOrDefault("id", ""));
        boolean isRevoked =
                id.isPresent() && run(caller, transaction -> revoke(transaction, caller, id.get()));
        return isRevoked ? new Answer.Empty() : Answer.notFound();
    }

    private boolean revoke(Transaction transaction, Caller caller, UUID id) {
        boolean wasThere = tokens.revoke(transaction, caller.member(), id);
        if (wasThere) {
            audit.write(transaction, entry("platform.token_revoked", id));
        }
        return wasThere;
    }

    /** Scopes of the cogs that have a route which the caller reaches. */
    private List<Scope> given(Caller caller) {
        var reached = new TreeMap<String, Scope>();
        registry.contributions().stream()
                .filter(contributed ->
                        contributed.contribution() instanceof Route route
                                && isReached(route.access(), caller))
                .map(contributed ->
                        new Scope(
                                contributed.cog(),
                                ((Route) contributed.contribution()).method().mutates()))
                .forEach(scope -> reached.put(scope.toString(), scope));
        return List.copyOf(reached.values());
    }

    private static boolean isReached(Access access, Caller caller) {
        return switch (access) {
            case Access.Open(), Access.Signed() -> false;
            case Access.AtLeast(var level) -> caller.level().includes(level);
            case Access.Holding(var level, var right) ->
                    caller.level().includes(level) || caller.holds(right);
        };
    }

    private <T> T run(Caller caller, Transactions.Work<T> work) {
        return transactions.as(caller.actor()).run(work);
    }

    private static AuditEntry entry(String action, UUID id) {
        return AuditEntry.of(action, "token:" + id, Origin.WEB);
    }

    private static Shown shown(Token token) {
        return new Shown(
                token.id().toString(),
                token.name(),
                token.scopes().stream().map(Scope::toString).toList(),
                token.createdAt(),
                token.usedAt(),
                token.expiresAt());
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
