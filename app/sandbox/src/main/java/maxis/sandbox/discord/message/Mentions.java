package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Pings;
import maxis.sandbox.discord.state.Role;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whom a text calls, after what the sender allows and may do. */
final class Mentions {
    private static final Pattern USER = Pattern.compile("<@!?(\\d{1,19})>");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d{1,19})>");
    private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)");

    private final World world;

    Mentions(World world) {
        this.world = world;
    }

    /**
     * @param replied the author of the message that is answered, or 0
     */
    Pings resolve(String text, JsonNode allowed, Sender sender, Channel channel, long replied) {
        // Code is shown as it is and calls nobody.
        var plain = text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
        var users = found(USER, plain);
        users.removeIf(id -> !isAllowed(allowed, "users", id) || world.people().user(id).isEmpty());
        if (replied != 0 && repliedIsCalled(allowed)) {
            users.add(replied);
        }
        var mighty =
                sender.user() == 0
                        || (!channel.isDirect()
                                && world.rights()
                                        .may(sender.user(), channel, Permission.MENTION_EVERYONE));
        var roles = found(ROLE, plain);
        Predicate<Role> callable = role -> mighty || role.isMentionable();
        roles.removeIf(id ->
                !isAllowed(allowed, "roles", id)
                        || world.people().role(id).filter(callable).isEmpty());
        var everyone =
                mighty
                        && EVERYONE.matcher(plain).find()
                        && (!allowed.isObject() || isParsed(allowed, "everyone"));
        return new Pings(users, roles, everyone);
    }

    private static Set<Long> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .filter(Json::isId)
                .map(Long::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Without allowed_mentions everything that is written calls. */
    private static boolean isAllowed(JsonNode allowed, String kind, long id) {
        return !allowed.isObject()
                || isParsed(allowed, kind)
                || Json.ids(allowed.path(kind)).anyMatch(it -> it == id);
    }

    private static boolean isParsed(JsonNode allowed, String kind) {
        return Json.items(allowed.path("parse")).anyMatch(it -> it.asString("").equals(kind));
    }

    private static boolean repliedIsCalled(JsonNode allowed) {
        return !allowed.isObject() || Json.truth(allowed, "replied_user");
    }

    void tell(Pings pings, ObjectNode message) {
        message.put("mention_everyone", pings.everyone());
        message.set("mention_roles", Json.ids(pings.roles()));
        message.set(
                "mentions",
                Json.array(
                        pings.users().stream()
                                .flatMap(id -> world.people().user(id).stream())
                                .map(User::json)));
    }
}
