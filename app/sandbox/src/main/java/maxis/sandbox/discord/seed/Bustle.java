package maxis.sandbox.discord.seed;

import maxis.sandbox.discord.form.Refusal;
import maxis.sandbox.discord.message.Draft;
import maxis.sandbox.discord.message.Sender;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Emoticon;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The life of the community while the sandbox runs: somebody talks, reacts, comes or goes. Those
 * whom everybody knows by name are left to whoever plays them.
 */
public final class Bustle {
    private static final int LEAST_SECONDS = 20;
    private static final int MOST_SECONDS = 60;
    private static final int FEWEST = 38;
    private static final int RECENT = 5;

    private final Rules rules;
    private final World world;
    private final Dice dice;
    private final Set<String> cast =
            Lines.CAST.stream().map(Lines.Name::account).collect(Collectors.toUnmodifiableSet());
    private int said;
    private int arrived;
    private long lastSpeaker;

    public Bustle(Rules rules, long seed) {
        this.rules = rules;
        world = rules.world();
        dice = new Dice(~seed);
    }

    /** Goes on until the timer ends. */
    public void begin(ScheduledExecutorService timer) {
        var _ =
                timer.schedule(
                        () -> {
                            step();
                            begin(timer);
                        },
                        pause().toSeconds(),
                        TimeUnit.SECONDS);
    }

    Duration pause() {
        return Duration.ofSeconds(LEAST_SECONDS + dice.below(MOST_SECONDS - LEAST_SECONDS + 1));
    }

    /** One thing happens. What somebody has made impossible meanwhile does not. */
    void step() {
        try {
            world.act(this::happen);
        } catch (Refusal refusal) {
            // A channel that was closed, a member who was silenced: next time somebody else.
        }
    }

    private void happen() {
        switch (dice.below(12)) {
            case 0 -> arrive();
            case 1 -> go();
            case 2, 3, 4 -> react();
            default -> talk();
        }
    }

    private void talk() {
        var remark = Gossip.REMARKS.get(said++ % Gossip.REMARKS.size());
        var speakers =
                crowd().stream()
                        .filter(it -> it.user().locale().startsWith(remark.language()))
                        .filter(it -> it.id() != lastSpeaker)
                        .toList();
        if (!speakers.isEmpty()) {
            var speaker = dice.of(speakers);
            lastSpeaker = speaker.id();
            channel(remark.channel())
                    .ifPresent(channel -> say(speaker.user(), channel, remark.text()));
        }
    }

    private void say(User speaker, Channel channel, String text) {
        var draft = Draft.saying(named(text));
        rules.messages().post(Sender.person(speaker), channel, draft);
    }

    /** Channels are written by name and mentioned by id. */
    private String named(String text) {
        var result = text;
        for (var name : List.of("bienvenue", "general", "idees")) {
            var id = channel(name).map(Channel::id);
            if (id.isPresent()) {
                result = result.replace("#" + name, "<#" + id.get() + ">");
            }
        }
        return result;
    }

    private void react() {
        var channel = channel(dice.of(Gossip.REMARKS).channel());
        var messages =
                channel
                        .map(it -> List.copyOf(world.places().messages(it).values()))
                        .orElse(List.of())
                        .stream()
                        .filter(it -> !it.isEphemeral())
                        .toList();
        var crowd = crowd();
        if (!messages.isEmpty() && !crowd.isEmpty()) {
            var recent = messages.subList(Math.max(0, messages.size() - RECENT), messages.size());
            react(dice.of(crowd), channel.orElseThrow(), dice.of(recent));
        }
    }

    private void react(Member member, Channel channel, Message message) {
        var emoticon = new Emoticon(0, dice.of(Gossip.EMOJIS));
        rules.talk().reactions().add(member.id(), channel, message.id(), emoticon);
    }

    private void arrive() {
        if (arrived < Gossip.NEWCOMERS.size()) {
            var name = Gossip.NEWCOMERS.get(arrived++);
            if (world.people().users().noneMatch(it -> it.name().equals(name.account()))) {
                world.people().addUser(world.id(), name.account(), name.shown(), name.locale());
            }
            rejoin(name.account());
        } else {
            world.people()
                    .users()
                    .filter(it -> isOfTheCrowd(it) && !world.people().isMember(it.id()))
                    .findFirst()
                    .ifPresent(it -> rules.members().join(it.id()));
        }
    }

    private void rejoin(String account) {
        world.people()
                .users()
                .filter(it -> it.name().equals(account))
                .findFirst()
                .ifPresent(it -> rules.members().join(it.id()));
    }

    private void go() {
        var crowd = crowd();
        if (crowd.size() > FEWEST - Lines.CAST.size()) {
            rules.members().leave(dice.of(crowd).id());
        }
    }

    private List<Member> crowd() {
        return world.people().members().filter(it -> isOfTheCrowd(it.user())).toList();
    }

    private boolean isOfTheCrowd(User user) {
        return !user.isBot() && !cast.contains(user.name());
    }

    private Optional<Channel> channel(String name) {
        return world.places().channels().filter(it -> it.name().equals(name)).findFirst();
    }
}
