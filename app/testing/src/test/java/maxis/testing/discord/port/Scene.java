package maxis.testing.discord.port;

import maxis.sandbox.discord.control.Person;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Overwrite;
import maxis.sandbox.discord.state.Permission;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.testing.contract.DiscordStage;

import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A fresh stage on a stand-in that several tests share, and what can be seen from outside. */
final class Scene {
    private final AtomicInteger names = new AtomicInteger();
    private final Wire wire;
    private final DiscordStage stage;

    Scene(Wire wire) {
        this.wire = wire;
        this.stage = set();
    }

    DiscordStage stage() {
        return stage;
    }

    private DiscordStage set() {
        var square = channel("place");
        var gone = channel("ancien");
        act(() -> rules().channels().delete(owner(), gone));
        var forbidden = channel("reserve");
        act(() ->
                rules().channels()
                        .allow(
                                owner(),
                                forbidden,
                                new Overwrite(
                                        wire.jda().getSelfUser().getIdLong(),
                                        true,
                                        0,
                                        Permission.SEND_MESSAGES
                                                | Permission.CREATE_PRIVATE_THREADS)));
        var member = newcomer();
        var closed = newcomer();
        var absent = newcomer();
        act(member::joins);
        act(closed::joins);
        closed.acceptsMessages(false);
        var high = role(30);
        var low = role(1);
        var set =
                new DiscordStage(
                        new ChannelId(square.id()),
                        new ChannelId(gone.id()),
                        new ChannelId(forbidden.id()),
                        new MemberId(member.id()),
                        new MemberId(closed.id()),
                        new MemberId(absent.id()),
                        new RoleId(low),
                        new RoleId(1),
                        new RoleId(high));
        awaits(() -> knows(set));
        return set;
    }

    /** Whether the bot has heard of everything. */
    private boolean knows(DiscordStage set) {
        var guild = wire.jda().getGuilds().getFirst();
        var forbidden = guild.getTextChannelById(set.forbidden().value());
        return guild.getTextChannelById(set.square().value()) != null
                && guild.getTextChannelById(set.gone().value()) == null
                && forbidden != null
                && !forbidden.canTalk()
                && guild.getMemberById(set.member().value()) != null
                && guild.getMemberById(set.closed().value()) != null
                && guild.getRoleById(set.role().value()) != null
                && guild.getRoleById(set.highRole().value()) != null;
    }

    Person newcomer() {
        var name =
                "scene"
                        + Integer.toHexString(System.identityHashCode(this))
                        + names.incrementAndGet();
        return wire.discord().newcomer(name, name, "fr");
    }

    Person person(MemberId member) {
        return wire.discord().as(member.toString());
    }

    private Channel channel(String name) {
        return rules().world()
                .locked(() ->
                        rules().channels()
                                .create(owner(), Json.object().put("name", name).put("type", 0)));
    }

    private long role(int position) {
        var roles = rules().community().roles();
        return rules().world()
                .locked(() -> {
                    var role = roles.create(owner(), Json.object().put("name", "rang"));
                    var moves = Json.array();
                    moves.addObject().put("id", Long.toString(role.id())).put("position", position);
                    roles.move(owner(), moves);
                    return role.id();
                });
    }

    Set<RoleId> held(MemberId member) {
        return rules().world()
                .locked(() ->
                        rules().world().people().requireMember(member.value()).roles().stream()
                                .map(RoleId::new)
                                .collect(Collectors.toSet()));
    }

    /** The square, as the bot knows it. */
    TextChannel square() {
        return Objects.requireNonNull(
                wire.jda().getTextChannelById(stage.square().value()), "the bot knows the square");
    }

    /** What the bot wrote, as it stands there. */
    List<Message> messagesIn(long channel) {
        var world = rules().world();
        long bot = wire.jda().getSelfUser().getIdLong();
        return world.locked(() ->
                world.channel(channel).stream()
                        .flatMap(place -> world.places().messages(place).values().stream())
                        .filter(message -> message.author() == bot)
                        .toList());
    }

    long line(MemberId member) {
        return person(member).opensDirect(wire.jda().getSelfUser().getIdLong());
    }

    long owner() {
        return wire.discord().as("Camille").id();
    }

    Rules rules() {
        return wire.discord().rules();
    }

    void act(Runnable act) {
        rules().world().act(act);
    }

    /** Waits until the bot has heard of it: looked at again whenever it is told of something. */
    void awaits(BooleanSupplier wished) {
        try (var heard = new Heard(wire.jda())) {
            heard.await(Duration.ofSeconds(10), wished);
        }
    }
}
