package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.ChannelType;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Stream;

/** A member types a slash command, as Discord's client lets them. */
public final class Invocation {
    private final World world;
    private final Interactions interactions;
    private final Commands commands;

    public Invocation(World world, Interactions interactions, Commands commands) {
        this.world = world;
        this.interactions = interactions;
        this.commands = commands;
    }

    /**
     * What somebody wants to run.
     *
     * @param application 0 for whichever has such a command
     * @param words the command's name and those of its sub-commands, separated by blanks
     * @param options values by name
     * @param focused the option that is being typed, or nothing to send the command
     */
    public record Line(long application, String words, ObjectNode options, String focused) {}

    public Interaction run(User user, Channel channel, Line line) {
        var words = line.words().strip().replaceFirst("^/", "").split("\\s+", -1);
        var command =
                visible(user, channel)
                        .filter(it -> Json.string(it, "name").equals(words[0]))
                        .filter(it ->
                                line.application() == 0
                                        || Json.id(it, "application_id") == line.application())
                        .findFirst()
                        .orElseThrow(Problem.UNKNOWN_COMMAND::refused);
        if (!channel.isDirect()) {
            world.rights().require(user.id(), channel, Permission.USE_COMMANDS);
        }
        var resolved = new Resolved(interactions, user.id());
        var options = new OptionValues(line.options(), line.focused(), resolved);
        var data =
                Json.object()
                        .put("id", Json.string(command, "id"))
                        .put("name", Json.string(command, "name"))
                        .put("type", Json.number(command, "type", 1));
        if (Json.has(command, "guild_id")) {
            data.put("guild_id", Json.string(command, "guild_id"));
        }
        var values = nested(command, List.of(words).subList(1, words.length), options);
        if (!values.isEmpty()) {
            data.set("options", Json.array(values.stream()));
        }
        resolved.into(data);
        var application = world.people().requireApplication(Json.id(command, "application_id"));
        var kind = line.focused().isEmpty() ? Interaction.COMMAND : Interaction.AUTOCOMPLETE;
        return interactions.open(interactions.origin(application, kind, user, channel, null), data);
    }

    private static List<ObjectNode> nested(
            JsonNode level, List<String> words, OptionValues values) {
        var isNested =
                Json.items(level.path("options"))
                        .anyMatch(it -> Json.number(it, "type", 0) <= CommandForm.GROUP);
        if (!isNested) {
            if (!words.isEmpty()) {
                throw Problem.UNKNOWN_COMMAND.refused();
            }
            return values.read(level.path("options"));
        }
        var word = words.isEmpty() ? "" : words.getFirst();
        var next =
                Json.items(level.path("options"))
                        .filter(it -> Json.string(it, "name").equals(word))
                        .findFirst()
                        .orElseThrow(() ->
                                FormErrors.at(
                                        "name",
                                        "COMMAND_INCOMPLETE",
                                        "This command has sub-commands"));
        var option = Json.object().put("name", word).put("type", Json.number(next, "type", 0));
        var inner = nested(next, words.subList(1, words.size()), values);
        option.set("options", Json.array(inner.stream()));
        return List.of(option);
    }

    /** What the list behind "/" shows somebody in a place. */
    public Stream<ObjectNode> visible(User user, Channel channel) {
        var home = channel.isDirect() ? 0 : world.guild().id();
        return world.people()
                .applications()
                .filter(it -> isReachable(it.id(), channel))
                .flatMap(it ->
                        Stream.concat(
                                home == 0 ? Stream.empty() : commands.list(it.id(), home),
                                commands.list(it.id(), 0)))
                .filter(it -> Json.number(it, "type", 1) == 1)
                .filter(it -> channel.isDirect() ? worksDirectly(it) : worksInGuild(it))
                .filter(it -> channel.isDirect() || mayUse(user, channel, it));
    }

    private boolean isReachable(long application, Channel channel) {
        return channel.isDirect()
                ? channel.recipients().contains(application)
                : world.people().isMember(application);
    }

    private static boolean worksDirectly(JsonNode command) {
        return command.path("contexts").isArray()
                ? Json.items(command.path("contexts")).anyMatch(it -> it.asInt(0) == 1)
                : Json.truth(command, "dm_permission");
    }

    private static boolean worksInGuild(JsonNode command) {
        return !command.path("contexts").isArray()
                || Json.items(command.path("contexts")).anyMatch(it -> it.asInt(-1) == 0);
    }

    private boolean mayUse(User user, Channel channel, JsonNode command) {
        if (channel.type() == ChannelType.CATEGORY) {
            return false;
        }
        if (!Json.has(command, "default_member_permissions")) {
            return true;
        }
        var needed = Json.id(command, "default_member_permissions");
        // Nothing named means: administrators only.
        return world.rights()
                .may(user.id(), channel, needed == 0 ? Permission.ADMINISTRATOR : needed);
    }
}
