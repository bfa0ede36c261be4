package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

/** A member presses a button or chooses from a menu. */
public final class Pressing {
    private static final int BUTTON = 2;
    private static final int TEXT_MENU = 3;

    private final World world;
    private final Interactions interactions;

    public Pressing(World world, Interactions interactions) {
        this.world = world;
        this.interactions = interactions;
    }

    public Interaction press(
            User user, Channel channel, long messageId, String customId, List<String> values) {
        world.rights().require(user.id(), channel, Permission.VIEW_CHANNEL);
        var message = world.places().requireMessage(channel, messageId);
        if (!message.isFor(user.id())) {
            throw Problem.UNKNOWN_MESSAGE.refused();
        }
        var component =
                all(message.fact("components"))
                        .filter(it -> Json.string(it, "custom_id").equals(customId))
                        .findFirst()
                        .orElseThrow(() ->
                                FormErrors.at(
                                        "custom_id",
                                        "COMPONENT_VALIDATION_FAILED",
                                        "Component validation failed"));
        if (Json.truth(component, "disabled")) {
            throw FormErrors.at("custom_id", "COMPONENT_DISABLED", "This component is disabled");
        }
        var application = world.people().requireApplication(message.application());
        var data =
                Json.object()
                        .put("custom_id", customId)
                        .put("component_type", Json.number(component, "type", BUTTON))
                        .put("id", Json.number(component, "id", 0));
        if (Json.number(component, "type", BUTTON) != BUTTON) {
            var resolved = new Resolved(interactions, user.id());
            check(component, values, resolved);
            var chosen = data.putArray("values");
            values.forEach(chosen::add);
            resolved.into(data);
        }
        var metadata = Json.object().put("interacted_message_id", Long.toString(messageId));
        return interactions.open(
                new Interaction.Origin(
                        application, Interaction.COMPONENT, user, channel, message, metadata),
                data);
    }

    private static void check(JsonNode menu, List<String> values, Resolved resolved) {
        if (values.size() < Json.number(menu, "min_values", 1)
                || values.size() > Json.number(menu, "max_values", 1)) {
            throw FormErrors.at("values", "BASE_TYPE_BAD_LENGTH", "Too few or too many values");
        }
        var type = Json.number(menu, "type", TEXT_MENU);
        for (var value : values) {
            if (type != TEXT_MENU) {
                resolved.add(kind(type), Json.isId(value) ? Long.parseLong(value) : 0);
            } else if (Json.items(menu.path("options"))
                    .noneMatch(it -> Json.string(it, "value").equals(value))) {
                throw FormErrors.at("values", "BASE_TYPE_CHOICES", "No such option: " + value);
            }
        }
    }

    static Resolved.Kind kind(int menu) {
        return switch (menu) {
            case 5 -> Resolved.Kind.USER;
            case 6 -> Resolved.Kind.ROLE;
            case 8 -> Resolved.Kind.CHANNEL;
            default -> Resolved.Kind.MENTIONABLE;
        };
    }

    /** Every component of a message, however deep. */
    static Stream<JsonNode> all(JsonNode components) {
        return Json.items(components).filter(JsonNode::isObject).flatMap(Pressing::withInner);
    }

    private static Stream<JsonNode> withInner(JsonNode component) {
        var single =
                Stream.of("component", "accessory").map(component::path).filter(JsonNode::isObject);
        return Stream.concat(
                Stream.of(component),
                Stream.concat(all(component.path("components")), all(Json.array(single))));
    }

    /** For whoever looks for something to press. */
    public static Stream<String> customIds(Message message) {
        return all(message.fact("components"))
                .map(it -> Json.string(it, "custom_id"))
                .filter(it -> !it.isEmpty());
    }
}
