package maxis.sandbox.discord.control;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.gateway.Gateway;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.message.Page;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Role;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.Locale;

/** Who there is, what they see, and new people. */
public final class PeopleRoutes {
    private final Rules rules;
    private final World world;
    private final Gateway gateway;

    public PeopleRoutes(Rules rules, Gateway gateway) {
        this.rules = rules;
        this.gateway = gateway;
        world = rules.world();
    }

    public void declare(Routes routes) {
        var one = "/sandbox/people/{person}";
        routes.open("GET /sandbox/people", _ -> world.locked(this::list));
        routes.open("POST /sandbox/people", call -> world.locked(() -> create(call)));
        routes.open("GET /sandbox/bots", _ -> world.locked(this::bots));
        routes.open("GET " + one, call -> Answer.of(person(call).view()));
        routes.open("GET " + one + "/channels/{channel}/messages", this::messages);
        routes.open("GET " + one + "/channels/{channel}/commands", this::commands);
        routes.open("PUT " + one + "/membership", this::join);
        routes.open("DELETE " + one + "/membership", this::leave);
        routes.open("POST " + one + "/direct", this::direct);
        routes.open("PATCH " + one, this::change);
    }

    private Person person(Call call) {
        return world.locked(
                () -> new Person(rules, new Directory(world).user(call.text("person"))));
    }

    private Answer list() {
        return Answer.list(world.people().users().filter(it -> !it.isBot()).map(this::json));
    }

    private ObjectNode json(User user) {
        var json = user.json().put("accepts_messages", user.acceptsMessages());
        json.put("locale", user.locale()).put("is_member", world.people().isMember(user.id()));
        world.people().member(user.id()).ifPresent(it -> json.set("member", it.partialJson()));
        return json.put("standing", standing(user));
    }

    /** The name of the highest role that stands apart. */
    private String standing(User user) {
        return world.people().member(user.id()).stream()
                .flatMap(world.people()::rolesOf)
                .filter(Role::isHoisted)
                .max(Comparator.comparingInt(Role::position))
                .map(Role::name)
                .orElse("");
    }

    private Answer create(Call call) {
        var name = Json.string(call.object(), "name").toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9_.]{2,32}")) {
            throw FormErrors.at("name", "USERNAME_INVALID", "Letters, digits, _ and . only");
        }
        if (world.people().users().anyMatch(it -> it.name().equals(name))) {
            throw FormErrors.at("name", "USERNAME_ALREADY_TAKEN", "Username is taken");
        }
        var shown = Json.string(call.object(), "display_name");
        var locale =
                Json.has(call.object(), "locale") ? Json.string(call.object(), "locale") : "fr";
        var user = world.people().addUser(world.id(), name, shown.isEmpty() ? name : shown, locale);
        if (Json.truth(call.object(), "join")) {
            rules.members().join(user.id());
        }
        return Answer.created(json(user));
    }

    private Answer bots() {
        return Answer.list(
                world.people()
                        .applications()
                        .map(it ->
                                it.bot()
                                        .json()
                                        .put("online", gateway.isOnline(it.id()))
                                        .put("revoked", it.isRevoked())));
    }

    private Answer messages(Call call) {
        var page =
                new Page(
                        call.queryId("before"),
                        call.queryId("after"),
                        0,
                        call.query("limit", 50, 100));
        return Answer.list(person(call).sees(call.text("channel"), page).stream().map(Seen::json));
    }

    private Answer commands(Call call) {
        var person = person(call);
        return world.locked(() ->
                Answer.list(
                        rules.invocation()
                                .visible(
                                        person.user(),
                                        new Directory(world).channel(call.text("channel")))));
    }

    private Answer join(Call call) {
        var invite = Json.string(call.object(), "invite");
        if (invite.isEmpty()) {
            person(call).joins();
        } else {
            person(call).joins(invite);
        }
        return Answer.nothing();
    }

    private Answer leave(Call call) {
        person(call).leaves();
        return Answer.nothing();
    }

    private Answer direct(Call call) {
        var person = person(call);
        return world.locked(() -> {
            var other = new Directory(world).user(Json.string(call.object(), "with"));
            var channel = rules.channels().direct(person.id(), other.id());
            return Answer.of(rules.channels().directJson(channel, person.id()));
        });
    }

    private Answer change(Call call) {
        var person = person(call);
        if (Json.has(call.object(), "accepts_messages")) {
            person.acceptsMessages(Json.truth(call.object(), "accepts_messages"));
        }
        return world.locked(() -> {
            if (Json.has(call.object(), "locale")) {
                person.user().speak(Json.string(call.object(), "locale"));
            }
            return Answer.of(json(person.user()));
        });
    }
}
