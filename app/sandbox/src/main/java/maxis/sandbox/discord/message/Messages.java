package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.ChannelType;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Snowflakes;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sending, changing, deleting and announcing messages. */
public final class Messages {
    private static final int REPLY = 19;
    private static final Duration OLDEST_IN_BULK = Duration.ofDays(14);

    private final World world;
    private final Composition composition;
    private final Nonces nonces;
    private final Telling telling;

    public Messages(World world) {
        this.world = world;
        composition = new Composition(world);
        nonces = new Nonces(world);
        telling = new Telling(world);
    }

    /** By somebody with permissions of their own, who may lack them. */
    public Message post(Sender sender, Channel channel, Draft draft) {
        new Admission(world).check(sender.user(), channel, draft);
        return send(sender, channel, draft, 0);
    }

    /**
     * Through a webhook or as an answer, which need no permission.
     *
     * @param reader the only one who sees it, or 0 for all
     */
    public Message send(Sender sender, Channel channel, Draft draft, long reader) {
        if (draft.isEmpty()) {
            throw Problem.EMPTY_MESSAGE.refused();
        }
        MessageForm.check(draft, draft.isV2());
        return nonces.repeated(sender, channel, draft)
                .orElseGet(() -> compose(sender, channel, draft, reader));
    }

    private Message compose(Sender sender, Channel channel, Draft draft, long reader) {
        var replied = replied(channel, draft);
        var message = composition.compose(sender, channel, draft, reader, replied);
        if (replied.isObject()) {
            message.change("type", JsonNodeFactory.instance.numberNode(REPLY));
            message.change("message_reference", reference(replied));
            message.change("referenced_message", withoutReply(replied));
        }
        nonces.remember(sender, channel, draft, message);
        keep(channel, message);
        return message;
    }

    private JsonNode replied(Channel channel, Draft draft) {
        var reference = draft.body().path("message_reference");
        if (!Json.has(reference, "message_id")) {
            return JsonNodeFactory.instance.nullNode();
        }
        var known = world.places().messages(channel).get(Json.id(reference, "message_id"));
        if (known == null) {
            if (reference.has("fail_if_not_exists")
                    && !Json.truth(reference, "fail_if_not_exists")) {
                return JsonNodeFactory.instance.nullNode();
            }
            throw FormErrors.at("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
        }
        return known.json(0);
    }

    private ObjectNode reference(JsonNode replied) {
        return Json.object()
                .put("type", 0)
                .put("channel_id", Json.string(replied, "channel_id"))
                .put("message_id", Json.string(replied, "id"))
                .put("guild_id", Long.toString(world.guild().id()));
    }

    private static ObjectNode withoutReply(JsonNode replied) {
        return ((ObjectNode) replied.deepCopy()).without("referenced_message");
    }

    /** What the program itself says: a welcome, a new thread, a pin. */
    public Message announce(
            Channel channel, long author, int type, String content, ObjectNode more) {
        var sender = Sender.person(world.people().requireUser(author));
        var draft = Draft.saying(content);
        var message = composition.compose(sender, channel, draft, 0, Json.object());
        message.change("type", JsonNodeFactory.instance.numberNode(type));
        message.change(more);
        keep(channel, message);
        return message;
    }

    private void keep(Channel channel, Message message) {
        world.places().add(channel, message);
        telling.created(channel, message);
    }

    /** Shows that an answer is on its way; it becomes a message by an edit. */
    public Message announceAnswer(Sender sender, Channel channel, int flags, long reader) {
        var draft = Draft.of(Json.object().put("flags", flags | Message.LOADING));
        var message = composition.compose(sender, channel, draft, reader, Json.object());
        keep(channel, message);
        return message;
    }

    public Message edit(Sender sender, Channel channel, long id, Draft draft) {
        var message = world.places().requireMessage(channel, id);
        if (message.isEphemeral()) {
            throw Problem.UNKNOWN_MESSAGE.refused();
        }
        world.rights().require(sender.user(), channel, Permission.VIEW_CHANNEL);
        if (message.author() != sender.user()) {
            onlyFlags(sender, channel, message, draft);
        } else {
            requireOpen(channel);
            change(sender, channel, message, draft);
        }
        return message;
    }

    /** Who looks after messages may hide the embeds of others, no more. */
    private void onlyFlags(Sender sender, Channel channel, Message message, Draft draft) {
        var others = draft.body().propertyNames().stream().anyMatch(it -> !it.equals("flags"));
        if (others || !world.rights().may(sender.user(), channel, Permission.MANAGE_MESSAGES)) {
            throw Problem.NOT_THE_AUTHOR.refused();
        }
        message.flag(1 << 2, (draft.flags() & 1 << 2) != 0);
        telling.updated(channel, message);
    }

    /** By its author, or through the webhook that wrote it. */
    public void change(Sender sender, Channel channel, Message message, Draft draft) {
        var v2 = draft.isV2() || (message.flags() & Message.COMPONENTS_V2) != 0;
        MessageForm.check(draft, v2);
        composition.edit(message, sender, channel, draft);
        telling.updated(channel, message);
    }

    public void told(Channel channel, Message message) {
        telling.updated(channel, message);
    }

    private static void requireOpen(Channel channel) {
        if (channel.isThread() && channel.thread().isArchived()) {
            throw Problem.ARCHIVED.refused();
        }
    }

    public void delete(long actor, Channel channel, long id) {
        var message = world.places().requireMessage(channel, id);
        if (message.isEphemeral()) {
            throw Problem.UNKNOWN_MESSAGE.refused();
        }
        world.rights().require(actor, channel, Permission.VIEW_CHANNEL);
        if (message.author() != actor) {
            if (channel.isDirect()) {
                throw Problem.NOT_FOR_DMS.refused();
            }
            world.rights().require(actor, channel, Permission.MANAGE_MESSAGES);
        }
        requireOpen(channel);
        drop(channel, message);
    }

    public void drop(Channel channel, Message message) {
        world.places().remove(channel, message);
        telling.deleted(channel, message);
    }

    public void deleteAll(long actor, Channel channel, JsonNode wish) {
        world.rights().require(actor, channel, Permission.MANAGE_MESSAGES);
        var ids = Json.ids(wish.path("messages")).collect(Collectors.toCollection(TreeSet::new));
        if (ids.size() < 2 || ids.size() > 100) {
            throw Problem.BULK_DELETE_COUNT.refused();
        }
        if (ids.first() < Snowflakes.first(world.now().minus(OLDEST_IN_BULK))) {
            throw Problem.TOO_OLD_FOR_BULK.refused();
        }
        var known = world.places().messages(channel);
        var gone = ids.stream().filter(known::containsKey).map(known::get).toList();
        gone.forEach(message -> world.places().remove(channel, message));
        telling.deletedAll(channel, gone);
    }

    public Message crosspost(long actor, Channel channel, long id) {
        world.rights().require(actor, channel, Permission.SEND_MESSAGES);
        var message = world.places().requireMessage(channel, id);
        if (channel.type() != ChannelType.ANNOUNCEMENT) {
            throw Problem.WRONG_CHANNEL_TYPE.refused();
        }
        if (message.author() != actor) {
            world.rights().require(actor, channel, Permission.MANAGE_MESSAGES);
        }
        if ((message.flags() & Message.CROSSPOSTED) != 0) {
            throw Problem.ALREADY_CROSSPOSTED.refused();
        }
        message.flag(Message.CROSSPOSTED, true);
        telling.updated(channel, message);
        return message;
    }

    /** Newest first, as far as somebody may look back. */
    public List<Message> list(long viewer, Channel channel, Page page) {
        world.rights().require(viewer, channel, Permission.VIEW_CHANNEL);
        if (!world.rights().may(viewer, channel, Permission.READ_HISTORY)) {
            return List.of();
        }
        return page.of(world.places().messages(channel), message -> !message.isEphemeral());
    }

    public Message message(long viewer, Channel channel, long id) {
        world.rights().require(viewer, channel, Permission.READ_HISTORY);
        var message = world.places().requireMessage(channel, id);
        if (message.isEphemeral()) {
            throw Problem.UNKNOWN_MESSAGE.refused();
        }
        return message;
    }

    public void typing(long actor, Channel channel) {
        world.rights().require(actor, channel, Permission.SEND_MESSAGES);
        var data =
                Json.object()
                        .put("channel_id", Long.toString(channel.id()))
                        .put("user_id", Long.toString(actor))
                        .put("timestamp", world.now().getEpochSecond());
        if (!channel.isDirect()) {
            data.put("guild_id", Long.toString(world.guild().id()));
        }
        var intent = channel.isDirect() ? Intent.DIRECT_TYPING : Intent.TYPING;
        world.tell("TYPING_START", data, intent, Audience.of(channel));
    }
}
