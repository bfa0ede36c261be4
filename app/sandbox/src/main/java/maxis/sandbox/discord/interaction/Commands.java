package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands that applications have registered, everywhere or in the guild. */
public final class Commands {
    private static final int MOST = 100;

    private final World world;
    private final Map<Long, ObjectNode> commands = new LinkedHashMap<>();

    public Commands(World world) {
        this.world = world;
    }

    /**
     * What an application has registered.
     *
     * @param guild 0 for commands that are known everywhere
     */
    public Stream<ObjectNode> list(long application, long guild) {
        return commands.values().stream()
                .filter(it -> Json.id(it, "application_id") == application)
                .filter(it -> Json.id(it, "guild_id") == guild);
    }

    public ObjectNode command(long application, long guild, long id) {
        return list(application, guild)
                .filter(it -> Json.id(it, "id") == id)
                .findFirst()
                .orElseThrow(Problem.UNKNOWN_COMMAND::refused);
    }

    public Optional<ObjectNode> command(long id) {
        return Optional.ofNullable(commands.get(id));
    }

    /** Replaces all; a command that keeps its name keeps its id. */
    public List<ObjectNode> replace(long application, long guild, ArrayNode wishes) {
        CommandForm.checkAll(wishes);
        if (wishes.size() > MOST) {
            throw Problem.TOO_MANY_COMMANDS.refused();
        }
        var old = list(application, guild).toList();
        old.forEach(it -> commands.remove(Json.id(it, "id")));
        for (var wish : wishes) {
            var id = old.stream().filter(it -> isSame(it, wish)).findFirst();
            write(application, guild, id.map(it -> Json.id(it, "id")).orElseGet(world::id), wish);
        }
        world.stir();
        return list(application, guild).toList();
    }

    public record Written(ObjectNode command, boolean isNew) {}

    /** A command of the same name is overwritten. */
    public Written put(long application, long guild, JsonNode wish) {
        CommandForm.check(wish);
        var old = list(application, guild).filter(it -> isSame(it, wish)).findFirst();
        if (old.isEmpty() && list(application, guild).count() >= MOST) {
            throw Problem.TOO_MANY_COMMANDS.refused();
        }
        var id = old.map(it -> Json.id(it, "id")).orElseGet(world::id);
        return new Written(write(application, guild, id, wish), old.isEmpty());
    }

    public ObjectNode change(long application, long guild, long id, JsonNode wish) {
        var whole = command(application, guild, id).deepCopy();
        wish.properties().forEach(field -> whole.set(field.getKey(), field.getValue()));
        CommandForm.check(whole);
        return write(application, guild, id, whole);
    }

    public void delete(long application, long guild, long id) {
        command(application, guild, id);
        commands.remove(id);
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return Json.string(one, "name").equals(Json.string(other, "name"))
                && Json.number(one, "type", 1) == Json.number(other, "type", 1);
    }

    private ObjectNode write(long application, long guild, long id, JsonNode wish) {
        var command =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("application_id", Long.toString(application))
                        .put("version", Long.toString(world.id()))
                        .put("type", Json.number(wish, "type", 1))
                        .put("name", Json.string(wish, "name"))
                        .put("description", Json.string(wish, "description"))
                        .put("nsfw", Json.truth(wish, "nsfw"))
                        .put(
                                "dm_permission",
                                !wish.has("dm_permission") || Json.truth(wish, "dm_permission"))
                        .put(
                                "default_member_permissions",
                                Json.has(wish, "default_member_permissions")
                                        ? Json.string(wish, "default_member_permissions")
                                        : null);
        for (var texts : List.of("name_localizations", "description_localizations")) {
            command.set(texts, Json.has(wish, texts) ? wish.path(texts) : Json.object().nullNode());
        }
        if (guild == 0) {
            command.set("contexts", contexts(wish.path("contexts")));
        } else {
            command.put("guild_id", Long.toString(guild));
        }
        if (!wish.path("options").isEmpty()) {
            command.set(
                    "options", Json.array(Json.items(wish.path("options")).map(Commands::option)));
        }
        commands.put(id, command);
        return command;
    }

    /** Some libraries write the numbers as texts. */
    private static JsonNode contexts(JsonNode wish) {
        if (!wish.isArray()) {
            return Json.object().nullNode();
        }
        var contexts = Json.array();
        wish.forEach(it -> contexts.add(it.asInt(0)));
        return contexts;
    }

    /** What is null or false was not said. */
    private static ObjectNode option(JsonNode wish) {
        var option = Json.object();
        for (var field : wish.properties()) {
            var value = field.getValue();
            if (field.getKey().equals("options")) {
                option.set("options", Json.array(Json.items(value).map(Commands::option)));
            } else if (field.getKey().equals("choices")) {
                if (!value.isEmpty()) {
                    option.set("choices", Json.array(Json.items(value).map(Commands::option)));
                }
            } else if (!value.isNull()) {
                option.set(field.getKey(), value.deepCopy());
            }
        }
        return option;
    }
}
