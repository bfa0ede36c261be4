package maxis.sandbox.discord.seed;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Emoticon;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Times;
import maxis.sandbox.discord.state.World;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** What was said in the last days, so that no channel is empty. */
final class Chatter {
    private static final List<String> EMOJIS = List.of("👍", "❤️", "😂", "🎉", "👀");
    private static final String RULES =
            """
            **Règles du serveur / Server rules**
            1. Respectez-vous les uns les autres. / Be kind to each other.
            2. Pas de publicité. / No advertising.
            3. Une question ? Ouvrez un ticket. / A question? Open a ticket.\
            """;

    private final World world;
    private final Dice dice;
    private final List<Member> members;

    Chatter(Rules rules, Dice dice, List<Member> members) {
        world = rules.world();
        this.dice = dice;
        this.members = members;
    }

    void talk() {
        var start = world.now().minus(Duration.ofDays(3));
        var owner = members.getFirst();
        new TreeMap<>(Lines.TALK).forEach((name, lines) -> talk(channel(name), lines, start));
        say(channel("regles"), owner, RULES, start);
        say(
                channel("annonces"),
                owner,
                "La boutique ouvre bientôt, restez à l'écoute ! / The shop opens soon, stay tuned!",
                start);
        say(channel("bienvenue"), owner, "Bienvenue à toutes et à tous !", start);
        say(channel("equipe"), members.get(1), "Qui prend les tickets cet après-midi ?", start);
    }

    private Channel channel(String name) {
        return world.places()
                .channels()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void talk(Channel channel, List<String> lines, Instant start) {
        var moment = start.plusSeconds(dice.below(3600));
        for (var line : lines) {
            moment = moment.plusSeconds(60 + dice.below(4 * 3600));
            var message = say(channel, speaker(channel), line, moment);
            if (dice.once(3)) {
                react(message);
            }
        }
    }

    private Member speaker(Channel channel) {
        Member speaker;
        do {
            speaker = dice.of(members);
        } while (!world.rights().may(speaker.id(), channel, Permission.SEND_MESSAGES));
        return speaker;
    }

    private void react(Message message) {
        var users = message.reacted(new Emoticon(0, dice.of(EMOJIS)));
        for (int count = 1 + dice.below(4); count > 0; count--) {
            users.add(dice.of(members).id());
        }
    }

    private Message say(Channel channel, Member speaker, String text, Instant moment) {
        var facts =
                Json.object()
                        .put("channel_id", Long.toString(channel.id()))
                        .put("type", 0)
                        .put("content", text)
                        .put("flags", 0)
                        .put("pinned", false)
                        .put("tts", false)
                        .put("mention_everyone", false)
                        .put("timestamp", Times.text(moment))
                        .putNull("edited_timestamp");
        facts.set("author", speaker.user().json());
        for (var list :
                List.of("attachments", "embeds", "components", "mentions", "mention_roles")) {
            facts.putArray(list);
        }
        var id = Community.idAt(moment, dice.below(1 << 20));
        var message = new Message(id, facts, 0);
        world.places().add(channel, message);
        return message;
    }
}
