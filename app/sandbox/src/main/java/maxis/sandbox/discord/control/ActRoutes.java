package maxis.sandbox.discord.control;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.interaction.Invocation;
import maxis.sandbox.discord.message.Draft;
import maxis.sandbox.discord.message.Sender;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;

/** What a person does. What takes an answer can wait for it: {@code ?wait=3000}. */
public final class ActRoutes {
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    private final Rules rules;
    private final World world;

    public ActRoutes(Rules rules) {
        this.rules = rules;
        world = rules.world();
    }

    public void declare(Routes routes) {
        var person = "/sandbox/people/{person}";
        var message = person + "/channels/{channel}/messages/{message}";
        routes.open("POST " + person + "/channels/{channel}/messages", this::post);
        routes.open("PATCH " + message, this::edit);
        routes.open("DELETE " + message, this::delete);
        routes.open("PUT " + message + "/reactions/{emoji}", call -> react(call, true));
        routes.open("DELETE " + message + "/reactions/{emoji}", call -> react(call, false));
        routes.open("POST " + message + "/components", this::press);
        routes.open("POST " + message + "/thread", this::branch);
        routes.open("POST " + person + "/channels/{channel}/typing", this::type);
        routes.open("POST " + person + "/channels/{channel}/posts", this::begin);
        routes.open("POST " + person + "/channels/{channel}/commands", this::run);
        routes.open("POST " + person + "/forms/{interaction}", this::submit);
        routes.open("GET /sandbox/interactions/{interaction}", this::interaction);
    }

    private Person person(Call call) {
        return world.locked(
                () -> new Person(rules, new Directory(world).user(call.text("person"))));
    }

    private static Answer told(Call call, Running running) {
        var wait = call.query("wait", 1, LONGEST_WAIT_MILLIS);
        return Answer.of(shown(running.await(Duration.ofMillis(wait))));
    }

    private static ObjectNode shown(Running running) {
        var json = running.json();
        running.answer().ifPresent(it -> json.set("message", it.json()));
        return json;
    }

    private Answer post(Call call) {
        var draft = new Draft(draft(call), call.files());
        return Answer.created(person(call).posts(call.text("channel"), draft).json());
    }

    private Answer type(Call call) {
        var person = person(call);
        world.act(() ->
                rules.messages()
                        .typing(person.id(), new Directory(world).channel(call.text("channel"))));
        return Answer.nothing();
    }

    private Answer branch(Call call) {
        var person = person(call);
        return world.locked(() -> {
            var channel = new Directory(world).channel(call.text("channel"));
            var threads = rules.places().threads();
            var thread = threads.openAt(person.id(), channel, call.id("message"), call.object());
            return Answer.created(threads.json(thread, person.id()));
        });
    }

    /** In a forum: a thread with its first message. */
    private Answer begin(Call call) {
        var person = person(call);
        var wish = Json.object().put("name", Json.string(call.object(), "title"));
        return world.locked(() -> {
            var forum = new Directory(world).channel(call.text("channel"));
            var first = new Draft(draft(call), call.files());
            var sender = Sender.person(person.user());
            var message = rules.places().threads().post(sender, forum, wish, first);
            return Answer.created(world.requireChannel(message.channel()).json());
        });
    }

    /** Only what a person can write: neither cards nor buttons. */
    private static ObjectNode draft(Call call) {
        var body = Json.object().put("content", Json.string(call.object(), "content"));
        if (Json.has(call.object(), "reply_to")) {
            body.putObject("message_reference")
                    .put("message_id", Json.string(call.object(), "reply_to"));
        }
        return body;
    }

    private Answer edit(Call call) {
        return Answer.of(
                person(call)
                        .edits(call.text("channel"), call.id("message"), Draft.of(draft(call)))
                        .json());
    }

    private Answer delete(Call call) {
        var person = person(call);
        world.act(() -> {
            var channel = new Directory(world).channel(call.text("channel"));
            var message = world.places().requireMessage(channel, call.id("message"));
            person.deletes(Seen.of(message, person.id()));
        });
        return Answer.nothing();
    }

    private Answer react(Call call, boolean wanted) {
        var person = person(call);
        person.reacts(
                person.channel(call.text("channel")),
                call.id("message"),
                call.text("emoji"),
                wanted);
        return Answer.nothing();
    }

    private Answer press(Call call) {
        var person = person(call);
        List<String> values =
                Json.items(call.object().path("values")).map(it -> it.asString("")).toList();
        return told(
                call,
                person.presses(
                        person.channel(call.text("channel")),
                        call.id("message"),
                        Json.string(call.object(), "custom_id"),
                        values));
    }

    private Answer run(Call call) {
        var body = call.object();
        var options = body.path("options") instanceof ObjectNode given ? given : Json.object();
        var line =
                new Invocation.Line(
                        Json.id(body, "application_id"),
                        Json.string(body, "command"),
                        options,
                        Json.string(body, "focused"));
        return told(call, person(call).runs(call.text("channel"), line));
    }

    private Answer submit(Call call) {
        var values =
                call.object().path("values") instanceof ObjectNode given ? given : Json.object();
        return told(call, person(call).submits(call.id("interaction"), values));
    }

    private Answer interaction(Call call) {
        var interaction =
                world.locked(() -> rules.interactions().interaction(call.id("interaction")));
        return told(
                call,
                new Running(world, interaction.orElseThrow(Problem.UNKNOWN_INTERACTION::refused)));
    }
}
