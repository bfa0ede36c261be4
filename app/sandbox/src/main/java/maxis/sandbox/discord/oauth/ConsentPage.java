package maxis.sandbox.discord.oauth;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where a member says yes or no. Here one also chooses which member one is. */
public final class ConsentPage {
    private static final Set<String> SCOPES =
            Set.of("identify", "email", "guilds", "guilds.members.read", "guilds.join", "openid");

    private final World world;
    private final Grants grants;

    public ConsentPage(World world, Grants grants) {
        this.world = world;
        this.grants = grants;
    }

    public void declare(Routes routes) {
        routes.open("GET /oauth2/authorize", this::ask);
        routes.open("POST /oauth2/authorize", this::decide);
    }

    private Answer ask(Call call) {
        var query = call.query();
        var application = world.people().application(Json.id(field(query, "client_id")));
        var scopes = scopes(query);
        if (application.isEmpty() || !isAddress(query.getOrDefault("redirect_uri", ""))) {
            throw Problem.UNKNOWN_APPLICATION.refused();
        }
        if (scopes.isEmpty() || !SCOPES.containsAll(scopes)) {
            return back(query, Map.of("error", "invalid_scope"));
        }
        if (!query.getOrDefault("response_type", "").equals("code")) {
            return back(query, Map.of("error", "unsupported_response_type"));
        }
        var people =
                world.people()
                        .users()
                        .filter(it -> !it.isBot())
                        .map(it -> button(it))
                        .collect(Collectors.joining("\n"));
        var kept =
                query.entrySet().stream()
                        .map(it -> hidden(it.getKey(), it.getValue()))
                        .collect(Collectors.joining("\n"));
        return Answer.page(
                """
                <!doctype html><html lang="fr"><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Discord (sandbox)</title>
                <h1>%s</h1>
                <p>Autoriser en tant que… · Allow as…: <b>%s</b></p>
                <form method="post" action="/oauth2/authorize">
                %s
                %s
                <p><button name="user_id" value="">Refuser · Refuse</button></p>
                </form></html>
                """
                        .formatted(
                                escaped(application.get().bot().name()),
                                escaped(String.join(" ", scopes)),
                                kept,
                                people));
    }

    private static JsonNode field(Map<String, String> query, String name) {
        return Json.object().put(name, query.getOrDefault(name, "")).path(name);
    }

    private static Set<String> scopes(Map<String, String> query) {
        var scopes = new TreeSet<>(List.of(query.getOrDefault("scope", "").split("[ +]", -1)));
        scopes.remove("");
        return scopes;
    }

    private static boolean isAddress(String address) {
        return address.matches("https?://[^\\s]+");
    }

    private static String button(User user) {
        return "<button name=\"user_id\" value=\"%d\">%s</button>"
                .formatted(user.id(), escaped(user.shownName()));
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(escaped(name), escaped(value));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private Answer decide(Call call) {
        var form = call.object();
        var query =
                form.properties().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> it.getValue().asString("")));
        var redirect = query.getOrDefault("redirect_uri", "");
        if (!isAddress(redirect)) {
            throw Problem.UNKNOWN_APPLICATION.refused();
        }
        var user = world.people().user(Json.id(form, "user_id"));
        if (user.isEmpty()) {
            return back(query, Map.of("error", "access_denied"));
        }
        var application = world.people().requireApplication(Json.id(form, "client_id"));
        var consent = new Grants.Consent(application.id(), user.get().id(), scopes(query));
        var code = grants.consent(consent, redirect, query.getOrDefault("code_challenge", ""));
        return back(query, Map.of("code", code));
    }

    private static Answer back(Map<String, String> query, Map<String, String> result) {
        var address = new StringBuilder(query.getOrDefault("redirect_uri", ""));
        var mark = address.indexOf("?") < 0 ? '?' : '&';
        for (var entry : result.entrySet()) {
            address.append(mark)
                    .append(entry.getKey())
                    .append('=')
                    .append(encoded(entry.getValue()));
            mark = '&';
        }
        if (query.containsKey("state")) {
            address.append("&state=").append(encoded(query.getOrDefault("state", "")));
        }
        return Answer.elsewhere(address.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
