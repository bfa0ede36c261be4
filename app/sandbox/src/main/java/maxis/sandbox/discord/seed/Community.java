package maxis.sandbox.discord.seed;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.ChannelType;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.Overwrite;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Role;
import maxis.sandbox.discord.state.Snowflakes;
import maxis.sandbox.discord.state.World;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the guild: its roles, its channels, its people. The bots come last, as somebody invited
 * them.
 */
public final class Community {
    private static final long FIRST_ID = 200_000_000_000_000_000L;
    private static final long TEAM =
            Permission.KICK_MEMBERS
                    | Permission.BAN_MEMBERS
                    | Permission.MANAGE_MESSAGES
                    | Permission.MANAGE_NICKNAMES
                    | Permission.MANAGE_THREADS
                    | Permission.MODERATE_MEMBERS
                    | Permission.MENTION_EVERYONE;

    private final World world;
    private final Rules rules;
    private final Dice dice;
    private final List<Member> members = new ArrayList<>();
    private long id = FIRST_ID;

    private Community(Rules rules, long seed) {
        this.rules = rules;
        world = rules.world();
        dice = new Dice(seed);
    }

    /** Fills an empty guild, or does so only with an owner and one channel. */
    public static void settle(Rules rules, long seed, boolean lively) {
        var community = new Community(rules, seed);
        rules.world().act(() -> community.build(lively));
    }

    private long nextId() {
        id += 4_194_304L * (1000 + dice.below(1_000_000));
        return id;
    }

    private void build(boolean lively) {
        Lines.CAST.forEach(this::add);
        var owner = members.getFirst();
        world.guild().own(owner.id());
        var channels = new Furnishing(rules, owner.id());
        if (!lively) {
            channels.text("general", 0);
            return;
        }
        Lines.CROWD.forEach(this::add);
        roles();
        furnish(channels);
        new Chatter(rules, dice, members).talk();
    }

    private void add(Lines.Name name) {
        var user = world.people().addUser(nextId(), name.account(), name.shown(), name.locale());
        var days = 1 + dice.below(400);
        var joined = world.now().minus(Duration.ofDays(days)).minusSeconds(dice.below(86_400));
        members.add(world.people().addMember(user, joined));
    }

    private void roles() {
        var admin = role("Administration", Permission.ADMINISTRATOR, 20, 0xE74C3C);
        var team = role("Équipe", TEAM, 19, 0x3498DB);
        var viewer = role("Observation", 0, 4, 0x9B59B6);
        var regular = role("Habitué·e", 0, 3, 0x2ECC71);
        var artist = role("Artiste", 0, 2, 0xE67E22);
        members.get(0).give(admin.id());
        members.get(1).give(team.id());
        members.get(2).give(team.id());
        members.get(5).give(viewer.id());
        for (var member : members) {
            if (dice.once(3)) {
                member.give(regular.id());
            }
            if (dice.once(6)) {
                member.give(artist.id());
            }
        }
    }

    private Role role(String name, long permissions, int position, int color) {
        var role = world.people().addRole(nextId(), name, permissions, position);
        var looks = Json.object().put("color", color).put("hoist", position > 2);
        role.change(looks.put("mentionable", position == 2));
        return role;
    }

    private void furnish(Furnishing channels) {
        var welcome = channels.category("Accueil");
        readOnly(channels.text("bienvenue", welcome));
        readOnly(channels.text("regles", welcome));
        readOnly(channels.announcement("annonces", welcome));
        var talk = channels.category("Discussions");
        channels.text("general", talk);
        channels.text("english", talk);
        channels.text("entraide", talk);
        channels.text("creations", talk);
        channels.text("commandes", talk);
        channels.forum("idees", talk);
        var staff = channels.category("Équipe");
        hidden(channels.text("equipe", staff));
        hidden(channels.text("journal", staff));
        var welcomeChannel = world.places().channels().filter(it -> it.name().equals("bienvenue"));
        welcomeChannel.findFirst().ifPresent(it -> world.guild().greetIn(it.id()));
    }

    private void readOnly(Channel channel) {
        overwrite(channel, world.guild().id(), 0, Permission.SEND_MESSAGES);
        team().forEach(role -> overwrite(channel, role.id(), Permission.SEND_MESSAGES, 0));
    }

    private void hidden(Channel channel) {
        overwrite(channel, world.guild().id(), 0, Permission.VIEW_CHANNEL);
        team().forEach(role -> overwrite(channel, role.id(), Permission.VIEW_CHANNEL, 0));
    }

    private List<Role> team() {
        return world.people().roles().filter(it -> it.name().equals("Équipe")).toList();
    }

    private static void overwrite(Channel channel, long role, long allow, long deny) {
        channel.overwrites().put(role, new Overwrite(role, false, allow, deny));
    }

    /** Makes channels as the owner. */
    private record Furnishing(Rules rules, long owner) {
        long category(String name) {
            return make(name, ChannelType.CATEGORY, 0).id();
        }

        Channel text(String name, long parent) {
            return make(name, ChannelType.TEXT, parent);
        }

        Channel announcement(String name, long parent) {
            return make(name, ChannelType.ANNOUNCEMENT, parent);
        }

        Channel forum(String name, long parent) {
            return make(name, ChannelType.FORUM, parent);
        }

        private Channel make(String name, int type, long parent) {
            var wish = Json.object().put("name", name).put("type", type);
            if (parent != 0) {
                wish.put("parent_id", Long.toString(parent));
            }
            return rules.channels().create(owner, wish);
        }
    }

    /** When an account or a message of the past was made. */
    static long idAt(Instant moment, int salt) {
        return Snowflakes.first(moment) + salt;
    }
}
