package maxis.sandbox.discord.rules;

import maxis.sandbox.discord.channel.Channels;
import maxis.sandbox.discord.channel.Invites;
import maxis.sandbox.discord.channel.ThreadMembers;
import maxis.sandbox.discord.channel.Threads;
import maxis.sandbox.discord.channel.Webhooks;
import maxis.sandbox.discord.interaction.Callbacks;
import maxis.sandbox.discord.interaction.Commands;
import maxis.sandbox.discord.interaction.Followups;
import maxis.sandbox.discord.interaction.FormEntry;
import maxis.sandbox.discord.interaction.Interactions;
import maxis.sandbox.discord.interaction.Invocation;
import maxis.sandbox.discord.interaction.Pressing;
import maxis.sandbox.discord.message.Messages;
import maxis.sandbox.discord.message.Pins;
import maxis.sandbox.discord.message.Reactions;
import maxis.sandbox.discord.people.Bans;
import maxis.sandbox.discord.people.Members;
import maxis.sandbox.discord.people.Roles;
import maxis.sandbox.discord.state.World;

/** Who answers which question about what is allowed. */
public record Rules(
        World world, Community community, Places places, Talk talk, Applications applications) {

    /** People. */
    public record Community(Members members, Roles roles, Bans bans) {}

    /** Where they meet. */
    public record Places(
            Channels channels,
            Threads threads,
            ThreadMembers threadMembers,
            Invites invites,
            Webhooks webhooks) {}

    /** What they say. */
    public record Talk(Messages messages, Reactions reactions, Pins pins) {}

    /** What programs add. */
    public record Applications(
            Commands commands,
            Interactions interactions,
            Callbacks callbacks,
            Followups followups) {}

    public static Rules of(World world) {
        var members = new Members(world);
        var messages = new Messages(world);
        var interactions = new Interactions(world);
        var callbacks = new Callbacks(world, interactions, messages);
        return new Rules(
                world,
                new Community(members, new Roles(world), new Bans(world, members)),
                new Places(
                        new Channels(world),
                        new Threads(world, messages),
                        new ThreadMembers(world),
                        new Invites(world),
                        new Webhooks(world)),
                new Talk(messages, new Reactions(world), new Pins(world, messages)),
                new Applications(
                        new Commands(world),
                        interactions,
                        callbacks,
                        new Followups(world, interactions, callbacks, messages)));
    }

    public Members members() {
        return community.members();
    }

    public Channels channels() {
        return places.channels();
    }

    public Messages messages() {
        return talk.messages();
    }

    public Commands commands() {
        return applications.commands();
    }

    public Interactions interactions() {
        return applications.interactions();
    }

    public Invocation invocation() {
        return new Invocation(world, interactions(), commands());
    }

    public Pressing pressing() {
        return new Pressing(world, interactions());
    }

    public FormEntry formEntry() {
        return new FormEntry(interactions());
    }
}
